import {followed, followedFirst} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {MethodsMessages} from "../topics/methods.js";

/** The sentences in English. */
export const en = (place: PlaceWords): MethodsMessages => ({
  title: "How progress is assessed",
  lead: `From the same series, organisations conclude in different ways. This page says how each of them does it, with examples computed from the own figures of ${place.home}; the default of this site is ${followed(place)}'s commitment.`,
  common: "Rules for all methods",
  commonRules: [
    "One methodology only: years before a break are left out; nothing is joined or computed across it.",
    "One value a year, for the whole year; part-year values and forecasts do not count. Estimates do, and are always marked.",
    "The date of assessment is that of the data release, not of the build. A past milestone is judged with figures up to its year.",
    "Being equal to the milestone is reaching it. Classes are decided on unrounded numbers.",
    "Without enough figures there is no judgement, and always a reason."
  ],
  evidence: "When there is enough for a verdict",
  evidenceLead: `These rules gate ${followed(place)}'s own method, the overview and the drawings. Published methods keep their own rules.`,
  evidenceRules: ({freshYears, paceWindow, paceMinimum, movementYears}) => [
    [
      "Fresh",
      `The latest value is at most ${String(freshYears)} years older than the year judged (that of the day of assessment, or that in which the area ended, if earlier). An older one is “too old to judge”, and told all the same.`
    ],
    [
      "Enough",
      `The pace runs from the value ${String(paceWindow)} years before the latest; where that year has none, from the nearest one four to seven years before, over the real number of years. It takes at least ${String(paceMinimum)} values of one methodology.`
    ],
    [
      "Not too far",
      "Nothing is carried further ahead than the values reach back, and no number beyond the end of a scale is said."
    ],
    [
      "Interval",
      "Through those values runs the least-squares line with its 80 % prediction interval (Student's t, n − 2 degrees of freedom). Where the interval holds the level to reach, it “cannot be told”; the pace always leads inside the interval."
    ],
    [
      "Complete",
      "An average over years needs every year of its period so far. Where levels are kept, growth is judged from them, with the mean of the rates beside it."
    ],
    [
      "Bounds are not points",
      "“More than”, “nearly” and “about” are bounds: no difference, growth or rank comes from them, and they decide only where every value that they allow gives the same answer."
    ],
    [
      "Like with like",
      "A commitment for every year compares a year with the year before; where full years are missing, the same part of both, if it covers nine months or more."
    ],
    [
      "No base year",
      `Where ${followed(place)} names no base year, every one that it can mean is tried, on every methodology of the same concept; there is a verdict only where all of them give the same answer.`
    ],
    [
      "An area that has ended",
      `Milestones after its end are judged on the last evidence before it and told in the past tense: had been reached, was on the way, or was too slow when ${place.home} ended; never as reached or missed.`
    ],
    [
      "Evidence is no verdict",
      `Of a commitment that cannot be judged it is told which way the indicators move that measure it or stand in for it, over ${String(movementYears)} years to the latest value. A change within the usual error of a survey, or of rounded figures by one unit of the last printed digit, is “no clear change”.`
    ],
    [
      "Usual error",
      "Where a source gives no error, by how it collects. Registers: no sampling error. Surveys of households: of a share p, 1.645·√(2·2·p(100 − p)/750); of a mean 5 %, of a rate of rare events 10 % standard error. Surveys of opinions: 1.645·√2·0.3/√200, which is 4.9 % of the scale."
    ]
  ],
  plain: {
    plan: `Did ${place.home} keep its word, in ${followed(place)}'s own terms? A past milestone: the value of that very year decides, reached or missed; without one it is not known. A milestone ahead: with fresh values, and enough of them, it is on the way where the whole 80 % prediction interval gets there, too slow where no part of it does, and cannot be told where the interval holds the milestone. No thresholds are borrowed.`,
    open_sdg:
      "The actual rate of growth a year since 2015 over the rate needed to reach the milestone. At least 95% of the needed rate is on track. Because it compares rates, a milestone close to zero asks for a great deal.",
    eurostat:
      "The same ratio as Open SDG with other bounds and a class of its own for insufficient progress. If 2015 is missing the nearest year stands in, the later one first.",
    un_progress_chart:
      "The rate of growth since the base year is carried forward to the milestone year; what share of the required change would that bring? From 95% on it is on track.",
    escap_current:
      "How much of the way since 2015 is done: 0 is the base year, 10 the milestone. It looks at the way done only, not at the pace.",
    escap_anticipated:
      "A straight line through the values, newer years counting more, is drawn to the milestone year; the shortfall is held against the required change.",
    sdsn_like: `The pace of about the last five years over the pace needed from 2015 to the milestone. ${followedFirst(place)}'s milestone takes the place of the original report's green threshold.`,
    dns_weather:
      "The average pace of the last five years is carried to the milestone year; the shortfall, as a share of the way still to go, gives a weather symbol. At least four values are needed."
  },
  asks: {
    plan: "Is the commitment kept?",
    open_sdg: "Is the rate of change enough?",
    eurostat: "Is the rate of change enough?",
    un_progress_chart: "Where does the present rate lead?",
    escap_current: "How far have we come?",
    escap_anticipated: "Where does the trend lead?",
    sdsn_like: "Is the recent pace enough?",
    dns_weather: "What will be missing at the recent pace?"
  },
  verification: {
    own: "This site's own rule; no other organisation stands behind it.",
    reproduced: "Recomputed from published inputs, and equal to the published results.",
    formula_only: "The formula is published; there are no published results to compare with.",
    not_verified: "Thresholds or essential details could not be verified against the original."
  },
  publisher: "Set by",
  publishers: {
    plan: "this site",
    open_sdg: "Statistics Canada",
    eurostat: "Eurostat, as applied by Eustat",
    un_progress_chart: "United Nations Statistics Division, as applied by Eustat",
    escap_current: "UN ESCAP, as coded by UNICEF",
    escap_anticipated: "UN ESCAP, as coded by UNICEF",
    sdsn_like: "Sustainable Development Solutions Network, after its African edition",
    dns_weather: "Federal Statistical Office of Germany (German Sustainable Development Strategy)"
  },
  ownSource: `the words of ${place.plan?.name ?? followed(place)}`,
  version: "Version of the rule",
  sources: "Sources of the rule",
  thresholds: "Thresholds",
  example: `Example from the figures of ${place.home}`,
  exampleOf: (indicator, milestone, year) => `${indicator}, milestone ${String(year)}: ${milestone}.`,
  noExample: `At present there is no milestone of ${followed(place)} that this method can judge with the figures of ${place.home}.`,
  compareTitle: "Methods compared",
  compareLead: (assessed, milestones) =>
    `${followedFirst(place)} sets ${String(milestones)} milestones for the indicators followed here; at least one method can judge ${String(assessed)} of them. Where methods differ, that is information: the line below each milestone says why.`,
  compareCaption: (date) => `The judgement of each method on the release date ${date}.`,
  milestone: `Milestone of ${followed(place)}`,
  why: "Comparison",
  agree: "same direction",
  single: "only one method can judge",
  onlyPlan: `can only be judged in ${followed(place)}'s terms`,
  nobody: "no method can judge yet",
  notApplicable: "does not apply",
  counts: "Judgements by method",
  countsCaption: `Milestones of ${followed(place)} by the status that each method gives.`,
  statusesGiven: "Statuses",
  unassessedTitle: (count) => `${String(count)} milestones that no method can judge yet`,
  table: "Every assessment is open data, in the table progress"
});
