import {separatorOf} from "../../../src/lib/grid/delimited.js";
import type {Grid} from "../../../src/lib/grid/grid.js";
import type {Localised} from "../../../src/model/language.js";
import {splitCsv, type CsvRecord} from "../../read/csv.js";
import {decodeText} from "../../read/decode.js";
import {nothingRead, rejectedRead, type ImportRead} from "../import-read.js";
import type {Known} from "../known.js";
import {expectations, remedies} from "../messages.js";
import {reject, rejectFile, type Rejection} from "../place.js";
import {applyRules, type Applied} from "./apply-rules.js";
import {detectFormat, formats, type Format} from "./detect.js";
import type {ForeignTable} from "./foreign-table.js";
import {columnMarks} from "../template/layout.js";
import {laidOut} from "./laid-out.js";
import {adaptOpenSdg} from "./open-sdg.js";
import type {Rule} from "./rule.js";
import {adaptSdmxCsv, sdmxDelimiter, type Adapted} from "./sdmx-csv.js";
import {adaptUnBulk} from "./un-bulk.js";

export interface TextRead extends ImportRead {
  readonly used: ReadonlySet<Rule>;
  readonly table: ForeignTable | null;
}

/** Reads a text file of one of the field's formats by its own rules and those of the mapping. */
export function readTextFile(
  bytes: Uint8Array,
  file: string,
  given: Format | null,
  mapping: readonly Rule[],
  known: Known
): TextRead {
  const none = {used: new Set<Rule>(), table: null};
  const decoded = decodeText(withoutPadding(bytes), file);
  // A template saved as CSV is one in any encoding.
  if (Buffer.from(bytes.subarray(0, 1000)).toString("latin1").includes(columnMarks.row)) {
    const problem = {code: "template_as_csv", expected: expectations.templateAsCsv, mend: remedies.saveAgain};
    return {...rejectedRead(rejectFile(file, null, problem)), ...none};
  }
  if (decoded.problem) {
    const {line, value, ...problem} = decoded.problem;
    return {...rejectedRead(reject({file, line, column: null, cell: null}, value, problem)), ...none};
  }
  const {separator, start, lines} = separatorOf(decoded.text);
  // Behind the line by which Excel names the separator.
  const text = decoded.text.slice(start);
  const format = given ?? detectFormat(text, separator) ?? (mapping.length > 0 ? "tidy" : null);
  if (format === null || format === "excel" || format === "px-web") {
    const problem = {code: "unknown_format", expected: expectations.format(formats), mend: remedies.giveFormat};
    return {...rejectedRead(rejectFile(file, decoded.text.split("\n", 1)[0] ?? "", problem)), ...none};
  }
  const delimiter = format === "sdmx-csv" ? sdmxDelimiter(text) : separator;
  const {table, rejections, account} = tableOf(text, file, {delimiter, before: lines, mapping: format === "tidy" ? mapping : null}); // prettier-ignore
  if (rejections.length > 0) return {...rejectedRead(...rejections), ...none};
  return readAdapted(adapt(format, table, delimiter), mapping, known, account);
}

/** Reads a table by the rules of its format and those of the mapping. */
export function readAdapted(
  given: Adapted,
  mapping: readonly Rule[],
  known: Known,
  account: readonly Localised[]
): TextRead {
  const adapted = withNamedColumns(given);
  const {file} = adapted.table;
  const none = {used: new Set<Rule>(), table: null};
  if (adapted.rejections.length > 0)
    return {...rejectedRead(...adapted.rejections), used: none.used, table: adapted.table};
  const applied: Applied = applyRules(adapted.table, [...mapping, ...adapted.rules], known, adapted);
  if (mapping.length === 0) {
    // What the format itself cannot know is what a mapping has to say.
    const problem = {code: "missing_mapping", expected: expectations.mapping, mend: remedies.giveMapping};
    return {...rejectedRead(rejectFile(file, null, problem), ...applied.rejections), ...none};
  }
  const {vintages} = applied;
  // On the command line the vintage is one for all, so that a merge can be taken back by it.
  const dated = vintages.some((vintage) => vintage !== null);
  const problem = {code: "vintage_in_mapping", expected: expectations.isoDate, mend: remedies.vintage};
  return {
    ...nothingRead,
    ...applied,
    account: [...account, ...applied.account],
    rejections: dated ? [...applied.rejections, rejectFile(file, "vintage", problem)] : applied.rejections,
    table: adapted.table
  };
}

/** The bytes of a file without the zero bytes at its end, with which the UN's service pads what it sends. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}

function adapt(format: Exclude<Format, "excel" | "px-web">, table: ForeignTable, delimiter: string): Adapted {
  // Spreadsheets write semicolons or tabs where the comma is their decimal sign.
  const decimal = delimiter === "," ? "point" : "people";
  switch (format) {
    case "opensdg":
      return {...adaptOpenSdg(table), decimal};
    case "sdmx-csv":
      return adaptSdmxCsv(table, delimiter);
    case "un-bulk":
      return {...adaptUnBulk(table), decimal};
    case "tidy":
      return {table, rules: [], rejections: [], decimal};
  }
}

/**
 * A table whose columns all have one name of their own. A column without a name is left out where it is empty or only numbers
 * the rows, as programs write it; no rule could speak of any other.
 */
function withNamedColumns({table, ...adapted}: Adapted): Adapted {
  const rejections = [...adapted.rejections];
  const names = [...table.columns];
  const kept = table.columns.map((column, i) => {
    if (column !== "") return true;
    const cells = table.rows.map((row) => row.cells[i] ?? "");
    const numbered = cells.every(
      (cell, n) => /^\d{1,9}$/.test(cell) && (n === 0 || Number(cell) > Number(cells[n - 1]))
    );
    if (numbered || cells.every((cell) => cell === "")) return false;
    // Above the names of areas offices leave the corner of a table blank.
    if (i === 0) {
      names[i] = "column_1";
      return true;
    }
    const problem = {code: "unnamed_column", expected: expectations.namedColumns, mend: remedies.correctFile};
    const place = {file: table.file, line: 1, column: String(i + 1), cell: null};
    rejections.push(reject(place, cells.find((cell) => cell !== "") ?? null, problem));
    return true;
  });
  const columns = names.filter((_, i) => kept[i]);
  for (const column of new Set(columns.filter((name, i) => name !== "" && columns.indexOf(name) !== i))) {
    const problem = {code: "repeated_column", expected: expectations.singleColumns, mend: remedies.correctFile};
    rejections.push(reject({file: table.file, line: 1, column, cell: null}, column, problem));
  }
  const rows = kept.includes(false)
    ? table.rows.map((row) => ({...row, cells: row.cells.filter((_, i) => kept[i])}))
    : table.rows;
  return {...adapted, rejections, table: {...table, columns, rows}};
}

interface Splitting {
  readonly delimiter: string;
  /** Lines of the file before the text. */
  readonly before: number;
  /** The mapping of a table of somebody's own, which may have titles above it and notes below; null of a format. */
  readonly mapping: readonly Rule[] | null;
}

/** The records of a CSV text as a table; a ragged line would shift values and is rejected. */
function tableOf(
  text: string,
  file: string,
  {delimiter, before, mapping}: Splitting
): {table: ForeignTable; rejections: Rejection[]; account: readonly Localised[]} {
  const {records, problems} = splitCsv(text, file, delimiter);
  const all = Array.from(records, ({line, cells}) => ({line: line + before, cells}));
  const [header, ...below] = all;
  const place = (line: number | null) => ({file, line, column: null, cell: null});
  const rejections = problems.map((problem) => reject(place((problem.line ?? 0) + before), problem.value, problem));
  if (!header) {
    rejections.push(
      rejectFile(file, null, {code: "empty_file", expected: expectations.readable, mend: remedies.correctFile})
    );
    return {table: {file, columns: [], rows: []}, rejections, account: []};
  }
  const found = mapping === null ? null : laidOut(gridOfRecords(all, delimiter), file, mapping);
  const kept = found && new Set(found.rows.map(({line}) => line));
  const rows = kept === null ? below : all.filter(({line}) => kept.has(line));
  const columns = (found?.columns ?? header.cells).map((name) => name.trim());
  // Behind the last column that is named, spreadsheets write separators for cells that were coloured once.
  const width = columns.findLastIndex((name) => name !== "") + 1;
  const fits = (cells: readonly string[]) =>
    cells.length === header.cells.length || (found !== null && cells.length >= width);
  for (const {line, cells} of rows.filter((row) => !fits(row.cells)).slice(0, 20)) {
    const expected = expectations.sameFields(found === null ? header.cells.length : columns.length);
    const problem = {code: "wrong_field_count", expected, mend: remedies.correctFile};
    rejections.push(reject(place(line), cells.join(delimiter), problem));
  }
  return {table: {file, columns, rows}, rejections, account: found?.account ?? []};
}

function gridOfRecords(records: readonly CsvRecord[], separator: string): Grid {
  const width = records.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  return {
    rows: records.map(({line, cells}) => ({
      line,
      cells: Array.from({length: width}, (_, i) => ((cells[i] ?? "").trim() === "" ? null : cells[i]!))
    })),
    merged: [],
    separator
  };
}
