import {splitCsv} from "../../records/csv.js";
import {decodeText} from "../../records/decode.js";
import {nothingRead, refusedRead, type ImportRead} from "../import-read.js";
import type {Known} from "../known.js";
import {expectations, remedies} from "../messages.js";
import {refuse, refuseFile, type Refusal} from "../place.js";
import {applyRules, type Applied} from "./apply-rules.js";
import {detectFormat, formats, type Format} from "./detect.js";
import type {ForeignTable} from "./foreign-table.js";
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
  const decoded = decodeText(bytes, file);
  if (decoded.problem) {
    const {line, value, ...problem} = decoded.problem;
    return {...refusedRead(refuse({file, line, column: null, cell: null}, value, problem)), ...none};
  }
  const format = given ?? detectFormat(decoded.text) ?? (mapping.length > 0 ? "tidy" : null);
  if (format === null || format === "excel") {
    const problem = {code: "unknown_format", expected: expectations.format(formats), mend: remedies.giveFormat};
    return {...refusedRead(refuseFile(file, decoded.text.split("\n", 1)[0] ?? "", problem)), ...none};
  }
  if (mapping.length === 0) {
    const problem = {code: "missing_mapping", expected: expectations.mapping, mend: remedies.giveFormat};
    return {...refusedRead(refuseFile(file, null, problem)), ...none};
  }
  const delimiter = format === "sdmx-csv" ? sdmxDelimiter(decoded.text) : ",";
  const {table, refusals} = tableOf(decoded.text, file, delimiter);
  if (refusals.length > 0) return {...refusedRead(...refusals), ...none};
  const adapted = adapt(format, table, delimiter);
  if (adapted.refusals.length > 0) return {...refusedRead(...adapted.refusals), used: none.used, table: adapted.table};
  const applied: Applied = applyRules(adapted.table, [...mapping, ...adapted.rules], known, adapted);
  const {vintages} = applied;
  // On the command line the vintage is one for all, so that a merge can be taken back by it.
  const dated = vintages.some((vintage) => vintage !== null);
  const problem = {code: "vintage_in_mapping", expected: expectations.isoDate, mend: remedies.vintage};
  return {
    ...nothingRead,
    ...applied,
    refusals: dated ? [...applied.refusals, refuseFile(file, "vintage", problem)] : applied.refusals,
    table: adapted.table
  };
}

function adapt(format: Exclude<Format, "excel">, table: ForeignTable, delimiter: string): Adapted {
  switch (format) {
    case "opensdg":
      return adaptOpenSdg(table);
    case "sdmx-csv":
      return adaptSdmxCsv(table, delimiter);
    case "un-bulk":
      return adaptUnBulk(table);
    case "tidy":
      return {table, rules: [], refusals: [], decimalComma: false};
  }
}

/** The records of a CSV text as a table; a ragged line or a repeated column would shift values and is refused. */
function tableOf(text: string, file: string, delimiter: string): {table: ForeignTable; refusals: Refusal[]} {
  const {records, problems} = splitCsv(text, file, delimiter);
  const [header, ...rows] = records;
  const place = (line: number | null) => ({file, line, column: null, cell: null});
  const refusals = problems.map((problem) => refuse(place(problem.line), problem.value, problem));
  const table = {file, columns: header?.cells ?? [], rows};
  if (!header) {
    refusals.push(
      refuseFile(file, null, {code: "empty_file", expected: expectations.readable, mend: remedies.correctFile})
    );
    return {table, refusals};
  }
  if (new Set(header.cells).size !== header.cells.length) {
    const problem = {code: "repeated_column", expected: expectations.singleColumns, mend: remedies.correctFile};
    refusals.push(refuse(place(1), header.cells.join(delimiter), problem));
  }
  const ragged = rows.filter(({cells}) => cells.length !== header.cells.length);
  for (const {line, cells} of ragged.slice(0, 20)) {
    const problem = {code: "wrong_field_count", expected: expectations.sameFields(header.cells.length), mend: remedies.correctFile}; // prettier-ignore
    refusals.push(refuse(place(line), cells.join(delimiter), problem));
  }
  return {table, refusals};
}
