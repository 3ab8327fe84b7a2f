import {engineWithParts} from "../../engine/browser.js";
import type {RunQuery} from "../../engine/query.js";
import {trendTables} from "../../indicator/trend-data.js";

/**
 * The engine with what trends of some indicators are made of, and no more of the observations: their parts, and those of the indicators
 * that keep the levels of which they are the growth.
 * @throws EngineError when the engine cannot start or a table cannot be read
 */
export async function trendEngine(indicators: readonly string[]): Promise<RunQuery> {
  const run = await engineWithParts(trendTables, indicators);
  const levels = await run({
    sql: `SELECT DISTINCT levels FROM indicators WHERE levels IS NOT NULL AND indicator IN (${indicators.map(() => "?").join(", ")})`,
    parameters: indicators
  });
  if (levels.length === 0) return run;
  return engineWithParts(
    trendTables,
    levels.map((row) => String(row.levels))
  );
}
