import {loadTrend, trendTables} from "../../indicator/trend-data.js";
import {encodeRows} from "../../lib/csv.js";
import {engine} from "../../engine/browser.js";
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
 * The values that a figure shows for a selection, as CSV with the columns of the published table and the unit.
 * @throws EngineError when the engine or a table cannot be had
 */
export async function shownValues(figure: HTMLElement, state: TrendState): Promise<string> {
  const data = await loadTrend(await engine(trendTables), selectionOf(figure, state), pageContext().terms);
  const rows = data.observations.map((row) => [...columns.map((name) => row[name]), data.indicator.unit, row.shown]);
  return encodeRows([[...columns, "unit", "shown"], ...rows]);
}
