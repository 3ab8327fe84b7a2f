/**
 * A number rounded half away from zero at a decimal place, by the digits that are written: 129.35 is 129.4, as readers see it,
 * though the binary number is a little less (`toFixed` says 129.3).
 */
export function roundTo(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Math.round(Number(shift(Math.abs(value), decimals)));
  return Math.sign(value) * Number(shift(shifted, -decimals));
}

/** The decimal number moved by places, without a multiplication that adds digits. */
function shift(value: number, places: number): string {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return `${digits}e${String(Number(exponent) + places)}`;
}
