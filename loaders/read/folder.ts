import {tableOf, tables, type TableName, type TableRow} from "../../src/model/tables/index.js";
import {columnIn, languageCodes} from "../../src/model/language.js";
import {localisedNames, namesOfPlanWords} from "../../src/model/tables/localised.js";
import type {CellValue} from "../../src/model/tables/table.js";
import type {Inputs} from "./inputs.js";
import {isPlanFile} from "./plan-files.js";
import type {Problem} from "./problem.js";
import {findDuplicates} from "./keys.js";
import {expectations, remedies} from "./messages.js";
import {at, readTable, type AnyRow, type Located, type RawRow} from "./records.js";

/** Located rows of the tables of the data folder, sound by their own definitions. */
export class Records {
  readonly #rows: ReadonlyMap<TableName, readonly Located<AnyRow>[]>;
  readonly #broken: ReadonlyMap<TableName, readonly RawRow[] | null>;

  constructor(
    rows: ReadonlyMap<TableName, readonly Located<AnyRow>[]>,
    broken: ReadonlyMap<TableName, readonly RawRow[] | null> = new Map()
  ) {
    this.#rows = rows;
    this.#broken = broken;
  }

  /** The rows of one table. The definition that they were read by is the one their type derives from. */
  of<N extends TableName>(name: N): readonly Located<TableRow<N>>[] {
    return (this.#rows.get(name) ?? []) as unknown as readonly Located<TableRow<N>>[];
  }

  /** The rows of one table that have a problem, as they were written; null where a file of it could not be read at all. */
  brokenOf(name: TableName): readonly RawRow[] | null {
    return this.#broken.get(name) ?? (this.#broken.has(name) ? null : []);
  }
}

/** Where the rows of a table are kept: one file, or for `observations` a folder with one file an indicator. */
export function filesOf(name: TableName, inputs: Inputs): string[] {
  const single = tables[name].file ?? `${name}.csv`;
  const folder = `${single.slice(0, -".csv".length)}/`;
  const parts = [...inputs.data.keys()].filter((path) => path.startsWith(folder));
  return parts.length > 0 && !inputs.data.has(single) ? parts : [single];
}

/**
 * Reads every table of the data folder by its definition: cells, header, and keys that repeat. A file that belongs to no
 * table is warned of, so that a misnamed one is not passed over in silence.
 * @param readFile reads one file; a caller that reads again and again may remember those that did not change
 */
export function readRecords(
  inputs: Inputs,
  readFile: typeof readTable = readTable
): {records: Records; problems: Problem[]} {
  const languages = inputs.place?.place?.languages;
  const rowsOf = new Map<TableName, readonly Located<AnyRow>[]>();
  const brokenOf = new Map<TableName, readonly RawRow[] | null>();
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const name of Object.keys(tables) as TableName[]) {
    const table = tableOf(name, languages);
    if (table.origin !== "data" && table.origin !== "vocabulary") continue;
    const rows: Located<AnyRow>[] = [];
    let broken: RawRow[] | null = [];
    for (const path of filesOf(name, inputs)) {
      used.add(path);
      const input = inputs.data.get(path);
      if (!input) {
        if (table.optional) continue;
        const file = `${inputs.dataFolder}/${path}`;
        broken = null;
        problems.push({
          ...at(file, null, null, null),
          code: "missing_file",
          expected: expectations.file(path),
          mend: remedies.restoreFile
        });
        continue;
      }
      const read = readFile(table, input.bytes, input.file);
      for (const row of read.rows) rows.push(row);
      if (languages !== undefined) fillNames(name, languages, read.rows);
      for (const problem of read.problems) problems.push(problem);
      broken = broken && read.broken ? [...broken, ...read.broken] : null;
    }
    for (const problem of findDuplicates(table, rows)) problems.push(problem);
    rowsOf.set(name, rows);
    brokenOf.set(name, broken);
  }
  for (const [path, {file}] of inputs.data) {
    // Mappings are read by name, when a file or a connection is; the tables of a plan where it has no text.
    if (used.has(path) || path.startsWith("mappings/")) continue;
    if (isPlanFile(path)) {
      if (inputs.seed !== null)
        problems.push({
          ...at(file, null, null, path),
          severity: "warning",
          code: "unused_file",
          expected: expectations.textIsPlan,
          mend: remedies.textIsPlan
        });
      continue;
    }
    problems.push({
      ...at(file, null, null, path),
      severity: "warning",
      code: "unused_file",
      expected: expectations.tableFile,
      mend: remedies.unusedFile
    });
  }
  return {records: new Records(rowsOf, brokenOf), problems};
}

/** Gives a row the names that it lacks in a language: those of the first language that it has. The rows were just made. */
export function fillNames(of: TableName, languages: readonly string[], rows: readonly Located<AnyRow>[]): void {
  const [first = ""] = languages;
  const table = tableOf(of, languages);
  // What may be lacking in the first language is lacking on purpose.
  const names = localisedNames(tableOf(of)).filter((name) => table.columns[columnIn(name, first)]?.nullable !== true);
  // The words of a plan are read under one name, whatever language it speaks.
  const planWords = languages.join() === languageCodes.join() ? [] : namesOfPlanWords(tableOf(of));
  for (const {row} of rows) {
    const cells = row as Record<string, CellValue>;
    for (const name of planWords) cells[columnIn(name, languageCodes[0])] = cells[columnIn(name, first)] ?? null;
    for (const name of names) {
      for (const code of languages) cells[columnIn(name, code)] ??= cells[columnIn(name, first)] ?? null;
    }
  }
}
