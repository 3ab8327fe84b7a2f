import {CsvError, parse} from "csv-parse/sync";
import type {Problem} from "../problem.js";
import {expectations, remedies} from "./messages.js";

/** One record of a CSV file with the 1-based line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  readonly records: readonly CsvRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Splits a CSV text (RFC 4180, LF, comma unless told otherwise) into records with their lines. A line of only commas or
 * nothing is passed over.
 * A broken quote makes everything after it unreadable, so the records before it are returned with one problem.
 */
export function splitCsv(text: string, file: string, delimiter = ","): CsvText {
  if (!text.includes('"')) return {records: splitPlain(text, delimiter), problems: []};
  const records: CsvRecord[] = [];
  let nextLine = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // Collected one by one, so that the records before a broken quote are kept.
      on_record: (cells: string[], {lines}: {lines: number}) => {
        if (cells.some((cell) => cell !== "")) records.push({line: nextLine, cells});
        nextLine = lines + 1;
        return null;
      }
    });
    return {records, problems: []};
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A wrong quote may be noticed many lines later; it stands in the record after the last good one.
    return {records, problems: [quoteProblem(text, file, nextLine)]};
  }
}

/** Without a quote in the whole text every line is a record, which takes a third of the time. */
function splitPlain(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 0;
  for (const row of text.split("\n")) {
    line++;
    if (row === "") continue;
    const cells = row.split(delimiter);
    if (cells[0] !== "" || cells.some((cell) => cell !== "")) records.push({line, cells});
  }
  return records;
}

function quoteProblem(text: string, file: string, line: number): Problem {
  return {
    severity: "error",
    code: "broken_quote",
    file,
    line,
    column: null,
    value: text.split("\n")[line - 1] ?? null,
    expected: expectations.quotes,
    mend: remedies.quotes
  };
}
