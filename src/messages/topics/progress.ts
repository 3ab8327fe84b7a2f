import type {Reason, PathReason, Difference} from "../../model/assessment.js";

/** Words of the progress section of an indicator's page, its chart and its controls. */
export interface ProgressMessages {
  readonly title: string;
  readonly byDefault: string;
  readonly otherMethods: string;
  readonly byChoice: (method: string) => string;
  readonly fallback: (method: string) => string;
  readonly noMilestone: string;
  readonly milestoneOf: (year: number, terms: string) => string;
  readonly methodology: (name: string) => string;
  readonly noPace: string;
  readonly latest: string;
  readonly toReach: string;
  readonly paceSinceStart: (from: number, to: number) => string;
  readonly recentPace: (from: number, to: number) => string;
  readonly paceNeeded: string;
  readonly noneNeeded: string;
  readonly averageSoFar: string;
  readonly averageNeeded: string;
  readonly aYear: (amount: string) => string;
  readonly outlookIn: (year: number) => string;
  readonly band: (low: string, high: string) => string;
  readonly noBandByMethod: string;
  readonly bandNote: string;
  readonly scenario: (pace: string, year: number, value: string) => string;
  readonly scenarioReaches: string;
  readonly scenarioFalls: string;
  readonly scenarioWithoutLevel: string;
  readonly noScenario: string;
  readonly pathTitle: string;
  readonly pathNote: (base: number) => string;
  readonly pathRateNote: (base: number) => string;
  readonly pathNeededNote: (value: string, from: number, to: number) => string;
  readonly pathTable: string;
  readonly pathRequired: string;
  readonly pathActual: string;
  readonly pathDifference: string;
  readonly noPath: (year: number, reason: string) => string;
  readonly pathReason: Readonly<Record<Exclude<PathReason, Reason>, string>>;
  readonly pathLabel: string;
  readonly neededLabel: (value: string) => string;
  readonly outlookLabel: (value: string) => string;
  readonly scenarioLabel: (value: string) => string;
  readonly legendPath: string;
  readonly legendOutlook: string;
  readonly legendBand: string;
  readonly legendScenario: string;
  readonly historyTitle: string;
  readonly historyNote: (method: string, year: number) => string;
  readonly history: {
    readonly newValue: (year: number, value: string) => string;
    readonly newMethodology: string;
    readonly pastMilestone: string;
    readonly areaEnded: string;
    readonly unchanged: string;
    readonly nothing: string;
  };
  readonly methodsTitle: string;
  readonly methodsNote: string;
  readonly methodsCaption: (unit: string) => string;
  readonly methodsOnlyPlan: string;
  readonly differ: (why: string) => string;
  readonly difference: Readonly<Record<Difference, string>>;
  readonly noneJudges: string;
  readonly agree: (concluding: number, all: number) => string;
  readonly column: Readonly<Record<"method" | "status" | "measure" | "base" | "latest" | "remarks", string>>;
  readonly notVerified: string;
  readonly aboutMethods: string;
  readonly compareMethods: string;
  readonly controls: Readonly<
    Record<
      "legend" | "method" | "base" | "milestone" | "methodology" | "pace" | "asPlan" | "latestMethodology" | "last",
      string
    >
  >;
  readonly paceUnit: (unit: string) => string;
}
