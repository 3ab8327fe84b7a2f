import type {CellRange} from "../xlsx/reference.js";
import {cellText, kindOf, yearOfName} from "./cell-kind.js";
import type {CellKind, Grid, GridRow} from "./grid.js";

/** Which rows of a grid are the names of columns, which are data, and which stand around them. */
export interface Layout {
  /** Titles, units and whatever else stands above the table. */
  readonly above: readonly GridRow[];
  /** The rows that name the columns, from the top; none where the first row is data already. */
  readonly head: readonly GridRow[];
  /** A row below the names that numbers the columns, as forms have it: `A, 1, 2`. */
  readonly numbering: GridRow | null;
  readonly body: readonly GridRow[];
  /** Rows of the body that repeat the names of the columns, as on every printed page. */
  readonly repeated: readonly GridRow[];
  /** Sources, notes and signatures below the table. */
  readonly below: readonly GridRow[];
  /** Whether the first row could be data just as well. */
  readonly doubtful: boolean;
}

/** Rows that a table is looked for in. */
const searched = 200;
/** Rows by which a column is known to hold numbers. */
const sampled = 50;
/** More rows of names than this are not found in tables of people. */
const deepest = 4;

/** Finds the table in a grid: the first row that is more than half full, the names above or below it, and where it ends. */
export function layoutOf(grid: Grid): Layout {
  const {rows, merged} = grid;
  const looks = rows.slice(0, searched + sampled).map(({cells}) => cells.map(kindOf));
  const kinds = looks.map((row, at) =>
    namesByDays(looks, at) ? row.map((kind) => (kind === "moment" ? "year" : kind)) : row
  );
  const filled = kinds.map((row) => row.filter((kind) => kind !== "blank").length);
  const width = filled.reduce((most, count) => Math.max(most, count), 0);
  const full = firstFull({rows, kinds, merged}, filled, width);
  if (full < 0) return {above: [], head: [], numbering: null, body: rows, repeated: [], below: [], doubtful: false};
  const see: Seen = {rows, kinds, merged};
  const asHead = headKind(see, full);
  const first = topOfHead(see, full);
  const last = asHead === "data" ? full - 1 : bottomOfHead(see, full);
  const numbered = last + 1 < rows.length && last >= first && isNumbering(rows[last + 1]!, rows[last + 2]);
  const start = last + (numbered ? 2 : 1);
  const {end, body} = withoutFoot(see, start, width);
  const head = rows.slice(first, last + 1);
  const names = head.map(({cells}) => cells.map(cellText).join("\u001f"));
  const repeated = body.filter(({cells}) => names.length > 0 && names.includes(cells.map(cellText).join("\u001f")));
  return {
    above: rows.slice(0, Math.min(first, full)),
    head,
    numbering: numbered ? rows[last + 1]! : null,
    body: repeated.length === 0 ? body : body.filter((row) => !repeated.includes(row)),
    repeated,
    below: rows.slice(end),
    doubtful: asHead === "either"
  };
}

interface Seen {
  readonly rows: readonly GridRow[];
  readonly kinds: readonly (readonly CellKind[])[];
  readonly merged: readonly CellRange[];
}

/** The first row that is more than half full; lines of two or three words above a fuller row of names are not it. */
function firstFull({rows, kinds, merged}: Seen, filled: readonly number[], width: number): number {
  const full = filled.findIndex((count, i) => i < searched && count * 2 > width && count >= Math.min(2, width));
  if (full < 0 || filled[full] === width || kinds[full]!.some(isData)) return full;
  if (spansSome(merged, rows[full]!, kinds[full]!)) return full;
  for (let row = full + 1; row < Math.min(full + 10, kinds.length); row++) {
    if (kinds[row]!.some(isData)) break;
    const named = kinds[row]!.every((kind) => kind === "text" || kind === "year");
    if (named && filled[row]! > filled[full]! && !isNumbering(rows[row]!, rows[row + 1])) return row;
  }
  return full;
}

/** Whether a row names columns of numbers by days, as monthly tables do. */
function namesByDays(looks: Seen["kinds"], at: number): boolean {
  const days = looks[at]!.flatMap((kind, i) => (kind === "moment" ? [i] : []));
  if (at > searched || days.length < 2 || looks[at]!.some((kind) => kind === "number" || kind === "truth"))
    return false;
  const below = looks.slice(at + 1, at + 1 + sampled);
  return days.every((i) => mostly(below, i, "number"));
}

const isData = (kind: CellKind) => kind === "number" || kind === "moment" || kind === "truth";

/** Whether the first full row names the columns, is data, or can be taken for either. */
function headKind(see: Seen, at: number): "names" | "data" | "either" {
  const row = see.kinds[at]!;
  const counts = see.rows[at]!.cells.filter((_, i) => row[i] === "number").map(cellText).map(Number); // prettier-ignore
  // Months and classes may be named by their numbers.
  const counted = counts.length > 2 && row[0] === "text" && counts.every((count, i) => count === i + 1);
  if (row.some(isData) && !counted) return "data";
  if (row.every((kind) => kind === "mark" || kind === "blank")) return "data";
  const years = row.flatMap((kind, i) =>
    kind === "year" ? [yearOfName(cellText(see.rows[at]!.cells[i]!))?.year ?? 0] : []
  );
  const below = see.kinds.slice(at + 1, at + 1 + sampled);
  const sameBelow = row.some((kind, i) => kind === "year" && mostly(below, i, "year"));
  if (!sameBelow) return counted ? "either" : "names";
  const steps = years.slice(1).map((year, i) => Math.sign(year - years[i]!));
  const apart = years.length > 1 && steps.every((step) => step !== 0 && step === steps[0]);
  return apart ? "either" : "data";
}

function mostly(rows: readonly (readonly CellKind[])[], column: number, kind: CellKind): boolean {
  const filled = rows.filter((row) => row[column] !== "blank" && row[column] !== "mark");
  return filled.length > 0 && filled.filter((row) => row[column] === kind).length * 2 > filled.length;
}

/** The highest row that names columns together with the row at `full`; one below `full` is the row itself. */
function topOfHead(see: Seen, full: number): number {
  const {rows, kinds, merged} = see;
  const isNames = !kinds[full]!.some(isData);
  let top = full;
  for (let row = full - 1; row >= 0 && full - row < deepest; row--) {
    const own = kinds[row]!;
    const count = own.filter((kind) => kind !== "blank").length;
    if (own.some(isData) || rows[top]!.line - rows[row]!.line > 1) break;
    // Of two columns the first often has no name.
    const corner = own.length === 2 && own[0] === "blank";
    if (count < 2 && !corner && !spansSome(merged, rows[row]!, own) && !own.includes("year")) break;
    const said = rows[row]!.cells.map(cellText);
    if (said.some((text) => unitLine.test(text))) break;
    // Names over names fill what is blank below them; a line of something else does not.
    const fills =
      own.some((kind, i) => kind !== "blank" && kinds[top]![i] === "blank") ||
      (own[0] === "blank" && own.includes("year"));
    if (isNames && !fills && !spansSome(merged, rows[row]!, own)) break;
    top = row;
  }
  return top;
}

const unitLine = /^\s*(?:đơn vị|đvt|unit|unité)\b/i;

/** Whether a row has a merged cell that spans columns, and does not span the whole table as a title does. */
function spansSome(merged: readonly CellRange[], {line}: GridRow, kinds: readonly CellKind[]): boolean {
  return merged.some(
    ({top, bottom, left, right}) =>
      top <= line && bottom >= line && right > left && right - left + 1 < kinds.length && kinds[left] !== "blank"
  );
}

/** The lowest row that names columns, beginning with that at `at`. */
function bottomOfHead(see: Seen, at: number): number {
  const {rows, kinds, merged} = see;
  let bottom = at;
  while (bottom - at + 1 < deepest && bottom + 1 < rows.length) {
    const upper = kinds[bottom]!;
    const lower = kinds[bottom + 1];
    if (!lower || lower.some(isData) || rows[bottom + 1]!.line - rows[bottom]!.line > 1) break;
    if (isNumbering(rows[bottom + 1]!, rows[bottom + 2])) break;
    const {line} = rows[bottom]!;
    const joined = merged.some((range) => range.top <= line && range.bottom > line);
    const split = merged.some(
      ({top, bottom: last, left, right}) =>
        top <= line && last === line && right > left && lower.slice(left, right + 1).some((kind) => kind !== "blank")
    );
    const below = kinds.slice(bottom + 2, bottom + 2 + sampled);
    const numeric = lower.flatMap((_, i) => (mostly(below, i, "number") || mostly(below, i, "year") ? [i] : []));
    const words = numeric.filter((i) => lower[i] === "text");
    const completes = lower.some((kind, i) => kind !== "blank" && upper[i] === "blank");
    const labels =
      words.length > 0 || (completes && numeric.some((i) => lower[i] === "year" && !mostly(below, i, "year")));
    // Units under the names: words where numbers follow, and nothing where names of rows do.
    const units = words.length > 0 && lower[0] === "blank";
    if (!(split || (joined && labels) || (labels && completes) || units)) break;
    bottom++;
  }
  return bottom;
}

/**
 * Whether a row numbers the columns: a letter or a number in brackets in each, or letters before numbers from one on. `A, 1, 2` may be data
 * too, where the rows below begin with single letters or there are none.
 */
function isNumbering({cells}: GridRow, below: GridRow | undefined): boolean {
  const marks = cells.map(cellText).filter((mark) => mark !== "");
  const plain = marks.map((mark) => mark.replace(/^\((.*)\)$/, "$1"));
  const letters = plain.filter((mark) => /^[A-Z]$/.test(mark));
  const numbers = plain.slice(letters.length);
  const lettered = letters.every((mark, i) => mark.charCodeAt(0) === 65 + i);
  const counted = numbers.every((mark, i) => /^\d{1,2}(?:\s*=.*)?$/.test(mark) && Number.parseInt(mark, 10) === i + 1);
  if (!counted || !lettered || marks.length < 2) return false;
  if (marks.every((mark) => mark.startsWith("("))) return true;
  const next = below?.cells.map(cellText).find((text) => text !== "") ?? "";
  return letters.length > 0 && marks.length > 2 && next.length > 1;
}

const footWords =
  /^\s*(?:nguồn|ghi chú|chú thích|lưu ý|source|notes?\b|remarks?\b|remarque|\(?\*+\)?|\(?\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹†‡])/i;

/** The data from a row on, without what stands below the table: lines of words alone, beyond a blank line or begun as notes are. */
function withoutFoot(
  see: Seen,
  start: number,
  width: number
): {readonly end: number; readonly body: readonly GridRow[]} {
  const {rows} = see;
  const below = see.kinds.slice(start, start + sampled);
  const numeric = (see.rows[0]?.cells ?? []).flatMap((_, i) =>
    mostly(below, i, "number") || mostly(below, i, "year") || mostly(below, i, "moment") ? [i] : []
  );
  let end = rows.length;
  for (let row = rows.length - 1; row > start && rows.length - row < sampled; row--) {
    const kinds = rows[row]!.cells.map(kindOf);
    if (numeric.some((i) => kinds[i] !== "blank" && kinds[i] !== "text")) break;
    const texts = rows[row]!.cells.filter((_, i) => kinds[i] !== "blank").map(cellText);
    const begun = footWords.test(texts[0] ?? "") && texts.length < Math.max(2, width);
    const apart = rows[row]!.line - rows[row - 1]!.line > 1 && numeric.length > 0;
    const long = texts.length === 1 && width > 2 && (texts[0]?.length ?? 0) > 60;
    if (begun || apart || long) end = row;
  }
  return {end, body: rows.slice(start, end)};
}

/** The names of columns from the rows that name them: joined from the top, those of merged or blank cells from their left. */
export function namesOf(grid: Grid, head: readonly GridRow[]): string[] {
  const columns = grid.rows[0]?.cells.length ?? 0;
  const merged = grid.merged.filter(({top, bottom}) => head.some(({line}) => line >= top && line <= bottom));
  const parts = head.map(({line, cells}, level) => {
    const isLast = level === head.length - 1;
    let left = "";
    return cells.map((cell, column) => {
      const own = cellText(cell);
      const range = merged.find(
        ({top, bottom, left, right}) => line >= top && line <= bottom && column >= left && column <= right
      );
      if (range && (own === "" || range.top < line)) {
        // Of a cell merged downwards only the first row speaks.
        const from = head.find((row) => row.line === range.top);
        return range.top === line && from ? cellText(from.cells[range.left] ?? null) : "";
      }
      if (own !== "" || isLast) {
        left = own;
        return own;
      }
      // A name over several columns stands in the first of them, where the row below goes on to part it.
      const parted = head.slice(level + 1).some((row) => cellText(row.cells[column] ?? null) !== "");
      if (!parted || startsAnew(head, level, column)) left = "";
      return left;
    });
  });
  return Array.from({length: columns}, (_, column) => {
    const said = parts.map((row) => row[column] ?? "").filter((part, i, all) => part !== "" && part !== all[i - 1]);
    return said.join(" ");
  });
}

/** Whether a blank cell of an upper row stands over a column that has a name of its own, like the one left of it. */
function startsAnew(head: readonly GridRow[], level: number, column: number): boolean {
  const below = (at: number) => head.slice(level + 1).some((row) => cellText(row.cells[at] ?? null) !== "");
  return column === 0 || (!below(column - 1) && cellText(head[level]!.cells[column - 1] ?? null) !== "");
}
