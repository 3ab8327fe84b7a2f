import {groupBy} from "../../../src/lib/group.js";
import type {Ledger} from "../account.js";
import {columnOf, type DataRow, type DataTable} from "../data-table.js";
import type {Indicator} from "../read.js";
import type {ProgressChoice, ProgressOption} from "../stated-settings.js";
import {Codes} from "../../place/codes.js";
import type {PlaceRow} from "./languages.js";
import {RowWriter} from "./row-writer.js";
import {multipleOf, type Shared} from "./shared.js";

/** The rows of one measure: of an indicator in one unit. */
export interface Measure {
  readonly indicator: string;
  /** As the office names it, with which its options can be compared. */
  readonly unit: string;
  /** The same with what the values are multiples of, where they are. */
  readonly unitText: string;
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
  const multiples = data.columns.findIndex(({name}) => /^unit[ _]mult(?:iplier)?$/i.test(name));
  const byUnit = groupBy(data.rows, ({cells}) => {
    const multiple = multiples < 0 ? "" : multipleIn(cells[multiples]!);
    const unit = (units < 0 ? "" : cells[units]!) || stated;
    return multiple === "" ? unit : `${unit}${multipleOf}${multiple}`;
  });
  leaveOthers(data, ledger);
  const named = progressOptions(settings.progress).map(({unit}) => unit);
  const first = [...byUnit.keys()].find((unit) => named.includes(plainUnit(unit)));
  const order = [...byUnit.keys()].toSorted((a, b) => Number(b === first) - Number(a === first));
  const rows = new RowWriter(data, settings.graph.startValues, source, shared, ledger);
  const names = new Codes("unit");
  return (order.length === 0 ? [stated] : order).map((unit, i) => {
    const name = i === 0 ? id : `${id}_${names.of(unit)}`;
    return measure(name, unit, byUnit.get(unit) ?? [], shared, rows);
  });
}

/** What values are multiples of; blank for ones. */
function multipleIn(given: string): string {
  if (/^(?:0|1|units?|ones?|none|number)?$/i.test(given)) return "";
  return /^-?[1-9]\d?$/.test(given) ? `×10^${given}` : given;
}

function plainUnit(unitText: string): string {
  return unitText.split(multipleOf)[0]!;
}

/** Columns that divide nothing and that no table takes. */
function leaveOthers({file, columns, rows}: DataTable, ledger: Ledger): void {
  for (const [i, {name, role}] of columns.entries()) {
    if (role !== "other" || takenOthers.test(name)) continue;
    const values = rows.flatMap(({cells}) => (cells[i] === "" ? [] : cells[i]!));
    if (values.length > 0) ledger.leave("settings", "other_column", {file, line: 1, column: name}, values[0]);
  }
}

/** What is known of values and their units otherwise, and notes. */
const takenOthers =
  /^(?:unit[ _]mult(?:iplier)?|unit measure|unit_measure|observation status|obs_status|time_detail|comment.*)$/i;

function measure(
  indicator: string,
  unitText: string,
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
    unit: plainUnit(unitText),
    unitText,
    unitCode: shared.unit(unitText),
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
