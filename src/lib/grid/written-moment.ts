import type {Moment} from "../xlsx/moment.js";

/** A day or moment as it is written in text; whether its day or its month comes first, where that cannot be seen. */
export interface WrittenMoment {
  readonly kind: Moment["kind"];
  /** Milliseconds since 1970, with the day first and with the month first; NaN where there is no such day. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;
const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** What a text says as a day, `2024-12-31` or `31/12/2024`, or as a moment with hours and minutes; null where it says none. */
export function readWrittenMoment(text: string): WrittenMoment | null {
  const given = iso.exec(text);
  if (given) {
    const [, year, month, day, hour, minute, second] = numbersOf(given);
    const at = utc(year!, month!, day!, [hour!, minute!, second!]);
    return Number.isNaN(at) ? null : {kind: given[4] === undefined ? "day" : "moment", dayFirst: at, monthFirst: at};
  }
  const written = slashed.exec(text);
  if (!written) return null;
  const [, first, , second, year, hour, minute, seconds] = numbersOf(written);
  const time = [hour!, minute!, seconds!] as const;
  const dayFirst = utc(year!, second!, first!, time);
  const monthFirst = utc(year!, first!, second!, time);
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return null;
  return {kind: written[5] === undefined ? "day" : "moment", dayFirst, monthFirst};
}

function utc(
  year: number,
  month: number,
  day: number,
  [hour, minute, second]: readonly [number, number, number]
): number {
  const at = Date.UTC(year, month - 1, day, hour, minute, second);
  const found = new Date(at);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day && hour < 24 && minute < 60 ? at : NaN;
}

/** The parts of a match as numbers; a part that is not there is 0. */
function numbersOf(match: Iterable<string | undefined>): number[] {
  return Array.from(match, (part) => Number(part ?? 0));
}
