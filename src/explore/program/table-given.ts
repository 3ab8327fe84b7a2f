import {
  Bool,
  DateDay,
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  TimestampMillisecond,
  Utf8,
  type Data
} from "apache-arrow";
import {mostGivenLetters, mostRowsOf, type GivenColumn, type ProgramValue} from "./protocol.js";

const day = 86_400_000;
/** More letters than any column is called. */
const longestName = 10_000;
/** The last moment that there is to a program. */
const lastTime = 8.64e15;

/**
 * The table that a program gave back, of which every value is looked at; null where it is not what it says. Arrow's own builders compile
 * what they do, which no page of the site may.
 */
export function tableGiven({columns, rows}: Extract<ProgramValue, {readonly kind: "table"}>): Table | null {
  if (
    !Number.isInteger(rows) ||
    rows < 0 ||
    !Array.isArray(columns) ||
    columns.length === 0 ||
    rows > mostRowsOf(columns.length)
  )
    return null;
  const fields: Field[] = [];
  const children: Data[] = [];
  let letters = 0;
  for (const column of columns as readonly unknown[]) {
    const read = columnOf(column, rows);
    if (read === null || (letters += read.letters) > mostGivenLetters) return null;
    const data = dataOf(read.kind, read.values);
    if (data === null) return null;
    fields.push(new Field(read.name, data.type, true));
    children.push(data);
  }
  const schema = new Schema(fields);
  const data = makeData({type: new Struct(fields), length: rows, nullCount: 0, children});
  return new Table(schema, new RecordBatch(schema, data));
}

interface ReadColumn {
  readonly name: string;
  readonly kind: GivenColumn["kind"];
  readonly values: readonly unknown[];
  /** Of all its texts. */
  readonly letters: number;
}

/** A column of so many values, whatever they are and say that they are; null where it is none. */
function columnOf(column: unknown, rows: number): ReadColumn | null {
  const {name, kind, values} = (column ?? {}) as Partial<Record<keyof GivenColumn, unknown>>;
  if (typeof name !== "string" || name.length > longestName) return null;
  if (!(Array.isArray(values) || values instanceof Float64Array) || values.length !== rows) return null;
  const own: readonly unknown[] = Array.from<unknown>(values);
  const letters = own.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 0), 0);
  return {name, kind: kind as GivenColumn["kind"], values: own, letters};
}

function dataOf(kind: GivenColumn["kind"], values: readonly unknown[]): Data | null {
  const {length} = values;
  const numbers = () => values.map((value) => (typeof value === "number" && !Number.isNaN(value) ? value : null));
  const times = () => numbers().map((value) => (value !== null && Math.abs(value) <= lastTime ? value : null));
  switch (kind) {
    case "number": {
      const own = numbers();
      return makeData({
        type: new Float64(),
        length,
        ...validity(own),
        data: Float64Array.from(own, (value) => value ?? 0)
      });
    }
    case "day": {
      const own = times();
      const days = Int32Array.from(own, (value) => Math.floor((value ?? 0) / day));
      return makeData({type: new DateDay(), length, ...validity(own), data: days});
    }
    case "moment": {
      const own = times();
      const moments = BigInt64Array.from(own, (value) => BigInt(Math.round(value ?? 0)));
      return makeData({type: new TimestampMillisecond(), length, ...validity(own), data: moments});
    }
    case "truth": {
      const own = values.map((value) => (typeof value === "boolean" ? value : null));
      return makeData({type: new Bool(), length, ...validity(own), data: bits(own.map((value) => value === true))});
    }
    case "text": {
      const own = values.map((value) => (typeof value === "string" ? value : null));
      return makeData({type: new Utf8(), length, ...validity(own), ...textsOf(own)});
    }
    default:
      return null;
  }
}

function validity(values: readonly unknown[]): {readonly nullCount: number; readonly nullBitmap: Uint8Array} {
  const there = values.map((value) => value !== null);
  return {nullCount: there.filter((is) => !is).length, nullBitmap: bits(there)};
}

/** Truth values as bits, the first the lowest; padded as Arrow wants its buffers. */
function bits(values: readonly boolean[]): Uint8Array {
  const packed = new Uint8Array(Math.ceil(values.length / 64) * 8);
  values.forEach((value, i) => {
    if (value) packed[i >> 3]! |= 1 << (i & 7);
  });
  return packed;
}

function textsOf(texts: readonly (string | null)[]): {readonly valueOffsets: Int32Array; readonly data: Uint8Array} {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text ?? ""));
  const valueOffsets = new Int32Array(texts.length + 1);
  encoded.forEach(({length}, i) => {
    valueOffsets[i + 1] = valueOffsets[i]! + length;
  });
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
  return {valueOffsets, data};
}
