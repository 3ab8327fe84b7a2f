import type {Ledger} from "./account.js";
import type {Config, Source} from "./config.js";
import {readData} from "./data-csv.js";
import type {DataTable} from "./data-table.js";
import {mergeMetadata, metadataOf, noMetadata, readFieldsTable, readFrontMatter, type Metadata} from "./metadata.js";
import {fieldNames, readRenames} from "./renames.js";
import type {Repository} from "./repository.js";
import {fromSdmxCsv, isSdmxCsv} from "./sdmx/csv.js";
import {readMessage} from "./sdmx/messages.js";
import {sdmxOptions} from "./sdmx/options.js";
import {addNames, SdmxTables} from "./sdmx/tables.js";
import {stemOf, type SourceFiles} from "./source-files.js";
import type {Translations} from "./translations.js";
import {readYaml, type Fields} from "./yaml.js";

const dataClasses = new Set(["InputCsvData"]);
const sdmxClasses = new Set(["InputSdmxMl_Structure", "InputSdmxMl_StructureSpecific", "InputSdmxMl_Multiple"]);
const metadataClasses = new Set(["InputYamlMeta", "InputYamlMdMeta", "InputCsvMeta"]);

/** Reads the inputs of a repository, one after the other: data and metadata by indicator. */
export class InputReader {
  readonly #repository: Repository;
  readonly #config: Config;
  readonly #files: SourceFiles;
  readonly #translations: Translations;
  readonly #ledger: Ledger;
  readonly data = new Map<string, DataTable>();
  /** Names that data structures give to indicators. */
  readonly names = new Map<string, string>();
  readonly metadata = new Map<string, Metadata>();

  constructor(repository: Repository, config: Config, files: SourceFiles, translations: Translations, ledger: Ledger) {
    this.#repository = repository;
    this.#config = config;
    this.#files = files;
    this.#translations = translations;
    this.#ledger = ledger;
  }

  read(input: Source): void {
    if (sdmxClasses.has(input.class)) this.#readSdmx(input);
    else if (dataClasses.has(input.class)) this.#readData(input);
    else if (metadataClasses.has(input.class)) this.#readMetadata(input);
    else this.#files.leaveUnsupported(input);
  }

  #readData(input: Source): void {
    const files = this.#files.matching(input, "path_pattern");
    const renames = readRenames(input, this.#files, this.#ledger);
    for (const file of files) {
      const given = this.#files.table(file, "rows");
      const table = given && isSdmxCsv(given) ? fromSdmxCsv(given) : given;
      const data = table === null ? null : readData(table, this.#config.columns, renames, this.#ledger);
      if (data !== null) this.#setData(stemOf(file).replace("indicator_", "").trim(), data);
    }
  }

  #setData(id: string, data: DataTable): void {
    const before = this.data.get(id);
    if (before) this.#ledger.leave("files", "two_files", {file: before.file, line: null, column: id}, data.file);
    this.data.set(id, data);
  }

  #readSdmx(input: Source): void {
    const files = this.#files.matching(input, input.options.has("path_pattern") ? "path_pattern" : "source");
    const structure = this.#files.structure(input, "dsd");
    const options = sdmxOptions(input);
    if (structure) this.#ledger.read("translations", addNames(this.#translations, structure, options));
    const known = structure ?? {components: new Map<string, never>()};
    for (const file of files) {
      const text = this.#files.text(file);
      if (text === null) continue;
      const message = readMessage(text, file, this.#ledger);
      const tables = new SdmxTables(file, known, options, this.#config.columns, this.#ledger).tables(message);
      for (const [id, {name, data}] of tables) {
        this.#setData(id, data);
        if (name !== null) this.names.set(id, name);
      }
    }
  }

  #readMetadata(input: Source): void {
    const files = this.#files.matching(input, "path_pattern");
    const renames = fieldNames(input, this.#files, this.#ledger);
    for (const file of files) {
      const read = this.#metadataOf(file, renames) ?? noMetadata();
      const id = stemOf(file).trim();
      const folder = file.split("/").slice(0, -1).join("/");
      const name = file.slice(folder === "" ? 0 : folder.length + 1);
      const prefix = folder === "" ? "" : `${folder}/`;
      for (const inner of this.#repository.foldersIn(folder)) {
        const language = this.#files.languageOf(inner);
        const path = `${prefix}${inner}/${name}`;
        if (language === null || !this.#repository.has(path)) continue;
        const translated = this.#metadataOf(path, renames);
        if (translated) read.byLanguage.set(language, translated.main);
      }
      const known = this.metadata.get(id);
      if (known) mergeMetadata(known, read, this.#ledger);
      else this.metadata.set(id, read);
    }
  }

  #metadataOf(file: string, renames: ReadonlyMap<string, string>): Metadata | null {
    const fields = this.#fieldsOf(file);
    return fields && metadataOf(fields, file, this.#config.languages, renames, this.#ledger);
  }

  #fieldsOf(file: string): Fields | null {
    if (file.endsWith(".csv")) {
      const table = this.#files.table(file, "fields");
      return table && readFieldsTable(table);
    }
    const text = this.#files.text(file);
    if (text === null) return null;
    return file.endsWith(".md")
      ? readFrontMatter(text, file, this.#ledger)
      : readYaml(text, file, "fields", this.#ledger);
  }
}
