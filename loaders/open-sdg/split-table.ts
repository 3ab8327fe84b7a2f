import {quotedRecords, splitCsv, type CsvRecord} from "../read/csv.js";
import type {Kind, Ledger} from "./account.js";

export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly CsvRecord[];
  readonly delimiter: string;
}

/** A longer cell is no value and no name, but what an open quote has swallowed. */
const longestCell = 100_000;

/**
 * The lines of a CSV file, whatever separates its columns. A quote in the middle of a cell is a letter like any other, as it
 * is to the programs that offices use; one that never closes ends the table, and the account says where.
 */
export function splitTable(text: string, file: string, kind: Kind, ledger: Ledger): Table | null {
  const delimiter = delimiterOf(text);
  const [header, ...rows] = recordsOf(text, file, delimiter, kind, ledger);
  if (!header) {
    ledger.note("blank", "files", "empty", {file, line: null});
    return null;
  }
  if (delimiter !== ",") ledger.alter("files", "other_separator", {file, line: header.line}, delimiter);
  return {file, header: header.cells, rows, delimiter};
}

/** The separator that the first line has most of outside quotes; a comma where it has none. */
function delimiterOf(text: string): string {
  const [header = ""] = text.split("\n", 1);
  const bare = header.replaceAll(/"[^"]*"/g, "");
  const signs = [",", ";", "\t", "|"].map((sign) => ({sign, count: bare.split(sign).length - 1}));
  const most = signs.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count === 0 ? "," : most.sign;
}

function recordsOf(text: string, file: string, delimiter: string, kind: Kind, ledger: Ledger): CsvRecord[] {
  const strict = splitCsv(text, file, delimiter);
  const records = [...strict.records];
  const [problem] = strict.problems;
  if (!problem) return bounded(records, file, kind, ledger);
  const loose = quotedRecords(text, {delimiter, relax_quotes: true});
  if (loose.brokenAt === null) {
    ledger.alter(kind, "loose_quote", {file, line: problem.line}, problem.value);
    return bounded(loose.records, file, kind, ledger);
  }
  const lines = text.split("\n");
  const lost = lines.slice(loose.brokenAt - 1).filter((line) => line.trim() !== "").length;
  ledger.leave(kind, "broken_quote", {file, line: loose.brokenAt}, lines[loose.brokenAt - 1] ?? null, lost);
  return bounded(loose.records, file, kind, ledger);
}

function bounded(records: readonly CsvRecord[], file: string, kind: Kind, ledger: Ledger): CsvRecord[] {
  return records.filter(({line, cells}) => {
    const long = cells.find((cell) => cell.length > longestCell);
    if (long !== undefined) ledger.leave(kind, "long_cell", {file, line}, long);
    return long === undefined;
  });
}
