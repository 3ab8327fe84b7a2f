import {DataType, type Table} from "apache-arrow";
import type {Language} from "../lib/language.js";

/** What the values of a column are, as far as showing them goes. */
export type ColumnKind = "number" | "text" | "boolean" | "date" | "time" | "other";

/** A column of a result. */
export interface ResultColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** True for years, which are never grouped into thousands. */
  readonly year: boolean;
}

/** The columns of a result. */
export function columnsOf(table: Table): ResultColumn[] {
  return table.schema.fields.map(({name, type}) => {
    const kind = kindOf(type as DataType);
    return {name, kind, year: kind === "number" && isYearName(name)};
  });
}

/** Whether a column holds years, by its name. */
export const isYearName = (name: string): boolean => /(?:^|_)(?:year|nam|năm)s?(?:$|_)/iu.test(name);

function kindOf(type: DataType): ColumnKind {
  if (DataType.isDictionary(type)) return kindOf(type.dictionary as DataType);
  if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type)) return "number";
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return "text";
  if (DataType.isBool(type)) return "boolean";
  if (DataType.isDate(type)) return "date";
  return DataType.isTimestamp(type) ? "time" : "other";
}

/** A value as plain data, such as a file or a copied text holds it: a list as a list, a date as ISO text. */
export function plainValue(value: unknown, kind: ColumnKind): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if ((kind === "date" || kind === "time") && (typeof value === "number" || value instanceof Date)) {
    const text = new Date(value).toISOString();
    return kind === "date" ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
  }
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (typeof value === "object" && Symbol.iterator in value) {
    return [...(value as Iterable<unknown>)].map((item) =>
      // An entry of a struct or map comes as a pair of name and value.
      Array.isArray(item) ? item.map((part: unknown) => plainValue(part, "other")) : plainValue(item, "other")
    );
  }
  return value;
}

/** A value as text for files and for copying: numbers with a point, lists joined, nothing for nothing. */
export function fileText(value: unknown, kind: ColumnKind): string {
  const plain = plainValue(value, kind);
  if (plain === null) return "";
  if (Array.isArray(plain))
    return plain.map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item))).join(";");
  return typeof plain === "object" ? JSON.stringify(plain) : `${plain as string | number | boolean}`;
}

const formats = new Map<Language, Intl.NumberFormat>();

/** A value as a reader sees it, or null where there is none. */
export function shownText(value: unknown, column: ResultColumn, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (column.kind === "number" && !column.year) {
    let format = formats.get(language);
    if (!format) {
      format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", {maximumFractionDigits: 6});
      formats.set(language, format);
    }
    return format.format(Number(value)).replace(/^-/, "\u2212");
  }
  return fileText(value, column.kind);
}
