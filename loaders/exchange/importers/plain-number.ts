import type {CellProblem} from "../../read/cell.js";
import {expectations, remedies} from "../messages.js";

export type PlainNumber =
  | {readonly value: number; readonly qualifier: "<" | ">" | "~" | null; readonly problem?: never}
  | {readonly problem: CellProblem};

/**
 * The decimal sign of a file: a point; a point or a comma, where the separator leaves the comma free; or the same as people
 * write it, where a point before three digits may just as well group thousands.
 */
export type DecimalSign = "point" | "either" | "people";

/**
 * Reads a number as programs write it, never grouped. `<0.1` is a value with a qualifier, as the UN writes it. The power of
 * ten is applied to the digits, so that no binary fraction creeps in.
 */
export function readPlainNumber(text: string, decimal: DecimalSign, powerOfTen: string): PlainNumber {
  const match = /^([<>~]?)\s*([+-]?(?:\d{1,30}(?:[.,]\d{0,30})?|[.,]\d{1,30}))(?:[eE]([+-]?\d{1,3}))?$/.exec(
    text.trim()
  );
  const [, qualifier = "", digits = "", exponent = "0"] = match ?? [];
  if (decimal === "people" && /^[+-]?\d{1,3}(\.\d{3})+$/.test(text.trim())) {
    const [grouped, fraction] = [text.replaceAll(".", ""), text.replace(".", ",")];
    return {
      problem: {
        code: "ambiguous_number",
        expected: expectations.oneReading(grouped, fraction),
        mend: remedies.retypeAsNumber
      }
    };
  }
  if (!match || (digits.includes(",") && decimal === "point")) {
    return {problem: {code: "not_a_number", expected: expectations.plainNumber, mend: remedies.correctFile}};
  }
  if (!/^[+-]?\d{1,2}$/.test(powerOfTen)) {
    return {problem: {code: "not_a_multiplier", expected: expectations.powerOfTen, mend: remedies.correctFile}};
  }
  const value = Number(`${digits.replace(",", ".")}e${Number(exponent) + Number(powerOfTen)}`);
  if (!Number.isFinite(value)) {
    return {problem: {code: "not_a_number", expected: expectations.plainNumber, mend: remedies.correctFile}};
  }
  return {value, qualifier: qualifier === "" ? null : (qualifier as "<" | ">" | "~")};
}
