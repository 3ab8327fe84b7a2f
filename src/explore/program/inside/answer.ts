import {fromArrow, type ColumnTable} from "arquero";
import {selection, type BaseType, type Selection} from "d3";
import type {ColumnValues} from "../../../lib/grid/column.js";
import {columnOfValues, columnsOfRecords, differing, isObject, type NamedColumn} from "../../files/record-columns.js";
import {mostRowsOf, type GivenColumn, type ProgramFailure, type ProgramValue} from "../protocol.js";
import {drawnOf, isNode} from "./drawn.js";
import {inspected} from "./inspected.js";
import {isTable} from "./is-table.js";

/** What a program's value is to the page, or why it cannot be shown. */
export function answerOf(value: unknown): ProgramValue | ProgramFailure {
  if (value === undefined) return {kind: "nothing"};
  if (isNode(value)) return {kind: "drawing", tree: drawnOf(value)};
  // What D3 made is what it stands for.
  if (value instanceof selection) return answerOf((value as Selection<BaseType, unknown, null, unknown>).node());
  const table = tableIn(value);
  if (table !== null) return table;
  if (typeof value === "function" || typeof value === "symbol") return {kind: "unshowable", name: typeof value};
  if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef)
    return {kind: "unshowable", name: value.constructor.name};
  const text = inspected(value);
  const copy = copied(value);
  return {kind: "value", text, value: copy.value, given: copy.given};
}

/** The rows that a value is, or that they are too many; null where it is none. */
function tableIn(value: unknown): ProgramValue | ProgramFailure | null {
  if (isTable(value)) return tableOf(value);
  if (isArrow(value)) return tableOf(fromArrow(value));
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRecord)) return null;
  const most = mostRowsOf(1);
  return value.length > most
    ? {kind: "rows", rows: value.length, most}
    : tableFrom(columnsOfRecords(value), value.length);
}

const isRecord = (value: unknown): boolean =>
  isObject(value) && !isNode(value) && !(value instanceof Map) && !(value instanceof Set);

type ArrowTable = Parameters<typeof fromArrow>[0];

function isArrow(value: unknown): value is ArrowTable {
  return isObject(value) && isObject(value.schema) && typeof value.getChild === "function" && "numRows" in value;
}

function tableOf(table: ColumnTable): ProgramValue | ProgramFailure | null {
  const [rows, most] = [table.numRows(), mostRowsOf(table.numCols())];
  if (rows > most) return {kind: "rows", rows, most};
  const columns = table.columnNames().map((name) => {
    const values = Array.from(table.array(name) as ArrayLike<unknown>);
    const filled = values.some((value) => value !== null && value !== undefined);
    return {name, ...(filled ? columnOfValues(values) : emptyColumn(table, name))};
  });
  return tableFrom(differing(columns), rows);
}

/** A column of which a filter has left nothing, of the kind that it had before, so that what reads it goes on. */
function emptyColumn(table: ColumnTable, name: string): ColumnValues {
  const column = table.column(name);
  const all = Array.from({length: column?.length ?? 0}, (_, i) => column?.at(i) as unknown);
  return {kind: columnOfValues(all).kind, values: new Array<null>(table.numRows()).fill(null)};
}

/** Rows without a column are none. */
function tableFrom(columns: readonly NamedColumn[], rows: number): ProgramValue | ProgramFailure | null {
  if (columns.length === 0) return null;
  const most = mostRowsOf(columns.length);
  if (rows > most) return {kind: "rows", rows, most};
  return {kind: "table", columns: columns.map(givenColumn), rows};
}

function givenColumn(column: NamedColumn): GivenColumn {
  const {name} = column;
  if (column.kind === "truth") return {name, kind: "truth", values: column.values};
  if (column.kind === "text") return {name, kind: "text", values: column.values};
  return {name, kind: column.kind, values: Float64Array.from(column.values, (value) => value ?? Number.NaN)};
}

/** A value as another program can be given it, where it can. */
function copied(value: unknown): {readonly value: unknown; readonly given: boolean} {
  try {
    return {value: structuredClone(value), given: true};
  } catch {
    return {value: null, given: false};
  }
}
