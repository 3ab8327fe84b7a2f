import {groupBy} from "../../../src/lib/group.js";
import type {CellValue} from "../../../src/model/tables/table.js";
import type {Codes} from "../../place/codes.js";
import type {Ledger, Place} from "../account.js";
import {columnOf, type DataRow, type DataTable} from "../data-table.js";
import type {Selection} from "../stated-settings.js";
import {everybodyOfAreas, isOfPlaces, saysEverybody} from "./everybody.js";
import {geographyOf, type Geography} from "./geography.js";
import type {PlaceRow} from "./languages.js";
import {isMonthly, isTableYear, partOfYear, type Period} from "./periods.js";
import {cellOf} from "./plain-text.js";
import type {Shared} from "./shared.js";

/** A value of a breakdown in a row. */
interface Part {
  readonly column: string;
  readonly value: string;
  /** Whether it is but a name for everybody. */
  readonly isAll: boolean;
}

/** A row that has a place in the tables, before it is known which. */
interface Entry {
  readonly row: DataRow;
  readonly place: Place;
  readonly area: string;
  readonly period: Period;
  readonly code: string | null;
  readonly parts: readonly Part[];
}

/** Writes the rows of one data table as observations of everybody and of groups. */
export class RowWriter {
  readonly #data: DataTable;
  readonly #first: readonly Selection[];
  readonly #source: string;
  readonly #shared: Shared;
  readonly #ledger: Ledger;
  readonly #geography: Geography;
  readonly #series: number;
  readonly #breakdowns: readonly number[];
  readonly #notes: readonly number[];
  readonly #status: number;
  readonly #isMonthly: boolean;
  /** The part of a year that each text of a year means. */
  readonly #periods = new Map<string, Period | "unknown">();

  /** @param first what the office shows first of its breakdowns */
  constructor(data: DataTable, first: readonly Selection[], source: string, shared: Shared, ledger: Ledger) {
    const {columns} = data;
    this.#data = data;
    this.#first = first;
    this.#source = source;
    this.#shared = shared;
    this.#ledger = ledger;
    this.#geography = geographyOf(data);
    this.#series = columnOf(data, "series");
    const withRole = (wanted: string) => columns.flatMap(({role}, i) => (role === wanted ? [i] : []));
    this.#breakdowns = withRole("breakdown");
    this.#notes = columns.flatMap(({name, role}, i) =>
      role === "attribute" || (role === "other" && /^(?:comment|time_detail$)/i.test(name)) ? [i] : []
    );
    this.#isMonthly = isMonthly(data.rows.map(({yearText}) => yearText));
    this.#status = columns.findIndex(({name}) => name === "Observation status" || name === "OBS_STATUS");
  }

  /** The series that rows name; one alone needs no name. */
  seriesIn(rows: readonly DataRow[]): string[] {
    return this.#series < 0 ? [] : [...new Set(rows.map((row) => this.#seriesOf(row)))];
  }

  write(indicator: string, rows: readonly DataRow[], series: Codes | null) {
    const ofAreas = this.#everybodyOfAreas(rows);
    const entries = rows.flatMap((row) => this.#entry(row, series, ofAreas) ?? []);
    const groupsOf = this.#groups(entries);
    const observations: PlaceRow[] = [];
    const groups: PlaceRow[] = [];
    entries.forEach(({row, area, period, code}, i) => {
      const group = groupsOf[i] ?? null;
      if (group === null) return;
      const common = {
        indicator,
        area,
        year: row.year,
        period,
        series: code,
        value: row.value,
        qualifier: row.qualifier,
        status: this.#statusOf(row),
        source: this.#source,
        vintage: this.#shared.release,
        note: this.#noteOf(row, period)
      };
      if (group === "") observations.push({...common, ...noGroup});
      else groups.push({...common, groups: group});
    });
    this.#ledger.read("rows", observations.length + groups.length);
    return {observations, groups};
  }

  /** What is known of a row before others are looked at; null, with the reason in the account, where the tables have no place for it. */
  #entry(row: DataRow, series: Codes | null, ofAreas: ReadonlyMap<string, readonly (string | null)[]>): Entry | null {
    const place = {file: this.#data.file, line: row.line};
    const period = this.#periodOf(row);
    if (period === "unknown") {
      this.#ledger.leave("rows", "part_of_year", place, row.yearText);
      return null;
    }
    if (!isTableYear(row.year)) {
      this.#ledger.leave("rows", "not_a_year", place, String(row.year));
      return null;
    }
    if (row.year > this.#shared.releaseYear) {
      this.#ledger.leave("rows", "future_year", place, String(row.year));
      return null;
    }
    const area = this.#areaOf(row);
    const named = this.#seriesOf(row);
    const parts = this.#partsOf(row, area === this.#shared.home ? null : (ofAreas.get(named) ?? null));
    return {row, place, area, period, code: series === null ? null : series.of(named), parts};
  }

  #periodOf({yearText}: DataRow): Period | "unknown" {
    if (yearText === null) return "year";
    let period = this.#periods.get(yearText);
    if (period === undefined) {
      period = partOfYear(yearText, this.#isMonthly) ?? "year";
      this.#periods.set(yearText, period);
    }
    return period;
  }

  /**
   * The groups of each row; blank for everybody, null for one whose place another row has. What only names everybody is left out, but
   * not where the office has another value there: then it means something else by the name.
   */
  #groups(entries: readonly Entry[]): readonly (string | null)[] {
    const taken = new Set<string>();
    const groupsOf = new Array<string | null>(entries.length).fill(null);
    const take = (i: number, {row, area, period, code}: Entry, parts: readonly Part[]): boolean => {
      const groups = parts.map(({column, value}) => this.#shared.group(column, value)).join(";");
      const key = [area, row.year, period, code, groups].join("\u0000");
      if (taken.has(key)) return false;
      taken.add(key);
      groupsOf[i] = groups;
      return true;
    };
    const leave = ({row, place}: Entry) => this.#ledger.leave("rows", "repeated_row", place, String(row.value));
    const isPlain = ({parts}: Entry) => parts.every(({isAll}) => !isAll);
    entries.forEach((entry, i) => {
      if (isPlain(entry) && !take(i, entry, entry.parts)) leave(entry);
    });
    entries.forEach((entry, i) => {
      if (isPlain(entry)) return;
      if (
        take(
          i,
          entry,
          entry.parts.filter(({isAll}) => !isAll)
        )
      )
        this.#tellEverybody(entry); // prettier-ignore
      else if (!take(i, entry, entry.parts)) leave(entry);
    });
    return groupsOf;
  }

  #tellEverybody({place, parts}: Entry): void {
    const [first] = parts.filter(({isAll}) => isAll);
    this.#ledger.alter("rows", "everybody", {...place, column: `${first!.column}: ${first!.value}`});
  }

  /** A code, or the name that codes have here; the name of the home area is that area with a code or without. */
  #areaOf({cells}: DataRow): string {
    const {codes, names} = this.#geography;
    const [code, name] = [codes < 0 ? "" : cells[codes]!, names < 0 ? "" : cells[names]!];
    if (code === "" || this.#shared.isHome(name)) return this.#shared.home;
    return this.#shared.area(code, name === "" ? null : {text: name, column: this.#data.columns[names]!.name});
  }

  #seriesOf({cells}: DataRow): string {
    return this.#series < 0 ? "" : cells[this.#series]!;
  }

  #everybodyOfAreas(rows: readonly DataRow[]): ReadonlyMap<string, readonly (string | null)[]> {
    if (this.#geography.codes < 0 || this.#first.length === 0) return new Map();
    return new Map(
      [...groupBy(rows, (row) => this.#seriesOf(row))].map(([series, of]) => {
        const first = this.#breakdowns.map((i) => {
          const {name} = this.#data.columns[i]!;
          const ofColumn = this.#first.filter(
            (start) => start.field === name && (start.series === null || start.series === series)
          );
          // An office that shows several values first says of none that it is all.
          return ofColumn.length === 1 ? ofColumn[0]!.value : null;
        });
        const divided = of.map((row) => ({
          isHome: this.#areaOf(row) === this.#shared.home,
          values: this.#breakdowns.map((i) => row.cells[i]!)
        }));
        return [series, everybodyOfAreas(divided, first)];
      })
    );
  }

  /** The values that divide a row. */
  #partsOf({cells}: DataRow, ofAreas: readonly (string | null)[] | null): Part[] {
    const {codes, names} = this.#geography;
    const isArea = codes >= 0 && (cells[codes] !== "" || (names >= 0 && this.#shared.isHome(cells[names]!)));
    return this.#breakdowns.flatMap((i, n): Part[] => {
      const value = cells[i]!;
      if (value === "" || (isArea && i === names)) return [];
      const column = this.#data.columns[i]!.name;
      const isAll =
        saysEverybody(value) || ofAreas?.[n] === value || (isOfPlaces(column) && this.#shared.isHome(value));
      return [{column, value, isAll}];
    });
  }

  #statusOf({cells}: DataRow): CellValue {
    const status = this.#status < 0 ? "" : cells[this.#status]!;
    if (preliminary.test(status)) return "preliminary";
    return estimated.test(status) ? "estimate" : "official";
  }

  /** What the office notes on a value, and the words of its year where they say more than the period. */
  #noteOf({cells, year, yearText}: DataRow, period: Period): string | null {
    const status = this.#status < 0 ? "" : cells[this.#status]!;
    const isTold = normal.test(status) || preliminary.test(status) || estimated.test(status);
    const told = isTold ? this.#notes : [...this.#notes, this.#status];
    const parts = told.flatMap((i) =>
      // The year in detail says no more where it is the year.
      cells[i] === String(year) ? [] : (this.#shared.note(this.#data.columns[i]!.name, cells[i]!) ?? [])
    );
    const all = yearText === null || period !== "year" ? parts : [yearText, ...parts];
    const note = cellOf(all.join("; "));
    return note === "" ? null : note;
  }
}

/** What offices and SDMX write of the standing of a value; whatever else they write is a note. */
const normal = /^(?:A?|normal(?: value)?|official|undefined)$/i;
const preliminary = /^(?:P|preliminary|provisional)(?: value)?$/i;
const estimated = /^(?:E|estimated?)(?: value)?$/i;

const noGroup = {note_vi: null, sex: null, age: null, location: null, ethnicity: null};
