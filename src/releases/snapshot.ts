import {followedBy} from "../model/place-terms.js";
import {everyLanguage, inLanguage} from "../model/language.js";
import {methods} from "../progress/methods.js";
import {methodIds, type MethodId} from "../model/assessment.js";
import type {TableName, TableRow, TableRows} from "../model/tables/index.js";

/**
 * The columns of each table that a release is remembered by: what readers saw, and what its statuses were judged from, so
 * that a later release can judge the old values by its own rule.
 */
export const keptColumns = {
  indicators: [
    "indicator",
    "name_vi",
    "name_en",
    "unit",
    "unit_label_vi",
    "unit_label_en",
    "decimals",
    "direction",
    "measure_kind",
    "levels"
  ],
  areas: ["area", "name_vi", "name_en", "valid_to"],
  breaks: ["indicator", "area", "series", "year"],
  series: ["indicator", "series", "concept"],
  commitments: ["commitment", "class"],
  milestones: [
    "indicator",
    "area",
    "year",
    "series",
    "comparator",
    "value",
    "value_max",
    "unit",
    "basis",
    "period_from",
    "baseline_year",
    "source",
    "commitment"
  ],
  progress: ["indicator", "area", "milestone_year", "basis", "source", "commitment", "method", "status", "reason"],
  observations: [
    "indicator",
    "area",
    "period",
    "series",
    "source",
    "sex",
    "age",
    "location",
    "ethnicity",
    "year",
    "value",
    "status",
    "qualifier"
  ]
} as const satisfies {readonly [N in TableName]?: readonly (keyof TableRow<N>)[]};

export type KeptTable = keyof typeof keptColumns;

/** A row of a table as a release is remembered by it. */
export type KeptRow<N extends KeptTable> = Pick<TableRow<N>, (typeof keptColumns)[N][number] & keyof TableRow<N>>;

/** A release as far as another is compared with it. Of each place only the value that was shown is kept. */
export type Snapshot = {readonly [N in KeptTable]: readonly KeptRow<N>[]} & {
  /** Date of the release (ISO). */
  readonly release: string;
  /** Version of the rule of each method. */
  readonly rules: Readonly<Record<string, string>>;
};

/** A cell of a row. A name that the place does not have in a language is kept in the one that it has. */
function cellOf(row: object, column: string): unknown {
  if (column in row) return (row as Readonly<Record<string, unknown>>)[column];
  return inLanguage(everyLanguage(row, column.replace(/_(?:vi|en)$/, "")), {code: column.slice(-2)});
}

/** The release that the tables are of. */
export function snapshotOf(tables: TableRows, release: string): Snapshot {
  const kept = <N extends KeptTable>(name: N, rows: readonly TableRow<N>[]): readonly KeptRow<N>[] =>
    rows.map(
      (row) => Object.fromEntries(keptColumns[name].map((column) => [column, cellOf(row, column)])) as KeptRow<N>
    );
  return {
    release,
    rules: presentRules,
    indicators: kept("indicators", tables.indicators),
    areas: kept("areas", tables.areas),
    breaks: kept("breaks", tables.breaks),
    series: kept("series", tables.series),
    commitments: kept("commitments", tables.commitments),
    milestones: kept("milestones", tables.milestones),
    // What the plan's milestones are judged to be is what readers follow; other documents only stand beside it.
    progress: kept(
      "progress",
      tables.progress.filter(({basis}) => basis !== null && followedBy(tables.place).includes(basis))
    ),
    // These rows are themselves what is kept of them, and more: a million would not be copied.
    observations: tables.observations.filter(({shown}) => shown)
  };
}

/** The version of the rule of each method now. */
const presentRules: Readonly<Record<MethodId, string>> = Object.fromEntries(
  methodIds.map((id) => [id, methods.find((method) => method.id === id)?.version ?? ""])
) as Record<MethodId, string>;
