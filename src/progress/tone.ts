import type {Assessment} from "./assessment.js";
import {methods as descriptions, type MethodDescription} from "./methods.js";
import {anticipatedFromGap} from "./methods/escap-anticipated.js";
import {insufficientData, type MethodId, type Difference} from "../model/assessment.js";

/** What statuses of different methods can be compared by: whether it goes well, too slowly or badly, or nothing is said. */
export type Tone = "good" | "slow" | "bad" | "none";

const good: ReadonlySet<string> = new Set([
  "kept",
  "had_been_reached",
  "on_the_way",
  "was_on_the_way",
  "target_achieved",
  "substantial_progress",
  "significant_progress",
  "on_track",
  "maintain",
  "sun"
]);

const bad: ReadonlySet<string> = new Set([
  "missed",
  "deterioration",
  "moderate_deterioration",
  "significant_deterioration",
  "stagnation_or_regression",
  "regression",
  "reverse",
  "decreasing",
  "thunderstorm"
]);

const silent: ReadonlySet<string> = new Set([insufficientData, "unknown", "ended", "suspended", "not_set"]);

/** The tone of a status; one that is neither good, bad nor silent is movement that is too slow. */
export function toneOf(status: string): Tone {
  if (good.has(status)) return "good";
  if (bad.has(status)) return "bad";
  return silent.has(status) ? "none" : "slow";
}

/** A measure this close to a bound, relative to it, could as well have fallen on the other side. */
const closeness = 0.05;

/**
 * What explains that methods point in different directions: other base years, change by amount or by rate, the last five
 * years or all since the base, the way done so far or the way that will be done, or a measure next to a bound. Empty
 * where those that judge agree.
 */
export function differencesIn(answers: ReadonlyMap<MethodId, Assessment>): ReadonlySet<Difference> {
  const found = new Set<Difference>();
  const judged = descriptions.flatMap((description) => {
    const assessment = answers.get(description.id);
    if (assessment === undefined) return [];
    const tone = toneOf(assessment.status);
    return tone === "none" ? [] : [{...description, assessment, tone}];
  });
  for (const [i, a] of judged.entries()) {
    for (const b of judged.slice(i + 1)) {
      if (a.tone === b.tone) continue;
      const [from, other] = [a.assessment.baselineYear, b.assessment.baselineYear];
      if (from !== null && other !== null && from !== other) found.add("base_year");
      if ((a.growth === "geometric") !== (b.growth === "geometric")) found.add("growth");
      if ((a.period.lastYears === undefined) !== (b.period.lastYears === undefined)) found.add("period");
      // The current status looks at the way done; all others at where it leads.
      if ((a.id === "escap_current") !== (b.id === "escap_current")) found.add("measure");
      if (isClose(a) || isClose(b)) found.add("boundary");
    }
  }
  return found;
}

/** How many different tones the methods that judge have. */
export function tonesIn(answers: ReadonlyMap<MethodId, Assessment>): number {
  const tones = [...answers.values()].map(({status}) => toneOf(status));
  return new Set(tones.filter((tone) => tone !== "none")).size;
}

/** Whether a measure lies next to a bound that is not zero, on the scale that the bounds are given on. */
function isClose({id, assessment, thresholds}: MethodDescription & {readonly assessment: Assessment}): boolean {
  const {measure} = assessment;
  if (measure === null) return false;
  const value = id === "escap_anticipated" ? anticipatedFromGap(measure) : measure;
  const bounds = Object.values(thresholds.withTarget ?? thresholds);
  return bounds.some(
    (bound) => typeof bound === "number" && bound !== 0 && Math.abs(value - bound) <= closeness * Math.abs(bound)
  );
}
