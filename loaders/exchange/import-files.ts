import {stat} from "node:fs/promises";
import {decodeText} from "../read/decode.js";
import {readOrdinaryFile} from "../read/ordinary-file.js";
import {joinReads, rejectedRead, type ImportRead} from "./import-read.js";
import {staleRules} from "./importers/apply-rules.js";
import type {Format} from "./importers/detect.js";
import type {ForeignTable} from "./importers/foreign-table.js";
import {checkOptions} from "./importers/open-sdg-options.js";
import {readAdapted, readTextFile} from "./importers/read-text.js";
import {tablesOfSheets} from "./importers/read-sheets.js";
import {readMapping, type Rule} from "./importers/rule.js";
import type {Known} from "./known.js";
import {expectations, remedies, workbookErrors} from "./messages.js";
import {rejectNoTable} from "./no-table.js";
import {reject, rejectFile} from "./place.js";
import {readOfficeFile} from "./px-web/read-office-file.js";
import {findTemplate} from "./template/find-sheets.js";
import {readTemplate} from "./template/read-template.js";
import {readWorkbook} from "../../src/lib/xlsx/workbook.js";
import {XlsxError} from "../../src/lib/xlsx/xlsx-error.js";

export interface ImportOptions {
  /** The format of every file, where it is not to be found out. */
  readonly format: Format | null;
  /** The mapping file for all but workbooks. */
  readonly mapping: string | null;
}

/** A text file is held whole while it is read. */
const longestText = 100_000_000;

/** Reads foreign files of any format that is understood; what cannot be read is rejected, never thrown. */
export async function readFiles(
  files: readonly string[],
  known: Known,
  {format, mapping}: ImportOptions = {format: null, mapping: null}
): Promise<ImportRead> {
  const reads: ImportRead[] = [];
  let rules: readonly Rule[] = [];
  if (mapping !== null) {
    const found = await readBytes(mapping);
    if ("read" in found) return found.read;
    const read = readMapping(found.bytes, mapping, known);
    if (read.rejections.length > 0) return rejectedRead(...read.rejections);
    rules = read.rules;
  }
  const used = new Set<Rule>();
  const tables: ForeignTable[] = [];
  const options: {file: string; bytes: Uint8Array}[] = [];
  for (const file of files) {
    const found = await readBytes(file);
    const noTable = "bytes" in found ? rejectNoTable(found.bytes, file) : null;
    if (noTable !== null) {
      reads.push(rejectedRead(noTable));
      continue;
    }
    const isOption = /\.(ya?ml|md)$/i.test(file);
    const mayBeOffice = format === "px-web" || (format === null && mapping === null && !isOption);
    const office = "bytes" in found && mayBeOffice ? readOfficeFile(found.bytes, file, known, format !== null) : null;
    if ("read" in found) reads.push(found.read);
    else if (office !== null) reads.push(office);
    else if (isOption) options.push({file, bytes: found.bytes});
    else if (format === "excel" || (format === null && isWorkbook(found.bytes, file))) {
      const {used: served, ...read} = readWorkbookFile(found.bytes, file, known, rules);
      for (const rule of served) used.add(rule);
      reads.push(read);
    } else {
      const read = readTextFile(found.bytes, file, format, rules, known);
      for (const rule of read.used) used.add(rule);
      if (read.table) tables.push(read.table);
      reads.push(read);
    }
  }
  for (const {file, bytes} of options) {
    const {text, problem} = decodeText(bytes, file);
    if (problem)
      reads.push(rejectedRead(reject({file, line: problem.line, column: null, cell: null}, problem.value, problem))); // prettier-ignore
    else reads.push(rejectedRead(...checkOptions({file, text}, tables)));
  }
  const all = joinReads(reads);
  // A rule seems stale, too, where the file that it is for could not be read.
  return all.rejections.length > 0 ? all : {...all, rejections: staleRules(rules, used)};
}

function isWorkbook(bytes: Uint8Array, file: string): boolean {
  return /\.(xlsx|xlsm|xls)$/i.test(file) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
}

/** Reads a filled-in template from its bytes; a workbook that is none by the rules of a mapping, where there are any. */
export function readWorkbookFile(
  bytes: Uint8Array,
  file: string,
  known: Known,
  mapping: readonly Rule[] = []
): ImportRead & {readonly used: ReadonlySet<Rule>} {
  const used = new Set<Rule>();
  try {
    const sheets = readWorkbook(bytes);
    if (mapping.length === 0 || findTemplate(sheets) !== null) return {...readTemplate(sheets, file, known), used};
    const {tables, account} = tablesOfSheets(sheets, file, mapping);
    const reads = tables.map((table) =>
      readAdapted({table, rules: [], rejections: [], decimal: "people"}, mapping, known, [])
    );
    for (const read of reads) for (const rule of read.used) used.add(rule);
    const all = joinReads(reads);
    return {...all, account: [...account, ...all.account], used};
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const mend = /\.zip$/i.test(file) ? remedies.unpack : remedies.saveAgain;
    const problem = {code: error.code, expected: workbookErrors[error.code], mend};
    return {...rejectedRead(rejectFile(file, error.part, problem)), used};
  }
}

async function readBytes(file: string): Promise<{bytes: Uint8Array} | {read: ImportRead}> {
  try {
    const {size} = await stat(file);
    if (size > longestText) {
      const problem = {code: "too_large", expected: expectations.textFile(longestText / 1e6), mend: remedies.split};
      return {read: rejectedRead(rejectFile(file, String(size), problem))};
    }
    return {bytes: await readOrdinaryFile(file)};
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const problem = {code: "unreadable_file", expected: expectations.readable, mend: remedies.checkPath};
    return {read: rejectedRead(rejectFile(file, String(error.code), problem))};
  }
}
