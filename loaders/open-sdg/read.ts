import {Ledger, type Account} from "./account.js";
import {checkAreaCodes, withAreaCodes} from "./area-codes.js";
import {readConfig, type Config, type Source} from "./config.js";
import type {DataTable} from "./data-table.js";
import {readLayer, type Layer} from "./geojson.js";
import {InputReader} from "./inputs.js";
import {noMetadata, type FieldsOfIndicator} from "./metadata.js";
import {readTranslations} from "./read-translations.js";
import {pathWithin, Repository} from "./repository.js";
import {readSettings} from "./settings.js";
import type {Settings} from "./stated-settings.js";
import {SourceFiles} from "./source-files.js";
import {checkOptions} from "./stale-options.js";
import {Translations} from "./translations.js";
import {readYaml, textIn, type Fields} from "./yaml.js";

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

class RepositoryReader {
  readonly #ledger = new Ledger();
  readonly #repository: Repository;
  readonly #config: Config;
  readonly #files: SourceFiles;
  readonly #translations = new Translations();

  constructor(folder: string) {
    this.#repository = new Repository(folder, this.#ledger);
    this.#config = readConfig(this.#repository, this.#ledger);
    this.#files = new SourceFiles(this.#repository, this.#config, this.#ledger);
  }

  read(): OpenSdg {
    const [config, repository, files, ledger] = [this.#config, this.#repository, this.#files, this.#ledger];
    const inputs = new InputReader(repository, config, files, this.#translations, ledger);
    for (const input of config.inputs) inputs.read(input);
    for (const source of config.translations) {
      readTranslations(source, {config, repository, files}, this.#translations, ledger);
    }
    const layers = config.layers.flatMap((source) => this.#readLayer(source) ?? []);
    const indicators = [...new Set([...inputs.metadata.keys(), ...inputs.data.keys()])]
      .toSorted(inOrder)
      .map((id) => this.#indicator(id, inputs, layers));
    checkAreaCodes(indicators.flatMap(({data}) => data ?? []), layers, ledger); // prettier-ignore
    const publishedProgress = this.#publishedProgress();
    this.#leaveUnused();
    return {
      config,
      languages: config.languages.length > 0 ? config.languages : this.#languagesFound(indicators),
      indicators,
      translations: this.#translations,
      layers,
      publishedProgress,
      account: ledger.account()
    };
  }

  #indicator(id: string, {metadata, data: tables, names}: InputReader, layers: readonly Layer[]): Indicator {
    const {main, byLanguage} = metadata.get(id) ?? noMetadata();
    const table = tables.get(id);
    const data = table === undefined ? null : withAreaCodes(table, layers);
    const settings = readSettings(main, names.get(id) ?? null, this.#ledger);
    if (data) checkOptions(settings, main, data, this.#ledger);
    this.#ledger.read("indicators");
    if (!isNumber(id) && settings.number === null) {
      const file = data?.file ?? [...main.values()][0]?.file ?? id;
      this.#ledger.alter("indicators", "no_indicator_number", {file, line: null}, id);
    }
    return {id, settings, fields: main, translated: byLanguage, data};
  }

  #readLayer(source: Source): Layer | null {
    const given = textIn(source.options.get("geojson_file"));
    const place = {file: this.#config.file, line: source.line, column: "geojson_file"};
    if (given === null) {
      this.#ledger.leave("settings", "wrong_type", place);
      return null;
    }
    const path = this.#files.path(given, source, "geojson_file");
    if (path === null) return null;
    if (!this.#repository.has(path)) {
      this.#ledger.leave("settings", "no_such_file", place, given);
      return null;
    }
    const text = this.#files.text(path);
    return text === null ? null : readLayer(text, path, source, this.#ledger);
  }

  #publishedProgress(): Fields | null {
    const file = pathWithin(this.#config.base, "indicator_calculation_components.yml");
    if (file === null || !this.#repository.has(file)) return null;
    const text = this.#files.text(file);
    return text === null ? null : readYaml(text, file, "settings", this.#ledger);
  }

  #languagesFound(indicators: readonly Indicator[]): readonly string[] {
    const found = new Set(this.#translations.languages);
    for (const {translated} of indicators) for (const language of translated.keys()) found.add(language);
    return [...found];
  }

  /** What stands in the repository and nothing asked for. */
  #leaveUnused(): void {
    for (const file of this.#repository.unused()) {
      const isWords = /\.(?:ya?ml|md|csv)$/.test(file);
      const inFolder = isWords && this.#files.languageOf(file.split("/").at(-2) ?? "") !== null;
      this.#ledger.leave("files", inFolder ? "no_main_file" : "not_configured", {file, line: null});
    }
  }
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
