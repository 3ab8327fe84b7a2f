import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import {counted} from "../../lib/counted.js";
import type {HomeMessages} from "../topics/home.js";

/** The sentences in English. */
export const en = (place: PlaceWords): HomeMessages => ({
  decided: (decided, total, verdicts) =>
    decided === 0
      ? ` of ${String(total)} commitments can be judged.`
      : ` of ${String(total)} commitments can be judged: ${verdicts}.`,
  shown: (shown, results, grades) =>
    shown === 0
      ? " others have evidence beside them."
      : ` ${shown === 1 ? "other has" : "others have"} evidence though no verdict: ${results}. The evidence is ${grades}.`,
  graded: (grade, count) => `${grade} for ${String(count)}`,
  beforePlan: (count) =>
    count === 1
      ? `1 rests on values from before ${followed(place)} alone.`
      : `${String(count)} rest on values from before ${followed(place)} alone.`,
  unknown: (unknown, reasons) =>
    unknown === 0
      ? " are without verdict and evidence."
      : ` ${unknown === 1 ? "is" : "are"} not known at all: ${reasons}.`,
  owing: (agencies, level, count, measurable) =>
    `Of the ${String(measurable)} that could be measured and that no figure here is joined to, most are led by the ${agencies} (${String(count)}${level > 1 ? " each" : ""}).`,
  silent: {
    unknown: "past their year without a value of it",
    insufficient_data: "with values, but too few",
    no_data: "without a value",
    no_indicator: "without a statistic that measures them",
    qualitative: "in words alone"
  },
  indicatorsKnown: (_known, all) => ` of ${counted(all, "indicator")} have a figure of a whole year.`,
  indicatorsFollowed: (followed, states) =>
    followed === 0
      ? " have a milestone to reach."
      : ` ${followed === 1 ? "has" : "have"} a milestone to reach: ${states}.`,
  byGoalTitle: "By goal",
  noIndicator: "no indicator yet",
  ofIndicators: (known, all) => `${String(known)} of ${counted(all, "indicator")} with figures`,
  standingNote:
    "The states are not made into one score: what is not known is shown as not known, which does not mean missed.",
  pictureTitle: (commitments, goals) => `${String(commitments)} commitments of ${String(goals)} goals`,
  pictureSum: ({decided, shown, unknown, total}) =>
    `${String(total)} commitments: ${String(decided)} can be judged, ${String(shown)} ${shown === 1 ? "has" : "have"} evidence, ${String(unknown)} not known`,
  pictureHint: `Each mark is a commitment, in the order of ${followed(place)}. Point, touch or press Tab to read it; touch again to open it.`,
  pictureBeside:
    "The picture sets commitments with evidence apart; the tables have them under the reason why there is no verdict.",
  wordBreaks: [
    "infra|structure",
    "innova|tion",
    "produc|tion",
    "Afford|able",
    "consump|tion",
    "commu|nities",
    "Partner|ships",
    "bio|diversity",
    "insti|tutions",
    "Respon|sible",
    "Sustain|able",
    "inequal|ities"
  ],
  known: "Known by",
  knowledge: {
    verdict: "verdict",
    evidence: "evidence",
    nothing: "nothing held here",
    words: "words alone"
  },
  keyTitle: "Key",
  headlinesTitle: "Headline indicators",
  headlinesNote: `Red: ${followed(place)}'s milestones and the path to them. Other colours: a colour for each methodology; a dotted upright line is a break in series, a hollow diamond a figure of part of a year.`,
  noMilestone: `no number of ${followed(place)} is joined to it`,
  noCommitment: "none",
  owedTitle: "Whose figures are lacking",
  owedNote: (agencies, lacking) =>
    `${counted(agencies, "leading agency", "leading agencies")}: this collection lacks ${String(lacking)} of their yearly figures. Who sent what to whom is not known here.`,
  nothingDue: (agencies) =>
    `${counted(agencies, "leading agency", "leading agencies")}: no indicator of this collection follows what they lead yet, so no figure of a year is due of them.`,
  noneDue: "none due yet",
  lackingColumn: "Figures lacking",
  unknownColumn: "Commitments not measured",
  ofAll: (count, all) => `${String(count)} of ${String(all)}`,
  allAgencies: "All agencies",
  changedTitle: "What changed last",
  turns: (count, year) =>
    count === 1
      ? `1 commitment changed its state in ${String(year)}:`
      : `${String(count)} commitments changed their state in ${String(year)}:`,
  noTurn: (year) => `No commitment changed its state in ${String(year)}.`,
  reportLink: (year) => `The report for ${String(year)}`,
  dueTitle: "Due next",
  reportBefore: (day) => `Before ${day}`,
  reportsOf: (agencies, recipient) => `${agencies} report to ${recipient}`,
  via: (agency) => `through ${agency}`,
  deadlineAt: (year, count) =>
    `End of ${String(year)}: ${counted(count, "commitment")} ${count === 1 ? "falls" : "fall"} due`,
  coverageLink: "Which figures this collection holds and lacks, by year",
  whereTitle: "Where"
});
