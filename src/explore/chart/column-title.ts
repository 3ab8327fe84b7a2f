import type {Language} from "../../model/language.js";
import {tables} from "../../model/tables/index.js";
import type {Table} from "../../model/tables/table.js";
import {columnMeaning} from "../../wording/dictionary.js";
import type {Datum} from "./datum.js";
import {isPercent, type ChartColumn} from "./encodings.js";

/** A longer description is no name for an axis. */
const longest = 28;

/** A table that describes each number, by its name: only where every table that has one says the same of it. */
const describedBy: ReadonlyMap<string, Table | null> = (() => {
  const found = new Map<string, Table | null>();
  for (const table of Object.values<Table>(tables)) {
    for (const [name, {type, en}] of Object.entries(table.columns)) {
      if (!/^(?:int|float)/.test(type)) continue;
      const known = found.get(name);
      found.set(name, known === undefined ? table : known?.columns[name]?.en === en ? known : null);
    }
  }
  return found;
})();

/** What an axis calls a column of numbers: as the dictionary does where that knows it, with the unit that all of its rows have. */
export function columnTitle(
  column: ChartColumn | undefined,
  name: string,
  rows: readonly Datum[],
  language: Language
): string {
  const known = column?.kind === "number" ? describedBy.get(name) : undefined;
  const words = known ? columnMeaning(known, name, language) : "";
  const title = words !== "" && words.length <= longest ? words : name;
  const unit = unitOf(name, rows);
  return unit === "" ? title : `${title} (${unit})`;
}

/** The unit beside values, where all rows have the same; what is no column of values has none. */
function unitOf(name: string, rows: readonly Datum[]): string {
  if (!/(?:^|_)value(?:_|$)/.test(name)) return "";
  const units = new Set(rows.map(({unit}) => unit));
  const [unit] = units;
  if (units.size !== 1 || typeof unit !== "string") return "";
  return isPercent([unit]) ? "%" : unit.replaceAll("_", " ");
}
