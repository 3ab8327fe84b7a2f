import {readdir, readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import type {Problem} from "./problem.js";

/** The files that the tables are made of, read into memory and named as the user would name them. */
export interface Inputs {
  readonly seed: InputFile | null;
  /** CSV files by their path below the data folder, such as `observations/forest_cover.csv`. */
  readonly data: ReadonlyMap<string, InputFile>;
  /** What the data folder is called in messages. */
  readonly dataFolder: string;
  /** Files or folders that could not be read. */
  readonly problems: readonly Problem[];
}

export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The plan's text and the data folder of this repository, relative to its root. */
export const defaultSeed = "seeds/daknong-sdg-plan.vi.txt";
export const defaultData = "data";

/** Reads the plan's text and every CSV file below the data folder, and what its connections lead to. What is missing becomes a problem, not an exception. */
export async function readInputs(seedFile: string, dataFolder: string): Promise<Inputs> {
  const problems: Problem[] = [];
  const data = new Map<string, InputFile>();
  let names: string[] = [];
  try {
    names = (await readdir(dataFolder, {recursive: true})).map((name) => name.replaceAll("\\", "/")).sort();
  } catch (error) {
    problems.push(unreadable(dataFolder, error));
  }
  for (const name of names.filter((candidate) => candidate.endsWith(".csv"))) {
    const file = join(dataFolder, name);
    try {
      data.set(name, {file, bytes: await readFile(file)});
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  let seed: InputFile | null = null;
  try {
    seed = {file: seedFile, bytes: await readFile(seedFile)};
  } catch (error) {
    problems.push(unreadable(seedFile, error));
  }
  const inputs = {seed, data, dataFolder, problems};
  if (!data.has("connections.csv")) return inputs;
  // Loaded only where it is asked for: the engine and the database client are large.
  const {readConnections} = await import("./exchange/connections/read-connections.js");
  return readConnections(inputs, dirname(resolve(dataFolder)), process.env);
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  return {
    severity: "error",
    code: code === "ENOENT" ? "missing_file" : "unreadable_file",
    file,
    line: null,
    column: null,
    value: code === "ENOENT" ? null : code,
    expected: {vi: "một tệp hoặc thư mục đọc được", en: "a file or folder that can be read"},
    mend: {vi: "Hãy kiểm tra đường dẫn và quyền đọc.", en: "Check the path and the permission to read it."}
  };
}
