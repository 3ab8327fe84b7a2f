import type {Limits} from "./limits.js";
import {cellName, parseRange, parseReference, type CellRange} from "./reference.js";
import {inCalendarOf1900} from "./moment.js";
import {plainText} from "./plain-text.js";
import {raised, raisingOf, type Raising} from "./raised.js";
import type {NumberKind} from "./styles.js";
import type {SheetCell} from "./cell.js";
import {readXml} from "./xml.js";
import {XlsxError} from "./xlsx-error.js";

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells that hold something, by {@link cellKey}. */
  readonly cells: ReadonlyMap<number, SheetCell>;
  readonly merged: readonly {readonly name: string; readonly range: CellRange}[];
  readonly lastRow: number;
}

/** Key of a cell in {@link Sheet.cells}. */
export function cellKey(row: number, column: number): number {
  return row * 16_385 + column;
}

/** The cell of a sheet, or undefined where it is blank. */
export function cellAt(sheet: Sheet, row: number, column: number): SheetCell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

interface SheetPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly hidden: boolean;
}

/** What the sheets of a workbook have in common. */
export interface Shared {
  readonly strings: readonly string[];
  /** The kind of each style of cells. */
  readonly kinds: readonly NumberKind[];
  /** Whether its calendar begins with 1904. */
  readonly since1904: boolean;
}

/** Reads the cells and merged ranges of one sheet; `count` is asked for every cell and throws beyond the limit. */
export function readSheet(
  {part, bytes, name, hidden}: SheetPart,
  {strings, kinds, since1904}: Shared,
  limits: Limits,
  count: () => void
): Sheet {
  const cells = new Map<number, SheetCell>();
  const merged: {name: string; range: CellRange}[] = [];
  let row = 0;
  let column = 0;
  let attributes: Readonly<Record<string, string>> = {};
  let open: "v" | "f" | "t" | null = null;
  let phonetic = false;
  let raising: Raising = null;
  let value: string | null = null;
  let formula: string | null = null;

  const finish = () => {
    if (value === null && formula === null) return;
    const cell = {row, column, kind: kinds[Number(attributes.s ?? "0")] ?? "number", formula} as const;
    const read = {...cell, ...contentOf(attributes.t ?? "n", value ?? "", strings, part)};
    cells.set(cellKey(row, column), since1904 ? inCalendarOf1900(read) : read);
  };

  readXml(bytes, part, limits.depth, {
    open: (element, given) => {
      if (element === "row") {
        row = given.r === undefined ? row + 1 : rowNumber(given.r, part);
        column = 0;
      } else if (element === "c") {
        count();
        attributes = given;
        const place = given.r === undefined ? {row, column: column + 1} : parseReference(given.r);
        if (!place) throw new XlsxError("damaged", part);
        ({row, column} = place);
        [value, formula] = [null, null];
      } else if (element === "v" || element === "f" || element === "t") {
        open = element;
        if (element === "f") formula = "";
        else value ??= "";
      } else if (element === "r") raising = null;
      else if (element === "vertAlign") raising = raisingOf(given.val);
      else if (element === "rPh") phonetic = true;
      else if (element === "mergeCell") {
        const range = parseRange(given.ref ?? "");
        if (range) merged.push({name: given.ref!, range});
      }
    },
    text: (text) => {
      if (open === "f") formula = `${formula ?? ""}${text}`;
      else if (open !== null && !phonetic) value = `${value ?? ""}${raised(text, raising)}`;
    },
    close: (element) => {
      if (element === "c") finish();
      else if (element === "r") raising = null;
      else if (element === "rPh") phonetic = false;
      else if (element === open) open = null;
    }
  });
  let lastRow = 0;
  for (const cell of cells.values()) lastRow = Math.max(lastRow, cell.row);
  return {name, hidden, cells, merged, lastRow};
}

function contentOf(type: string, value: string, strings: readonly string[], part: string) {
  switch (type) {
    case "s": {
      const text = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
      if (text === undefined && value !== "") throw new XlsxError("damaged", part);
      return {type: "text", content: text ?? ""} as const;
    }
    case "str":
    case "inlineStr":
      return {type: "text", content: plainText(value)} as const;
    case "b":
      return {type: "boolean", content: value} as const;
    case "e":
      return {type: "error", content: value} as const;
    case "d":
      // A date written as ISO text; seldom, but allowed.
      return {type: "number", content: value, kind: "date"} as const;
    default:
      return {type: "number", content: value} as const;
  }
}

function rowNumber(text: string, part: string): number {
  const place = parseReference(`A${text}`);
  if (!place) throw new XlsxError("damaged", part);
  return place.row;
}

/** `Số liệu!F12`: the place of a cell as a message names it. */
export function placeName(sheet: Sheet, row: number, column: number): string {
  return `${sheet.name}!${cellName(row, column)}`;
}
