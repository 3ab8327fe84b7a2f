import type {SheetCell} from "./cell.js";

/** Days between the beginnings of the two calendars of workbooks. */
const between = 1462;

/** A cell of a workbook that counts its days from 1904, with the same day counted as others do. A time has no day to count. */
export function inCalendarOf1900(cell: SheetCell): SheetCell {
  const days = Number(cell.content);
  const counted = cell.type === "number" && cell.kind === "date" && cell.content !== "" && Number.isFinite(days);
  return counted ? {...cell, content: String(days + between)} : cell;
}

/** A day, a moment or a time of a cell. */
export interface Moment {
  readonly kind: "day" | "moment" | "time";
  /** Of a day or moment the milliseconds since 1970 in no zone, of a time those since midnight. */
  readonly milliseconds: number;
}

const second = 1000;
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400 * second;
/** Beyond the year 9999 Excel knows no days. */
const lastDay = 2_958_466;

/** What a cell whose format is that of a day or a time says, to the second; null where it is no such. */
export function momentOf({type, kind, content}: SheetCell): Moment | null {
  if (type !== "number" || content === "" || (kind !== "date" && kind !== "time")) return null;
  const written = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/.exec(content);
  if (written) {
    const milliseconds = Date.parse(`${written[1]!}T${written[2] ?? "00:00"}Z`);
    return Number.isNaN(milliseconds) ? null : {kind: milliseconds % day === 0 ? "day" : "moment", milliseconds};
  }
  const days = Number(content);
  if (!(days >= 0 && days < lastDay)) return null;
  if (kind === "time") return {kind: "time", milliseconds: Math.round((days * day) / second) * second};
  // Excel's calendar has a 29 February 1900, which never was: what comes before it is counted from a day later.
  const since = days < 60 ? dayZero + day : dayZero;
  const milliseconds = since + Math.round((days * day) / second) * second;
  return {kind: milliseconds % day === 0 ? "day" : "moment", milliseconds};
}

/** A moment as ISO 8601 writes it, to the minute or the second: `2024-12-31`, `2024-12-31 18:00`, `07:30`. */
export function isoMoment({kind, milliseconds}: Moment): string {
  if (kind === "time") {
    const minutes = Math.floor(milliseconds / 60_000);
    const seconds = (milliseconds % 60_000) / second;
    const parts = [Math.floor(minutes / 60), minutes % 60, ...(seconds === 0 ? [] : [seconds])];
    return parts.map((part) => String(part).padStart(2, "0")).join(":");
  }
  const text = new Date(milliseconds).toISOString();
  return kind === "day" ? text.slice(0, 10) : text.slice(0, milliseconds % 60_000 === 0 ? 16 : 19).replace("T", " ");
}
