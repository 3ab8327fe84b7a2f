import {place} from "./place.js";
import {mkdirSync, readFileSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {quoteCell} from "../src/lib/csv.js";
import {buildTables, type Built} from "../loaders/derive/tables.js";
import {rememberingReaders} from "../loaders/derive/remembering.js";
import {splitCsv} from "../loaders/read/csv.js";
import type {InputFile, Inputs} from "../loaders/read/inputs.js";
import {InputError, type Problem} from "../loaders/read/problem.js";
import {repositoryInputs} from "./repository-tables.js";

// The repository's data with seven of its indicators, so that tests of errors are quick and do not change with every indicator
// that is added.

const kept = new Set([
  "*",
  "export_growth",
  "export_turnover",
  "forest_cover",
  "grdp_constant_2010",
  "grdp_growth",
  "households_using_electricity",
  "poverty_rate"
]);

let inputs: Promise<Inputs> | undefined;

/** The small data with the whole plan. */
export function smallInputs(): Promise<Inputs> {
  return (inputs ??= repositoryInputs().then((all) => {
    const files = [...all.data].flatMap(([name, file]): [string, InputFile][] => {
      const bytes = keptRows(name, Buffer.from(file.bytes).toString());
      return bytes === null ? [] : [[name, {...file, bytes: Buffer.from(bytes)}]];
    });
    return {...all, place: {...all.place!, place: {...place, begin: null}}, data: new Map(files)};
  }));
}

/** A file with the rows of the kept indicators; null where it is one of observations and has none. */
function keptRows(name: string, text: string): string | null {
  // Everyday words lead to all indicators.
  if (name === "everyday_words.csv") return null;
  const records = [...splitCsv(text, name).records];
  const columns = ["indicator", "input", "divisor"].map((column) => records[0]!.cells.indexOf(column));
  const rows = records.filter(
    ({cells}, i) => i === 0 || columns.every((c) => c < 0 || cells[c] === "" || kept.has(cells[c]!))
  );
  if (name.startsWith("observations") && rows.length === 1) return null;
  return rows.map(({cells}) => `${cells.map(quoteCell).join(",")}\n`).join("");
}

/** The small data with files edited by their paths; null removes one, a text where there is none adds one. */
export async function editedInputs(
  edits: Readonly<Record<string, string | ((text: string) => string) | null>>
): Promise<Inputs> {
  const small = await smallInputs();
  const data = new Map(small.data);
  for (const [name, edit] of Object.entries(edits)) {
    const before = data.get(name);
    if (edit === null) {
      if (!data.delete(name)) throw new Error(`no file ${name} to remove`);
      continue;
    }
    const text = before && Buffer.from(before.bytes).toString();
    if (typeof edit === "function" && text === undefined) throw new Error(`no file ${name} to edit`);
    const after = typeof edit === "function" ? edit(text!) : edit;
    if (after === text) throw new Error(`the edit of ${name} must change something`);
    data.set(name, {file: join(small.dataFolder, name), bytes: Buffer.from(after)});
  }
  return {...small, data};
}

const readers = rememberingReaders();

/** Builds the tables; what other tests have read already is not read anew. */
export const buildSmall = (given: Inputs): Built => buildTables(given, readers);

/** What is wrong with inputs, or may be. */
export function problemsOf(given: Inputs): readonly Problem[] {
  try {
    return buildSmall(given).warnings;
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

/** The small data in a new folder, for commands. */
export async function smallFolder(): Promise<{readonly folder: string; readonly remove: () => void}> {
  const folder = mkdtempSync(join(tmpdir(), "small-data-"));
  // The indicators that the place begins with are not all among those that are kept.
  const text = readFileSync(join("data", "place.yaml"), "utf8");
  writeFileSync(join(folder, "place.yaml"), text.replace(/^begin:\n(?: .*\n)+/m, ""));
  for (const [name, {bytes}] of (await smallInputs()).data) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), bytes);
  }
  return {folder, remove: () => rmSync(folder, {recursive: true})};
}
