import type {Localised} from "../../../src/model/language.js";
import type {CellProblem} from "../../read/cell.js";
import {expectations, remarks, remedies} from "../messages.js";
import {readTypedNumber, type NumberRead, type TypedNumber} from "../typed-number.js";
import {isoMoment, momentOf} from "../../../src/lib/xlsx/moment.js";
import type {SheetCell} from "../../../src/lib/xlsx/cell.js";

/** What of an indicator's definition decides how a cell is read. */
export interface Unit {
  readonly unit: string;
  readonly unit_label_vi: string;
}

/**
 * Reads the number of a cell as the officer meant it: a number, a formula's saved result, a text that can be read in one
 * way, a percentage where the unit is percent. Anything that would need a guess is a problem instead.
 */
export function readCellNumber(cell: SheetCell, unit: Unit): NumberRead {
  const taken = cell.formula === null ? [] : [remarks.formula(cell.formula.slice(0, 80))];
  if (cell.type === "error") return fail("excel_error", expectations.noError, remedies.correct);
  if (cell.type === "boolean") return fail("boolean", expectations.notBoolean, remedies.correct);
  if (cell.content === "") {
    return cell.formula === null
      ? fail("not_a_number", expectations.number, remedies.typeNumber)
      : fail("formula_without_result", expectations.cached, remedies.pasteValue);
  }
  if (cell.type === "text") {
    const {text, remarks: unitRemarks} = withoutUnit(cell.content, unit);
    return withRemarks(checkPercent(readTypedNumber(text), unit), [...taken, ...unitRemarks]);
  }
  if (cell.kind === "date" || cell.kind === "time") return fail("date", expectations.notDate, remedies.retypeAsDate);
  const stored = Number(cell.content);
  if (!/^[+-]?[\d.]+(?:[eE][+-]?\d+)?$/.test(cell.content) || !Number.isFinite(stored)) {
    return fail("not_a_number", expectations.number, remedies.typeNumber);
  }
  if (cell.kind !== "percent") return found(exact(stored), taken);
  if (!isPercent(unit)) {
    return fail("percent_format", expectations.noPercentFormat(unit.unit_label_vi), remedies.typeNumber);
  }
  const percent = exact(stored * 100);
  return found(percent, [...taken, remarks.percentFormat(cell.content, percent)]);
}

/** A number without the indicator's own unit behind it, as people write it out of habit; another unit stays and is rejected. */
function withoutUnit(typed: string, {unit_label_vi}: Unit): {text: string; remarks: Localised[]} {
  const text = typed.normalize("NFC").trim();
  const number = text.slice(0, text.length - unit_label_vi.length);
  const last = text.slice(number.length);
  if (!/\d\s+$/.test(number) || last.toLowerCase() !== unit_label_vi.toLowerCase()) return {text: typed, remarks: []};
  return {text: number, remarks: [remarks.unitWord(last)]};
}

/** What a rejection shows of a cell: a date as the officer sees it, day first, for the file holds only the number of the day. */
export function shownContent(cell: SheetCell): string {
  const moment = momentOf(cell);
  if (!moment) return cell.content.trim();
  const [day = "", time] = isoMoment(moment).split(" ");
  return [day.split("-").reverse().join("/"), ...(time === undefined ? [] : [time])].join(" ");
}

/** A share or a rate of growth in per cent; percentage points are not typed with the sign. */
export function isPercent({unit}: Pick<Unit, "unit">): boolean {
  return unit === "percent" || unit === "percent_per_year";
}

/** A percent sign after a typed number is right for a percentage and wrong for anything else. */
function checkPercent(read: NumberRead, unit: Unit): NumberRead {
  return read.number?.percent && !isPercent(unit)
    ? fail("percent_format", expectations.noPercentFormat(unit.unit_label_vi), remedies.typeNumber)
    : read;
}

/** Excel computes in binary and shows fifteen digits; 0.1 + 0.2 is stored as 0.30000000000000004 and meant as 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function found(value: number, remarksOfCell: readonly Localised[]): NumberRead {
  return {number: {value, qualifier: null, words: null, percent: false, remarks: remarksOfCell}};
}

function withRemarks(read: NumberRead, before: readonly Localised[]): NumberRead {
  if (!read.number) return read;
  const number: TypedNumber = {...read.number, remarks: [...before, ...read.number.remarks]};
  return {number};
}

function fail(code: CellProblem["code"], expected: Localised, mend: Localised): NumberRead {
  return {problem: {code, expected, mend}};
}
