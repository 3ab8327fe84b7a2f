/** The formats that import understands. */
export const formats = ["excel", "px-web", "opensdg", "sdmx-csv", "un-bulk", "tidy"] as const;
export type Format = (typeof formats)[number];

/** The format of a text file by its header, or null where only a mapping can say what it is. */
export function detectFormat(text: string, separator = ","): Exclude<Format, "excel" | "px-web" | "tidy"> | null {
  const header = text.slice(0, !text.includes("\n") ? text.length : text.indexOf("\n"));
  if (/^"?(DATAFLOW|STRUCTURE(\[.\])?)"?[^A-Za-z0-9_]/.test(header)) return "sdmx-csv";
  const columns = header.split(separator).map((name) =>
    name
      .replace(/^"|"$/g, "")
      .trim()
      .replace(/^data\./, "")
  );
  if (columns.includes("SeriesCode") && columns.includes("TimePeriod")) return "un-bulk";
  return columns[0] === "Year" && columns.findLast((name) => name !== "") === "Value" ? "opensdg" : null;
}
