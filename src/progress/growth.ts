/**
 * Compound annual growth rate from `from` to `to` over `years`, `(to/from)^(1/years) − 1`, as a fraction (0.05 = 5 %).
 *
 * Null where there is none: from zero, between values of opposite sign, or over no time. The signs are looked at first,
 * because a negative number to a fractional power is NaN here, and a complex number that looks real in other languages.
 */
export function cagr(from: number, to: number, years: number): number | null {
  if (from === 0 || years <= 0) return null;
  if (oppositeSigns(from, to)) return null;
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isNaN(rate) ? null : rate;
}

/** Whether one value is above zero and the other below; zero itself is on neither side. */
export function oppositeSigns(a: number, b: number): boolean {
  return (a > 0 && b < 0) || (a < 0 && b > 0);
}
