import type {TableRow} from "../../../src/model/tables/index.js";
import type {AssessmentTables} from "../../../src/plan/assessments.js";
import {madeObservation} from "../../made-observation.js";

// A made-up plan of a made-up province, which no edit of the data can change.

type Observation = TableRow<"observations">;

export const madeArea = "A";
export const madeNation = "N";

export function madeIndicator(indicator: string, more: Partial<TableRow<"indicators">> = {}): TableRow<"indicators"> {
  const row = {indicator, unit: "persons", decimals: 0, direction: "increase", measure_kind: null, levels: null};
  return {...row, ...more} as TableRow<"indicators">;
}

/** A commitment to a level that some indicator measures. */
export function madeCommitment(
  commitment: string,
  more: Partial<TableRow<"commitments">> = {}
): TableRow<"commitments"> {
  const row = {commitment, class: "threshold", value: 100, implied: false, years: [2030], direction: "increase"};
  return {...row, ...more} as TableRow<"commitments">;
}

/** Values of years that follow each other, counted in full. */
export function madeSeries(
  indicator: string,
  first: number,
  values: readonly number[],
  more: Partial<Observation> = {}
): Observation[] {
  return values.map((value, i) =>
    madeObservation(first + i, value, {indicator, area: madeArea, source: "register", ...more})
  );
}

export function madeLink(
  commitment: string,
  indicator: string,
  more: Partial<TableRow<"plan_evidence">> = {}
): TableRow<"plan_evidence"> {
  const row = {series: null, relation: "proxy", against_indicator: null, against_area: null, note: null, note_vi: null};
  return {commitment, indicator, ...row, ...more} as TableRow<"plan_evidence">;
}

export function madePlanMilestone(
  commitment: string,
  indicator: string,
  more: Partial<TableRow<"plan_milestones">> = {}
): TableRow<"plan_milestones"> {
  return {commitment, indicator, area: madeArea, series: null, year: 2030, note: null, note_vi: null, ...more};
}

/** How the plan's own method judges a milestone of 2030. */
export function madeProgress(
  commitment: string,
  indicator: string,
  more: Partial<TableRow<"progress">> = {}
): TableRow<"progress"> {
  const row = {
    commitment,
    indicator,
    area: madeArea,
    method: "plan",
    milestone_year: 2030,
    status: "behind",
    reason: null,
    marks: [],
    baseline_year: null,
    latest_year: 2024
  };
  return {...row, ...more} as unknown as TableRow<"progress">;
}

export function madePlan(more: Partial<AssessmentTables> = {}): AssessmentTables {
  const source = (name: string, collection: TableRow<"sources">["collection"]) =>
    ({source: name, collection}) as TableRow<"sources">;
  return {
    areas: [
      {area: madeArea, valid_to: null},
      {area: madeNation, valid_to: null}
    ] as TableRow<"areas">[],
    breaks: [],
    commitments: [],
    indicators: [],
    observations: [],
    place: {plan: {year: 2018}},
    plan_evidence: [],
    plan_milestones: [],
    progress: [],
    sources: [source("register", "register"), source("survey", "survey"), source("opinions", "opinion_survey")],
    units: [
      {unit: "percent", min: 0, max: 100},
      {unit: "score", min: 1, max: 10}
    ] as TableRow<"units">[],
    ...more
  };
}
