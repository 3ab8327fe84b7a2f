import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ProgressMessages} from "../topics/progress.js";

/** The sentences in English. */
export const en = (place: PlaceWords): ProgressMessages => ({
  title: "Progress",
  byDefault: `Judged by ${followed(place)}'s own commitment.`,
  otherMethods: "Other methods can be chosen in the controls above.",
  byChoice: (method) => `Shown by the reader's choice: ${method}. The default is ${followed(place)}'s own commitment.`,
  fallback: (method) =>
    `${method} does not judge this kind of commitment, so ${followed(place)}'s own judgement is shown.`,
  noMilestone: `No number of ${followed(place)} is joined to this indicator, so there is no path and no judgement.`,
  milestoneOf: (year, terms) => `Milestone ${String(year)}: ${terms}`,
  methodology: (name) => `Judged on the series: ${name}.`,
  noPace: "cannot be computed",
  latest: "Latest value",
  toReach: "Value to reach",
  paceSinceStart: (from, to) => `Pace since the start (${String(from)}–${String(to)})`,
  recentPace: (from, to) => `Recent pace (${String(from)}–${String(to)})`,
  paceNeeded: "Pace needed from now on",
  noneNeeded: "already at the level, which has to be kept",
  averageSoFar: "Yearly average so far",
  averageNeeded: "Average needed in the remaining years",
  aYear: (amount) => `${amount} a year`,
  outlookIn: (year) => `At the present pace, in ${String(year)}`,
  band: (low, high) => `from ${low} to ${high}`,
  noBandByMethod: "this method has no band",
  bandNote:
    "The dotted line is the least-squares line through the values of the pace; the band is its 80 % prediction interval, which holds the value four times out of five if the trend goes on. It is drawn no further ahead than the values reach back; it is a reading aid, not a forecast.",
  scenario: (pace, year, value) => `Supposing ${pace} from now on: ${value} in ${String(year)}`,
  scenarioReaches: "reaches the milestone",
  scenarioFalls: "falls short of the milestone",
  scenarioWithoutLevel: "the value to reach is not known",
  noScenario: "This commitment is about average growth, so an amount a year cannot be supposed for it.",
  pathTitle: "The path",
  pathNote: (base) => `From the value of ${String(base)} to the milestone, by the same amount every year.`,
  pathRateNote: (base) => `From the value of ${String(base)} to the milestone, by the same rate every year.`,
  pathNeededNote: (value, from, to) =>
    `For the average of the whole period to hold, every year from ${String(from)} to ${String(to)} needs ${value}.`,
  pathTable: "Year by year: required and actual",
  pathRequired: "Required",
  pathActual: "Actual",
  pathDifference: "Difference",
  noPath: (year, reason) => `No path is drawn to the milestone of ${String(year)}: ${reason}.`,
  pathReason: {
    growth_commitment: "the commitment is about growth, not about a level to reach",
    yearly_commitment: "the commitment holds for every single year, with no level on the way",
    relative_commitment: "the value to reach depends on another area's value of the same year"
  },
  pathLabel: "required path",
  neededLabel: (value) => `needed: ${value}`,
  outlookLabel: (value) => `present pace: ${value}`,
  scenarioLabel: (value) => `scenario: ${value}`,
  legendPath: "required path, a dot a year",
  legendOutlook: "if the present pace lasts",
  legendBand: "80 % prediction interval",
  legendScenario: "the reader's scenario",
  historyTitle: "The judgement over the years",
  historyNote: (method, year) =>
    `${method}, milestone ${String(year)}. Each cell is the judgement that the end of that year would have given, with values of the years up to it and nothing later; the values are as published today, not as published then.`,
  history: {
    newValue: (year, value) => `figure of ${String(year)} added: ${value}`,
    newMethodology: "change of methodology or break in series",
    pastMilestone: "the milestone year is past",
    areaEnded: "the area has ended",
    unchanged: "no new figure",
    nothing: "no figure yet"
  },
  methodsTitle: "Methods side by side",
  methodsNote: "Each method keeps its own words. Open “Working” for inputs, formula, thresholds and result.",
  methodsCaption: (unit) => `Values in ${unit}, years in brackets.`,
  methodsOnlyPlan: "The other methods only judge a level to reach in a year; this commitment is not of that kind.",
  differ: (why) => `The methods do not point in the same direction; they differ in ${why}.`,
  difference: {
    base_year: "the base year",
    growth: "whether change is an amount or a rate",
    period: "whether the pace is that of the last five years or of all years since the base",
    measure: "whether they look at the way done or at where it leads",
    boundary: "the bounds, the measure being next to one"
  },
  noneJudges: "No method can judge yet; each row says why.",
  agree: (concluding, all) =>
    concluding === 1
      ? `Only 1 of ${String(all)} methods can conclude.`
      : `${String(concluding)} of ${String(all)} methods can conclude, all in one direction.`,
  column: {
    method: "Method",
    status: "Status",
    measure: "Measure",
    base: "Base year",
    latest: "Latest",
    remarks: "Reason, remarks"
  },
  notVerified: "thresholds not verified against the original",
  aboutMethods: "How the methods work",
  compareMethods: "Methods compared on every indicator",
  controls: {
    legend: "How progress is judged",
    method: "Method",
    base: "Base year",
    milestone: "Milestone",
    methodology: "Judge on series",
    pace: "If from now on it changes a year by",
    asPlan: `as in ${followed(place)}`,
    latestMethodology: "latest series",
    last: "last milestone"
  },
  paceUnit: (unit) => (unit === "%" ? "percentage points" : unit)
});
