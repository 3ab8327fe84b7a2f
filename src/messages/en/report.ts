import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReportMessages} from "../topics/report.js";

/** The sentences in English. */
export const en = (place: PlaceWords): ReportMessages => ({
  summary: "Overview",
  summaryText: (goals, targets, commitments, year) =>
    `The plan has ${String(goals)} goals, ${String(targets)} targets and ${String(commitments)} commitments that can be measured or have a deadline. Table 1 tells where the commitments stood at the end of ${String(year)}, in the plan's own terms.`,
  tallyCaption: (year) => `Table 1. Commitments by status at the end of ${String(year)}`,
  state: "Status",
  atEndOf: (year) => `End of ${String(year)}`,
  difference: "Difference",
  total: "All",
  turnsTitle: (year) => `Commitments whose status is not that of the end of ${String(year - 1)}:`,
  noTurns: (year) => `No commitment has changed its status since the end of ${String(year - 1)}.`,
  turn: (before) => `before: ${before}`,
  indicatorText: (withValue, all, ofYear, year) =>
    `Of ${String(all)} indicators, ${String(withValue)} have a value for ${place.home} up to ${String(year)}, ${String(ofYear.all)} of them of ${String(year)} itself${ofYear.partly === 0 ? "" : ` (${String(ofYear.partly)} for a part of the year only)`}.`,
  changeText: (better, worse, unclear, same) =>
    `Against the value before by the same methodology, of those with a value of the year ${String(better)} got better, ${String(worse)} got worse, ${String(unclear)} have not clearly changed, and ${String(same)} did not change or have no better direction.`,
  boundedText: (count) =>
    `No change can be told of ${String(count)}, where a source says only “more than”, “nearly” or “about”.`,
  incomparableText: (count) =>
    `${String(count)} cannot be compared: a first value, or one after a break in its series.`,
  figureCaption: (number, name, unit, year) => `Figure ${String(number)}. ${name} (${unit}), up to ${String(year)}`,
  figureDescription: (name, latest, milestone) =>
    `${name}, latest ${latest}${milestone === null ? "" : `; next milestone ${milestone}`}.`,
  figureSource: (publishers) => `Source: ${publishers}.`,
  otherSources: (count) => `${String(count)} others (annex 3)`,
  figuresNote:
    "Red bars are milestones and thin red lines the way to them; dotted black lines are where the pace of the last years would lead; every other colour is one series; hollow points are preliminary or estimated; a dotted upright is a break, whose two sides cannot be compared (annex 2 says why).",
  blankContext: "context, direction and mainstreaming during the year",
  byGoal: "Results by goal",
  byGoalCaption: (year) => `Table 2. Commitments by goal and status at the end of ${String(year)}`,
  goal: "Goal",
  commitments: "All",
  unknown: "Not concluded",
  unmeasured: "No measure",
  columnsNote:
    "Not concluded: there are values, but not enough to conclude. No measure: no value, no indicator, or a commitment without a number.",
  newOfGoal: (year) => `Indicators with a value of ${String(year)}:`,
  nothingNew: (year) => `No value of ${String(year)} yet; the latest are:`,
  moreOfGoal: (count) =>
    `${count === 1 ? "1 more indicator stands" : `${String(count)} more indicators stand`} in annex 1.`,
  noValueOfGoal: (count) => `No value at all (${count === 1 ? "1 indicator" : `${String(count)} indicators`}).`,
  noIndicatorOfGoal: "No indicator measures this goal yet.",
  goalBlanks:
    "Below each goal, the lead agencies named in brackets add the tasks carried out in the year, their results and shortcomings.",
  blankGoal: (agencies) => (agencies === "" ? "tasks, results, shortcomings" : `${agencies} to add`),
  byAgency: "Results by lead agency",
  byAgencyText: (agencies, last) =>
    `By ${place.plan?.reporting ?? "the plan"}, agencies report ${agencies} every year and the report of ${place.home} is made ${last}. A commitment led by several agencies is counted for each.`,
  byAgencyCaption: (year) => `Table 3. Commitments and values by lead agency, ${String(year)}`,
  agency: "Agency",
  held: "Values / needed",
  heldOf: (held, due) => `${String(held)}/${String(due)}`,
  sent: (date) => `Reported ${date}`,
  blankSent: "…",
  byState: "Commitments reached, missed, on the way and not concluded",
  byStateCaption: (year) => `Table 4. Commitments with values, by status at the end of ${String(year)}`,
  commitment: "Commitment",
  required: "To reach",
  judgedBy: "Value judged",
  deadline: "Deadline",
  lead: "Lead:",
  groupOf: (state, count) => `${capitalised(state, locales.en)}: ${String(count)}`,
  noneInStates: (states) => `No commitment is: ${states}.`,
  restText: (all, counts) =>
    `${String(all)} ${all === 1 ? "commitment is" : "commitments are"} not measured: ${counts}; table 5 (annex 4) has each of them by agency.`,
  restCaption: "Table 5. Commitments that are not measured, by the agency named first",
  lacking: "What this collection lacks",
  lackingText: (count, due, year) =>
    `To follow the plan takes figures of ${String(due)} indicators for ${String(year)}; this collection holds none of ${String(count)}, which agencies may have reported without its being known here. Table 6 (annex 4) lists them by the agency named first as lead of their target.`,
  partly: (count, year) =>
    `Known for a part of ${String(year)} only (${count === 1 ? "1 indicator" : `${String(count)} indicators`}):`,
  nothingDue: (year) => `No indicator of ${place.home} is needed for ${String(year)}.`,
  nothingLacking: (year) => `This collection holds a value of every indicator needed for ${String(year)}.`,
  lackingCaption: (year) => `Table 6. Indicators of which this collection holds no value of ${String(year)}`,
  noAgency: "The plan names no agency",
  indicator: "Indicator",
  count: "Number",
  withLastYear: "Indicators with their last year of a value",
  never: "never",
  difficulties: "Shortcomings and causes",
  blankDifficulties: "shortcomings, limits and their causes",
  ahead: (year) => `Tasks for ${String(year)}`,
  aheadText: (year, count) =>
    `The plan's next deadline is the end of ${String(year)}, for ${count === 1 ? "1 commitment" : `${String(count)} commitments`}. Of these, not concluded as reached:`,
  nothingAhead: "The plan has no deadline after the year of the report.",
  blankAhead: "main tasks, who carries them out, resources",
  proposals: "Proposals",
  blankProposals: "amendments to the plan; proposals to higher levels",
  annexIndicators: "Annex 1. Indicators",
  annexCaption: (year) => `Latest value up to ${String(year)} and the value before by the same methodology`,
  previous: "Before",
  latest: "Latest",
  change: "Change",
  milestone: "Next milestone",
  withoutGoal: "General context",
  withoutValue: (count, names) => `Without a value for ${place.home} (${String(count)}): ${names}.`,
  noChange: {
    first_value: "first value",
    other_period: "no earlier value of the same part",
    bounded: "only a bound known"
  },
  better: "better",
  worse: "worse",
  same: "no change",
  unclear: "no clear change",
  higher: "higher, not known by how much",
  lower: "lower, not known by how much",
  against: (year) => `against ${String(year)}`,
  againstPart: (year) => `against the same part of ${String(year)}`,
  estimated: {preliminary: "prel.", estimate: "est."},
  teller: {
    press: "As the press tells it (annex 3 names the paper or station), not checked against the original document.",
    aggregator: "From a site that gathers figures of others, not from who publishes it.",
    unnamed: "From a copy that does not say whose figure it is."
  },
  officeTable: (table) => `The statistics office publishes the indicator in its table ${table}.`,
  annexNotes: "Annex 2. Notes",
  notes: [
    `Statuses are in the plan's own terms. A milestone that is past is judged only by the value of its own year; one ahead by the pace, where values are fresh and enough and the 80% prediction interval does not hold the milestone. Once ${place.home} has ended, later milestones are told in the past tense.`,
    "Not known does not mean missed. Evidence beside a commitment that is undecided is no verdict.",
    "Nothing is interpolated and no difference is computed across a change of methodology or of territory; a value of a part of a year says which part, and is compared only with the same part of another year.",
    "“No clear change”: rounded figures differ by no more than one unit of the last printed digit, or within the usual error of a survey. “More than”, “nearly” and “about” give no difference; better or worse is said of them only where every number that they can mean agrees.",
    "“Before” is the value before the latest, not always of the year before; years are in brackets. “prel.” marks preliminary values, “est.” estimates.",
    "Where a commitment has several indicators, the worst decides."
  ],
  breaks: "Breaks in the series of the indicators that measure commitments, and why:",
  annexSources: "Annex 3. Sources",
  annexAgencies: "Annex 4. Commitments not measured and figures lacking, by agency",
  annexFootnotes: "Annex 5. Notes of figures"
});
