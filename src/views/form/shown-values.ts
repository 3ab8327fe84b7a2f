import {loadTrend, trendTables} from "../../indicator/trend-data.js";
import {engine} from "../../engine/browser.js";
import type {CellValue} from "../../model/tables/table.js";
import type {TrendState} from "../../indicator/trend-state.js";
import {pageContext} from "../shell/page-context.js";
import {selectionOf} from "../indicator/selection.js";

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
  const data = await loadTrend(await engine(trendTables), selectionOf(figure, state), pageContext().terms);
  const rows = data.observations.map((row) => [...columns.map((name) => row[name]), data.indicator.unit, row.shown]);
  return [[...columns, "unit", "shown"], ...rows];
}
