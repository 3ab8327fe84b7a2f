import type {TableRow} from "../model/tables/index.js";

type Coverage = TableRow<"coverage">;

/** Whether this collection holds a figure of a year, be it of a part of the year only. */
export function isThere({state}: Coverage): boolean {
  return state === "reported" || state === "estimated" || state === "part_year";
}

/** Whether a figure of a year is needed and there is none. */
export function isOpen(row: Coverage): boolean {
  return row.due && !isThere(row);
}
