import {readFile, stat} from "node:fs/promises";
import {joinReads, refusedRead, type ImportRead} from "./import-read.js";
import type {Known} from "./known.js";
import {expectations, remedies, workbookFaults} from "./messages.js";
import {refuseFile} from "./place.js";
import {readTemplate} from "./template/read-template.js";
import {defaultLimits} from "./xlsx/limits.js";
import {readWorkbook} from "./xlsx/workbook.js";
import {XlsxError} from "./xlsx/xlsx-error.js";

/** Reads foreign files of any format that is understood; what cannot be read is refused, never thrown. */
export async function readFiles(files: readonly string[], known: Known): Promise<ImportRead> {
  const reads: ImportRead[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    reads.push("read" in bytes ? bytes.read : readWorkbookFile(bytes.bytes, file, known));
  }
  return joinReads(reads);
}

/** Reads a filled-in template from its bytes. */
export function readWorkbookFile(bytes: Uint8Array, file: string, known: Known): ImportRead {
  try {
    return readTemplate(readWorkbook(bytes), file, known);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const problem = {code: error.fault, expected: workbookFaults[error.fault], mend: remedies.saveAgain};
    return refusedRead(refuseFile(file, error.part, problem));
  }
}

async function readBytes(file: string): Promise<{bytes: Uint8Array} | {read: ImportRead}> {
  try {
    const {size} = await stat(file);
    if (size > defaultLimits.file) {
      const problem = {code: "too_large", expected: workbookFaults.too_large, mend: remedies.saveAgain};
      return {read: refusedRead(refuseFile(file, String(size), problem))};
    }
    return {bytes: await readFile(file)};
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const problem = {code: "unreadable_file", expected: expectations.readable, mend: remedies.checkPath};
    return {read: refusedRead(refuseFile(file, String(error.code), problem))};
  }
}
