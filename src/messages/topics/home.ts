import type {InsufficientData, Knowledge, Unmeasured} from "../../model/assessment.js";

/** The sentences of the overview, once in each language. */
export interface HomeMessages {
  /** What follows the number of decided commitments; `verdicts` is empty where there are none. */
  readonly decided: (decided: number, total: number, verdicts: string) => string;
  readonly shown: (shown: number, results: string, grades: string) => string;
  readonly graded: (grade: string, count: number) => string;
  /** How many of the evidence rest on values from before the plan alone. */
  readonly beforePlan: (count: number) => string;
  readonly unknown: (unknown: number, reasons: string) => string;
  readonly owing: (agencies: string, level: number, count: number, measurable: number) => string;
  readonly silent: Readonly<Record<InsufficientData | Unmeasured | "unknown", string>>;
  /** What follows the number of indicators with a figure. */
  readonly indicatorsKnown: (known: number, all: number) => string;
  /** What follows the number of indicators with a milestone that is followed. */
  readonly indicatorsFollowed: (followed: number, states: string) => string;
  readonly byGoalTitle: string;
  readonly noIndicator: string;
  readonly ofIndicators: (known: number, all: number) => string;
  readonly standingNote: string;
  readonly pictureTitle: (commitments: number, goals: number) => string;
  /** The picture in one line: how many can be judged, have evidence, are not known. */
  readonly pictureSum: (counts: {
    readonly decided: number;
    readonly shown: number;
    readonly unknown: number;
    readonly total: number;
  }) => string;
  readonly pictureHint: string;
  /** What a reader of the report's tables must know of the picture. */
  readonly pictureBeside: string;
  /** Where long words of the goals' short names may be broken in the narrow columns of the picture; `|` is the place. */
  readonly wordBreaks: readonly string[];
  readonly known: string;
  readonly knowledge: Readonly<Record<Knowledge, string>>;
  readonly keyTitle: string;
  readonly headlinesTitle: string;
  readonly headlinesNote: string;
  readonly noMilestone: string;
  readonly noCommitment: string;
  readonly owedTitle: string;
  readonly owedNote: (agencies: number, lacking: number) => string;
  /** Where no figure of a year is due of any of them, since no indicator follows what they lead. */
  readonly nothingDue: (agencies: number) => string;
  /** Of one of them. */
  readonly noneDue: string;
  readonly lackingColumn: string;
  readonly unknownColumn: string;
  readonly ofAll: (count: number, all: number) => string;
  readonly allAgencies: string;
  readonly changedTitle: string;
  readonly turns: (count: number, year: number) => string;
  readonly noTurn: (year: number) => string;
  readonly reportLink: (year: number) => string;
  readonly dueTitle: string;
  readonly reportBefore: (day: string) => string;
  readonly reportsOf: (agencies: string, recipient: string) => string;
  readonly via: (agency: string) => string;
  readonly deadlineAt: (year: number, count: number) => string;
  readonly coverageLink: string;
  readonly whereTitle: string;
}
