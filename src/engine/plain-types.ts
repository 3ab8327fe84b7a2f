import {DataType, DateUnit, type Schema, type Table} from "apache-arrow";
import {quoteName} from "./sql-tokens.js";

/**
 * Whether a result holds values that the engine hands over wrongly or not at all: within lists and structs it calls whole
 * numbers and decimals doubles without making them such, and it has no readable form of a time of day or an interval.
 */
export function hidesValues(schema: Schema): boolean {
  return schema.fields.some(({type}) => hides(type as DataType, false));
}

function hides(type: DataType, nested: boolean): boolean {
  if (DataType.isList(type) || DataType.isFixedSizeList(type) || DataType.isStruct(type) || DataType.isMap(type)) {
    return type.children.some((child) => hides(child.type as DataType, true));
  }
  if (DataType.isInterval(type) || DataType.isTime(type) || DataType.isDecimal(type)) return true;
  return nested && (DataType.isFloat(type) || DataType.isDate(type) || DataType.isTimestamp(type));
}

/** Whether values of a column are moments, and not whole days; the engine calls both dates. */
export const isMoment = (type: DataType): boolean =>
  DataType.isTimestamp(type) || (DataType.isDate(type) && type.unit === DateUnit.MILLISECOND);

/** A column of a query and its type, in the engine's words. */
export interface TypedColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns of a result, by their names there and their types in the engine's description of it. */
export function typedColumns(described: Table, {fields}: Schema): TypedColumn[] {
  const [names, types] = ["column_name", "column_type"].map((name) => described.getChild(name));
  return Array.from({length: described.numRows}, (_, i) => ({
    // Names are distinguished in a description; the reader sees them as they were written.
    name: fields[i]?.name ?? String(names?.get(i)),
    type: String(types?.get(i))
  }));
}

/** A query that gives the same rows in types which are handed over as they are. */
export function plainQuery(sql: string, columns: readonly TypedColumn[]): string {
  const places = columns.map((_, i) => `c${String(i)}`);
  const chosen = columns.map(({name, type}, i) => {
    const plain = plainType(type);
    const place = places[i] ?? "";
    return `${plain === type ? place : `CAST(${place} AS ${plain})`} AS ${quoteName(name)}`;
  });
  return `SELECT ${chosen.join(", ")} FROM (\n${sql}\n) AS plain_rows(${places.join(", ")})`;
}

const changed =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bDECIMAL\(\d+,\d+\)|\b(?:U?BIGINT|U?HUGEINT|BIGNUM|INTERVAL|DATE|BIT|TIME(?:STAMP(?:_S|_MS|_NS)?)?(?: WITH TIME ZONE)?|TIME_NS)\b/g;

/** A type as text: numbers within lists and structs become doubles, times and days there become text. */
export function plainType(type: string): string {
  const nested = /[\])]$/.test(type) && !/^(?:DECIMAL|ENUM)\([^)]*\)$/.test(type);
  if (!nested) return /^(?:INTERVAL|TIME|TIME_NS|TIME WITH TIME ZONE|BIT)$/.test(type) ? "VARCHAR" : type;
  return type.replace(changed, (word) => {
    if (/^["']/.test(word)) return word;
    return /INT$|^BIGNUM|^DECIMAL/.test(word) ? "DOUBLE" : "VARCHAR";
  });
}
