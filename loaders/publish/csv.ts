import type {CellValue, Table} from "../../src/tables/table.js";

/**
 * Writes rows as CSV (RFC 4180, UTF-8 without a byte-order mark, LF, comma, decimal point). Null is an empty cell, a list
 * is joined by `;`, a boolean is 1 or 0, as in `data/`.
 */
export function encodeCsv(table: Table, rows: readonly object[]): string {
  const names = Object.keys(table.columns);
  const lines = rows.map((row) =>
    names.map((name) => writeCell((row as Readonly<Record<string, CellValue>>)[name] ?? null)).join(",")
  );
  return [names.join(","), ...lines, ""].join("\n");
}

function writeCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value : value.join(";");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
