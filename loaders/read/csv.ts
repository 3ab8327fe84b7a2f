import {CsvError, parse} from "csv-parse/sync";
import type {Problem} from "./problem.js";
import {expectations, remedies} from "./messages.js";

/** One record of a CSV file with the 1-based line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvText {
  /** To be gone through once: of a long file they need not all be there at the same time. */
  readonly records: IterableIterator<CsvRecord, undefined>;
  readonly problems: readonly Problem[];
}

/**
 * Splits a CSV text (RFC 4180, LF, comma unless given otherwise) into records with their lines. A line of only commas or
 * nothing is passed over.
 * A broken quote makes everything after it unreadable, so the records before it are returned with one problem.
 */
export function splitCsv(text: string, file: string, delimiter = ","): CsvText {
  if (!text.includes('"')) return {records: splitPlain(text, delimiter), problems: []};
  const {records, brokenAt} = quotedRecords(text, {delimiter});
  return {records: records.values(), problems: brokenAt === null ? [] : [quoteProblem(text, file, brokenAt)]};
}

/**
 * The records of a text with quotes, and the line of the record in which a quote is broken, if one is: a wrong quote may be noticed
 * many lines later, and stands in the record after the last good one.
 * @param relax_quotes whether a quote may stand within a cell that does not begin with one
 */
export function quotedRecords(
  text: string,
  {delimiter, relax_quotes = false}: {readonly delimiter: string; readonly relax_quotes?: boolean}
): {readonly records: readonly CsvRecord[]; readonly brokenAt: number | null} {
  const records: CsvRecord[] = [];
  let nextLine = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes,
      // Collected one by one, so that the records before a broken quote are kept.
      on_record: (cells: string[], {lines}: {lines: number}) => {
        if (cells.some((cell) => cell !== "")) records.push({line: nextLine, cells});
        nextLine = lines + 1;
        return null;
      }
    });
    return {records, brokenAt: null};
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {records, brokenAt: nextLine};
  }
}

/** Without a quote in the whole text every line is a record, which takes a third of the time. */
function* splitPlain(text: string, delimiter: string): Generator<CsvRecord, undefined> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const cells = text.slice(start, end).split(delimiter);
    if (cells[0] !== "" || cells.some((cell) => cell !== "")) yield {line, cells};
    start = end + 1;
  }
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
