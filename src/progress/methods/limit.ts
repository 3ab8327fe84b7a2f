/**
 * Exponent of the coefficient; fitted by its authors so that thresholds stay near full size until close to the limit.
 */
const exponent = 4.44;

/**
 * The factor `C` in [0, 1] by which thresholds shrink as the base value approaches a natural limit such as 100 %:
 * 1 far from the limit, 0 at it. `|b| ≥ 2|l|` is looked at first, so that a base and limit of zero give 1.
 *
 * Source: open-sdg/sdg-build `sdg/ProgressMeasure.py` at revision 139fede7; Eustat uses the same.
 */
export function limitCoefficient(base: number, limit: number | null): number {
  if (limit === null) return 1;
  const value = Math.abs(base);
  const end = Math.abs(limit);
  if (value >= 2 * end) return 1;
  return value <= end ? 1 - (value / end) ** exponent : 1 - ((2 * end - value) / end) ** exponent;
}
