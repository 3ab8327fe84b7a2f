/** The most rows that a sheet of the format has. */
export const mostRowsOfSheet = 1_048_576;

/** A rectangle of cells, 1-based and inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `F12` as row and column, or null where it is no reference to a cell of a sheet. */
export function parseReference(reference: string): {row: number; column: number} | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= 16_384 && row <= mostRowsOfSheet ? {row, column} : null;
}

/** `B2:D4` as a rectangle; a single cell is one of its own. */
export function parseRange(range: string): CellRange | null {
  const [first = "", last = first] = range.split(":");
  const [a, b] = [parseReference(first), parseReference(last)];
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column)
  };
}

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell as people write it: `F12`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
