import type {DecimalSign} from "../number-text.js";
import {cellText, kindOf, yearOfName} from "./cell-kind.js";
import {
  columnAsWritten,
  decimalProof,
  numberReader,
  readColumn,
  type Column,
  type ColumnReading,
  type Proof
} from "./column.js";
import type {Grid, GridRow} from "./grid.js";
import {layoutOf, namesOf, type Layout} from "./layout.js";
import {withMergedFilled} from "./merged.js";

/** A table as it was understood, and what was done to make it one. */
export interface ReadTable {
  readonly columns: readonly (Column & {readonly name: string})[];
  readonly rows: number;
  readonly done: readonly Done[];
  /** The columns that hold the values of a year each, where there are several: a table of areas by years. */
  readonly years: readonly {readonly name: string; readonly year: number; readonly rest: string}[];
}

/** Something that was done to a file on the way to a table; its reader is told. */
export type Done =
  | {readonly about: "above" | "below"; readonly rows: number; readonly text: string}
  | {readonly about: "joined"; readonly rows: number}
  | {readonly about: "numbering" | "no head" | "doubtful head" | "padded"}
  | {readonly about: "repeated"; readonly rows: number}
  | {readonly about: "merged"; readonly cells: number}
  | {readonly about: "merged numbers"; readonly cells: number}
  | {readonly about: "named"; readonly columns: readonly string[]}
  | {readonly about: "comma" | "thousands" | "numbers" | "percent" | "days"; readonly columns: readonly string[]}
  | {readonly about: "nothing" | "footnotes" | "words"; readonly texts: readonly string[]}
  | {
      readonly about: "kept";
      readonly because: NonNullable<ColumnReading["kept"]>["because"];
      readonly columns: readonly string[];
      readonly example: string;
    };

/** The table of a grid: its names, its data with one kind a column, and what was left out, joined, filled and read to make it. */
export function tableOf(grid: Grid): ReadTable {
  const layout = layoutOf(grid);
  const {body, filled, numbers} = withMergedFilled(grid, layout.body);
  const places = usedPlaces(grid, layout);
  const {names, named} = uniqueNames(
    places.map((place) => namesOf(grid, layout.head)[place] ?? ""),
    places
  );
  const cells = places.map((place) => body.map((row) => row.cells[place] ?? null));
  const readers = cells.map(numberReader);
  const proofs = cells.map((values, i) => decimalProof(values, readers[i]!));
  const decimal = decimalOf(proofs, grid.separator);
  const columns = cells.map((values, i) => ({
    ...readColumn(values, decimal, proofs[i] ?? null, readers[i]!),
    name: names[i]!
  }));
  return {
    columns,
    rows: body.length,
    done: [
      ...layoutDone(layout, named),
      ...(new Set(body.map(({width}) => width)).size > 1 ? [{about: "padded" as const}] : []),
      ...(filled === 0 ? [] : [{about: "merged" as const, cells: filled}]),
      ...(numbers === 0 ? [] : [{about: "merged numbers" as const, cells: numbers}]),
      ...readingsDone(columns, grid.separator !== null)
    ],
    years: yearsOf(columns)
  };
}

/** The grid as it stands: its first row names the columns, and every other row is one of the table. */
export function tableAsWritten(grid: Grid): ReadTable {
  const [head, ...body] = grid.rows;
  const places = Array.from({length: head?.cells.length ?? 0}, (_, i) => i);
  const {names} = uniqueNames(
    places.map((place) => cellText(head?.cells[place] ?? null)),
    places
  );
  const columns = places.map((place, i) => ({
    ...columnAsWritten(body.map((row) => row.cells[place] ?? null)),
    name: names[i]!
  }));
  return {columns, rows: body.length, done: [], years: yearsOf(columns)};
}

/** Whether a grid holds a table at all: two columns beside each other, or one below a name. A cover holds lines of words. */
export function holdsTable(grid: Grid): boolean {
  return (
    grid.rows.length > 1 && grid.rows.some(({cells}) => cells.filter((cell) => kindOf(cell) !== "blank").length > 1)
  );
}

/** The columns with a name or a value. */
function usedPlaces(grid: Grid, {head, body}: Layout): number[] {
  const count = grid.rows[0]?.cells.length ?? 0;
  const holds = (rows: readonly GridRow[], place: number) =>
    rows.some(({cells}) => kindOf(cells[place] ?? null) !== "blank");
  return Array.from({length: count}, (_, i) => i).filter((place) => holds(body, place) || holds(head, place));
}

/** Names that differ, even in small letters; blank ones are numbered by their place. */
function uniqueNames(
  given: readonly string[],
  places: readonly number[]
): {readonly names: string[]; readonly named: string[]} {
  const taken = new Set<string>();
  const named: string[] = [];
  const names = given.map((title, i) => {
    const plain = title || `column_${String(places[i]! + 1)}`;
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}_${String(n)}`;
    taken.add(name.toLowerCase());
    if (name !== title) named.push(name);
    return name;
  });
  return {names, named};
}

/**
 * The sign that begins decimals where a column does not prove its own: that of the other columns, if they agree. Between
 * semicolons programs write a decimal comma, between commas a point; a sheet says nothing.
 */
function decimalOf(all: readonly Proof[], separator: string | null): DecimalSign | null {
  const proofs = new Set(all.filter((proof) => proof !== null));
  const [only] = proofs;
  if (proofs.size === 1 && only !== undefined && only !== "both") return only;
  if (proofs.size > 0 || separator === null) return null;
  return separator === ";" ? "," : ".";
}

function yearsOf(columns: readonly (Column & {readonly name: string})[]): ReadTable["years"] {
  const found = columns.flatMap(({name, kind}) => {
    const year = kind === "number" ? yearOfName(name) : null;
    return year === null ? [] : [{name, ...year}];
  });
  const once = new Set(found.map(({year, rest}) => `${String(year)} ${rest}`)).size === found.length;
  return found.length > 1 && once && found.length < columns.length ? found : [];
}

function layoutDone(layout: Layout, named: readonly string[]): Done[] {
  const {above, below, head, numbering, repeated, doubtful} = layout;
  const first = (rows: readonly GridRow[]) =>
    rows.flatMap(({cells}) => cells.map(cellText)).find((text) => text !== "") ?? "";
  return [
    ...(above.length === 0 ? [] : [{about: "above" as const, rows: above.length, text: first(above)}]),
    ...(below.length === 0 ? [] : [{about: "below" as const, rows: below.length, text: first(below)}]),
    ...(head.length < 2 ? [] : [{about: "joined" as const, rows: head.length}]),
    ...(numbering === null ? [] : [{about: "numbering" as const}]),
    ...(repeated.length === 0 ? [] : [{about: "repeated" as const, rows: repeated.length}]),
    ...(head.length > 0 ? [] : [{about: "no head" as const}]),
    ...(doubtful ? [{about: "doubtful head" as const}] : []),
    ...(named.length === 0 || head.length === 0 ? [] : [{about: "named" as const, columns: named}])
  ];
}

/** What the cells of all columns were read as; in delimited text every number is a text, so that only commas are worth a word. */
function readingsDone(columns: ReadTable["columns"], delimited: boolean): Done[] {
  const namesWhere = (holds: (reading: ColumnReading) => boolean) =>
    columns.filter(({reading}) => holds(reading)).map(({name}) => name);
  const told = (about: "comma" | "thousands" | "numbers" | "percent" | "days", names: readonly string[]) =>
    names.length === 0 ? [] : [{about, columns: names}];
  const gathered = (about: "nothing" | "footnotes" | "words") => {
    const texts = [...new Set(columns.flatMap(({reading}) => reading[about]))];
    return texts.length === 0 ? [] : [{about, texts}];
  };
  const kept = (["text", "bound", "two readings"] as const).flatMap((because) => {
    const found = columns.filter(({reading}) => reading.kept?.because === because);
    const example = found[0]?.reading.kept?.example;
    return example === undefined
      ? []
      : [{about: "kept" as const, because, columns: found.map(({name}) => name), example}];
  });
  const made = (kind: ColumnReading["made"]) => namesWhere((reading) => reading.made === kind);
  return [
    ...told("comma", made("comma")),
    ...told("thousands", made("thousands")),
    ...(delimited ? [] : told("numbers", made("numbers"))),
    ...told("days", made("days")),
    ...told(
      "percent",
      namesWhere(({percent}) => percent)
    ),
    ...gathered("nothing"),
    ...gathered("footnotes"),
    ...gathered("words"),
    ...kept
  ];
}
