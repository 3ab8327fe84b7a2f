import type {CellProblem} from "../../records/cell.js";
import {expectations, remedies} from "../messages.js";

export type PlainNumber =
  | {readonly value: number; readonly qualifier: "<" | ">" | "~" | null; readonly problem?: never}
  | {readonly problem: CellProblem};

/**
 * Reads a number as programs write it: a decimal point, or a comma where the file's separator leaves it free; never
 * grouped. `<0.1` is a value with a qualifier, as the UN writes it. The power of ten is applied to the digits, so that no
 * binary fraction creeps in.
 */
export function readPlainNumber(text: string, decimalComma: boolean, powerOfTen: string): PlainNumber {
  const match = /^([<>~]?)\s*([+-]?(?:\d{1,30}(?:[.,]\d{0,30})?|[.,]\d{1,30}))(?:[eE]([+-]?\d{1,3}))?$/.exec(
    text.trim()
  );
  const [, qualifier = "", digits = "", exponent = "0"] = match ?? [];
  if (!match || (digits.includes(",") && !decimalComma)) {
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
