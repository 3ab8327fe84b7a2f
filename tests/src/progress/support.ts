import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {MilestoneRow} from "../../../src/progress/commitment/milestone.js";
import type {Evidence} from "../../../src/progress/judge.js";
import type {Observation} from "../../../src/progress/series.js";
import {
  cleanSeries,
  type CleanSeries,
  type Direction,
  type Milestone,
  type Point
} from "../../../src/progress/assessment.js";

export interface PublishedCase {
  readonly method: string;
  readonly id: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly status?: string;
    readonly score?: number | null;
    readonly progress_value?: number | "inf" | null;
    readonly value?: number | null;
  };
}

export const casesFile = fileURLToPath(new URL("progress-cases.json", import.meta.url));

export const casesText = readFileSync(casesFile, "utf8");

export const publishedCases = JSON.parse(casesText) as readonly PublishedCase[];

/** A series from pairs of year and value. */
export function seriesOf(...pairs: readonly (readonly [number, number])[]): CleanSeries {
  return cleanSeries(pairs.map(([year, value]): Point => ({year, value})));
}

export function toward(direction: Direction, value: number | null, year = 2030): Milestone {
  return {direction, value, year};
}

/** One official total of a full year, but for what a test says of it. */
export function madeRow(year: number, value: number, more: Partial<Observation> = {}): Observation {
  return {year, value, period: "year", series: null, status: "official", ...more};
}

/** Values of years that follow each other. */
export function madeYears(first: number, values: readonly number[], more: Partial<Observation> = {}): Observation[] {
  return values.map((value, i) => madeRow(first + i, value, more));
}

/** What is known of a share that should rise, in an area that exists. */
export function madeEvidence(observations: readonly Observation[], more: Partial<Evidence> = {}): Evidence {
  return {
    indicator: {unit: "percent", direction: "increase", measure_kind: null},
    validTo: null,
    observations,
    breaks: [],
    nation: null,
    levels: null,
    concepts: new Map(),
    planYear: 2018,
    ...more
  };
}

/** "At least 90 % by 2030". */
export function madeMilestone(more: Partial<MilestoneRow> = {}): MilestoneRow {
  return {
    year: 2030,
    series: null,
    comparator: ">=",
    value: 90,
    value_max: null,
    unit: "percent",
    period_from: null,
    baseline_year: null,
    ...more
  };
}
