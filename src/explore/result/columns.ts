import {DataType, type Table} from "apache-arrow";
import {type Language} from "../../model/language.js";
import {momentOf} from "../../engine/moments.js";
import {holdsYears} from "./year-columns.js";
import {isMoment} from "../../engine/plain-types.js";

/** What the values of a column are, as far as showing them goes. */
export type ColumnKind = "number" | "text" | "boolean" | "date" | "time" | "other";

/** A column of a result. */
export interface ResultColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** True for years, which are never grouped into thousands. */
  readonly year: boolean;
}

const read = new WeakMap<Table, readonly ResultColumn[]>();

/** The columns of a result. */
export function columnsOf(table: Table): readonly ResultColumn[] {
  let columns = read.get(table);
  if (!columns) {
    columns = table.schema.fields.map(({name, type}, i) => {
      const kind = kindOf(type as DataType);
      return {name, kind, year: kind === "number" && holdsYears(table, i)};
    });
    read.set(table, columns);
  }
  return columns;
}

function kindOf(type: DataType): ColumnKind {
  if (DataType.isDictionary(type)) return kindOf(type.dictionary as DataType);
  if (DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type)) return "number";
  if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return "text";
  if (DataType.isBool(type)) return "boolean";
  if (isMoment(type)) return "time";
  return DataType.isDate(type) ? "date" : "other";
}

/**
 * A value as plain data, such as a file or a copied text holds it: a list as a list, a date as ISO text.
 * @param most how many items of a list are taken; one more shows that there are others
 */
export function plainValue(value: unknown, kind: ColumnKind, most = Number.POSITIVE_INFINITY): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if ((kind === "date" || kind === "time") && (typeof value === "number" || value instanceof Date)) {
    const date = momentOf(Number(value));
    if (typeof date === "string") return date;
    const text = date.toISOString();
    return kind === "date" ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
  }
  if (value instanceof Uint8Array) return [...value].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  if (typeof value === "object" && Symbol.iterator in value) {
    const items: unknown[] = [];
    for (const item of value as Iterable<unknown>) {
      if (items.length > most) break;
      items.push(
        // An entry of a struct or map comes as a pair of name and value.
        Array.isArray(item)
          ? item.map((part: unknown) => plainValue(part, "other", most))
          : plainValue(item, "other", most)
      );
    }
    return items;
  }
  return value;
}

/** A value as text for files and for copying: numbers with a point, lists joined, nothing for nothing. */
export function fileText(value: unknown, kind: ColumnKind, most?: number): string {
  const plain = plainValue(value, kind, most);
  if (plain === null) return "";
  if (Array.isArray(plain))
    return plain.map((item) => (typeof item === "object" ? JSON.stringify(item) : String(item))).join(";");
  return typeof plain === "object" ? JSON.stringify(plain) : `${plain as string | number | boolean}`;
}

/** Letters of a text and items of a list that are shown at most; the files have all of it. */
const mostLetters = 500;
const mostItems = 300;

const formats = new Map<Language, Intl.NumberFormat>();

/** A value as a reader sees it, or null where there is none. */
export function shownText(value: unknown, column: ResultColumn, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (column.kind === "number" && !column.year) {
    let format = formats.get(language);
    if (!format) {
      format = new Intl.NumberFormat(language.tag, {maximumFractionDigits: 6});
      formats.set(language, format);
    }
    return format.format(Number(value)).replace(/^-/, "\u2212");
  }
  const text = typeof value === "string" ? value : fileText(value, column.kind, mostItems);
  return text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
}
