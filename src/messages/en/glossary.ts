import type {GlossaryMessages} from "../topics/glossary.js";

/** The terms in English. */
export const en: GlossaryMessages = {
  indicator: {name: "Indicator", also: "index", meaning: "What is measured, such as the poverty rate."},
  goal: {name: "Goal", also: "SDG", meaning: "One of the large aims; each has several targets."},
  target: {name: "Target", also: "", meaning: "A numbered aim below a goal; it holds commitments."},
  commitment: {name: "Commitment", also: "promise", meaning: "What the text says will be reached, as printed."},
  milestone: {name: "Milestone", also: "deadline", meaning: "The level to be reached in one year, such as 2025."},
  verdict: {
    name: "Verdict",
    also: "kept, missed, too slow, on the way",
    meaning: "What a commitment's own words allow to be said: kept, on the way, too slow or missed."
  },
  evidence: {
    name: "Evidence",
    also: "",
    meaning: "What is known all the same of a commitment without a verdict; it never becomes one."
  },
  grade: {name: "Grade", also: "confidence", meaning: "How sure a verdict or evidence is: strong, moderate, weak."},
  series: {name: "Series", also: "time series", meaning: "The values of an indicator by one methodology."},
  break: {
    name: "Break in series",
    also: "change of methodology, change of territory",
    meaning: "The year from which values cannot be compared with those before."
  },
  vintage: {
    name: "Vintage",
    also: "date of publication",
    meaning: "When a source said so; of several the latest is shown."
  },
  bound: {
    name: "Bound",
    also: "more than, nearly, about",
    meaning: "A value that its source gives as more than, nearly or about; it is no point."
  },
  proxy: {
    name: "Proxy",
    also: "approximation",
    meaning: "An indicator that does not measure a commitment but stands near it; used with a warning only."
  },
  pace: {
    name: "Pace",
    also: "trend, speed",
    meaning: "The change in a year; the required pace is what it takes to be in time for a milestone."
  },
  baseline: {name: "Base year", also: "baseline", meaning: "The year from which a change is counted."},
  lead: {
    name: "Lead agency",
    also: "responsible",
    meaning: "Who is in charge of a task; cooperating agencies take part."
  },
  due: {
    name: "Due",
    also: "needed",
    meaning: "Of a year: a figure is needed to follow the plan; who sent what to whom is not known here."
  },
  release: {
    name: "Release",
    also: "day of assessment",
    meaning: "A publication; the day of the latest is that on which milestones are judged."
  }
};
