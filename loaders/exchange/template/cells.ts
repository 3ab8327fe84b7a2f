import type {CellOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import type {CellStyle} from "../../../src/lib/xlsx/write/style.js";
import {largest} from "../../../src/lib/extremes.js";

// The looks of a template: headings, cells that are only read, and cells to fill in.

export const heading: CellStyle = {font: "heading", fill: "heading", border: true, wrap: true, align: "center"};
export const fixed: CellStyle = {border: true, wrap: true};
export const input: CellStyle = {border: true, fill: "input", unlocked: true, wrap: true};

/** A cell with a style, or without one. */
export function text(value: string | number | null, style?: CellStyle): CellOut {
  return {value, ...(style ? {style} : {})};
}

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
