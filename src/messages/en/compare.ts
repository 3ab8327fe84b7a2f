import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import {counted} from "../../lib/counted.js";
import type {CompareMessages} from "../topics/compare.js";

/** The sentences in English. */
export const en = (place: PlaceWords): CompareMessages => ({
  controls: "Choose what to compare",
  reset: "Reset",
  export: "Download this table (Excel)",
  loading: "Loading the figures (once, about 100 kB)…",
  failed: "The figures or the drawing program could not be loaded. The table and charts shown are still as published.",
  retry: "Try again",
  estimated: {preliminary: "preliminary", estimate: "estimate"},
  unit: (label) => `unit: ${label}`,
  ofYear: (year) => `of ${String(year)}`,
  sources: (publishers) => `Sources: ${publishers}.`,
  wholeData: "All figures with the source of each",
  withoutGoal: "General background",
  goal: (goal) => `Goal ${String(goal)}`,
  all: "all",
  indicator: "Indicator",
  keys: "Use the arrow keys to go through the points of the figure.",

  yearsTitle: "Two years compared",
  yearsLead: (from, to, comparable, all) =>
    `From ${String(from)} to ${String(to)}, ${String(comparable)} of ${String(all)} indicators of ${place.name} can be compared.`,
  yearsNote:
    "Only full-year figures by the same methodology are compared. Shares change by percentage points; rates, scores and indices by their own unit; amounts by percent of the first year. Better or worse follows the indicator's direction and says nothing about a milestone. A difference of rounded figures by no more than one unit of the last printed digit, or within the usual error of a survey, is no clear change. What a source gives as “more than”, “nearly” or “about” gives no change.",
  counts: "Results of the comparison",
  fromYear: "First year",
  toYear: "Second year",
  milestone: `Milestone of ${followed(place)}`,
  reach: "If a year has no figure",
  reaches: (years) => (years === 0 ? "leave it blank" : `take the last one of up to ${String(years)} years before`),
  find: "Find an indicator",
  goalField: "Goal",
  stateField: "Result",
  comparable: "can be compared",
  sharesTitle: (from, to) => `Shares: change from ${String(from)} to ${String(to)} (percentage points)`,
  amountsTitle: (from, to) => `Amounts: change from ${String(from)} to ${String(to)} (%)`,
  changesNote:
    "The distance from the line at 0 is the change against the first year. A circle is better, a square worse, a triangle no clear change, a diamond has no direction.",
  uncharted: (count) =>
    `Indicators counted in rates, scores or indices share no axis with the others (${String(count)}); their changes stand in the table.`,
  boundsUncharted: (count) =>
    `A source says only “more than”, “nearly” or “about” (${String(count)}), which gives no change to draw.`,
  nothingToChart: "No pair of figures in this selection can be compared. The table below says why.",
  changesSpoken: (count) => `${counted(count, "indicator")}; every figure stands in the table below.`,
  tableTitle: "Every indicator",
  tableCaption: (from, to, milestone) =>
    `Values of ${place.name} in ${String(from)} and ${String(to)}, the change, and what is still needed for the milestone of ${String(milestone)}.`,
  column: {
    name: "Indicator",
    goal: "Goal",
    from: "First year",
    to: "Second year",
    change: "Change",
    state: "Result",
    needed: "Still needed"
  },
  neededBy: (year) => `Still needed by ${String(year)}`,
  state: {
    better: "better",
    worse: "worse",
    no_clear_change: "no clear change",
    same: "unchanged",
    changed: "changed, neither better nor worse",
    bounded: "only a bound known",
    broken: "not comparable",
    from_only: "second year missing",
    to_only: "first year missing",
    neither: "both years missing"
  },
  lacks: (years) => `no figure of ${years}`,
  unknownAmount: "not known by how much: a source says only “more than”, “nearly” or “about”",
  methodologies: (from, to) => `two different methodologies: “${from}” and “${to}”`,
  unnamedMethodology: "unnamed",
  brokenAt: (year, reason) => `from ${String(year)}: ${reason}`,
  reached: "reached",
  stillNeeded: (change, year) => `${change} needed against ${String(year)}`,
  noMilestone: "no milestone",
  notMeasurable: "cannot be told from one figure",
  otherMethodology: "this figure is not by the methodology of the milestone",
  onlyBound: "not told by “more than”, “nearly” or “about”",
  bestPairs: "The pairs of years with the most indicators that compare:",
  pair: (from, to, comparable) => `${String(from)}–${String(to)} (${counted(comparable, "indicator")})`,
  showing: (shown, all) => `Showing ${String(shown)} of ${String(all)} indicators.`,
  noneLeft: "No indicator meets all of this. Take one condition away.",
  sortBy: (column) => `Sort by ${column}`
});
