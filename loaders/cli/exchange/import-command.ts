import {basename} from "node:path";
import type {LanguageCode} from "../../../src/model/language.js";
import type {PlaceFolder} from "../../read/inputs.js";
import {loggedImport, printImportLog, undoImport} from "./import-log-command.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {isDay} from "../../read/day.js";
import {describeProblem, InputError} from "../../read/problem.js";
import {folderOf, placeOptions, readCommandLine} from "../command-line.js";
import type {Output} from "../output.js";
import {buildTables} from "../../derive/tables.js";
import {importMessages as messages} from "../messages.js";
import {givenFile} from "../called-from.js";
import {compare} from "../../exchange/compare.js";
import {formats, type Format} from "../../exchange/importers/detect.js";
import {readFiles} from "../../exchange/import-files.js";
import {missingRules} from "../../exchange/importers/missing-rules.js";
import {knownOf} from "../../exchange/known.js";
import {planFiles} from "../../exchange/merge/plan-files.js";
import {likelyVintage, newWarnings} from "../../exchange/merge/warnings.js";
import {writeTogether} from "../../durable/write-together.js";
import {describePlace} from "../../exchange/place.js";
import {printable} from "../../read/control-characters.js";
import {resultCounts, resultTable} from "../../exchange/result-table.js";
import {tellUnwritten} from "../unwritten.js";

const options = {
  write: {type: "boolean", default: false},
  vintage: {type: "string"},
  format: {type: "string"},
  mapping: {type: "string"},
  log: {type: "boolean", default: false},
  undo: {type: "boolean", default: false},
  ...placeOptions
} as const;

/** Shows what foreign files would change in the data, and with `--write` makes it so. */
export async function runImport(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language: lang} = line;
  const {log, undo} = line.values;
  if (log !== undo && line.positionals.length === 0)
    return pastImports(folderOf(line.values), {undo}, lang, {print, report});
  if (line.positionals.length === 0 || log || undo) {
    report(messages.usage[lang]);
    return 2;
  }
  const {write, vintage, format = null, mapping = null} = line.values;
  if (format !== null && !isFormat(format)) {
    report(messages.unknownFormat(format)[lang]);
    return 2;
  }
  if (vintage !== undefined && !isDay(vintage)) {
    report(messages.vintage(vintage)[lang]);
    return 2;
  }
  try {
    const inputs = await readInputs(folderOf(line.values));
    const present = buildTables(inputs);
    const known = knownOf(present.tables);
    const read = await readFiles(line.positionals.map(givenFile), known, {
      format,
      mapping: mapping === null ? null : givenFile(mapping)
    });
    const dated = vintage ?? onlyOne(read.editions);
    const {changes, rejections: later} = compare(read.candidates, known.observations, dated);
    const rejections = [...read.rejections, ...later];
    for (const said of read.account) print(printable(said[lang]));
    if (write && dated === null) {
      report(messages.vintage(null)[lang]);
      return 2;
    }
    print(resultTable(changes, rejections, lang, known.indicators, present.tables.place.area));
    print(`\n${resultCounts(changes, rejections, lang)}${messages.rest(read.blank, read.skipped)[lang]}`);
    for (const {place, note} of read.unreported)
      print(printable(messages.unreported(describePlace(place, lang), note)[lang]));
    for (const {title} of read.newSources) print(printable(messages.newSource(title)[lang]));
    if (rejections.length > 0) {
      report(messages.rejected[lang]);
      const missing = missingRules(rejections);
      if (missing.length > 0) report(`${messages.missingRules[lang]}\n${missing.join("\n")}`);
      return 1;
    }
    const changed = changes.filter(({kind}) => kind !== "unchanged");
    if (changed.length === 0) {
      print(messages.nothingWritten(0)[lang]);
      return 0;
    }
    const planned = planFiles(inputs, changed, read.newSources, dated ?? likelyVintage(changed, present.tables));
    for (const warning of newWarnings(planned.warnings, present.warnings)) report(describeProblem(warning, lang));
    if (!write || dated === null) {
      print(messages.nothingWritten(changed.length)[lang]);
      return 0;
    }
    const files = [...planned.files].map(([path, bytes]) => ({
      path,
      bytes,
      before: inputs.data.get(path)?.bytes ?? null
    }));
    const entry = {
      files: line.positionals.map((file) => basename(file)),
      vintage: dated,
      new: changes.filter(({kind}) => kind === "new").length,
      revised: changes.filter(({kind}) => kind === "revised").length
    };
    const logged = await loggedImport(inputs, planned.files, entry);
    await writeTogether(inputs.dataFolder, [...files, logged], {command: "npm run import"});
    print(
      messages.written(
        [...planned.files.keys()].map((path) => `${inputs.dataFolder}/${path}`),
        dated
      )[lang]
    );
    return 0;
  } catch (error) {
    return failed(error, lang, report);
  }
}

/** Tells of imports that were written, or takes the last one back. */
async function pastImports(
  folder: PlaceFolder,
  {undo}: {readonly undo: boolean},
  lang: LanguageCode,
  output: Output
): Promise<number> {
  try {
    return undo
      ? await undoImport(await readInputs(folder), lang, output)
      : await printImportLog(folder.data, lang, output);
  } catch (error) {
    return failed(error, lang, output.report);
  }
}

/** Says what kept an import from being written; what nobody expects is thrown on. */
function failed(error: unknown, lang: LanguageCode, report: Output["report"]): number {
  if (error instanceof InputError) {
    for (const problem of error.problems) {
      if (problem.severity === "error") report(describeProblem(problem, lang));
    }
    report(messages.checksFailed[lang]);
  } else if (error instanceof Error && "syscall" in error) report(messages.systemFailure(error.message)[lang]);
  else tellUnwritten(error, lang, report);
  return 1;
}

/** The day that files say of themselves, where they all say the same. */
function onlyOne(days: readonly string[]): string | null {
  const [first = null, ...others] = new Set(days);
  return others.length > 0 ? null : first;
}

function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word);
}
