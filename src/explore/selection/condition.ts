import {quoteName, quoteValue} from "../../engine/sql-tokens.js";
import type {Language} from "../../model/language.js";
import {resultMessages} from "../../messages/results.js";

/** What a reader chose of a column, in its head or in a chart. */
export type Condition =
  | {
      readonly kind: "range";
      readonly column: string;
      /** Of times in milliseconds. */
      readonly from: number;
      readonly to: number;
      readonly time: boolean;
      /** Whether all values are whole numbers. */
      readonly whole: boolean;
      /** Whether the end belongs to it. */
      readonly closed: boolean;
    }
  | {readonly kind: "value"; readonly column: string; readonly value: string | number | null};

/** The condition in SQL. */
export function conditionSql(condition: Condition): string {
  const column = quoteName(condition.column);
  if (condition.kind === "value") {
    const {value} = condition;
    if (value === null) return `${column} IS NULL`;
    return typeof value === "number"
      ? `${column}::DOUBLE = ${String(value)}`
      : `${column}::VARCHAR = ${quoteValue(value)}`;
  }
  const {from, to, time, closed} = condition;
  const number = time ? `epoch_ms(${column}::TIMESTAMP)::DOUBLE` : `${column}::DOUBLE`;
  return `(${number} >= ${String(from)} AND ${number} ${closed ? "<=" : "<"} ${String(to)})`;
}

/** The condition as a reader reads it. */
export function conditionText(condition: Condition, language: Language, nothing: string): string {
  const words = resultMessages(language);
  const {column} = condition;
  if (condition.kind === "value") {
    const {value} = condition;
    const year = typeof value === "number" && Number.isInteger(value) && value >= 1800 && value <= 2200;
    const text =
      value === null
        ? nothing
        : typeof value === "number" && !year
          ? value.toLocaleString(language.tag)
          : String(value);
    return words.equals(column, text);
  }
  const {from, to, time, whole, closed} = condition;
  const said = closed || whole ? words.between : words.below;
  if (time) {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    return said(column, day(from), day(to));
  }
  // Of whole numbers below an end the last one is named: years from 2010 to 2014, not to 2015.
  const last = whole && !closed ? to - 1 : to;
  const years = whole && from >= 1800 && last <= 2200;
  const number = (value: number) =>
    years ? String(value) : value.toLocaleString(language.tag, {maximumSignificantDigits: 6});
  return from === last ? words.equals(column, number(from)) : said(column, number(from), number(last));
}
