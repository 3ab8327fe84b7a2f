import {openEngine} from "../../../src/engine/node.js";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {defaultData, defaultSeed} from "../../../loaders/read/inputs.js";
import {buildTables} from "../../../loaders/derive/tables.js";
import {loadTrend, type TrendData, type TrendSelection} from "../../../src/indicator/trend-data.js";
import type {TableRows} from "../../../src/model/tables/index.js";

/** The repository's own tables with an engine over them, made once for a test file. */
export async function published(): Promise<{
  readonly tables: TableRows;
  readonly load: (indicator: string, more?: Partial<TrendSelection>) => Promise<TrendData>;
}> {
  const {tables} = buildTables(await readInputs(defaultSeed, defaultData));
  const run = await openEngine(tables);
  return {
    tables,
    load: (indicator, more = {}) =>
      loadTrend(run, {indicator, areas: ["VN-72"], series: null, from: null, to: null, ...more})
  };
}
