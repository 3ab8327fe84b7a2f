import {lastDays} from "./periods.js";
import type {TableRow} from "./tables/index.js";

// When a source says something, and whether what it speaks of was over by then: the one place of both rules.

/**
 * The last day that a vintage can mean (ISO): itself, the last day of a month, or the end of a year. Values are ranked by it,
 * because a source that is only known by its year may be of any day of that year.
 */
export function lastDayOf(vintage: string): string {
  const [year = "", month = "12", day] = vintage.split("-");
  if (day !== undefined) return vintage;
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())}`;
}

/** Whether a value was said before its period was over, so that what was left of it could only be foreseen. */
export function isBeforeEnd({year, period, vintage}: Pick<TableRow<"observations">, "year" | "period" | "vintage">) {
  // Most vintages are of a later year, which needs no calendar.
  if (vintage.slice(0, 4) > String(year)) return false;
  const end = lastDays[period];
  return end !== undefined && lastDayOf(vintage) < `${String(year)}-${end}`;
}
