import {groupBy} from "../../../src/lib/group.js";
import type {CellValue} from "../../../src/model/tables/table.js";
import type {Ledger} from "../account.js";
import {columnOf, type DataRow, type DataTable} from "../data-table.js";
import type {Indicator} from "../read.js";
import type {ProgressChoice, ProgressOption} from "../settings.js";
import {codeOf, Codes} from "../../place/codes.js";
import {everybodyIn, everybodyOfAreas, isEverybody, saysEverybody} from "./everybody.js";
import {geographyOf, type Geography} from "./geography.js";
import type {PlaceRow} from "./languages.js";
import {isPartOfYear, isTableYear} from "./periods.js";
import {cellOf} from "./plain-text.js";
import type {Shared} from "./shared.js";

/** The rows of one measure: of an indicator in one unit. */
export interface Measure {
  readonly indicator: string;
  readonly unit: string;
  readonly unitCode: string;
  readonly series: readonly string[];
  readonly seriesCodes: Codes;
  readonly observations: readonly PlaceRow[];
  readonly groups: readonly PlaceRow[];
  readonly decimals: number;
}

/** A figure beyond this would show no more than what reckoning leaves behind. */
const mostDecimals = 2;

/**
 * The measures of an indicator: our indicators have one unit, so that one of Open SDG with several becomes several, the first
 * under its own number. What an area code names is of that area; everything else that is broken down is of groups.
 */
export function measuresOf(indicator: Indicator, source: string, shared: Shared, ledger: Ledger): readonly Measure[] {
  const {id, settings, data} = indicator;
  const stated = settings.unit ?? "";
  if (data === null) return [measure(id, stated, [], shared, null)];
  const units = columnOf(data, "units");
  const unitOf = ({cells}: DataRow): string => (units < 0 ? "" : cells[units]!) || stated;
  const byUnit = groupBy(data.rows, unitOf);
  const first = progressOptions(settings.progress).find(({unit}) => unit !== null && byUnit.has(unit))?.unit;
  const order = [...byUnit.keys()].toSorted((a, b) => Number(b === first) - Number(a === first));
  const rows = new RowWriter(data, source, shared, ledger);
  const names = new Codes("unit");
  return (order.length === 0 ? [stated] : order).map((unit, i) => {
    const name = i === 0 ? id : `${id}_${names.of(codeOf(unit) || "unit")}`;
    return measure(name, unit, byUnit.get(unit) ?? [], shared, rows);
  });
}

function measure(
  indicator: string,
  unit: string,
  rows: readonly DataRow[],
  shared: Shared,
  writer: RowWriter | null
): Measure {
  const seriesCodes = new Codes("series");
  const series = writer?.seriesIn(rows) ?? [];
  for (const name of series) seriesCodes.of(name);
  const written = writer?.write(indicator, rows, series.length > 1 ? seriesCodes : null);
  const decimals = rows.reduce((most, {value}) => Math.max(most, decimalsOf(value)), 0);
  return {
    indicator,
    unit,
    unitCode: shared.unit(unit),
    series,
    seriesCodes,
    observations: written?.observations ?? [],
    groups: written?.groups ?? [],
    decimals
  };
}

/** How many decimals a number has, as far as they are shown. */
export function decimalsOf(value: number): number {
  const [, digits = ""] = /\.(\d+)$/.exec(String(value)) ?? [];
  return Math.min(digits.length, mostDecimals);
}

/** The options of progress, those within groups too. */
export function progressOptions(choices: readonly ProgressChoice[]): ProgressOption[] {
  return choices.flatMap((choice) => ("group" in choice ? progressOptions(choice.group) : [choice]));
}

class RowWriter {
  readonly #data: DataTable;
  readonly #source: string;
  readonly #shared: Shared;
  readonly #ledger: Ledger;
  readonly #geography: Geography;
  readonly #series: number;
  readonly #breakdowns: readonly number[];
  readonly #notes: readonly number[];
  readonly #status: number;

  constructor(data: DataTable, source: string, shared: Shared, ledger: Ledger) {
    const {columns} = data;
    this.#data = data;
    this.#source = source;
    this.#shared = shared;
    this.#ledger = ledger;
    this.#geography = geographyOf(data);
    this.#series = columnOf(data, "series");
    const withRole = (wanted: string) => columns.flatMap(({role}, i) => (role === wanted ? [i] : []));
    this.#breakdowns = withRole("breakdown");
    this.#notes = withRole("attribute");
    this.#status = columns.findIndex(({name}) => name === "Observation status" || name === "OBS_STATUS");
  }

  /** The series that rows name; one alone needs no name. */
  seriesIn(rows: readonly DataRow[]): string[] {
    return this.#series < 0 ? [] : [...new Set(rows.map(({cells}) => cells[this.#series]!))];
  }

  write(indicator: string, rows: readonly DataRow[], series: Codes | null) {
    const observations: PlaceRow[] = [];
    const groups: PlaceRow[] = [];
    const seen = new Set<string>();
    const everybody = this.#everybody(rows);
    const ofAreas = this.#everybodyOfAreas(rows);
    for (const row of rows) {
      const place = {file: this.#data.file, line: row.line};
      if (row.yearText !== null && isPartOfYear(row.yearText)) {
        this.#ledger.leave("rows", "part_of_year", place, row.yearText);
        continue;
      }
      if (!isTableYear(row.year)) {
        this.#ledger.leave("rows", "not_a_year", place, String(row.year));
        continue;
      }
      if (row.year > this.#shared.releaseYear) {
        this.#ledger.leave("rows", "future_year", place, String(row.year));
        continue;
      }
      const area = this.#areaOf(row);
      const isHome = area === this.#shared.home;
      const ofSeries = this.#seriesOf(row);
      const all = this.#groupsOf(row, isHome ? null : (ofAreas.get(ofSeries) ?? null));
      // Of an area everybody may only be there under a name.
      const isAll = !isHome && all.groups.length > 0 && isEverybody(all.groups, everybody.get(ofSeries) ?? []);
      if (isAll || all.named !== null)
        this.#ledger.alter("rows", "everybody", place, all.named ?? all.groups.join(";"));
      const group = isAll ? "" : all.groups.join(";");
      const code = series === null ? null : series.of(this.#seriesOf(row));
      const key = [area, row.year, code, group].join("\u0000");
      if (seen.has(key)) {
        this.#ledger.leave("rows", "repeated_row", place, String(row.value));
        continue;
      }
      seen.add(key);
      const common = {
        indicator,
        area,
        year: row.year,
        period: "year",
        series: code,
        value: row.value,
        qualifier: row.qualifier,
        status: this.#statusOf(row),
        source: this.#source,
        vintage: this.#shared.release,
        note: this.#noteOf(row)
      };
      if (group === "") observations.push({...common, ...noGroup});
      else groups.push({...common, groups: group});
    }
    this.#ledger.read("rows", observations.length + groups.length);
    return {observations, groups};
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

  #everybody(rows: readonly DataRow[]) {
    if (this.#geography.codes < 0) return new Map<string, ReturnType<typeof everybodyIn>>();
    const ofHome = rows.filter((row) => this.#areaOf(row) === this.#shared.home);
    const bySeries = groupBy(ofHome, (row) => this.#seriesOf(row));
    return new Map(
      [...bySeries].map(([series, of]) => [
        series,
        everybodyIn(of.map((row) => ({year: row.year, value: row.value, groups: this.#groupsOf(row, null).groups})))
      ])
    );
  }

  #everybodyOfAreas(rows: readonly DataRow[]) {
    const bySeries =
      this.#geography.codes < 0 ? new Map<string, DataRow[]>() : groupBy(rows, (row) => this.#seriesOf(row));
    const {length} = this.#breakdowns;
    return new Map(
      [...bySeries].map(([series, of]) => {
        const divided = of.map((row) => ({
          isHome: this.#areaOf(row) === this.#shared.home,
          values: this.#breakdowns.map((i) => row.cells[i]!)
        }));
        return [series, everybodyOfAreas(divided, length)];
      })
    );
  }

  /** The groups of a row, without what only names everybody; `named` is the first such name. */
  #groupsOf({cells}: DataRow, ofAreas: readonly (string | null)[] | null) {
    const {codes, names} = this.#geography;
    const isArea = codes >= 0 && (cells[codes] !== "" || (names >= 0 && this.#shared.isHome(cells[names]!)));
    const groups: string[] = [];
    let named: string | null = null;
    this.#breakdowns.forEach((i, n) => {
      const value = cells[i]!;
      if (value === "" || (isArea && i === names)) return;
      if (saysEverybody(value) || ofAreas?.[n] === value) named ??= value;
      else groups.push(this.#shared.group(this.#data.columns[i]!.name, value));
    });
    return {groups, named: named as string | null};
  }

  #statusOf({cells}: DataRow): CellValue {
    const status = this.#status < 0 ? "" : cells[this.#status]!.trim().toUpperCase();
    if (status === "P" || status === "PRELIMINARY" || status === "PROVISIONAL") return "preliminary";
    return status === "E" || status === "ESTIMATED VALUE" ? "estimate" : "official";
  }

  #noteOf({cells, yearText}: DataRow): string | null {
    const parts = this.#notes.flatMap((i) => this.#shared.note(this.#data.columns[i]!.name, cells[i]!) ?? []);
    const all = yearText === null ? parts : [yearText, ...parts];
    const note = cellOf(all.join("; "));
    return note === "" ? null : note;
  }
}

const noGroup = {note_vi: null, sex: null, age: null, location: null, ethnicity: null};
