import {followed, followedFirst} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {GoalMessages} from "../topics/goal.js";

/** The sentences in English. */
export const en = (place: PlaceWords): GoalMessages => ({
  inSum: (commitments, parts) =>
    `Of the ${String(commitments)} ${commitments === 1 ? "commitment" : "commitments"} of this goal: ${parts}.`,
  nothingPromised: `${followedFirst(place)} makes no commitment for this goal that can be measured or has a deadline.`,
  noVerdict: "none has a verdict",
  verdict: (count, state) => `${String(count)} ${state}`,
  withEvidence: (count, results) => `${String(count)} without a verdict but with evidence (${results})`,
  evidenceOf: (count, result) => `${String(count)} ${result}`,
  cannotTell: (count) => `${String(count)} with figures that do not suffice to tell`,
  notMeasured: (count) => `${String(count)} that nobody measures, or without figures for ${place.home}`,
  onlyWords: (count) => `${String(count)} in words alone, with no number to measure`,
  accountTitle: "Each commitment",
  account: {
    cannotTell: "figures that do not suffice to tell",
    notMeasured: "not measured, or no figures",
    onlyWords: "in words alone"
  },
  indicatorsTitle: "What the figures show",
  groups: {
    measures: {title: "Measures a commitment", note: `Indicators of exactly what ${followed(place)} promises.`},
    proxy: {title: "Evidence that stands in", note: "Near to the promise but not the promise: it gives no verdict."},
    context: {title: "Background", note: "To understand the situation; nothing is judged by it."}
  },
  inYear: (year) => `in ${year}`,
  serves: "for",
  rose: (before, from, after, to) => `Rose from ${before} (${from}) to ${after} (${to})`,
  fell: (before, from, after, to) => `Fell from ${before} (${from}) to ${after} (${to})`,
  unclear: (change) => `No clear change: ${change}`,
  oneValue: "One value only: how it changes is not known.",
  onlyBounds: "The sources give bounds only, which cannot be compared.",
  silentSince: (year) => `Nothing after ${String(year)}: too old to judge.`,
  missingTitle: "Not measured, and who leads",
  missingNote: `Dashed: an indicator of which this collection holds no value for ${place.home}, or a commitment that no indicator measures, by the agency that ${followed(place)} puts in charge.`,
  noLead: `${followedFirst(place)} puts no agency in charge`,
  figureMissing: "no figure",
  commitmentMissing: "no indicator",
  onlyEvidence: "no indicator, only evidence that stands in",
  forCommitments: (commitments) => `for commitment ${commitments}`,
  background: "background",
  behindTarget: (tasks, leads) => `${String(tasks)} ${tasks === 1 ? "task" : "tasks"}, led by ${leads}`,
  readingKey: `The drawings share one axis of years. Red: ${followed(place)}'s milestone; dotted upright: a break in the series, whose two sides cannot be compared; shaded: years without a value; hollow point: preliminary or estimated; grey: other methodologies. Dashed foot: the axis does not begin at 0.`
});
