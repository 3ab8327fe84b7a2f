import type {Kind, Ledger} from "./account.js";
import type {Config, Source} from "./config.js";
import {textOf} from "./decode.js";
import {isLanguage, languageCode} from "./languages.js";
import {pathWithin, type Repository} from "./repository.js";
import {readStructure, type Structure} from "./sdmx/structure.js";
import {splitTable, type Table} from "./split-table.js";
import {textIn} from "./yaml.js";

/** An address on the network, or anything else that is no path. */
const isAddress = /^[a-z][\w+.-]*:/i;

/** The name of a file without its folder and its ending. */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

/** The files that the sources of a configuration name; what they name in vain stands in the account. */
export class SourceFiles {
  readonly #repository: Repository;
  readonly #config: Config;
  readonly #ledger: Ledger;
  readonly #structures = new Map<string, Structure>();
  readonly #spoken: readonly string[];

  constructor(repository: Repository, config: Config, ledger: Ledger) {
    this.#repository = repository;
    this.#config = config;
    this.#ledger = ledger;
    this.#spoken = this.#languages();
  }

  /** The text of a file, in the encoding that its bytes or the languages of the office say. */
  text(file: string): string | null {
    const bytes = this.#repository.read(file);
    const text = bytes === null ? null : textOf(bytes, file, this.#spoken, this.#ledger);
    if (text !== null) this.#ledger.read("files");
    return text;
  }

  table(file: string, kind: Kind): Table | null {
    const text = this.text(file);
    return text === null ? null : splitTable(text, file, kind, this.#ledger);
  }

  /** A path below the data repository; null, with the reason in the account, if it leads elsewhere. */
  path(given: string, source: Source, option: string): string | null {
    const path = pathWithin(this.#config.base, given);
    if (path !== null) return path;
    this.#ledger.leave("settings", isAddress.test(given) ? "remote" : "outside", this.#place(source, option), given);
    return null;
  }

  /** The files that an option of a source names by a path or a pattern; the account names one that names none. */
  matching(source: Source, option: string): readonly string[] {
    const given = textIn(source.options.get(option));
    const place = this.#place(source, option);
    const pattern = given === null ? null : this.path(given, source, option);
    if (given === null) this.#ledger.leave("settings", "wrong_type", place, source.class);
    if (pattern === null) return [];
    const files = this.#repository.has(pattern) ? [pattern] : this.#repository.matching(pattern);
    if (files.length === 0 && source.line !== null) this.#ledger.leave("settings", "no_such_file", place, given);
    else this.#ledger.read("settings");
    return files;
  }

  /** A table that an option names by its path. */
  named(given: string, source: Source, option: string): Table | null {
    const path = this.path(given, source, option);
    if (path === null) return null;
    if (this.#repository.has(path)) return this.table(path, "settings");
    this.#ledger.leave("settings", "no_such_file", this.#place(source, option), given);
    return null;
  }

  /** The data structure that an option names by its path; without one sdg-build takes the UN's from the network. */
  structure(source: Source, option: string): Structure | null {
    if (!source.options.has(option)) {
      this.#ledger.leave("settings", "remote", this.#place(source, option), source.class);
      return null;
    }
    const [file] = this.matching(source, option);
    if (file === undefined) return null;
    const known = this.#structures.get(file);
    if (known) return known;
    const text = this.text(file);
    const structure = text === null ? null : readStructure(text, file, this.#ledger);
    if (structure) this.#structures.set(file, structure);
    return structure;
  }

  /** A source of a kind that is not read, with the files that it names. */
  leaveUnsupported(source: Source): void {
    const place = {file: this.#config.file, line: source.line, column: source.class};
    const given = ["path_pattern", "source", "endpoint"].map((name) => textIn(source.options.get(name))).find((text) => text !== null) ?? null; // prettier-ignore
    const isRemote = given !== null && isAddress.test(given);
    this.#ledger.leave("settings", isRemote ? "remote" : "unsupported", place, given ?? source.class);
    const pattern = given === null || isRemote ? null : pathWithin(this.#config.base, given);
    for (const file of pattern === null ? [] : this.#repository.matching(pattern)) {
      this.#repository.know(file);
      this.#ledger.leave("files", "unsupported", {file, line: null, column: source.class});
    }
  }

  /** The language that a folder is named after: one of the office, or any of two letters, for many words have three. */
  languageOf(folder: string): string | null {
    const code = languageCode(folder);
    const isSpoken = code !== null && this.#config.languages.includes(code);
    return isSpoken || (isLanguage(folder) && /^[a-z]{2}(?![a-z])/i.test(folder)) ? code : null;
  }

  #place(source: Source, option: string) {
    return {file: this.#config.file, line: source.options.get(option)?.line ?? source.line, column: option};
  }

  /** The languages of the office, or those of its folders; without any it is English, as for sdg-build. */
  #languages(): readonly string[] {
    if (this.#config.languages.length > 0) return this.#config.languages;
    const folders = new Set(this.#repository.files.map((file) => file.split("/").at(-2) ?? ""));
    const found = [...folders].flatMap((folder) => this.languageOf(folder) ?? []);
    return found.length > 0 ? found : ["en"];
  }
}
