import type {Dirent} from "node:fs";
import {readdir, realpath, stat} from "node:fs/promises";
import {basename, join, normalize} from "node:path";
import {readOrdinaryFile} from "./ordinary-file.js";
import {isPlanFile, planFile} from "./plan-files.js";
import {readPlace, type ReadPlace} from "./place.js";
import type {Problem} from "./problem.js";
import {expectations, remedies} from "./messages.js";

/** The files that the tables are made of, read into memory and named as the user would name them. */
export interface Inputs {
  /** What the place is; null where its file cannot be read. */
  readonly place: ReadPlace | null;
  readonly seed: InputFile | null;
  /** CSV files by their path below the data folder, such as `observations/forest_cover.csv`. */
  readonly data: ReadonlyMap<string, InputFile>;
  /** The shapes that the place keeps itself; null where it keeps none. */
  readonly map: InputFile | null;
  /** What the data folder is called in messages. */
  readonly dataFolder: string;
  /** Files or folders that could not be read. */
  readonly problems: readonly Problem[];
}

export interface InputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Where the parts of a place are kept. */
export interface PlaceFolder {
  /** The tables, with `place.yaml`. */
  readonly data: string;
  /** The texts of plans. */
  readonly seeds: string;
  /** The written analyses: those of the first language, and a folder for each other language. */
  readonly notebooks: string;
  /** A text of a plan that is read in place of the one that `place.yaml` names. */
  readonly seed?: string | undefined;
}

/** The folders of a place by its own; this repository is the default place, and keeps its analyses among the sources. */
export function placeFolder(folder = "."): PlaceFolder {
  const [data, seeds] = [join(folder, "data"), join(folder, "seeds")];
  return {data, seeds, notebooks: normalize(folder) === "." ? "src/notebooks" : join(folder, "notebooks")};
}

/** The name of the file in the data folder that says what the place is. */
const placeFile = "place.yaml";

/** The name of the file in the data folder that holds the shapes of its areas. */
export const mapFile = "map.geojson";

/**
 * Reads what the place is, its plan's text and every CSV file below its data folder. What is missing becomes a problem, not an
 * exception.
 */
export async function readInputFiles(folder: PlaceFolder): Promise<Inputs> {
  const problems: Problem[] = [];
  const data = new Map<string, InputFile>();
  let map: InputFile | null = null;
  let names: string[] = [];
  try {
    names = (await filesBelow(folder.data)).sort();
  } catch (error) {
    problems.push(unreadable(folder.data, error));
  }
  for (const name of names) {
    const file = join(folder.data, name);
    if (unreadFormat.test(name)) problems.push(unused(file));
    if (!/\.csv$/i.test(name) && name !== mapFile) continue;
    try {
      const input = {file, bytes: await readOrdinaryFile(file)};
      if (name === mapFile) map = input;
      else data.set(name, input);
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  const place = await readPlaceOf(folder, names.length > 0, problems);
  const named = place?.place?.plan?.seed;
  const seedFile = folder.seed ?? (named == null ? null : join(folder.seeds, named));
  let seed: InputFile | null = null;
  if (seedFile !== null) {
    try {
      seed = {file: seedFile, bytes: await readOrdinaryFile(seedFile)};
    } catch (error) {
      problems.push(unreadable(seedFile, error));
    }
  }
  const isWithoutPlan = place?.place?.plan != null && seedFile === null && ![...data.keys()].some(isPlanFile);
  if (isWithoutPlan) problems.push(withoutPlan(join(folder.data, placeFile)));
  return {place, seed, data, map, dataFolder: folder.data, problems};
}

async function readPlaceOf({data}: PlaceFolder, hasFiles: boolean, problems: Problem[]): Promise<ReadPlace | null> {
  const file = join(data, placeFile);
  try {
    const place = readPlace(await readOrdinaryFile(file), file);
    for (const problem of place.problems) problems.push(problem);
    return place;
  } catch (error) {
    // Of a folder that is not there, no part is missed.
    if (hasFiles) problems.push(unreadable(file, error));
    return null;
  }
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
