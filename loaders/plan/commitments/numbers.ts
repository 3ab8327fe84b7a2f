import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";

export type Comparator = NonNullable<Row<typeof commitments>["comparator"]>;

/** A number as Vietnamese documents print it: dots between thousands, a comma before decimals. */
export const numberPattern = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

/**
 * The value of a printed number. A dot before exactly three digits parts thousands (`100.000`); any other dot, and
 * every comma, is a decimal sign.
 */
export function parseNumber(printed: string): number {
  return Number(printed.replace(/\.(?=\d{3}(?:\D|$))/gu, "").replace(",", "."));
}

const before: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn)$/iu, ">="],
  [/(?:tối đa|nhiều nhất|không quá|không vượt quá|không vượt|không trên)$/iu, "<="],
  [/(?:khoảng|xấp xỉ|gần|cơ bản|tương đương)$/iu, "~"],
  [/(?:trên|hơn|vượt)$/iu, ">"],
  [/dưới$/iu, "<"],
  [/(?:≥|>=)$/u, ">="],
  [/(?:≤|<=)$/u, "<="],
  [/>$/u, ">"],
  [/<$/u, "<"]
];

/**
 * The comparator that the words around a number give it; `=` where there is none.
 *
 * @param preceding the words up to the number
 * @param following the words after the number and its unit
 */
export function comparatorOf(preceding: string, following: string): Comparator {
  if (/^ ?trở lên/iu.test(following)) return ">=";
  if (/^ ?trở xuống/iu.test(following)) return "<=";
  const words = preceding.trimEnd();
  return before.find(([pattern]) => pattern.test(words))?.[1] ?? "=";
}

const fractions: readonly (readonly [RegExp, number])[] = [
  [/^(?:một|1) nửa/iu, 1 / 2],
  [/^1\/2/iu, 1 / 2],
  [/^(?:một phần ba|1\/3)/iu, 1 / 3],
  [/^(?:một phần tư|1\/4)/iu, 1 / 4],
  [/^đôi/iu, 2],
  [/^rưỡi/iu, 3 / 2]
];

/** The value of a printed fraction ("một nửa" is 0.5), or null where the words are none. */
export function parseFraction(printed: string): number | null {
  return fractions.find(([pattern]) => pattern.test(printed))?.[1] ?? null;
}
