import type {Ledger} from "../account.js";
import type {ColumnRoles} from "../config.js";
import {readYear, roleOf} from "../data-csv.js";
import type {DataRow, DataTable} from "../data-table.js";
import {isMissing, readNumber} from "../number.js";
import type {Translations} from "../translations.js";
import type {Series} from "./messages.js";
import type {SdmxOptions} from "./options.js";
import type {Code, Structure} from "./structure.js";

/** The data of an indicator, with the name that the data structure has for it. */
export interface NamedTable {
  readonly name: string | null;
  readonly data: DataTable;
}

/** What says that a dimension is not broken down. */
const totals = new Set(["_T", "_Z"]);

/**
 * Divides the series of a data message among the indicators that they belong to, as the data structure or the configuration
 * says. Dimensions and attributes become columns, under their codes or their names as the office asks for.
 */
export class SdmxTables {
  readonly #file: string;
  readonly #structure: Structure;
  readonly #options: SdmxOptions;
  readonly #roles: ColumnRoles;
  readonly #ledger: Ledger;

  constructor(file: string, structure: Structure, options: SdmxOptions, roles: ColumnRoles, ledger: Ledger) {
    this.#file = file;
    this.#structure = structure;
    this.#options = options;
    this.#roles = roles;
    this.#ledger = ledger;
  }

  tables(message: readonly Series[]): Map<string, NamedTable> {
    const byIndicator = new Map<string, {name: string | null; series: Series[]}>();
    for (const series of message) {
      const code = series.key.get("SERIES");
      const indicators = code === undefined ? [] : this.#indicatorsOf(code);
      if (indicators.length === 0) {
        const place = {file: this.#file, line: series.line, column: "SERIES"};
        this.#ledger.leave("rows", "no_indicator", place, code ?? null, series.observations.length);
      }
      for (const {id, name} of indicators) {
        const known = byIndicator.get(id);
        if (known) known.series.push(series);
        else byIndicator.set(id, {name, series: [series]});
      }
    }
    // An observation of a series that two indicators share is read once for each.
    return new Map([...byIndicator].map(([id, {name, series}]) => [id, {name, data: this.#table(series)}]));
  }

  #indicatorsOf(series: string): {readonly id: string; readonly name: string | null}[] {
    const {indicators, numberTitle, nameTitle, importsNames} = this.#options;
    const code = this.#structure.components.get("SERIES")?.codes.get(series);
    const names = code?.annotations.get(nameTitle) ?? [];
    const ids = (indicators.get(series) ?? code?.annotations.get(numberTitle) ?? []).map(indicatorId);
    return [...new Set(ids)].flatMap((id, i) => {
      const name = importsNames ? (names[i] ?? names[0] ?? null) : null;
      return id === "" ? [] : [{id, name: name === null ? null : withoutNumber(name, id)}];
    });
  }

  #table(series: readonly Series[]): DataTable {
    const kept = this.#componentsOf(series);
    const columns = kept.map((id) => this.#columnName(id));
    const header = columns.map((name) => ({name}));
    const rows = series.flatMap(({key, observations}) => {
      const shared = kept.map((id) => (key.has(id) ? this.#valueName(id, key.get(id)!) : null));
      return observations.flatMap(({line, time, value, attributes}) => {
        const cells = kept.map((id, i) => shared[i] ?? this.#valueName(id, attributes.get(id) ?? ""));
        return this.#row(line, time, value, cells) ?? [];
      });
    });
    this.#ledger.read("rows", rows.length);
    const ofKey = new Set(series.flatMap(({key}) => [...key.keys()]));
    const typed = columns.map((name, i) => {
      const role = roleOf(name, this.#roles, header);
      // What is said of a value divides nothing.
      const isAttribute = this.#structure.components.get(kept[i]!)?.isAttribute ?? !ofKey.has(kept[i]!);
      return {name, role: role === "breakdown" && isAttribute ? ("other" as const) : role};
    });
    return {file: this.#file, columns: typed, rows};
  }

  /** The dimensions and attributes that become columns: not those that say the same of all, where the office drops them. */
  #componentsOf(series: readonly Series[]): string[] {
    const values = new Map<string, Set<string>>();
    const counts = new Map<string, number>();
    const see = (id: string, value: string, count: number): void => {
      const seen = values.get(id) ?? new Set<string>();
      values.set(id, seen.add(this.#valueName(id, value)));
      counts.set(id, (counts.get(id) ?? 0) + count);
    };
    let total = 0;
    for (const {key, observations} of series) {
      total += observations.length;
      for (const [id, value] of key) see(id, value, observations.length);
      for (const {attributes} of observations) for (const [id, value] of attributes) see(id, value, 1);
    }
    // To lack it is a value too.
    for (const [id, seen] of values) if (counts.get(id)! < total) seen.add("");
    const {dropped, dropsSingle} = this.#options;
    return [...values].flatMap(([id, seen]) => {
      if (dropped.has(id) || [...seen].every((value) => value === "")) return [];
      // Series and unit say what the values are, even where there is but one.
      const needed = id === "SERIES" || id === "UNIT_MEASURE";
      const isNote = this.#roles.attributes.has(this.#columnName(id));
      return seen.size === 1 && dropsSingle && !needed && !isNote ? [] : [id];
    });
  }

  #columnName(id: string): string {
    const {renames, importsCodes} = this.#options;
    const renamed = renames.get(id);
    if (renamed !== undefined) return renamed;
    return importsCodes ? id : (firstOf(this.#structure.components.get(id)?.names) ?? id);
  }

  #valueName(id: string, value: string): string {
    const renamed = this.#options.renames.get(`${id}|${value}`);
    if (renamed !== undefined) return renamed;
    if (totals.has(value)) return "";
    if (this.#options.importsCodes) return value;
    return firstOf(this.#structure.components.get(id)?.codes.get(value)?.names) ?? value;
  }

  #row(line: number, time: string, value: string, cells: readonly string[]): DataRow | null {
    const at = (column: string) => ({file: this.#file, line, column});
    const text = value.trim();
    if (text === "" || isMissing(text)) {
      this.#ledger.note("blank", "rows", "no_value", at("OBS_VALUE"), text);
      return null;
    }
    const number = readNumber(text, false);
    if (number === null) {
      this.#ledger.leave("rows", "not_a_number", at("OBS_VALUE"), text);
      return null;
    }
    const year = readYear(time.trim().replace(/-A1$/, ""));
    if (year === null) {
      this.#ledger.leave("rows", "not_a_year", at("TIME_PERIOD"), time);
      return null;
    }
    if (year.text !== null) this.#ledger.alter("rows", "year_range", at("TIME_PERIOD"), time);
    if (number.qualifier !== null) this.#ledger.alter("rows", "bounded_number", at("OBS_VALUE"), text);
    const {qualifier} = number;
    return {line, year: year.year, yearText: year.text, value: number.value, qualifier, progress: null, cells};
  }
}

/**
 * Adds the names of a data structure to the words of a repository, under the column and the code or name that data have, and
 * says how many words it has.
 */
export function addNames(translations: Translations, {components}: Structure, options: SdmxOptions): number {
  const {renames, importsCodes} = options;
  let count = 0;
  const add = (group: string, key: string, names: ReadonlyMap<string, string>): void => {
    for (const [language, text] of names) {
      if (language === "") continue;
      translations.set(language, `${group}.${key}`, text);
      count++;
    }
  };
  for (const [id, {names, codes}] of components) {
    const column = renames.get(id) ?? (importsCodes ? id : (firstOf(names) ?? id));
    if (column === "") continue;
    add(column, column, names);
    for (const [value, code] of codes) {
      const key = keyOf(id, value, code, options);
      if (key !== "") add(column, key, code.names);
    }
  }
  return count;
}

function keyOf(id: string, value: string, code: Code, {renames, importsCodes}: SdmxOptions): string {
  return renames.get(`${id}|${value}`) ?? (importsCodes ? value : (firstOf(code.names) ?? value));
}

function firstOf(names: ReadonlyMap<string, string> | undefined): string | null {
  return names?.values().next().value ?? null;
}

/** `1.2.1 Proportion …` and `1.2.1.` are 1-2-1. */
function indicatorId(given: string): string {
  return given
    .trim()
    .split(/\s+/, 1)[0]!
    .replaceAll(".", "-")
    .replaceAll(/^-+|-+$/g, "");
}

function withoutNumber(name: string, id: string): string {
  return name.replaceAll(id, "").replaceAll(id.replaceAll("-", "."), "").trim();
}
