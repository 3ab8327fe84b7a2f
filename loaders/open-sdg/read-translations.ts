import type {Ledger} from "./account.js";
import type {Config, Source} from "./config.js";
import {readFieldsTable} from "./metadata.js";
import {pathWithin, type Repository} from "./repository.js";
import {sdmxOptions} from "./sdmx/options.js";
import {addNames} from "./sdmx/tables.js";
import {stemOf, type SourceFiles} from "./source-files.js";
import {addWords, type Translations} from "./translations.js";
import {readYaml, textIn, type Fields} from "./yaml.js";

const fileClasses = new Set(["TranslationInputYaml", "TranslationInputCsv", "TranslationInputSdgTranslations"]);

/** Adds the words of one source of translations. */
export function readTranslations(
  source: Source,
  {config, repository, files}: {readonly config: Config; readonly repository: Repository; readonly files: SourceFiles},
  translations: Translations,
  ledger: Ledger
): void {
  if (source.class === "TranslationInputSdmx") {
    const structure = files.structure(source, "source");
    const codes = {...sdmxOptions(source), importsCodes: true};
    if (structure) ledger.read("translations", addNames(translations, structure, codes));
    return;
  }
  if (!fileClasses.has(source.class)) {
    files.leaveUnsupported(source);
    return;
  }
  const given = textIn(source.options.get("source")) ?? "translations";
  // What is otherwise fetched may be kept as a copy.
  const hasFolder = (path: string | null) => path !== null && path !== "" && repository.below(path).length > 0;
  if (source.class === "TranslationInputSdgTranslations" && !hasFolder(pathWithin(config.base, given))) {
    ledger.leave("settings", "remote", {file: config.file, line: source.line, column: source.class}, given);
    return;
  }
  const folder = files.path(given, source, "source");
  if (folder === null) return;
  ledger.read("settings");
  const isCsv = source.class === "TranslationInputCsv";
  for (const file of repository.below(folder)) {
    if (!(isCsv ? /\.csv$/ : /\.ya?ml$/).test(file)) continue;
    const name = file.split("/").at(-2)!;
    const language = files.languageOf(name);
    if (language === null) {
      ledger.leave("files", "no_language", {file, line: null}, name);
      repository.know(file);
      continue;
    }
    const fields = isCsv ? wordsOfTable(file, files) : wordsOfYaml(file, files, ledger);
    if (fields) addWords(translations, fields, {file, language, group: stemOf(file)}, ledger);
  }
}

function wordsOfTable(file: string, files: SourceFiles): Fields | null {
  const table = files.table(file, "translations");
  return table && readFieldsTable(table);
}

function wordsOfYaml(file: string, files: SourceFiles, ledger: Ledger): Fields | null {
  const text = files.text(file);
  return text === null ? null : readYaml(text, file, "translations", ledger);
}
