import type {CellOut} from "../../../src/lib/xlsx/write/sheet-xml.js";
import type {CellStyle} from "../../../src/lib/xlsx/write/style.js";

// The looks of a template: headings, cells that are only read, and cells to fill in.

export const heading: CellStyle = {font: "heading", fill: "heading", border: true, wrap: true, align: "center"};
export const fixed: CellStyle = {border: true, wrap: true};
export const input: CellStyle = {border: true, fill: "input", unlocked: true, wrap: true};

/** A cell with a style, or without one. */
export function text(value: string | number | null, style?: CellStyle): CellOut {
  return {value, ...(style ? {style} : {})};
}
