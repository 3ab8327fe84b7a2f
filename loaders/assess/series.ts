import {agendaEnd} from "../../src/model/agenda.js";
import {cleanSeries, type Assessment, type Milestone, type Point} from "../../src/progress/assessment.js";
import {assessDns} from "../../src/progress/methods/dns.js";
import {assessEscapCurrent} from "../../src/progress/methods/escap-current.js";
import {assessEurostat} from "../../src/progress/methods/eurostat.js";
import {assessOpenSdg} from "../../src/progress/methods/open-sdg.js";
import {assessUnProgress, type UnProgressStatus} from "../../src/progress/methods/un-progress-chart.js";
import type {Reason} from "../../src/model/assessment.js";
import {
  flag,
  numberOrNull,
  oneOf,
  optionalFlag,
  optionalNumber,
  valuesByYear,
  year,
  yearOrNull,
  type InputsOf
} from "./inputs.js";

/** What a case comes to, in the words of its publisher. */
export interface Outcome {
  readonly status: string | null;
  readonly measure: number | null;
  readonly score: number | null;
  readonly reason: Reason | null;
}

const direction = oneOf("positive", "negative");

const growthKinds = {
  base_value: numberOrNull,
  base_year: yearOrNull,
  current_value: numberOrNull,
  current_year: yearOrNull,
  direction,
  limit: optionalNumber,
  target: numberOrNull,
  target_year: yearOrNull
};

type GrowthInputs = InputsOf<typeof growthKinds>;

function milestoneOf(inputs: {
  readonly direction: "positive" | "negative";
  readonly target: number | null;
  readonly target_year: number | null;
}): Milestone {
  return {
    direction: inputs.direction === "positive" ? "increase" : "decrease",
    value: inputs.target,
    // A case that names no year means the end of the Agenda.
    year: inputs.target_year ?? agendaEnd
  };
}

/** Two values make two points, unless they are of one year: then the series has one. */
function growthPoints(inputs: GrowthInputs): readonly Point[] {
  const {base_value, base_year, current_value, current_year} = inputs;
  const base = base_value === null || base_year === null ? null : {year: base_year, value: base_value};
  const current = current_value === null || current_year === null ? null : {year: current_year, value: current_value};
  if (base === null || current === null) return [base ?? current].filter((point) => point !== null);
  return base.year < current.year ? [base, current] : [current];
}

function growthSubject(inputs: GrowthInputs) {
  const points = growthPoints(inputs);
  const assessed = points.at(-1)?.year ?? inputs.base_year ?? agendaEnd;
  const baseYear = inputs.base_year === null ? {} : {baseYear: inputs.base_year};
  return {series: cleanSeries(points), milestone: milestoneOf(inputs), assessed, baseYear};
}

function outcomeOf(assessment: Assessment, words: (status: string) => string = (status) => status): Outcome {
  const {status, measure, score, reason} = assessment;
  return {status: status === "insufficient_data" ? "not_available" : words(status), measure, score, reason};
}

export const openSdgSeries = {
  kinds: growthKinds,
  assess: (inputs: GrowthInputs): Outcome => {
    const {series, milestone, assessed, baseYear} = growthSubject(inputs);
    return outcomeOf(assessOpenSdg(series, milestone, assessed, {...baseYear, limit: inputs.limit}));
  }
};

/** Eustat labels slow progress towards a target as if it were a deterioration. */
export function eustatWord(status: string): string {
  return status === "insufficient_progress" ? "moderate_deterioration" : status;
}

export const eurostatSeries = {
  kinds: growthKinds,
  assess: (inputs: GrowthInputs): Outcome => {
    const {series, milestone, assessed, baseYear} = growthSubject(inputs);
    return outcomeOf(assessEurostat(series, milestone, assessed, {...baseYear, limit: inputs.limit}), eustatWord);
  }
};

const unWords: Readonly<Record<UnProgressStatus, string>> = {
  on_track: "alcanzado",
  fair_progress: "progreso",
  stagnation_or_regression: "retroceso"
};

const unKinds = {...growthKinds, percent: optionalFlag};

/**
 * The cases do not name a unit. A target of 0 or 100 whose values all lie between the two is read as a share in
 * percent, for which the method tolerates one point, unless the case says `percent: false`.
 */
function isShare(inputs: InputsOf<typeof unKinds>): boolean {
  const values = [inputs.base_value, inputs.current_value].filter((value) => value !== null);
  return inputs.percent ?? values.every((value) => value >= 0 && value <= 100);
}

export const unProgressSeries = {
  kinds: unKinds,
  assess: (inputs: InputsOf<typeof unKinds>): Outcome => {
    const {series, milestone, assessed, baseYear} = growthSubject(inputs);
    const assessment = assessUnProgress(series, milestone, assessed, {...baseYear, percent: isShare(inputs)});
    return outcomeOf(assessment, (status) => unWords[status as UnProgressStatus]);
  }
};

const escapKinds = {
  base_value: numberOrNull,
  current_value: numberOrNull,
  target: numberOrNull,
  direction,
  parity: flag
};

export const escapIndex = {
  kinds: escapKinds,
  // The index knows no years, so any two in order will do. Its publisher defines no classes: a case has no status.
  assess: (inputs: InputsOf<typeof escapKinds>): Outcome => {
    const [baseYear, currentYear] = [2015, 2016];
    const points = [
      {year: baseYear, value: inputs.base_value},
      {year: currentYear, value: inputs.current_value}
    ].filter((point): point is Point => point.value !== null);
    // Without a current value there is nothing to place on the scale, and the base must not be taken for it.
    const series = cleanSeries(inputs.current_value === null ? [] : points);
    const milestone = milestoneOf({...inputs, target_year: agendaEnd});
    const outcome = outcomeOf(assessEscapCurrent(series, milestone, currentYear, {baseYear, parity: inputs.parity}));
    return outcome.reason === null ? {...outcome, status: null} : outcome;
  }
};

const dnsKinds = {
  kind: oneOf("numeric_target_by_year", "target_met_every_year", "direction_only"),
  direction,
  target: numberOrNull,
  target_year: yearOrNull,
  assessment_year: year,
  values: valuesByYear
};

/** One published symbol rests on three values; fewer than two have no change. */
const dnsCaseMinimum = 2;

export const dnsSymbol = {
  kinds: dnsKinds,
  assess: (inputs: InputsOf<typeof dnsKinds>): Outcome => {
    const points = Object.entries(inputs.values).flatMap(([text, value]) =>
      value === null ? [] : [{year: Number(text), value}]
    );
    const series = cleanSeries(points);
    const everyYear = inputs.kind === "target_met_every_year";
    const target = inputs.kind === "direction_only" ? null : inputs.target;
    if (inputs.kind !== "direction_only" && target === null) return unavailable("no_target");
    // The symbol of a year needs the value of that year; an earlier one would be the symbol of another year.
    if (!points.some((point) => point.year === inputs.assessment_year)) return unavailable("no_value_in_year");
    const milestone = milestoneOf({...inputs, target});
    return outcomeOf(assessDns(series, milestone, inputs.assessment_year, {everyYear, minimum: dnsCaseMinimum}));
  }
};

function unavailable(reason: Reason): Outcome {
  return {status: "not_available", measure: null, score: null, reason};
}
