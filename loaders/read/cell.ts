import type {CellValue, Column} from "../../src/model/tables/table.js";
import type {Localised} from "../../src/model/language.js";
import {isDay} from "./day.js";
import {hasControl} from "./control-characters.js";
import {expectations, remedies} from "./messages.js";

/** A cell that could not be read: what was expected and how to mend it. */
export interface CellProblem {
  readonly code: string;
  readonly expected: Localised;
  readonly mend: Localised;
}

/** A cell's value, or what is wrong with it. */
export type Cell =
  | {readonly value: CellValue; readonly problem?: never}
  | {readonly value?: never; readonly problem: CellProblem};

const integerRanges = {int16: [-32768, 32767], int32: [-2147483648, 2147483647]} as const;
const numberPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const commaDecimal = /^[+-]?\d{1,3}(?:\.?\d{3})*,\d+$|^[+-]?\d+,\d+$/;

/** Letters that a cell of Excel holds; what is longer would be cut off when an officer saves the file. */
const longestCell = 32_767;

/** Reads one cell of `data/` by its column's definition. A blank cell is null, an empty list for list columns. */
export function readCell(raw: string, name: string, column: Column): Cell {
  if (raw === "") {
    if (column.type === "codes" || column.type === "years") return {value: []};
    if (column.nullable) return {value: null};
    const expected = column.values === undefined ? expectations.filled : expectations.vocabulary(column.values);
    return fail("missing_value", expected, remedies.fill);
  }
  if (raw.length > longestCell) return fail("cell_too_long", expectations.shortCell(longestCell), remedies.shorten);
  if (raw !== raw.trim()) return fail("white_space", expectations.trimmed, remedies.trim);
  if (hasControl(raw)) return fail("control_character", expectations.plainText, remedies.correct);
  switch (column.type) {
    case "text":
      return column.day && !isDay(raw) ? fail("not_a_date", expectations.day, remedies.correct) : {value: raw};
    case "code":
      return column.values && !column.values.includes(raw)
        ? fail("unknown_word", expectations.vocabulary(column.values), remedies.correct)
        : {value: raw};
    case "int16":
    case "int32":
      return isYear(name) ? readYear(raw) : readInteger(raw, column.type);
    case "float64":
      return readNumber(raw);
    case "bool":
      if (raw === "1" || raw === "true") return {value: true};
      if (raw === "0" || raw === "false") return {value: false};
      return fail("not_a_boolean", expectations.boolean, remedies.correct);
    case "codes":
      return {value: raw.split(";").map((item) => item.trim())};
    case "years": {
      const years = raw.split(";").map((item) => readYear(item.trim()));
      const wrong = years.find((year) => year.problem !== undefined);
      return wrong ?? {value: years.map((year) => Number(year.value))};
    }
  }
}

/** Columns that hold a calendar year, by the naming convention of the tables. */
function isYear(name: string): boolean {
  return name === "year" || name.endsWith("_year") || name === "period_from";
}

function readYear(raw: string): Cell {
  const year = /^\d{4}$/.test(raw) ? Number(raw) : NaN;
  return year >= 1900 && year <= 2100 ? {value: year} : fail("not_a_year", expectations.year, remedies.correct);
}

function readInteger(raw: string, type: keyof typeof integerRanges): Cell {
  const [min, max] = integerRanges[type];
  const value = /^[+-]?\d+$/.test(raw) ? Number(raw) : NaN;
  return value >= min && value <= max
    ? {value}
    : fail("not_an_integer", expectations.integer(min, max), remedies.correct);
}

function readNumber(raw: string): Cell {
  if (commaDecimal.test(raw)) {
    const written = raw.replaceAll(".", "").replace(",", ".");
    return fail("decimal_comma", expectations.number, remedies.decimalPoint(written));
  }
  const value = numberPattern.test(raw) ? Number(raw) : NaN;
  return Number.isFinite(value) ? {value} : fail("not_a_number", expectations.number, remedies.correct);
}

function fail(code: string, expected: Localised, mend: Localised): Cell {
  return {problem: {code, expected, mend}};
}
