import {columnOf, type DataTable} from "../data-table.js";

/** Which rows of a table are of which place. */
export interface Geography {
  /** The column of codes of areas, or −1. */
  readonly codes: number;
  /** The column that names the areas that have a code, or −1: of a row with a code it says nothing more. */
  readonly names: number;
}

/**
 * Finds the column that names what the codes of areas mean: one name for each code, and one code for each name. A column that
 * also holds names of places without a code is a breakdown in those rows.
 */
export function geographyOf(data: DataTable): Geography {
  const codes = columnOf(data, "geocode");
  if (codes < 0) return {codes, names: -1};
  const rows = data.rows.filter(({cells}) => cells[codes] !== "");
  const names = data.columns.findIndex(({role}, i) => {
    if (role !== "breakdown" || rows.length === 0) return false;
    const nameOf = new Map<string, string>();
    const codeOf = new Map<string, string>();
    return rows.every(({cells}) => {
      const [code, name] = [cells[codes]!, cells[i]!];
      if (name === "") return false;
      if (!nameOf.has(code)) nameOf.set(code, name);
      if (!codeOf.has(name)) codeOf.set(name, code);
      return nameOf.get(code) === name && codeOf.get(name) === code;
    });
  });
  return {codes, names};
}
