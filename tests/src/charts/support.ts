import {terms} from "../../place.js";
import {loadTrend, type TrendData, type TrendSelection} from "../../../src/indicator/trend-data.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryQueries, repositoryTables} from "../../repository-tables.js";

/** The repository's own tables with an engine over them, made once for a test file. */
export async function published(): Promise<{
  readonly tables: TableRows;
  readonly load: (indicator: string, more?: Partial<TrendSelection>) => Promise<TrendData>;
}> {
  const tables = await repositoryTables();
  const run = await repositoryQueries();
  return {
    tables,
    load: (indicator, more = {}) =>
      loadTrend(run, {indicator, areas: ["VN-72"], series: null, from: null, to: null, ...more}, terms)
  };
}
