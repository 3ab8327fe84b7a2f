import type {TableRow} from "./tables/index.js";

/** What values of an indicator are measured on: its unit with the ends of its scale, and the decimals that the source prints. */
export function scaleOf(
  {unit, decimals}: Pick<TableRow<"indicators">, "unit" | "decimals">,
  row: Pick<TableRow<"units">, "min" | "max"> | undefined
): {readonly unit: string; readonly min: number | null; readonly max: number | null; readonly decimals: number} {
  return {unit, decimals, min: row?.min ?? null, max: row?.max ?? null};
}
