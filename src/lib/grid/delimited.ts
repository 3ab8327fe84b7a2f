import {dsvFormat} from "d3-dsv";
import type {Grid} from "./grid.js";

/** Signs that part the cells of a line, those first that stand in no number. */
const separators = ["\t", ";", "|", ","] as const;

/** As much of a text as is looked at to know its separator, in characters and in lines. */
const looked = {characters: 100_000, lines: 100};

/** The first line with which Excel says what separates the cells: `sep=;`. */
const declared = /^\ufeff?"?sep=(.)"?[;,\t]*(?:\r\n?|\n)/i;

/** The separator of a text, and where its rows begin: behind a line `sep=;` where it has one. */
export function separatorOf(text: string): {
  readonly separator: string;
  readonly start: number;
  readonly lines: number;
} {
  const said = declared.exec(text);
  if (said) return {separator: said[1]!, start: said[0].length, lines: 1};
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const beginning = text.slice(start, looked.characters);
  let best = {separator: ",", alike: 0, width: 1};
  for (const separator of separators) {
    const rows = dsvFormat(separator).parseRows(beginning).slice(0, looked.lines);
    const widths = new Map<number, number>();
    for (const {length} of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    widths.delete(1);
    const [width = 1, count = 0] = [...widths].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
    const alike = count / Math.max(1, rows.length);
    // Lines of one width speak for a separator; of two that part them as evenly the one that makes more of them.
    if (alike > best.alike + 0.01 || (alike > best.alike - 0.01 && width > best.width))
      best = {separator, alike, width};
  }
  return {separator: best.separator, start, lines: 0};
}

/**
 * The rows of delimited text (RFC 4180) as a grid, whatever ends its lines. Short rows are filled up, blank ones are left out.
 * Where a quote is never closed, quotes are signs like others.
 * @param given the separator by the kind of file; null where it is to be found
 */
export function gridOfText(text: string, given: string | null = null): Grid {
  const {start, lines, ...found} = separatorOf(text);
  const separator = given ?? found.separator;
  // Programs of three kinds may have ended lines in one file.
  const plain = text.slice(start).replace(/\r\n?/g, "\n");
  const records = quotesClose(plain)
    ? dsvFormat(separator).parseRows(plain)
    : plain.split("\n").map((one) => one.split(separator));
  let line = lines + 1;
  let columns = 0;
  const rows: {line: number; cells: (string | null)[]; width: number}[] = [];
  for (const record of records) {
    const cells: (string | null)[] = record;
    const width = cells.length;
    let filled = 0;
    const from = line++;
    for (const [i, cell] of record.entries()) {
      if (cell.includes("\n")) line += cell.split("\n").length - 1;
      if (cell === "" || cell.trim() === "") cells[i] = null;
      else filled = i + 1;
    }
    if (filled === 0) continue;
    cells.length = filled;
    rows.push({line: from, cells, width});
    columns = Math.max(columns, filled);
  }
  for (const {cells} of rows) while (cells.length < columns) cells.push(null);
  return {rows, merged: [], separator};
}

/** Whether every quote of a text has another that closes it. */
function quotesClose(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count % 2 === 0;
}
