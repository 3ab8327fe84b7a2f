import {groupBy} from "../../../src/lib/group.js";
import {quoteCell} from "../../../src/lib/csv.js";
import {columnIn} from "../../../src/model/language.js";
import type {Table} from "../../../src/model/tables/table.js";
import {splitCsv} from "../../read/csv.js";
import {placeTables, tableNameOf} from "./tables.js";

/** Files of a data folder by their paths. */
export type Files = ReadonlyMap<string, string>;

/** Something that people and the office have both changed since the last time; what people wrote stays. */
export interface Conflict {
  readonly file: string;
  /** The row by its key, or null where it is the file as a whole. */
  readonly row: string | null;
  readonly column: string | null;
  readonly kept: string | null;
  readonly office: string | null;
}

export interface Merged {
  /** The files as they shall be, for those that change. */
  readonly files: Files;
  /** Files that the office no longer has and nobody has edited. */
  readonly removed: readonly string[];
  /** What was made of the office's data this time, to compare with the next time. */
  readonly made: Files;
  readonly conflicts: readonly Conflict[];
}

type Row = Readonly<Record<string, string>>;

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * Brings a place up to date with its office: what the office has changed is changed, what people have changed, added or taken
 * out since stays, cell by cell, and where both have changed one thing people's word stays and is named. A value that the
 * office now gives differently is a new vintage beside the older one.
 * @param last what was made of the office's data the last time
 * @param present the files as they are
 * @param next what is made of the office's data now
 */
export function mergePlace(last: Files, present: Files, next: Files, languages: readonly string[]): Merged {
  const tables: Partial<Record<string, Table>> = placeTables(languages);
  const files = new Map<string, string>();
  const made = new Map<string, string>();
  const removed: string[] = [];
  const conflicts: Conflict[] = [];
  for (const [file, text] of next) {
    const [before, now] = [last.get(file), present.get(file)];
    const key = tables[tableNameOf(file)]?.key ?? null;
    if (now === undefined) {
      made.set(file, text);
      // What people have taken away stays away.
      if (before === undefined) files.set(file, text);
      else if (before !== text) conflicts.push({file, row: null, column: null, kept: null, office: null});
      continue;
    }
    const read = key === null ? null : readRows(now, file);
    if (key === null || read === null) {
      made.set(file, text);
      if (text === now) continue;
      if (now === before) files.set(file, text);
      else if (text !== before) conflicts.push({file, row: null, column: null, kept: null, office: null});
      continue;
    }
    const old = before === undefined ? null : readRows(before, file);
    const {columns, rows} = keepingVintages(file, key, old ?? read, readRows(text, file)!);
    const given = {columns, rows: rows.map((row) => withLanguages(row, columns, languages))};
    made.set(file, written(given));
    const found = mergeRows(file, key, old, read, given, languages);
    for (const conflict of found.conflicts) conflicts.push(conflict);
    const merged = written(found.rows);
    if (merged !== now) files.set(file, merged);
  }
  for (const [file, before] of last) {
    const now = present.get(file);
    if (next.has(file) || now === undefined) continue;
    if (now === before) removed.push(file);
    else conflicts.push({file, row: null, column: null, kept: null, office: null});
  }
  return {files, removed, made, conflicts};
}

/** The rows of a CSV text; null where it is none. */
function readRows(text: string, file: string): Rows | null {
  const {records, problems} = splitCsv(text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"), file);
  const [header, ...rest] = records;
  if (!header || problems.length > 0) return null;
  const columns = header.cells;
  return {
    columns,
    rows: rest.map(({cells}) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ""])))
  };
}

function written({columns, rows}: Rows): string {
  const lines = rows.map((row) => columns.map((name) => quoteCell(row[name] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function keyOf(row: Row, key: readonly string[]): string {
  return key.map((name) => row[name] ?? "").join("\u0000");
}

/**
 * What the office gives now with what it gave before: a value that is the same keeps its vintage, and one that has changed
 * stands beside the older. Releases are never forgotten.
 */
function keepingVintages(file: string, key: readonly string[], last: Rows, next: Rows): Rows {
  if (file === "releases.csv") {
    const known = new Set(next.rows.map((row) => keyOf(row, key)));
    return {...next, rows: [...last.rows.filter((row) => !known.has(keyOf(row, key))), ...next.rows]};
  }
  if (!key.includes("vintage")) return next;
  const ofValue = key.filter((name) => name !== "vintage");
  const before = groupBy(last.rows, (row) => keyOf(row, ofValue));
  const said = (row: Row) =>
    next.columns
      .filter((name) => name !== "vintage")
      .map((name) => row[name] ?? "")
      .join("\u0000");
  const rows = next.rows.flatMap((row) => {
    const older = (before.get(keyOf(row, ofValue)) ?? []).toSorted((a, b) => (a.vintage! < b.vintage! ? -1 : 1));
    const latest = older.at(-1);
    if (latest && said(latest) === said(row)) return older;
    return [...older.filter(({vintage}) => vintage !== row.vintage), row];
  });
  return {...next, rows};
}

/** A row with the columns of a language that it did not have: what another language says stands in. */
function withLanguages(row: Row, columns: readonly string[], languages: readonly string[]): Row {
  const lacking = columns.filter((column) => row[column] === undefined);
  if (lacking.length === 0) return row;
  const filled = {...row};
  for (const column of lacking) {
    const ending = languages.map((code) => columnIn("", code)).find((end) => column.endsWith(end));
    if (ending === undefined) continue;
    const name = column.slice(0, -ending.length);
    const said = Object.entries(row).find(
      ([other, text]) => text !== "" && other.startsWith(name) && /^_[a-z]{2,3}(?:_|$)/.test(other.slice(name.length))
    );
    if (said !== undefined) filled[column] = said[1];
  }
  return filled;
}

function mergeRows(
  file: string,
  key: readonly string[],
  last: Rows | null,
  present: Rows,
  next: Rows,
  languages: readonly string[]
) {
  const before = new Map(last?.rows.map((row) => [keyOf(row, key), row]));
  const now = new Map(present.rows.map((row) => [keyOf(row, key), row]));
  const given = new Map(next.rows.map((row) => [keyOf(row, key), row]));
  const conflicts: Conflict[] = [];
  const rows: Row[] = [];
  const named = (id: string) =>
    id
      .split("\u0000")
      .filter((part) => part !== "")
      .join(", ");
  for (const [id, office] of given) {
    const [old, people] = [before.get(id), now.get(id)];
    // A row that people have taken out.
    if (!people && old) continue;
    if (!people) rows.push(office);
    else {
      const merged = {...people};
      for (const column of next.columns) {
        const [was, is, becomes] = [old?.[column], people[column], office[column] ?? ""];
        if (is === undefined || is === was || (old === undefined && is === "")) merged[column] = becomes;
        else if (becomes !== is && becomes !== was) {
          conflicts.push({file, row: named(id), column, kept: is, office: becomes});
        }
      }
      rows.push(merged);
    }
  }
  for (const [id, people] of now) {
    if (given.has(id)) continue;
    const old = before.get(id);
    const isEdited = old === undefined || present.columns.some((column) => people[column] !== (old[column] ?? ""));
    if (!isEdited) continue;
    rows.push(people);
    // The office has it no longer, but people had changed it.
    if (old) conflicts.push({file, row: named(id), column: null, kept: null, office: null});
  }
  // A column that the office's data no longer make, such as one of a language that the place has given up, goes if nobody edited it.
  const isKept = (column: string) =>
    !next.columns.includes(column) &&
    (last?.columns.includes(column) !== true ||
      present.rows.some((row) => row[column] !== (before.get(keyOf(row, key))?.[column] ?? "")));
  const columns = [...next.columns, ...present.columns.filter(isKept)];
  return {rows: {columns, rows: rows.map((row) => withLanguages(row, next.columns, languages))}, conflicts};
}
