import {marksNoFigure, plainTyping, readNumberText} from "../number-text.js";
import {isoMoment, type Moment} from "../xlsx/moment.js";
import {readWrittenMoment} from "./written-moment.js";
import type {CellKind, GridCell} from "./grid.js";

const year = /^(?:19|20)\d\d$/;

/** What a cell is by its looks. */
export function kindOf(cell: GridCell): CellKind {
  if (cell === null) return "blank";
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1900 && cell < 2100 ? "year" : "number";
  if (typeof cell === "boolean") return "truth";
  if (typeof cell !== "string") return "percent" in cell ? "number" : "moment";
  const text = plainTyping(cell);
  if (text === "") return "blank";
  if (year.test(text)) return "year";
  if (marksNoFigure(text)) return "mark";
  const read = readNumberText(text);
  // A preliminary year, or one with a footnote.
  if (read && !read.percent && read.mark === null && "plain" in read.digits && year.test(read.digits.plain))
    return "year";
  if (read) return "number";
  if (/^(?:true|false)$/i.test(text)) return "truth";
  return readWrittenMoment(text) ? "moment" : "text";
}

/** A cell as a reader of the sheet would write it down, on one line. */
export function cellText(cell: GridCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.replace(/\s+/g, " ").trim();
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  return "percent" in cell ? `${String(cell.percent)}%` : isoMoment(cell satisfies Moment);
}

/** The year that a name of a column speaks of, such as 2022 of `Sơ bộ 2022`, and the rest of the name; null where it names none. */
export function yearOfName(name: string): {readonly year: number; readonly rest: string} | null {
  const found = [...name.matchAll(/(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|[.,]\d|-\d)/g)];
  const [only] = found;
  if (found.length !== 1 || only === undefined) return null;
  const rest = `${name.slice(0, only.index)} ${name.slice(only.index + 4)}`
    .replace(/[⁰¹²³⁴-⁹⁽⁾ᵃ-ᵛ]|\(\*+\)|\*/g, "")
    .replace(/(?:^|\s)(?:năm|year|année)(?=\s|$)/i, " ")
    .replace(/\(\s*\)/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s:;,–-]+|[\s:;,–-]+$/g, "")
    .replace(/^\((.*)\)$/, "$1");
  return {year: Number(only[0]), rest};
}
