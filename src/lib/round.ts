/**
 * A number rounded half away from zero at a decimal place, by the digits that are written: 129.35 is 129.4, as readers see it,
 * though the binary number is a little less (`toFixed` says 129.3).
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Math.round(Number(shift(Math.abs(value), decimals)));
  // Zero has no sign that anybody reads.
  return Math.sign(value) * Number(shift(shifted, -decimals)) + 0;
}

/** The decimal number moved by places, without a multiplication that adds digits. */
function shift(value: number, places: number): string {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return `${digits}e${String(Number(exponent) + places)}`;
}

/** How many decimals a number is written with: 2 for 12.25, none for 12. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

/** One number less another, with the decimals that the two are written with and none that the subtraction adds. */
export function difference(value: number, other: number): number {
  return roundTo(value - other, Math.max(decimalsOf(value), decimalsOf(other)));
}

/** A computed number without the digits that binary arithmetic adds: twelve are more than any input has. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
