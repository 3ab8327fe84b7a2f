/** The latest value may be this many years older than the year judged. An older one is told, and decides nothing. */
export const freshYears = 3;

/**
 * The year that evidence is held against: the year of the day judged, or that in which the area ended where that is earlier.
 * A milestone that is past is decided by the value of its own year alone.
 *
 * @param validTo the last day of the area (ISO), or null while it exists
 */
export function yearJudged(year: number, validTo: string | null): number {
  return Math.min(year, endYearOf(validTo) ?? Infinity);
}

/** The calendar year of the last day of an area; null while it exists. */
export function endYearOf(validTo: string | null): number | null {
  return validTo === null ? null : Number(validTo.slice(0, 4));
}

/** Whether a value of `latest` is recent enough to say something of the year judged. */
export function isFresh(latest: number, judged: number): boolean {
  return latest >= judged - freshYears;
}
