import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
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
