import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {LanguageCode} from "../../../src/model/language.js";
import {writeTogether, type Change} from "../../durable/write-together.js";
import {
  addedLines,
  importLogFile,
  lineMark,
  readImportLog,
  withoutLines,
  writeImportLog,
  type ImportEntry
} from "../../exchange/merge/import-log.js";
import type {PlannedFiles} from "../../exchange/merge/plan-files.js";
import type {Inputs} from "../../read/inputs.js";
import {buildTables} from "../../derive/tables.js";
import {InputError} from "../../read/problem.js";
import {importLogMessages as messages} from "./import-log-messages.js";
import type {Output} from "../output.js";

/** Lines that are told one by one; a table of every province has thousands. */
const shownLines = 200;

/** The bytes of the log, and its entries; none where nothing was imported yet. */
async function logOf(folder: string): Promise<{bytes: Uint8Array | null; entries: ImportEntry[]}> {
  try {
    const bytes = await readFile(join(folder, importLogFile));
    return {bytes, entries: readImportLog(bytes.toString("utf8"))};
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {bytes: null, entries: []};
    throw error;
  }
}

/** The log with one more import, to be written together with the files that it changes. */
export async function loggedImport(
  {dataFolder, data}: Inputs,
  planned: PlannedFiles,
  entry: Pick<ImportEntry, "files" | "vintage" | "new" | "revised">
): Promise<Change> {
  const {bytes, entries} = await logOf(dataFolder);
  const text = (content: Uint8Array | undefined) => Buffer.from(content ?? []).toString("utf8");
  const added = Object.fromEntries(
    [...planned].map(([path, content]) => [path, addedLines(text(data.get(path)?.bytes), text(content)).map(lineMark)])
  );
  const next = {at: new Date().toISOString(), ...entry, added, undone: null};
  return {path: importLogFile, before: bytes, bytes: Buffer.from(writeImportLog([...entries, next]))};
}

/** Prints the imports that were written, the last one first. */
export async function printImportLog(folder: string, language: LanguageCode, {print}: Output): Promise<number> {
  const {entries} = await logOf(folder);
  if (entries.length === 0) print(messages.empty[language]);
  for (const entry of entries.toReversed()) print(messages.entry(entry)[language]);
  return 0;
}

/**
 * Takes back the last import that stands: the lines that it added go, and nothing else. Sources that came with it stay where other
 * values name them by now. Where a line was changed since, or the rest would not pass the checks, nothing is written.
 */
export async function undoImport(inputs: Inputs, language: LanguageCode, {print, report}: Output): Promise<number> {
  const {bytes, entries} = await logOf(inputs.dataFolder);
  const at = entries.findLastIndex(({undone}) => undone === null);
  const entry = entries[at];
  if (entry === undefined) {
    report(messages.nothingToUndo[language]);
    return 1;
  }
  const files = Object.entries(entry.added).map(([path, marks]) => {
    const content = inputs.data.get(path)?.bytes ?? null;
    return {path, content, ...withoutLines(Buffer.from(content ?? []).toString("utf8"), marks)};
  });
  const changed = files.filter(({lacking}) => lacking > 0);
  if (changed.length > 0) {
    for (const {path, lacking} of changed)
      report(messages.changedSince(`${inputs.dataFolder}/${path}`, lacking)[language]);
    return 1;
  }
  const isSources = ({path}: {readonly path: string}) => path === "sources.csv";
  const going = staysSound(inputs, files) ? files : files.filter((file) => !isSources(file));
  if (!staysSound(inputs, going)) {
    report(messages.wouldBreak[language]);
    return 1;
  }
  const undone = entries.with(at, {...entry, undone: new Date().toISOString()});
  const changes = going.map(({path, content, text}): Change => ({
    path,
    before: content,
    bytes: isEmpty(text) ? null : Buffer.from(text)
  }));
  const log: Change = {path: importLogFile, before: bytes, bytes: Buffer.from(writeImportLog(undone))};
  await writeTogether(inputs.dataFolder, [...changes, log], {command: "npm run import"});
  print(messages.entry(entry)[language]);
  const lines = going.flatMap(({path, removed}) => removed.map((line) => `  − ${path}: ${line}`));
  for (const line of lines.slice(0, shownLines)) print(line);
  if (lines.length > shownLines) print(messages.more(lines.length - shownLines)[language]);
  print(messages.undone(lines.length, going.length)[language]);
  if (going.length < files.length) print(messages.sourcesStay[language]);
  return 0;
}

/** Whether only the header of a file is left, which an import had begun. */
function isEmpty(text: string): boolean {
  return text.split("\n").filter((line) => line !== "").length <= 1;
}

function staysSound(inputs: Inputs, files: readonly {readonly path: string; readonly text: string}[]): boolean {
  const data = new Map(inputs.data);
  for (const {path, text} of files) {
    if (isEmpty(text)) data.delete(path);
    else data.set(path, {file: `${inputs.dataFolder}/${path}`, bytes: Buffer.from(text)});
  }
  try {
    buildTables({...inputs, data});
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
