import type {Ledger} from "./account.js";
import {columnOf, type DataTable} from "./data-table.js";
import type {Layer} from "./geojson.js";

/**
 * A data table whose areas are known by the codes of the map though no column is called so: the reference areas of SDMX, or a breakdown
 * of which every value is such a code.
 */
export function withAreaCodes(data: DataTable, layers: readonly Layer[]): DataTable {
  if (columnOf(data, "geocode") >= 0) return data;
  const ids = idsOf(layers);
  const column = data.columns.findIndex(({name, role}, i) => {
    if (name !== "REF_AREA" && role !== "breakdown") return false;
    const codes = new Set(data.rows.map(({cells}) => cells[i]!).filter((code) => code !== ""));
    if (codes.size === 0 || ![...codes].every((code) => ids.has(code))) return false;
    // Small figures number many other things.
    return (
      name === "REF_AREA" || (codes.size > 1 && [...codes].every((code) => code.length > 2 && /\p{L}/u.test(code)))
    );
  });
  if (column < 0) return data;
  const columns = data.columns.map((each, i) => (i === column ? {...each, role: "geocode" as const} : each));
  return {...data, columns};
}

/** Names codes of areas that data have and no layer of the map. */
export function checkAreaCodes(tables: readonly DataTable[], layers: readonly Layer[], ledger: Ledger): void {
  if (layers.length === 0) return;
  const ids = idsOf(layers);
  for (const {file, columns, rows} of tables) {
    const column = columns.findIndex(({role}) => role === "geocode");
    if (column < 0) continue;
    for (const {line, cells} of rows) {
      const code = cells[column]!;
      if (code !== "" && !ids.has(code)) {
        ledger.alter("features", "unknown_geocode", {file, line, column: columns[column]!.name}, code);
      }
    }
  }
}

function idsOf(layers: readonly Layer[]): ReadonlySet<string> {
  return new Set(layers.flatMap(({features}) => features.map(({id}) => id)));
}
