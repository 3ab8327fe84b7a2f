import {newInput, readInput, type InputChoice} from "../input/input.js";
import {readLook, type ChartLook} from "../chart/look.js";
import {marks, type CellKind, type Mark, type NameProblem, type ChartEncoding} from "../../model/explorer.js";

/** What a chart draws and how; an empty encoding is an empty text. */
export interface ChartChoice extends Readonly<Record<ChartEncoding, string>> {
  /** The result or table that it reads. */
  readonly from: string;
  /** Null lets the columns decide about mark and encodings. */
  readonly mark: Mark | null;
  /** How it looks, as far as the reader wishes something. */
  readonly look?: Partial<ChartLook>;
}

/** The parts of a cell that can be folded away. */
const cellParts = ["code", "result"] as const;
export type CellPart = (typeof cellParts)[number];

interface Base {
  readonly id: string;
  /** Name under which other cells read the result; empty where it has none. */
  readonly name: string;
  /** What of it is folded away; nothing where that is not said. */
  readonly folded?: readonly CellPart[];
}

export interface SqlCell extends Base {
  readonly kind: "sql";
  readonly sql: string;
}

export interface ChartCell extends Base {
  readonly kind: "chart";
  readonly chart: ChartChoice;
  /** Whether it stands beside the cell above it, where there is room. */
  readonly beside?: true;
}

export interface TextCell extends Base {
  readonly kind: "text";
  readonly text: string;
}

/** A control whose value other cells read by the name of the cell. */
export interface InputCell extends Base {
  readonly kind: "input";
  readonly input: InputChoice;
}

/** A program in JavaScript, which runs apart from the page. */
export interface ProgramCell extends Base {
  readonly kind: "js";
  readonly code: string;
}

/** One cell of a notebook. */
export type Cell = SqlCell | ChartCell | TextCell | InputCell | ProgramCell;

/** A cell whose result others read as rows, by its name. */
export type ResultCell = SqlCell | ProgramCell;

/** Whether others read the rows of a cell by its name. */
export const givesResult = (cell: Cell): cell is ResultCell => cell.kind === "sql" || cell.kind === "js";

/** A notebook as it is kept and shared: nothing in it is a result. */
export interface Notebook {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** More than any person writes, and little enough that no file or link can choke the page. Programs may hold data, as outlines of areas. */
const limits = {cells: 500, text: 100_000, code: 1_000_000, name: 63, title: 200} as const;

/** An identifier that is new to this browser. */
export const newId = (): string => crypto.randomUUID().slice(0, 8);

/** A chart that leaves every choice to the columns. */
export const undecided = (from: string): ChartChoice => ({from, mark: null, x: "", y: "", colour: "", facet: ""});

/** An empty cell of a kind. */
export function newCell(kind: CellKind): Cell {
  const base = {id: newId(), name: ""};
  if (kind === "sql") return {...base, kind, sql: ""};
  if (kind === "chart") return {...base, kind, chart: undecided("")};
  if (kind === "input") return {...base, kind, input: newInput("slider")};
  if (kind === "js") return {...base, kind, code: ""};
  return {...base, kind, text: ""};
}

const reserved = new Set(
  "all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default deferrable desc describe distinct do else end except false fetch for foreign from group having in initially intersect into lambda lateral leading limit not null offset on only or order pivot placing primary qualify references returning select show some summarize symmetric table then to trailing true union unique unpivot using variadic when where window with".split(
    " "
  )
);

/** Whether a cell may have a name, next to the other cells and the tables that there are. */
export function nameProblem(name: string, others: readonly string[], tables: ReadonlySet<string>): NameProblem | null {
  const plain = name.toLowerCase();
  if (name.length > limits.name || !/^[\p{L}_][\p{L}\p{N}\p{M}_]*$/u.test(name)) return "form";
  if (reserved.has(plain)) return "reserved";
  if (tables.has(plain)) return "published";
  return others.some((other) => other.toLowerCase() === plain) ? "taken" : null;
}

/** Reads a notebook from data that anybody may have written; null where it is none. Unknown parts are left out. */
export function readNotebook(data: unknown): Notebook | null {
  if (!isRecord(data) || !Array.isArray(data.cells) || data.cells.length > limits.cells) return null;
  const ids = new Set<string>();
  const cells = data.cells.flatMap((cell: unknown) => {
    const read = readCell(cell);
    if (!read) return [];
    const id = ids.has(read.id) ? newId() : read.id;
    ids.add(id);
    return [{...read, id}];
  });
  return {id: readId(data.id), title: textOf(data.title, limits.title), cells};
}

function readCell(data: unknown): Cell | null {
  if (!isRecord(data)) return null;
  const parts: readonly unknown[] = Array.isArray(data.folded) ? data.folded : [];
  const folded = cellParts.filter((part) => parts.includes(part));
  const base = {
    id: readId(data.id),
    name: textOf(data.name, limits.name),
    ...(folded.length === 0 ? {} : {folded})
  };
  switch (data.kind) {
    case "sql":
      return {...base, kind: "sql", sql: textOf(data.sql, limits.text)};
    case "text":
      return {...base, kind: "text", text: textOf(data.text, limits.text)};
    case "chart":
      return {
        ...base,
        kind: "chart",
        chart: readChart(data.chart),
        ...(data.beside === true ? {beside: true as const} : {})
      };
    case "input":
      return {...base, kind: "input", input: readInput(data.input)};
    case "js":
      return {...base, kind: "js", code: textOf(data.code, limits.code)};
    default:
      return null;
  }
}

/** Reads the choices of a chart; what is not understood is left open. */
export function readChart(data: unknown): ChartChoice {
  const from = isRecord(data) ? data : {};
  const word = (name: ChartEncoding | "from") => textOf(from[name], 200);
  const mark = marks.find((known) => known === from.mark) ?? null;
  const look = readLook(from.look);
  const read = {from: word("from"), mark, x: word("x"), y: word("y"), colour: word("colour"), facet: word("facet")};
  return look === null ? read : {...read, look};
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

const textOf = (data: unknown, longest: number): string =>
  typeof data === "string" ? data.slice(0, longest).replace(/\r\n?/g, "\n").normalize("NFC") : "";

const readId = (data: unknown): string => (typeof data === "string" && /^[\w-]{1,40}$/.test(data) ? data : newId());
