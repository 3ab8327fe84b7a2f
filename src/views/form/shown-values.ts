import {loadTrend, type TrendData} from "../../indicator/trend-data.js";
import type {NamedTable} from "../../lib/xlsx/write/table-workbook.js";
import {pick} from "../../model/language.js";
import {readableSheets} from "../../wording/readable-figures.js";
import type {CellValue} from "../../model/tables/table.js";
import type {TrendState} from "../../indicator/trend-state.js";
import {pageContext} from "../shell/page-context.js";
import {selectionOf} from "../indicator/selection.js";
import {trendEngine} from "../indicator/trend-engine.js";

const columns = [
  "indicator",
  "area",
  "year",
  "period",
  "series",
  "value",
  "qualifier",
  "status",
  "source",
  "vintage",
  "note"
] as const;

/**
 * The values that a figure shows for a selection, as rows with the columns of the published table and the unit.
 * @throws EngineError when the engine or a table cannot be had
 */
export async function shownValues(figure: HTMLElement, state: TrendState): Promise<CellValue[][]> {
  const data = await shownData(figure, state);
  const rows = data.observations.map((row) => [...columns.map((name) => row[name]), data.indicator.unit, row.shown]);
  return [[...columns, "unit", "shown"], ...rows];
}

/**
 * The same values for people: a sheet of them with names and units, and one of their sources.
 * @throws EngineError when the engine or a table cannot be had
 */
export async function shownSheets(figure: HTMLElement, state: TrendState): Promise<readonly NamedTable[]> {
  const {indicator, observations, sources, breaks, asOf} = await shownData(figure, state);
  const {language} = pageContext();
  const figures = observations.map((observation) => ({
    observation,
    indicator,
    area: pick(observation, "area", language),
    methodology: pick(observation, "series", language),
    group: null
  }));
  return readableSheets({figures, sources, breaks, asOf, licence: null}, language);
}

async function shownData(figure: HTMLElement, state: TrendState): Promise<TrendData> {
  const selection = selectionOf(figure, state);
  return loadTrend(await trendEngine([selection.indicator]), selection, pageContext().terms);
}
