import type {TrendData} from "./trend-data.js";

/** What a figure shows as it was known at the end of a year: no value and no break of a later one, and milestones judged then. */
export function trendAt(data: TrendData, year: number): TrendData {
  const upTo = <Row extends {readonly year: number}>(rows: readonly Row[]) => rows.filter((row) => row.year <= year);
  const end = `${String(year)}-12-31`;
  return {
    ...data,
    observations: upTo(data.observations),
    breaks: upTo(data.breaks),
    record: upTo(data.record),
    recordBreaks: upTo(data.recordBreaks),
    levels: upTo(data.levels),
    levelBreaks: upTo(data.levelBreaks),
    asOf: end < data.asOf ? end : data.asOf
  };
}
