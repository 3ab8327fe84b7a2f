import type {Value} from "./model.js";

/** The columns of the file that brings the values to the browser, in order. */
export const sheetColumns = [
  "indicator",
  "area",
  "series",
  "year",
  "value",
  "qualifier",
  "status",
  "run",
  "source",
  "printed_decimals"
] as const satisfies readonly (keyof Value)[];
