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
  vectorFromArray
} from "apache-arrow";
import type {NamedColumn} from "./record-columns.js";

const types = {
  number: () => new Float64(),
  day: () => new DateDay(),
  moment: () => new TimestampMillisecond(),
  text: () => new Utf8(),
  truth: () => new Bool()
} as const;

/** Columns as a table of Arrow, in their order: names such as `2023` would lose it as the keys of an object. */
export function arrowOf(columns: readonly NamedColumn[], rows: number): Table {
  const vectors = columns.map(({kind, values}) => vectorFromArray<Float64 | DateDay | TimestampMillisecond | Utf8 | Bool>(values, types[kind]())); // prettier-ignore
  const schema = new Schema(columns.map(({name, kind}) => new Field(name, types[kind](), true)));
  const data = makeData({
    type: new Struct(schema.fields),
    length: rows,
    nullCount: 0,
    children: vectors.map((vector) => vector.data[0]!)
  });
  return new Table(schema, new RecordBatch(schema, data));
}
