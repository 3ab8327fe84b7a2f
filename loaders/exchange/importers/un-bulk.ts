import type {ForeignTable} from "./foreign-table.js";
import {builtIn} from "./rule.js";
import type {Adapted} from "./sdmx-csv.js";

/** Columns that describe what a code beside them already says, or the release as a whole. */
const descriptive = [
  "Goal",
  "Target",
  "Indicator",
  "SeriesDescription",
  "GeoAreaName",
  "TimeCoverage",
  "Time_Detail",
  "Time_Coverage",
  "UpperBound",
  "LowerBound",
  "BasePeriod",
  "Source",
  "GeoInfoUrl",
  "[Reporting Type]",
  "Reporting Type",
  "[Observation Status]",
  "Observation Status",
  "ObservationStatus"
];

/** What the UN calls the total of a breakdown. */
const totals = ["_T", "BOTHSEX", "ALLAGE", "ALLAREA"];

/**
 * Adapts the CSV of the UN's SDG database: read by the names of columns, which differ from release to release. Its
 * `Nature` distinguishes country data from estimates.
 */
export function adaptUnBulk(table: ForeignTable): Adapted {
  const breakdowns = table.columns.filter((column) => /^\[.+\]$/.test(column));
  return {
    table,
    rules: [
      ...descriptive.map((column) => builtIn(column, "*")),
      ...breakdowns.flatMap((column) => totals.map((total) => builtIn(column, total))),
      builtIn("TimePeriod", "*", "year"),
      builtIn("Value", "*", "value"),
      builtIn("FootNote", "*", "note"),
      ...["Nature", "[Nature]"].flatMap((column) => [
        builtIn(column, "C", "status", "official"),
        ...["CA", "E", "G", "M"].map((code) => builtIn(column, code, "status", "estimate"))
      ]),
      ...["Units", "[Units]"].map((column) => builtIn(column, "PERCENT", "unit", "percent"))
    ],
    rejections: [],
    decimal: "point"
  };
}
