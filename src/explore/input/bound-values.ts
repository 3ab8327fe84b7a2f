import {quoteValue} from "../../engine/sql-tokens.js";
import {isRange, type InputChoice, type InputReading, type Scalar} from "./input.js";

/** A value as a statement takes it: the literal by which it is given to the engine, and the type that it has there. */
export interface BoundValue {
  readonly literal: string;
  readonly type: string;
}

/** The parts of a range by which it is read. */
export const rangeParts = ["from", "to"] as const;

/**
 * The value of an input for a statement.
 * @param part `from` or `to` of a range; null for the whole of anything else
 * @returns null where there is no such part
 */
export function boundValue(input: InputChoice, reading: InputReading, part: string | null): BoundValue | null {
  const {value, options} = reading;
  if (isRange(input)) {
    const end = rangeParts.findIndex((name) => name === part);
    return end < 0 || typeof value !== "object" ? null : scalar(value[end] ?? "", scalarType(input, value));
  }
  if (part !== null) return null;
  if (typeof value !== "object") {
    const among = input.control === "choice" ? options.map((option) => option.value) : [value];
    return scalar(value, scalarType(input, among));
  }
  const type = scalarType(
    input,
    options.map((option) => option.value)
  );
  return {literal: `[${value.map((item) => scalar(item, type).literal).join(", ")}]`, type: `${type}[]`};
}

const scalar = (value: Scalar, type: string): BoundValue => ({
  literal: type === "VARCHAR" || type === "DATE" ? quoteValue(String(value)) : quoteValue(value),
  type
});

/** The type of all values that an input may have, so that one statement serves every one of them. */
function scalarType({control, step}: InputChoice, among: readonly Scalar[]): string {
  if (control === "date" || control === "dates") return "DATE";
  if (control === "checkbox" || (among.length > 0 && among.every((value) => typeof value === "boolean")))
    return "BOOLEAN";
  if (control === "text" || among.length === 0 || !among.every((value) => typeof value === "number")) return "VARCHAR";
  const whole = (number: number | null) => number === null || Number.isInteger(number);
  if (!among.every(whole) || !whole(step)) return "DOUBLE";
  return among.every((value) => Math.abs(value) < 2 ** 31) ? "INTEGER" : "DOUBLE";
}
