import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorPageMessages} from "../topics/indicator-page.js";

/** The sentences in English. */
export const en = (place: PlaceWords): IndicatorPageMessages => ({
  evidence: (grade) => `Evidence (${grade})`,
  background: "Background: no commitment is judged by it",
  standsIn: `Near to what ${followed(place)} says, and no verdict rests on it`,
  noFigure: (area) => `This collection holds no figure for ${area}`,
  inCharge: (agencies) => `in charge: ${agencies}`,
  howToRead: "How to read the chart",
  sureTitle: "How sure are we",
  source: "Source",
  error: "Error",
  freshness: "Freshness",
  collection: {
    register: "counted in registers and administrative records",
    survey: "a sample survey of households",
    opinion_survey: "a survey of opinions",
    accounts: "computed from accounts and compiled statistics",
    unknown: "the source does not say how it collects"
  },
  counted: "No sampling error; errors of recording are not known.",
  errorUnknown: "Not known: the source does not say how it collects, so a small difference is not surely a change.",
  usualError: (amount) =>
    `Two values less than ${amount} apart may differ by chance (estimated by the kind of source, which publishes no error).`,
  recent: (year) => `The latest value is of ${year}, recent enough to judge by.`,
  old: (year, age) => `The latest value is of ${year}, ${String(age)} years old: too old to judge by.`,
  oldBeforeEnd: (year, age) =>
    `The latest value is of ${year}, ${String(age)} years before ${place.home} was merged: too old to judge by.`,
  mostly: (part, all) => `${String(part)} of ${String(all)} values are preliminary or estimates.`,
  bounded: (count) =>
    count === 1
      ? "1 value is only a bound (more than, nearly or about)."
      : `${String(count)} values are only bounds (more than, nearly or about).`,
  successor: (name) => name,
  successorNone: `This collection holds no figure for the new ${place.area} yet.`,
  successorKnown: (values) =>
    `${values}. It is another territory, and not joined to the series of the former ${place.area}.`,
  groupsTitle: "By group",
  groupsNote: "Indicators of each group of their own, on one axis of years."
});
