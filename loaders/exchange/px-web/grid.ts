import {largest} from "../../../src/lib/extremes.js";
import {foldedWords} from "../../../src/lib/fold.js";
import type {Place} from "../place.js";
import {dayIn, type Category, type Dimension, type OfficeCell, type OfficeTable} from "./office-table.js";
import {yearLabel, yearWithin} from "./time-label.js";

/** The cells of a sheet or of a CSV file, row by row as they stand; blank rows may be left out. */
export interface Grid {
  readonly file: string;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly string[];
  readonly placeOf: (column: number) => Place;
}

const number = /^[<>~]?\s*[+-]?\d[\d.,\s]*$/;
const sign = /^(?:[.:…]{1,6}|[-–−])$/u;

/** Whether a cell holds a value, or the sign for one that is not there. */
function isValue(cell: string): boolean {
  return number.test(cell) || sign.test(cell);
}

/** What the lines above and below a table say, by the words with which PX-Web and yearbooks begin them. */
const stated = {
  updated: /^(?:latest update|last updated|updated|ngay cap nhat|cap nhat)/,
  source: /^(?:source|nguon)/,
  unit: /^(?:units?|don vi)/,
  number: /^(?:internal reference code|matrix|table id|ma bieu|so bieu|ma tham chieu)/
} as const;
const noteStart = /^(?:\(?\*|\(?\d\)|ghi chú|notes?\b)/iu;

/**
 * Reads a table that is laid out in rows and columns: title lines, one or more rows of headings or a name for each column, rows that
 * begin with their categories, and lines below that say what it is. Years may stand in the headings (wide) or in a column (long).
 * @returns null where no such table is found
 */
export function readGrid(grid: Grid): OfficeTable | null {
  const rows = grid.rows.filter(({cells}) => cells.some((cell) => cell !== ""));
  const headAt = rows.findIndex(
    ({cells}) => cells.filter((cell) => cell !== "").length > 1 && statement(cells) === null
  );
  if (headAt < 0) return null;
  // Headings of several rows leave the columns at the left blank, or name them in the first.
  const isBody = ({cells}: GridRow) =>
    cells[0] !== "" || cells.some((cell) => isValue(cell) && yearLabel(cell) === null);
  const headEnd = rows.findIndex((row, i) => i > headAt && isBody(row));
  if (headEnd < 0) return null;
  const heads = rows.slice(headAt, headEnd).map(({cells}) => cells);
  const below = rows.slice(headEnd);
  const width = largest(rows.map(({cells}) => cells.length));
  const stubs = stubCount(heads, below, width);
  const lastData = below.findLastIndex(({cells}) => cells.slice(stubs).some((cell) => isValue(cell)));
  if (stubs === 0 || lastData < 0) return null;
  const data = filledDown(below.slice(0, lastData + 1), stubs);
  const columns = columnsOf(heads, stubs, width, data);
  const byYear = columns.some(({year}) => year !== null);
  const stub = Array.from({length: stubs}, (_, c) =>
    dimensionOf(
      [heads.at(-1)![c] ?? ""],
      data.map(({cells}) => cells[c] ?? "")
    )
  );
  const years = dimensionOf(
    [],
    columns.map(({year, label}) => year ?? label)
  );
  const rest = dimensionOf(
    [],
    columns.map(({year, label, rest: other}) => (byYear ? (year === null ? "" : other) : label))
  );
  const about = aboutTable([...rows.slice(0, headAt), ...below.slice(lastData + 1)]);
  const values = data.flatMap(({cells}) => cells.slice(stubs));
  const commas =
    values.some((value) => /^[+-]?\d+,\d+$/.test(value)) && !values.some((value) => /^[+-]?\d+\.\d/.test(value));
  return {
    file: grid.file,
    ...about,
    dimensions: [...stub, ...(byYear ? [years] : []), rest],
    decimal: commas ? "either" : "point",
    cells: () => cellsOf(data, stub, byYear ? [years, rest] : [rest], columns, stubs)
  };
}

interface Column {
  readonly at: number;
  readonly label: string;
  readonly year: string | null;
  readonly rest: string;
}

/** The columns of values, with the year in their headings and what else these say. */
function columnsOf(
  heads: readonly (readonly string[])[],
  stubs: number,
  width: number,
  data: readonly GridRow[]
): Column[] {
  const filled = heads.map((cells, level) => {
    let last = "";
    // A heading stands once above all columns that it is for; those of the last level each have their own.
    return Array.from({length: width}, (_, c) => {
      const own = c < stubs ? "" : (cells[c] ?? "");
      if (own !== "") last = own;
      return own === "" && level < heads.length - 1 ? last : own;
    });
  });
  return Array.from({length: width - stubs}, (_, i) => i + stubs)
    .filter((at) => filled.some((cells) => cells[at] !== "") && data.some(({cells}) => (cells[at] ?? "") !== ""))
    .map((at) => {
      const label = filled
        .map((cells) => cells[at]!)
        .filter((cell) => cell !== "")
        .join(" ");
      const found = yearWithin(label);
      return {at, label, year: found?.written ?? null, rest: found?.rest ?? label};
    });
}

/** How many columns at the left say what a row is of. */
function stubCount(heads: readonly (readonly string[])[], below: readonly GridRow[], width: number): number {
  const withValues = below.filter(({cells}) => cells.some((cell) => isValue(cell)));
  let count = 0;
  for (; count < width - 1; count++) {
    const cells = withValues.map((row) => row.cells[count] ?? "").filter((cell) => cell !== "");
    const head = heads.at(-1)?.[count] ?? "";
    const headIsYear = yearWithin(head) !== null;
    const years = cells.length > 0 && !headIsYear && cells.every((cell) => yearLabel(cell) !== null);
    const words = cells.length > 0 && cells.every((cell) => !isValue(cell));
    if (!(years || words || (count === 0 && cells.length > 0 && !headIsYear && cells.some((cell) => !isValue(cell)))))
      break;
  }
  return count;
}

/** Rows in which a category that stands once above several rows is repeated. */
function filledDown(rows: readonly GridRow[], stubs: number): GridRow[] {
  const last = new Array<string>(stubs).fill("");
  return rows.map((row) => {
    const cells = row.cells.map((cell, c) => {
      if (c >= stubs - 1) return cell;
      if (cell !== "") last[c] = cell;
      return cell === "" ? last[c]! : cell;
    });
    return {...row, cells};
  });
}

function dimensionOf(names: readonly string[], labels: readonly string[]): Dimension {
  const categories = [...new Set(labels)].map((label): Category => ({
    code: label,
    names: [label],
    unit: null,
    notes: []
  }));
  return {names, categories};
}

function* cellsOf(
  data: readonly GridRow[],
  stub: readonly Dimension[],
  heading: readonly Dimension[],
  columns: readonly Column[],
  stubs: number
): Generator<OfficeCell> {
  const indices = [...stub, ...heading].map(({categories}) => new Map(categories.map(({code}, i) => [code, i])));
  for (const {cells, placeOf} of data) {
    const own = stub.map((_, c) => indices[c]!.get(cells[c] ?? "")!);
    for (const {at, label, year, rest} of columns) {
      const labels = heading.length === 2 ? [year ?? label, year === null ? "" : rest] : [label];
      const ofHeading = labels.map((text, i) => indices[stubs + i]!.get(text)!);
      yield {categories: [...own, ...ofHeading], value: cells[at] ?? "", status: null, notes: [], place: placeOf(at)};
    }
  }
}

/** What a line states of the table, such as its unit; null where it does not begin with such words. */
function statement(
  cells: readonly string[]
): {readonly key: keyof typeof stated | null; readonly value: string} | null {
  const [first = "", ...others] = cells.filter((cell) => cell !== "");
  const match = /^([^:：]{2,45})[:：]\s*(.*)$/su.exec(first);
  if (!match) return null;
  const words = foldedWords(match[1]!).join(" ");
  const key = (Object.keys(stated) as (keyof typeof stated)[]).find((name) => stated[name].test(words)) ?? null;
  if (key === null && (match[2] !== "" || others.some((cell) => isValue(cell)))) return null;
  return {key, value: [match[2]!, ...others].filter((part) => part !== "").join(" ")};
}

type About = Pick<OfficeTable, "number" | "titles" | "unit" | "updated" | "source" | "notes">;

function aboutTable(lines: readonly GridRow[]): About {
  const found: Record<keyof typeof stated, string[]> = {updated: [], source: [], unit: [], number: []};
  const titles: string[] = [];
  const notes: string[] = [];
  let open: keyof typeof stated | "other" | null = null;
  for (const {cells} of lines) {
    const text = cells
      .filter((cell) => cell !== "")
      .join(" ")
      .trim();
    const says = statement(cells);
    if (says !== null && !noteStart.test(text)) {
      open = says.key ?? "other";
      if (says.key !== null && says.value !== "") found[says.key].push(says.value);
      if (says.value !== "") open = null;
    } else if (noteStart.test(text)) {
      notes.push(text);
      open = null;
    } else if (open !== null && open !== "other") {
      found[open].push(text);
      if (open !== "updated") open = null;
    } else if (open === "other") open = null;
    else if (titles.length === 0) titles.push(text);
    else notes.push(text);
  }
  const one = (key: keyof typeof stated) => (found[key].length === 0 ? null : found[key].join(" "));
  const days = found.updated.flatMap((text) => dayIn(text) ?? []).sort();
  return {number: one("number"), titles, unit: one("unit"), updated: days.at(-1) ?? null, source: one("source"), notes};
}
