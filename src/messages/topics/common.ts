import type {BreakKind} from "../../model/breaks.js";
import type {UsualKind} from "../../model/area-kinds.js";
import type {TableRow} from "../../model/tables/index.js";

type Observation = TableRow<"observations">;
type Milestone = TableRow<"milestones">;

/** Every sentence that readers see, once in each language; values are put in by small functions. */
export interface CommonMessages {
  readonly skipToContent: string;
  readonly home: string;
  readonly indicators: string;
  readonly methods: string;
  readonly noIndicators: string;
  readonly indicatorsLead: (count: number) => string;
  readonly homeLead: (goals: number, targets: number, commitments: number, years: string) => string;
  readonly areaEnded: (area: string, lastDay: string, successor: string) => string;
  readonly chartTitle: string;
  readonly document: string;
  readonly indicator: string;
  readonly latestValue: string;
  readonly distance: string;
  readonly milestone: string;
  readonly planWords: string;
  readonly planLine: (line: number) => string;
  readonly planRequires: string;
  readonly atYear: (year: number) => string;
  readonly noValueOfYear: (year: number) => string;
  readonly valueOfYear: (year: number, value: string) => string;
  readonly latestIs: (year: number, value: string) => string;
  readonly noValue: string;
  readonly yearNotPrinted: (horizon: number) => string;
  readonly implied: string;
  readonly noBaseline: string;
  readonly baseYear: string;
  readonly averageOnly: string;
  readonly aboutOnly: string;
  readonly short: (amount: string) => string;
  readonly beyond: (amount: string) => string;
  readonly exactlyThere: string;
  readonly averageSoFar: (soFar: string, needed: string | null) => string;
  readonly pointsOf: (amount: string) => string;
  readonly onAverage: (level: string) => string;
  readonly otherMilestones: string;
  readonly otherMilestonesNote: string;
  readonly basis: Readonly<Record<Milestone["basis"], string>>;
  readonly milestoneUnit: Readonly<Partial<Record<string, string>>>;
  readonly qualifier: Readonly<Record<NonNullable<Observation["qualifier"]>, string>>;
  readonly period: Readonly<Record<Observation["period"], string>>;
  /** Values that come from asking some, not from counting all. */
  readonly survey: Readonly<Record<"survey" | "opinion_survey", string>>;
  readonly status: Readonly<Record<Observation["status"], string>>;
  readonly axisNotFromZero: string;
  readonly noValueAfter: (year: number) => string;
  readonly legendTitle: string;
  readonly legendOfficial: string;
  readonly legendEstimate: string;
  readonly legendPartial: string;
  readonly legendBound: string;
  readonly legendGap: string;
  /** Of the kinds of breaks drawn, listed in words. */
  readonly legendBreak: (kinds: string) => string;
  readonly legendMilestone: string;
  readonly legendAverage: string;
  readonly controls: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly compareWith: string;
  readonly nobody: string;
  readonly allYears: string;
  /** Several areas of a kind, where a list of them begins. */
  readonly kinds: Readonly<Record<UsualKind, string>>;
  readonly seriesShown: string;
  /** Of a link with a value that the page does not have. */
  readonly unknownInLink: (asked: string) => string;
  readonly reset: string;
  readonly choose: string;
  readonly engineStarting: string;
  readonly engineReady: (rows: number) => string;
  readonly engineFailed: string;
  readonly tableFailed: (table: string) => string;
  /** The file has other columns than this page asks for. */
  readonly tableChanged: (table: string) => string;
  readonly retry: string;
  readonly emptySelection: string;
  readonly noFigureKnown: (area: string) => string;
  readonly figuresElsewhere: (areas: string) => string;
  readonly otherAreas: (count: number) => string;
  readonly valuesTitle: string;
  readonly valuesCaption: (indicator: string, unit: string) => string;
  readonly year: string;
  readonly value: string;
  readonly area: string;
  readonly series: string;
  readonly valueStatus: string;
  readonly source: string;
  readonly note: string;
  readonly alsoReported: string;
  readonly beforeEnd: string;
  readonly unnamedOrigin: string;
  readonly releaseUnsigned: string;
  readonly releaseSigned: (name: string) => string;
  readonly releaseReservations: (text: string) => string;
  readonly releaseDigest: (digest: string) => string;
  /** Of a source of which a copy was read. */
  readonly fromCopy: string;
  /** Why values before and after cannot be compared, in a few words; `unknown` where nobody said what changed. */
  readonly breakKind: Readonly<Record<BreakKind | "unknown", string>>;
  readonly breakRow: (year: number, kind: string, reason: string) => string;
  readonly breaksTitle: string;
  readonly otherBreaks: string;
  readonly breaksNote: string;
  readonly definitionTitle: string;
  readonly unit: string;
  readonly direction: string;
  readonly collected: string;
  readonly directions: Readonly<Record<TableRow<"indicators">["direction"], string>>;
  readonly relation: string;
  readonly relations: Readonly<Record<TableRow<"indicators">["relation"], string>>;
  readonly target: string;
  readonly targetNumber: (target: string) => string;
  readonly sourcesTitle: string;
  readonly confidence: Readonly<Record<NonNullable<TableRow<"sources">["confidence"]> | "unstated", string>>;
  readonly downloadsTitle: string;
  readonly downloadIndicator: (rows: number) => string;
  readonly downloadTable: (table: string, rows: number) => string;
  readonly updated: (date: string) => string;
  readonly reportErrors: string;
  /** The link by which a mail about the figures of a page begins. */
  readonly reportFigure: string;
  /** Its subject and text, with what the page says and which edition it is; the reader writes the rest. */
  readonly errorMail: (page: {
    readonly title: string;
    readonly address: string;
    readonly says: string;
    readonly edition: string;
  }) => {
    readonly subject: string;
    readonly text: string;
  };
  readonly licence: string;
  /** Null where the place has no plan. */
  readonly footerPlan: string | null;
  readonly sourceLine: (publishers: string) => string;
  readonly sourceCount: (count: number) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
}
