import type {Ledger} from "./account.js";
import type {Source} from "./config.js";
import type {Renames} from "./data-csv.js";
import type {Table} from "./split-table.js";
import {textIn} from "./yaml.js";

/** Reads a table of the repository by the path that an option gives. */
export type ReadTable = (path: string, place: {readonly file: string; readonly line: number | null}) => Table | null;

/** The new names that an input's `column_map` (Text, Value) and `code_map` (Text, Dimension, Value) give. */
export function readRenames(source: Source, config: string, readTable: ReadTable, ledger: Ledger): Renames {
  const rowsOf = (option: string, names: readonly string[]): (readonly string[])[] => {
    const node = source.options.get(option);
    const path = textIn(node);
    if (path === null) return [];
    const table = readTable(path, {file: config, line: node?.line ?? null});
    if (!table) return [];
    const places = names.map((name) => table.header.findIndex((column) => column.trim() === name));
    if (places.includes(-1)) {
      ledger.leave("settings", "wrong_type", {file: table.file, line: 1}, table.header.join(","));
      return [];
    }
    ledger.read("settings", table.rows.length);
    return table.rows.map(({cells}) => places.map((i) => (cells[i] ?? "").trim()));
  };
  const columns = new Map(rowsOf("column_map", ["Text", "Value"]).map(([text = "", value = ""]) => [text, value]));
  const codes = new Map<string, Map<string, string>>();
  for (const [text = "", dimension = "", value = ""] of rowsOf("code_map", ["Text", "Dimension", "Value"])) {
    const known = codes.get(dimension) ?? new Map<string, string>();
    codes.set(dimension, known.set(text, value));
  }
  return {columns, codes};
}
