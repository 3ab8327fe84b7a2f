import type {CellValue, Column, Table} from "../../../src/model/tables/table.js";
import {columnIn, languageCodes} from "../../../src/model/language.js";
import {localisedNames} from "../../../src/model/tables/localised.js";
import {tableOf, type TableRow} from "../../../src/model/tables/index.js";
import {fillNames} from "../../read/folder.js";
import type {Inputs} from "../../read/inputs.js";
import {findDangling, findDuplicates} from "../../read/keys.js";
import {expectations, remedies} from "../../read/messages.js";
import {planFile, planFileTables, type PlanFileTable} from "../../read/plan-files.js";
import type {Problem} from "../../read/problem.js";
import {at, type AnyRow, type Located, type RawRow, type readTable} from "../../read/records.js";

/** The rows of each table of a plan as people typed them, with their places; lines of the plan are not known yet. */
export type TypedRows = {readonly [N in PlanFileTable]: readonly Located<TableRow<N>>[]};

/** Columns that say where a row stands in the text: a plan without one has its own, and files that were published may keep theirs. */
const lineColumns: ReadonlySet<string> = new Set(["line", "lead_line", "cooperation_line"]);
/** What a plan cannot be without. */
const needed: readonly PlanFileTable[] = ["goals", "targets"];

/** Whether a place keeps its plan as tables. */
export function hasTypedPlan({data}: Pick<Inputs, "data">): boolean {
  return planFileTables.some((table) => data.has(planFile(table)));
}

/**
 * Reads the tables of a plan by the definitions that they are published by, with every problem by file, line and column. Columns that
 * may be blank may be left out, and so may a file but those of goals and targets.
 *
 * @param units the units that commitments may be in; null where they could not be read
 */
export function readTypedTables(
  {data, dataFolder, place}: Pick<Inputs, "data" | "dataFolder"> & Partial<Pick<Inputs, "place">>,
  units: ReadonlySet<string> | null,
  read: typeof readTable
): {rows: TypedRows; problems: readonly Problem[]} {
  const languages = place?.place?.languages ?? languageCodes;
  const problems: Problem[] = [];
  const rows = new Map<PlanFileTable, readonly Located<AnyRow>[]>();
  const known = new Map<string, ReadonlySet<string>>(units === null ? [] : [["units.unit", units]]);
  for (const name of planFileTables) {
    const path = planFile(name);
    const input = data.get(path);
    if (input === undefined) {
      if (needed.includes(name)) problems.push(missing(`${dataFolder}/${path}`, path));
      rows.set(name, []);
      continue;
    }
    const table = typedTable(name, languages);
    const found = read(table, input.bytes, input.file);
    const filled = found.rows.map((located) => ({...located, row: filledRow(table, located.row)}));
    if (languages.join() !== languageCodes.join()) {
      fillNames(name, languages, filled);
      speakFirst(name, languages, filled);
    }
    for (const problem of [...found.problems, ...findDuplicates(table, filled)]) problems.push(problem);
    rows.set(name, filled);
    // What refers to a row with a problem of its own is not wrong for that.
    if (found.broken !== null) addKnown(known, name, table, [...filled.map(({row}) => row), ...found.broken]);
  }
  for (const name of planFileTables)
    if (!data.has(planFile(name))) addKnown(known, name, typedTable(name, languages), []);
  const dangling = planFileTables.flatMap((name) =>
    findDangling(typedTable(name, languages), rows.get(name) ?? [], known)
  );
  return {rows: Object.fromEntries(rows) as unknown as TypedRows, problems: [...problems, ...dangling]};
}

/** The definition of a published table with nothing that must be said of a text; what may be blank may be left out. */
function typedTable(name: PlanFileTable, languages: readonly string[]): Table {
  const table = tableOf(name, languages);
  const columns = Object.entries(table.columns).map(([column, definition]): [string, Column] => {
    const mayLack = lineColumns.has(column) || definition.type === "bool";
    const optional = mayLack || definition.nullable === true || isList(definition);
    const unit = name === "commitments" && column === "unit" ? {references: "units.unit"} : {};
    return [
      column,
      {...definition, ...unit, ...(mayLack ? {nullable: true} : {}), ...(optional ? {addedLater: true} : {})}
    ];
  });
  return {...table, columns: Object.fromEntries(columns)};
}

/** What sets a plan out as lines reads its names in Vietnamese; where it has none they are those of its first language. */
function speakFirst(name: PlanFileTable, languages: readonly string[], rows: readonly Located<AnyRow>[]): void {
  const [plan] = languageCodes;
  const [first = plan] = languages;
  if (languages.includes(plan)) return;
  for (const {row} of rows) {
    const cells = row as Record<string, CellValue>;
    for (const text of localisedNames(tableOf(name)))
      cells[columnIn(text, plan)] = cells[columnIn(text, first)] ?? null;
  }
}

function isList({type}: Column): boolean {
  return type === "codes" || type === "years";
}

/** A row whose blank lists are empty and whose blank yes-or-no is no. */
function filledRow(table: Table, row: AnyRow): AnyRow {
  const filled = Object.entries(table.columns).map(([name, column]): [string, CellValue] => {
    const value = row[name] ?? null;
    if (value !== null) return [name, value];
    return [name, isList(column) ? [] : column.type === "bool" ? false : null];
  });
  return Object.fromEntries(filled);
}

function addKnown(
  known: Map<string, ReadonlySet<string>>,
  name: PlanFileTable,
  table: Table,
  rows: readonly (AnyRow | RawRow)[]
): void {
  for (const column of Object.keys(table.columns))
    known.set(`${name}.${column}`, new Set(rows.map((row) => String(row[column] ?? ""))));
}

function missing(file: string, path: string): Problem {
  return {
    ...at(file, null, null, null),
    code: "missing_file",
    expected: expectations.file(path),
    mend: remedies.restoreFile
  };
}
