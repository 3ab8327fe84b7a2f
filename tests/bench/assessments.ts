import {judgePast, type Evidence} from "../../src/progress/judge.js";
import type {MilestoneRow} from "../../src/progress/commitment/milestone.js";
import type {Observation} from "../../src/progress/series.js";
import {methodIds} from "../../src/model/assessment.js";
import type {Bench} from "./bench.js";

/** As many as the product would judge if every indicator were known for every province of its time. */
const indicators = 158;
const areas = 63;
const years = {from: 2006, through: 2025};

const milestone: MilestoneRow = {
  year: 2030,
  series: null,
  comparator: ">=",
  value: 95,
  value_max: null,
  unit: "percent",
  period_from: null,
  baseline_year: null
};

/** A yearly series that wanders without chance, so that every run does the same work. */
function evidenceOf(seed: number): Evidence {
  const observations: Observation[] = [];
  for (let year = years.from; year <= years.through; year++) {
    const value = 50 + year - years.from + 3 * Math.sin(seed + year);
    observations.push({year, value, period: "year", series: null, status: "official"});
  }
  // Every fourth series has a break, as real ones do.
  const breaks = seed % 4 === 0 ? [{series: null, year: 2015}] : [];
  return {
    indicator: {unit: "percent", direction: "increase", measure_kind: null},
    validTo: null,
    observations,
    breaks,
    nation: null,
    levels: null,
    concepts: new Map()
  };
}

/** Prepares and judges every series at the end of each of twenty years by every method. */
export const assessments: Bench = {
  name: `assessments of ${String(indicators)} indicators in ${String(areas)} areas over 20 years by ${String(methodIds.length)} methods`,
  aim: 5,
  unit: "assessments",
  run: () => {
    let done = 0;
    for (let seed = 0; seed < indicators * areas; seed++) {
      for (const judged of judgePast(evidenceOf(seed), milestone, null, years)) done += judged.methods.size;
    }
    return done;
  }
};
