import type {Table} from "../split-table.js";

/** Columns that speak of the message and not of what was observed. */
const ofMessage = /^(?:DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY)$/;

/** Whether a CSV file is SDMX-CSV of version 1 or 2. */
export function isSdmxCsv({header}: Table): boolean {
  return /^(?:DATAFLOW|STRUCTURE(?:\[.\])?)$/.test(header[0] ?? "");
}

/** SDMX-CSV as a plain table: without the columns of the message and the names beside codes, and blank for totals. */
export function fromSdmxCsv(table: Table): Table {
  const names = table.header.map((name) => name.replace(/\[.*\]$/s, "").replace(/^([^\s:]+): .*$/s, "$1"));
  const labelled = table.header.some((name) => /^[^\s:]+: /.test(name));
  const kept = names.flatMap((name, i) => (ofMessage.test(name) ? [] : [i]));
  const cellOf = (cell: string): string => {
    const code = labelled ? cell.replace(/^([A-Z0-9_]+): .*$/s, "$1") : cell;
    return code === "_T" || code === "_Z" || code === "~" ? "" : code;
  };
  return {
    ...table,
    header: kept.map((i) => names[i]!),
    rows: table.rows.map(({line, cells}) => ({
      line,
      // A line that is shorter or longer stays so, for whoever rejects it.
      cells: cells.length === names.length ? kept.map((i) => cellOf(cells[i]!)) : cells
    }))
  };
}
