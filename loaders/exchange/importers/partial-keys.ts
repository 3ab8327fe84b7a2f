import {expectations, remedies} from "../messages.js";
import {reject, type Rejection} from "../place.js";
import {foreignPlace, type ForeignRow, type ForeignTable} from "./foreign-table.js";

/** More ways than any structure has of attaching attributes; each costs a pass over the observations. */
const mostKinds = 40;

/** Columns that say what a row is for, not what it is about. */
const unkeyed = new Set(["STRUCTURE", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"]);

/**
 * Gives observations the attributes that stand in rows of their own, with a part of the key and no value: a power of ten or a
 * unit written once for a whole series would be lost otherwise. Without the structure, the dimensions are the columns that
 * every observation fills; an attribute of an observation's own goes before one of its group.
 */
export function spreadAttributes(table: ForeignTable): {table: ForeignTable; rejections: Rejection[]} {
  const [measure, structure] = [table.columns.indexOf("OBS_VALUE"), table.columns.indexOf("STRUCTURE_ID")];
  if (measure < 0 || structure < 0) return {table, rejections: []};
  const filled = (row: ForeignRow, column: number) => (row.cells[column] ?? "") !== "";
  const observations = new Map<string, number[]>();
  table.rows.forEach((row, i) => {
    if (!filled(row, measure)) return;
    const id = row.cells[structure] ?? "";
    const own = observations.get(id);
    if (own) own.push(i);
    else observations.set(id, [i]);
  });
  if (observations.size === 0 || table.rows.every((row) => filled(row, measure))) return {table, rejections: []};
  const columns = table.columns.flatMap((name, i) => (unkeyed.has(name) || i === measure ? [] : [i]));
  const dimensions = new Map(
    [...observations].map(([id, rows]) => [
      id,
      new Set(columns.filter((column) => rows.every((i) => filled(table.rows[i]!, column))))
    ])
  );
  const rows = table.rows.map((row) => row.cells);
  const groups = new Map<string, Map<string, number[]>>();
  for (const row of table.rows) {
    const id = row.cells[structure] ?? "";
    const [keyed, own] = [dimensions.get(id), observations.get(id)];
    if (filled(row, measure) || !keyed || !own) continue;
    const given = columns.filter((column) => filled(row, column));
    const attributes = given.filter((column) => !keyed.has(column));
    if (attributes.length === 0) continue;
    const key = given.filter((column) => keyed.has(column));
    const kind = [id, ...key].join("\u001f");
    const keyOf = (cells: readonly string[]) => key.map((column) => cells[column]).join("\u001f");
    let members = groups.get(kind);
    if (!members) {
      if (groups.size === mostKinds) {
        const problem = {code: "mixed_keys", expected: expectations.fullKeys, mend: remedies.askForFullKeys};
        return {table, rejections: [reject(foreignPlace(table, row.line, null), null, problem)]};
      }
      members = new Map();
      for (const i of own) {
        const group = keyOf(table.rows[i]!.cells);
        const found = members.get(group);
        if (found) found.push(i);
        else members.set(group, [i]);
      }
      groups.set(kind, members);
    }
    for (const i of members.get(keyOf(row.cells)) ?? []) {
      const bare = attributes.filter((column) => !filled(table.rows[i]!, column));
      if (bare.length > 0) rows[i] = rows[i]!.map((cell, c) => (bare.includes(c) ? (row.cells[c] ?? "") : cell));
    }
  }
  if (groups.size === 0) return {table, rejections: []};
  return {table: {...table, rows: table.rows.map((row, i) => ({...row, cells: rows[i]!}))}, rejections: []};
}
