import {largest} from "../../extremes.js";
import type {CellOut} from "./sheet-xml.js";

/** Width of a letter of every font, in the unit of column widths. */
const letterWidth = {plain: 1.1, bold: 1.2, heading: 1.2, title: 1.5, muted: 0.9} as const;

/**
 * The height in points that the longest wrapped text of a row needs: Excel fits a row by itself only once someone edits
 * it. Letters are taken a little wider than the average, because a line too many harms less than words cut off.
 */
export function fittedHeight(cells: readonly (CellOut | null)[], widths: readonly number[]): number {
  const lines = cells.map((cell, i) =>
    typeof cell?.value === "string" && cell.style?.wrap
      ? Math.ceil((cell.value.length * letterWidth[cell.style.font ?? "plain"]) / (widths[i] ?? 10))
      : 1
  );
  return largest(lines) * 13.5 + 3;
}
