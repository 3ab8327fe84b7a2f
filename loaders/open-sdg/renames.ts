import type {Ledger} from "./account.js";
import type {Source} from "./config.js";
import type {Renames} from "./data-csv.js";
import type {SourceFiles} from "./source-files.js";
import {textIn} from "./yaml.js";

/** The new names that an input's `column_map` (Text, Value) and `code_map` (Text, Dimension, Value) give. */
export function readRenames(source: Source, files: SourceFiles, ledger: Ledger): Renames {
  const rowsOf = (option: string, names: readonly string[]): (readonly string[])[] => {
    const path = textIn(source.options.get(option));
    const table = path === null ? null : files.named(path, source, option);
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

/** The names of fields by those that people write, which an input's `metadata_mapping` gives: as it stands, or in a table without a header. */
export function fieldNames(source: Source, files: SourceFiles, ledger: Ledger): ReadonlyMap<string, string> {
  const node = source.options.get("metadata_mapping");
  if (node?.kind === "map") {
    return new Map(
      [...node.fields].flatMap(([name, key]) => (key.kind === "scalar" ? [[name, key.text] as const] : []))
    );
  }
  const path = textIn(node);
  const table = path === null ? null : files.named(path, source, "metadata_mapping");
  if (table === null) return new Map();
  ledger.read("settings", table.rows.length + 1);
  const pairs = [table.header, ...table.rows.map(({cells}) => cells)].map((cells): [string, string] => [
    (cells[0] ?? "").trim(),
    (cells[1] ?? "").trim()
  ]);
  return new Map(pairs.filter(([name, field]) => name !== "" && field !== ""));
}
