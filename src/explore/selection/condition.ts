import {quoteName, quoteValue} from "../../engine/sql-tokens.js";
import type {Language} from "../../model/language.js";
import {resultMessages} from "../../messages/results.js";

/** What the values of a column are, as far as choosing some of them goes; a number may be a year, which only its column tells. */
export type ChosenOf = "numbers" | "years" | "times" | "others";

/** What a reader chose of a column, in its head or in a chart. */
export type Condition =
  | {
      readonly kind: "range";
      readonly column: string;
      readonly of: Exclude<ChosenOf, "others">;
      /** Of times in milliseconds. */
      readonly from: number;
      readonly to: number;
      /** Whether all values are whole numbers. */
      readonly whole: boolean;
      /** Whether the end belongs to it. */
      readonly closed: boolean;
    }
  | {readonly kind: "value"; readonly column: string; readonly of: ChosenOf; readonly value: string | number | null};

/** What the values of a column are, by what is known of it. */
export function chosenOf({kind, year}: {readonly kind: string; readonly year?: boolean | undefined}): ChosenOf {
  if (kind === "number") return year === true ? "years" : "numbers";
  return kind === "date" || kind === "time" ? "times" : "others";
}

/** What the values of a column are of which a stretch is chosen: along an axis lie numbers, years or times. */
export function rangeOf(column: Parameters<typeof chosenOf>[0]): Exclude<ChosenOf, "others"> {
  const of = chosenOf(column);
  return of === "others" ? "times" : of;
}

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
  const {from, to, of, closed} = condition;
  const number = of === "times" ? `epoch_ms(${column}::TIMESTAMP)::DOUBLE` : `${column}::DOUBLE`;
  return `(${number} >= ${String(from)} AND ${number} ${closed ? "<=" : "<"} ${String(to)})`;
}

/** The condition as a reader reads it. */
export function conditionText(condition: Condition, language: Language, nothing: string): string {
  const words = resultMessages(language);
  const {column, of} = condition;
  if (condition.kind === "value") {
    const {value} = condition;
    const text =
      value === null
        ? nothing
        : typeof value === "number" && of !== "years"
          ? value.toLocaleString(language.tag)
          : String(value);
    return words.equals(column, text);
  }
  const {from, to, whole, closed} = condition;
  const said = closed || whole ? words.between : words.below;
  if (of === "times") {
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    return said(column, day(from), day(to));
  }
  // Of whole numbers below an end the last one is named: years from 2010 to 2014, not to 2015.
  const last = whole && !closed ? to - 1 : to;
  const number = (value: number) =>
    of === "years" ? String(value) : value.toLocaleString(language.tag, {maximumSignificantDigits: 6});
  return from === last ? words.equals(column, number(from)) : said(column, number(from), number(last));
}
