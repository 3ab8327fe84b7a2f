import type {ColumnValues} from "../../lib/grid/column.js";

/** A column as a program wrote it: numbers, days, truth values and texts are what they are, and whatever else is JSON. */
export type NamedColumn = ColumnValues & {readonly name: string};

const day = 86_400_000;

/** The values of a column of one kind; where they differ, or are lists and objects, they are text. */
export function columnOfValues(values: readonly unknown[]): ColumnValues {
  const filled = values.filter((value) => value !== null && value !== undefined);
  const kinds = new Set(filled.map(kindOf));
  const [only] = kinds;
  if (kinds.size === 1 && only === "number") return {kind: "number", values: values.map(numberOf)};
  if (kinds.size === 1 && only === "boolean") {
    return {kind: "truth", values: values.map((value) => (typeof value === "boolean" ? value : null))};
  }
  if (kinds.size === 1 && only === "date") {
    const times = values.map((value) => (value instanceof Date ? value.getTime() : null));
    return {kind: times.every((time) => time === null || time % day === 0) ? "day" : "moment", values: times};
  }
  return {kind: "text", values: values.map(textOf)};
}

function kindOf(value: unknown): "number" | "boolean" | "date" | "other" {
  if (typeof value === "number") return "number";
  // A number that a column of numbers could not hold whole is kept as its digits.
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? "number" : "other";
  if (typeof value === "boolean") return "boolean";
  return value instanceof Date && !Number.isNaN(value.getTime()) ? "date" : "other";
}

function numberOf(value: unknown): number | null {
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" && !Number.isNaN(value) ? value : null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return textOf(Array.from(value as Iterable<unknown> & ArrayBufferView)); // prettier-ignore
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? String(part) : part));
}

/** More columns than this are no table, but a document whose keys are data. */
const mostColumns = 2_000;
/** Objects within objects beyond this depth stay JSON. */
const deepest = 4;

/** Records as columns in the order in which their names first occur; objects within them by names with points: `address.street`. */
export function columnsOfRecords(records: readonly unknown[]): NamedColumn[] {
  const columns = new Map<string, unknown[]>();
  const spreads = new Set<string>();
  const put = (name: string, row: number, value: unknown) => {
    let values = columns.get(name);
    if (!values) {
      if (columns.size === mostColumns) throw new Error(`more than ${String(mostColumns)} columns`);
      values = new Array<unknown>(records.length).fill(null);
      columns.set(name, values);
    }
    values[row] = value;
  };
  const spread = (record: object, prefix: string, row: number, depth: number) => {
    for (const [key, value] of Object.entries(record) as [string, unknown][]) {
      const name = `${prefix}${key}`;
      if (isObject(value) && depth < deepest && Object.keys(value).length > 0) {
        spreads.add(name);
        spread(value, `${name}.`, row, depth + 1);
      } else put(name, row, value);
    }
  };
  records.forEach((record, row) => {
    if (isObject(record)) spread(record, "", row, 1);
    else put("value", row, record);
  });
  // An object that is missing in a row is told by its parts.
  for (const name of spreads) if (columns.get(name)?.every((value) => value == null) === true) columns.delete(name);
  return differing([...columns].map(([name, values]) => ({...columnOfValues(values), name})));
}

/** Whether a value is an object with keys of its own: neither a list, of whichever kind, nor a day. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date) && !ArrayBuffer.isView(value); // prettier-ignore
}

/** Columns whose names differ for the engine too, to which capitals make no difference. */
export function differing(columns: readonly NamedColumn[]): NamedColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column.name || "column";
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${column.name || "column"}_${String(n)}`;
    taken.add(name.toLowerCase());
    return {...column, name};
  });
}
