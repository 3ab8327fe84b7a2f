import {ColumnTable, fromArrow} from "arquero";
import {columnOfValues, columnsOfRecords, differing, isObject, type NamedColumn} from "../../files/record-columns.js";
import {mostGivenRows, type GivenColumn, type ProgramFailure, type ProgramValue} from "../protocol.js";
import {drawnOf, isNode} from "./drawn.js";
import {inspected} from "./inspected.js";

/** What a program's value is to the page, or why it cannot be shown. */
export function answerOf(value: unknown): ProgramValue | ProgramFailure {
  if (value === undefined) return {kind: "nothing"};
  if (isNode(value)) return {kind: "drawing", tree: drawnOf(value)};
  if (isTable(value)) return tableOf(value);
  if (isArrow(value)) return tableOf(fromArrow(value));
  if (Array.isArray(value) && value.length > 0 && value.every(isRecord)) {
    if (value.length > mostGivenRows) return {kind: "rows", rows: value.length};
    return tableFrom(columnsOfRecords(value), value.length);
  }
  if (typeof value === "function" || typeof value === "symbol") return {kind: "unshowable", name: typeof value};
  if (value instanceof WeakMap || value instanceof WeakSet || value instanceof WeakRef)
    return {kind: "unshowable", name: value.constructor.name};
  const text = inspected(value);
  const copy = copied(value);
  return {kind: "value", text, value: copy.value, given: copy.given};
}

const isRecord = (value: unknown): boolean =>
  isObject(value) && !isNode(value) && !(value instanceof Map) && !(value instanceof Set);

/** A table of arquero, from whichever copy of it. */
function isTable(value: unknown): value is ColumnTable {
  if (value instanceof ColumnTable) return true;
  return isObject(value) && typeof value.columnNames === "function" && typeof value.array === "function";
}

type ArrowTable = Parameters<typeof fromArrow>[0];

function isArrow(value: unknown): value is ArrowTable {
  return isObject(value) && isObject(value.schema) && typeof value.getChild === "function" && "numRows" in value;
}

function tableOf(table: ColumnTable): ProgramValue | ProgramFailure {
  const rows = table.numRows();
  if (rows > mostGivenRows) return {kind: "rows", rows};
  const columns = table.columnNames().map((name) => ({name, ...columnOfValues(Array.from(table.array(name) as ArrayLike<unknown>))})); // prettier-ignore
  return tableFrom(differing(columns), rows);
}

function tableFrom(columns: readonly NamedColumn[], rows: number): ProgramValue {
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
