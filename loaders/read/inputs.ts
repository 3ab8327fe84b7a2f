import type {Dirent} from "node:fs";
import {readdir, readFile, realpath, stat} from "node:fs/promises";
import {basename, join} from "node:path";
import {isPlanFile, planFile} from "./plan-files.js";
import type {Problem} from "./problem.js";
import {expectations, remedies} from "./messages.js";

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

/**
 * Reads the plan's text and every CSV file below the data folder. What is missing becomes a problem, not an exception.
 *
 * @param mayLackSeed whether the place may have no text of its plan; a file that somebody names must be there
 */
export async function readInputFiles(
  seedFile: string,
  dataFolder: string,
  mayLackSeed: boolean = seedFile === defaultSeed
): Promise<Inputs> {
  const problems: Problem[] = [];
  const data = new Map<string, InputFile>();
  let names: string[] = [];
  try {
    names = (await filesBelow(dataFolder)).sort();
  } catch (error) {
    problems.push(unreadable(dataFolder, error));
  }
  for (const name of names) {
    const file = join(dataFolder, name);
    if (unreadFormat.test(name)) problems.push(unused(file));
    if (!/\.csv$/i.test(name)) continue;
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
    const problem = unreadable(seedFile, error);
    if (problem.code !== "missing_file" || !mayLackSeed) problems.push(problem);
    else if (![...data.keys()].some(isPlanFile)) problems.push(withoutPlan(seedFile));
  }
  return {seed, data, dataFolder, problems};
}

/** Tables in formats that are not read here; a leading `~$` is a file that Excel has open. */
const unreadFormat = /(?:^|\/)(?!~\$)[^/]*\.(?:xlsx?|xlsm|ods|tsv)$/i;

/**
 * The paths of all files below a folder, with slashes. A link is followed unless it leads back to a folder on the way to it,
 * which would never end.
 */
async function filesBelow(folder: string, path = "", above: readonly string[] = []): Promise<string[]> {
  const here = await realpath(join(folder, path));
  if (above.includes(here)) return [];
  const entries = await readdir(join(folder, path), {withFileTypes: true});
  const found = entries.map(async (entry): Promise<string[]> => {
    const name = path === "" ? entry.name : `${path}/${entry.name}`;
    // What is named like a file is reported as one, should it be something else.
    if (!(await isFolder(join(folder, name), entry)) || /\.csv$/i.test(name)) return [name];
    return filesBelow(folder, name, [...above, here]);
  });
  return (await Promise.all(found)).flat();
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  // A link that leads nowhere is a file that cannot be read.
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false
  );
}

function withoutPlan(file: string): Problem {
  return {
    severity: "warning",
    code: "no_plan",
    file,
    line: null,
    column: null,
    value: null,
    expected: expectations.plan(planFile("goals")),
    mend: remedies.withoutPlan
  };
}

function unused(file: string): Problem {
  return {
    severity: "warning",
    code: "unused_file",
    file,
    line: null,
    column: null,
    value: basename(file),
    expected: expectations.csvFile,
    mend: remedies.unreadFormat
  };
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
