import type {Teller} from "../../model/sources.js";

/** What the yearly report says, once in each language. `blank…` are what only an officer can fill in. */
export interface ReportMessages {
  // I
  readonly summary: string;
  readonly summaryText: (goals: number, targets: number, commitments: number, year: number) => string;
  readonly tallyCaption: (year: number) => string;
  readonly state: string;
  readonly atEndOf: (year: number) => string;
  readonly difference: string;
  readonly total: string;
  readonly turnsTitle: (year: number) => string;
  readonly noTurns: (year: number) => string;
  readonly turn: (before: string) => string;
  readonly indicatorText: (
    withValue: number,
    all: number,
    ofYear: {readonly all: number; readonly partly: number},
    year: number
  ) => string;
  readonly changeText: (better: number, worse: number, unclear: number, same: number) => string;
  readonly boundedText: (count: number) => string;
  /** Of values that are the first ones, or before which the series breaks. */
  readonly incomparableText: (count: number) => string;
  readonly figureCaption: (number: number, name: string, unit: string, year: number) => string;
  /** The latest value and the next milestone, if there is one, in words. */
  readonly figureDescription: (name: string, latest: string, milestone: string | null) => string;
  readonly figureSource: (publishers: string) => string;
  /** How many others published values of a chart. */
  readonly otherSources: (count: number) => string;
  /** How to read the charts. */
  readonly figuresNote: string;
  readonly blankContext: string;
  // II and III
  readonly byGoal: string;
  readonly byGoalCaption: (year: number) => string;
  readonly goal: string;
  readonly commitments: string;
  readonly unknown: string;
  readonly unmeasured: string;
  readonly columnsNote: string;
  readonly newOfGoal: (year: number) => string;
  /** Begins the list of the latest older values. */
  readonly nothingNew: (year: number) => string;
  readonly moreOfGoal: (count: number) => string;
  readonly noValueOfGoal: (indicators: number) => string;
  readonly noIndicatorOfGoal: string;
  /** What all blanks below goals are for. */
  readonly goalBlanks: string;
  /** Who fills in the blank of a goal; empty where the plan names nobody. */
  readonly blankGoal: (agencies: string) => string;
  readonly byAgency: string;
  readonly byAgencyText: (agencies: string, last: string) => string;
  readonly byAgencyCaption: (year: number) => string;
  readonly agency: string;
  readonly held: string;
  readonly heldOf: (held: number, due: number) => string;
  readonly sent: (date: string) => string;
  readonly blankSent: string;
  // IV
  readonly byState: string;
  readonly byStateCaption: (year: number) => string;
  readonly commitment: string;
  readonly required: string;
  readonly judgedBy: string;
  readonly deadline: string;
  readonly lead: string;
  readonly groupOf: (state: string, count: number) => string;
  readonly noneInStates: (states: string) => string;
  /** How many commitments nothing measures, and in which states. */
  readonly restText: (all: number, counts: string) => string;
  readonly restCaption: string;
  // V to VIII
  readonly lacking: string;
  readonly lackingText: (count: number, due: number, year: number) => string;
  readonly partly: (count: number, year: number) => string;
  readonly nothingDue: (year: number) => string;
  readonly nothingLacking: (year: number) => string;
  readonly lackingCaption: (year: number) => string;
  readonly noAgency: string;
  readonly indicator: string;
  readonly count: string;
  readonly withLastYear: string;
  readonly never: string;
  readonly difficulties: string;
  readonly blankDifficulties: string;
  readonly ahead: (year: number) => string;
  readonly aheadText: (year: number, count: number) => string;
  readonly nothingAhead: string;
  readonly blankAhead: string;
  readonly proposals: string;
  readonly blankProposals: string;
  // Annexes
  readonly annexIndicators: string;
  readonly annexCaption: (year: number) => string;
  readonly previous: string;
  readonly latest: string;
  readonly change: string;
  readonly milestone: string;
  readonly withoutGoal: string;
  readonly withoutValue: (count: number, names: string) => string;
  readonly noChange: Readonly<Record<"first_value" | "other_period" | "bounded", string>>;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  readonly unclear: string;
  readonly higher: string;
  readonly lower: string;
  readonly against: (year: number) => string;
  readonly againstPart: (year: number) => string;
  readonly estimated: Readonly<Record<"preliminary" | "estimate", string>>;
  /** Whose word a value is where that is no authority's. */
  readonly teller: Readonly<Record<Teller, string>>;
  /** In which table the statistics office publishes the indicator. */
  readonly officeTable: (table: string) => string;
  readonly annexNotes: string;
  readonly notes: readonly string[];
  readonly breaks: string;
  readonly annexSources: string;
  readonly annexAgencies: string;
  readonly annexFootnotes: string;
}
