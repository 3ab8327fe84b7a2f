/** Ranges of equal width that a histogram counts rows in. */
export interface Bins {
  readonly start: number;
  readonly step: number;
}

/** About as many ranges as a chart has room for. */
const wished = 30;

/** Widths of ranges of time, in milliseconds: from a second to ten years. */
const day = 86_400_000;
const spans = [1e3, 6e4, 6e5, 3.6e6, 2.16e7, day, 7 * day, 30 * day, 91 * day, 365.25 * day, 3652.5 * day];

/**
 * The ranges for values between two: of a width that reads well, and of whole numbers wherever all values are whole, so that no
 * range lies between two of them.
 */
export function binsOf(
  low: number,
  high: number,
  {whole, time}: {readonly whole: boolean; readonly time: boolean}
): Bins {
  const width = (high - low) / wished;
  if (time) {
    const step = spans.find((span) => span >= width) ?? spans.at(-1)!;
    return {start: Math.floor(low / step) * step, step};
  }
  const power = 10 ** Math.floor(Math.log10(width || Math.abs(low) / wished || 1));
  const nice = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= width) ?? 10 * power;
  const step = whole ? Math.max(1, Math.round(nice)) : nice;
  return {start: Math.floor(low / step) * step, step};
}

/** The range of a value, counted from 0. */
export const binOf = (value: number, {start, step}: Bins): number => Math.floor((value - start) / step);

/** Where a range begins. */
export const beginOf = (bin: number, {start, step}: Bins): number => start + bin * step;
