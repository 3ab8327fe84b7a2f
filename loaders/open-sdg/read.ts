import {Ledger, type Account, type Kind} from "./account.js";
import {readConfig, type Config, type Source} from "./config.js";
import {readData} from "./data-csv.js";
import {columnOf, type DataTable} from "./data-table.js";
import {textOf} from "./decode.js";
import {readLayer, type Layer} from "./geojson.js";
import {
  mergeMetadata,
  metadataOf,
  readFieldsTable,
  readFrontMatter,
  type FieldsOfIndicator,
  type Metadata
} from "./metadata.js";
import {readRenames} from "./renames.js";
import {pathWithin, Repository} from "./repository.js";
import {readSettings, type Settings} from "./settings.js";
import {fromSdmxCsv, isSdmxCsv} from "./sdmx/csv.js";
import {readMessage} from "./sdmx/messages.js";
import {sdmxOptions} from "./sdmx/options.js";
import {readStructure, type Structure} from "./sdmx/structure.js";
import {addNames, SdmxTables} from "./sdmx/tables.js";
import {splitTable, type Table} from "./split-table.js";
import {checkOptions} from "./stale-options.js";
import {addWords, isLanguage, Translations} from "./translations.js";
import {readYaml, textIn, type Fields, type Node} from "./yaml.js";

/** An indicator of an Open SDG data repository. */
export interface Indicator {
  /** As the files are named: `1-2-1`. */
  readonly id: string;
  readonly settings: Settings;
  /** Every field that says something, in the main language of the repository; its texts may be keys of translations. */
  readonly fields: FieldsOfIndicator;
  /** The fields that other languages have, by language. */
  readonly translated: ReadonlyMap<string, FieldsOfIndicator>;
  readonly data: DataTable | null;
}

/** A data repository of Open SDG, as far as it could be read. */
export interface OpenSdg {
  readonly config: Config;
  /** The languages that the office names; where it names none, those in which it has words. */
  readonly languages: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly translations: Translations;
  readonly layers: readonly Layer[];
  /** The office's own working of its progress, where it publishes one beside its data. */
  readonly publishedProgress: Fields | null;
  readonly account: Account;
}

/**
 * Reads a data repository as statistical offices keep it for Open SDG. Nothing is run, nothing fetched, nothing read outside of
 * the folder; what cannot be taken stands in the account with its file, its line and the reason.
 */
export function readOpenSdg(folder: string): OpenSdg {
  return new RepositoryReader(folder).read();
}

const dataClasses = new Set(["InputCsvData"]);
const sdmxClasses = new Set(["InputSdmxMl_Structure", "InputSdmxMl_StructureSpecific", "InputSdmxMl_Multiple"]);
const metadataClasses = new Set(["InputYamlMeta", "InputYamlMdMeta", "InputCsvMeta"]);

class RepositoryReader {
  readonly #ledger = new Ledger();
  readonly #repository: Repository;
  readonly #config: Config;
  readonly #data = new Map<string, DataTable>();
  readonly #names = new Map<string, string>();
  readonly #structures = new Map<string, Structure>();
  readonly #metadata = new Map<string, Metadata>();
  readonly #translations = new Translations();

  constructor(folder: string) {
    this.#repository = new Repository(folder, this.#ledger);
    this.#config = readConfig(this.#repository, this.#ledger);
  }

  read(): OpenSdg {
    const {inputs, translations, layers} = this.#config;
    for (const input of inputs) this.#readInput(input);
    for (const source of translations) this.#readTranslations(source);
    const shapes = layers.flatMap((source) => this.#readLayer(source) ?? []);
    this.#nameAreas(shapes);
    const indicators = [...new Set([...this.#metadata.keys(), ...this.#data.keys()])]
      .toSorted(inOrder)
      .map((id) => this.#indicator(id));
    this.#checkGeoCodes(indicators, shapes);
    const publishedProgress = this.#publishedProgress();
    this.#leaveUnused();
    const named = this.#config.languages;
    return {
      config: this.#config,
      languages: named.length > 0 ? named : this.#languagesFound(),
      indicators,
      translations: this.#translations,
      layers: shapes,
      publishedProgress,
      account: this.#ledger.account()
    };
  }

  #indicator(id: string): Indicator {
    const {main, byLanguage} = this.#metadata.get(id) ?? noMetadata();
    const data = this.#data.get(id) ?? null;
    const settings = readSettings(main, this.#names.get(id) ?? null, this.#ledger);
    if (data) checkOptions(settings, main, data, this.#ledger);
    this.#ledger.read("indicators");
    if (!isNumber(id) && settings.number === null) {
      const file = data?.file ?? [...main.values()][0]?.file ?? id;
      this.#ledger.alter("indicators", "no_indicator_number", {file, line: null}, id);
    }
    return {id, settings, fields: main, translated: byLanguage, data};
  }

  #text(file: string): string | null {
    const bytes = this.#repository.read(file);
    const text = bytes === null ? null : textOf(bytes, file, this.#config.languages, this.#ledger);
    if (text !== null) this.#ledger.read("files");
    return text;
  }

  #table(file: string, kind: Kind): Table | null {
    const text = this.#text(file);
    return text === null ? null : splitTable(text, file, kind, this.#ledger);
  }

  /** A path below the data repository; null, with the reason in the account, if it leads elsewhere. */
  #path(given: string, source: Source, option: string): string | null {
    const line = source.options.get(option)?.line ?? source.line;
    const place = {file: this.#config.file, line, column: option};
    const path = pathWithin(this.#config.base, given);
    if (path !== null) return path;
    this.#ledger.leave("settings", /^[a-z][\w+.-]*:/i.test(given) ? "remote" : "outside", place, given);
    return null;
  }

  #readInput(input: Source): void {
    if (sdmxClasses.has(input.class)) {
      this.#readSdmx(input);
      return;
    }
    if (!dataClasses.has(input.class) && !metadataClasses.has(input.class)) {
      this.#leaveUnsupported(input);
      return;
    }
    const files = this.#matching(input, "path_pattern");
    if (dataClasses.has(input.class)) this.#readDataFiles(files, input);
    else this.#readMetadataFiles(files, input);
  }

  /** An input of a kind that is not read, with the files that it names. */
  #leaveUnsupported(input: Source): void {
    const place = {file: this.#config.file, line: input.line, column: input.class};
    const given = textIn(input.options.get("path_pattern")) ?? textIn(input.options.get("source"));
    const isRemote = given !== null && /^[a-z][\w+.-]*:/i.test(given);
    this.#ledger.leave("settings", isRemote ? "remote" : "unsupported", place, given ?? input.class);
    const pattern = given === null || isRemote ? null : pathWithin(this.#config.base, given);
    for (const file of pattern === null ? [] : this.#repository.matching(pattern)) {
      this.#repository.know(file);
      this.#ledger.leave("files", "unsupported", {file, line: null, column: input.class});
    }
  }

  #readDataFiles(files: readonly string[], input: Source): void {
    const renames = readRenames(
      input,
      this.#config.file,
      (path, place) => this.#named(path, place, input),
      this.#ledger
    );
    for (const file of files) {
      const given = this.#table(file, "rows");
      const table = given && isSdmxCsv(given) ? fromSdmxCsv(given) : given;
      const data = table === null ? null : readData(table, this.#config.columns, renames, this.#ledger);
      if (data === null) continue;
      const id = stem(file).replace("indicator_", "").trim();
      this.#setData(id, data);
    }
  }

  #setData(id: string, data: DataTable): void {
    const before = this.#data.get(id);
    if (before) this.#ledger.leave("files", "two_files", {file: before.file, line: null, column: id}, data.file);
    this.#data.set(id, data);
  }

  #readSdmx(input: Source): void {
    const files = this.#matching(input, input.options.has("path_pattern") ? "path_pattern" : "source");
    const structure = this.#structure(input, "dsd");
    const options = sdmxOptions(input);
    if (structure) this.#ledger.read("translations", addNames(this.#translations, structure, options));
    const known = structure ?? {components: new Map<string, never>()};
    for (const file of files) {
      const text = this.#text(file);
      if (text === null) continue;
      const message = readMessage(text, file, this.#ledger);
      const tables = new SdmxTables(file, known, options, this.#config.columns, this.#ledger).tables(message);
      for (const [id, {name, data}] of tables) {
        this.#setData(id, data);
        if (name !== null) this.#names.set(id, name);
      }
    }
  }

  /** The files that an option of an input names by a path or a pattern; the account names one that names none. */
  #matching(source: Source, option: string): readonly string[] {
    const given = textIn(source.options.get(option));
    const place = {file: this.#config.file, line: source.options.get(option)?.line ?? source.line, column: option};
    const pattern = given === null ? null : this.#path(given, source, option);
    if (given === null) this.#ledger.leave("settings", "wrong_type", place, source.class);
    if (pattern === null) return [];
    const files = this.#repository.has(pattern) ? [pattern] : this.#repository.matching(pattern);
    if (files.length === 0 && source.line !== null) this.#ledger.leave("settings", "no_such_file", place, given);
    else this.#ledger.read("settings");
    return files;
  }

  /** The data structure that an option names by its path; without one sdg-build takes the UN's from the network. */
  #structure(source: Source, option: string): Structure | null {
    if (!source.options.has(option)) {
      const place = {file: this.#config.file, line: source.line, column: option};
      this.#ledger.leave("settings", "remote", place, source.class);
      return null;
    }
    const [file] = this.#matching(source, option);
    if (file === undefined) return null;
    const known = this.#structures.get(file);
    if (known) return known;
    const text = this.#text(file);
    const structure = text === null ? null : readStructure(text, file, this.#ledger);
    if (structure) this.#structures.set(file, structure);
    return structure;
  }

  /** A table that an option names by its path. */
  #named(given: string, place: {readonly file: string; readonly line: number | null}, source: Source): Table | null {
    const path = this.#path(given, source, "column_map");
    if (path === null) return null;
    if (this.#repository.has(path)) return this.#table(path, "settings");
    this.#ledger.leave("settings", "no_such_file", place, given);
    return null;
  }

  #readMetadataFiles(files: readonly string[], input: Source): void {
    const renames = mappingOf(input.options.get("metadata_mapping"));
    for (const file of files) {
      const main = this.#metadataOf(file, renames);
      const id = stem(file).trim();
      const folder = file.split("/").slice(0, -1).join("/");
      const name = file.slice(folder === "" ? 0 : folder.length + 1);
      const prefix = folder === "" ? "" : `${folder}/`;
      const read = main ?? noMetadata();
      for (const language of this.#repository.foldersIn(folder).filter((name) => this.#isLanguage(name))) {
        const path = `${prefix}${language}/${name}`;
        if (!this.#repository.has(path)) continue;
        const translated = this.#metadataOf(path, renames);
        if (translated) read.byLanguage.set(language, translated.main);
      }
      const known = this.#metadata.get(id);
      if (known) mergeMetadata(known, read, this.#ledger);
      else this.#metadata.set(id, read);
    }
  }

  #metadataOf(file: string, renames: ReadonlyMap<string, string>): Metadata | null {
    const fields = this.#fieldsOf(file);
    return fields && metadataOf(fields, file, this.#config.languages, renames, this.#ledger);
  }

  #fieldsOf(file: string): Fields | null {
    if (file.endsWith(".csv")) {
      const table = this.#table(file, "fields");
      return table && readFieldsTable(table);
    }
    const text = this.#text(file);
    if (text === null) return null;
    return file.endsWith(".md")
      ? readFrontMatter(text, file, this.#ledger)
      : readYaml(text, file, "fields", this.#ledger);
  }

  #readTranslations(source: Source): void {
    const place = {file: this.#config.file, line: source.line, column: source.class};
    if (source.class === "TranslationInputSdmx") {
      const structure = this.#structure(source, "source");
      const codes = {...sdmxOptions(source), importsCodes: true};
      if (structure) this.#ledger.read("translations", addNames(this.#translations, structure, codes));
      return;
    }
    const given = textIn(source.options.get("source")) ?? "translations";
    const isCsv = source.class === "TranslationInputCsv";
    const isRemote = source.class === "TranslationInputSdgTranslations" && !this.#hasFolder(given);
    if (isRemote) {
      this.#ledger.leave("settings", "remote", place, given);
      return;
    }
    if (!isCsv && source.class !== "TranslationInputYaml" && source.class !== "TranslationInputSdgTranslations") {
      this.#ledger.leave("settings", "unsupported", place, source.class);
      return;
    }
    const folder = this.#path(given, source, "source");
    if (folder === null) return;
    this.#ledger.read("settings");
    for (const file of this.#repository.below(folder)) {
      if (!(isCsv ? /\.csv$/ : /\.ya?ml$/).test(file)) continue;
      const language = file.split("/").at(-2)!;
      if (!this.#isLanguage(language)) {
        this.#ledger.leave("files", "no_language", {file, line: null}, language);
        this.#repository.know(file);
        continue;
      }
      const fields = this.#wordsOf(file, isCsv);
      if (fields) addWords(this.#translations, fields, {file, language, group: stem(file)}, this.#ledger);
    }
  }

  /** Whether a path means a folder of the repository, such as a copy of what is otherwise fetched. */
  #hasFolder(given: string): boolean {
    const path = pathWithin(this.#config.base, given);
    return path !== null && path !== "" && this.#repository.below(path).length > 0;
  }

  /** Whether a folder is named after a language: one of the office, or any of two letters, for many words have three. */
  #isLanguage(name: string): boolean {
    return this.#config.languages.includes(name) || (isLanguage(name) && /^[a-z]{2}(?![a-z])/i.test(name));
  }

  #wordsOf(file: string, isCsv: boolean): Fields | null {
    if (isCsv) {
      const table = this.#table(file, "translations");
      return table && readFieldsTable(table);
    }
    const text = this.#text(file);
    return text === null ? null : readYaml(text, file, "translations", this.#ledger);
  }

  #readLayer(source: Source): Layer | null {
    const given = textIn(source.options.get("geojson_file"));
    const place = {file: this.#config.file, line: source.line, column: "geojson_file"};
    if (given === null) {
      this.#ledger.leave("settings", "wrong_type", place);
      return null;
    }
    const path = this.#path(given, source, "geojson_file");
    if (path === null) return null;
    if (!this.#repository.has(path)) {
      this.#ledger.leave("settings", "no_such_file", place, given);
      return null;
    }
    const text = this.#text(path);
    return text === null ? null : readLayer(text, path, source, this.#ledger);
  }

  /** Where data have no column of codes for the map, the reference areas of SDMX are these codes if the map has them all. */
  #nameAreas(layers: readonly Layer[]): void {
    const ids = new Set(layers.flatMap(({features}) => features.map(({id}) => id)));
    for (const [id, data] of this.#data) {
      const column = data.columns.findIndex(({name}) => name === "REF_AREA");
      if (column < 0 || columnOf(data, "geocode") >= 0) continue;
      const codes = new Set(data.rows.map(({cells}) => cells[column]!).filter((code) => code !== ""));
      if (codes.size === 0 || ![...codes].every((code) => ids.has(code))) continue;
      const columns = data.columns.map((each, i) => (i === column ? {...each, role: "geocode" as const} : each));
      this.#data.set(id, {...data, columns});
    }
  }

  #publishedProgress(): Fields | null {
    const file = pathWithin(this.#config.base, "indicator_calculation_components.yml");
    if (file === null || !this.#repository.has(file)) return null;
    const text = this.#text(file);
    return text === null ? null : readYaml(text, file, "settings", this.#ledger);
  }

  /** Codes of areas that data have and no layer of the map. */
  #checkGeoCodes(indicators: readonly Indicator[], layers: readonly Layer[]): void {
    if (layers.length === 0) return;
    const ids = new Set(layers.flatMap(({features}) => features.map(({id}) => id)));
    for (const {data} of indicators) {
      const column = data === null ? -1 : columnOf(data, "geocode");
      if (data === null || column < 0) continue;
      for (const {line, cells} of data.rows) {
        const code = cells[column]!;
        if (code !== "" && !ids.has(code)) {
          this.#ledger.alter("features", "unknown_geocode", {file: data.file, line, column: "GeoCode"}, code);
        }
      }
    }
  }

  #languagesFound(): readonly string[] {
    const found = new Set(this.#translations.languages);
    for (const {byLanguage} of this.#metadata.values()) for (const language of byLanguage.keys()) found.add(language);
    return [...found];
  }

  /** What stands in the repository and nothing asked for. */
  #leaveUnused(): void {
    for (const file of this.#repository.unused()) {
      const inFolder = /\.(?:ya?ml|md|csv)$/.test(file) && this.#isLanguage(file.split("/").at(-2) ?? "");
      this.#ledger.leave("files", inFolder ? "no_main_file" : "not_configured", {file, line: null});
    }
  }
}

function noMetadata(): Metadata {
  return {main: new Map(), byLanguage: new Map()};
}

/** The name of a file without its folder and its ending. */
function stem(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

/** Whether an id is the number of an indicator, such as `1-2-1`, `12-a-1` or `3-14-1-b`. */
function isNumber(id: string): boolean {
  return /^[a-z0-9]{1,3}(?:[-.][a-z0-9]{1,4}){1,4}$/i.test(id) && /\d/.test(id);
}

/** Numbers by size, letters after them: 1-2-1, 1-10-1, 1-a-1, 2-1-1. */
function inOrder(a: string, b: string): number {
  return collator.compare(a, b);
}

const collator = new Intl.Collator("en", {numeric: true});

function mappingOf(node: Node | undefined): ReadonlyMap<string, string> {
  if (node?.kind !== "map") return new Map();
  return new Map([...node.fields].flatMap(([name, key]) => (key.kind === "scalar" ? [[name, key.text] as const] : [])));
}
