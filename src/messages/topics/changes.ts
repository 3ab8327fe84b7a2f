import type {ValueKind, Cause, StatusKind} from "../../model/releases.js";

/** The sentences of the page about what changed between two releases, once in each language. */
export interface ChangesMessages {
  readonly title: string;
  readonly lead: (now: string, before: string) => string;
  readonly first: string;
  readonly firstLead: (now: string) => string;
  readonly firstNotice: string;
  readonly willReport: string;
  readonly willTellItems: readonly string[];
  readonly held: (values: string, indicators: string, milestones: string, verdicts: string, unknown: string) => string;
  readonly nothing: string;
  readonly summary: string;
  readonly what: string;
  readonly elsewhere: string;
  readonly count: string;
  readonly values: string;
  readonly valueKind: Readonly<Record<ValueKind, string>>;
  readonly kind: Readonly<Record<"new" | "revised" | "withdrawn", string>>;
  /** Before the indicator whose groups or series the values of another one are now. */
  readonly movedTo: string;
  readonly statuses: string;
  readonly statusKind: Readonly<Record<StatusKind, string>>;
  readonly statusesNote: string;
  readonly noStatuses: string;
  readonly indicator: string;
  readonly milestone: string;
  readonly method: string;
  readonly before: string;
  readonly now: string;
  readonly why: string;
  readonly cause: Readonly<Record<Cause, string>>;
  readonly rules: string;
  readonly ruleChanged: (method: string, before: string, now: string) => string;
  readonly valuesOf: (area: string) => string;
  readonly noValues: (area: string) => string;
  readonly year: string;
  readonly series: string;
  readonly change: string;
  readonly none: string;
  readonly others: string;
  readonly othersNote: string;
  readonly more: (shown: number, total: number) => string;
  readonly download: (rows: number) => string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly changedColumns: (columns: string) => string;
  readonly columns: Readonly<Record<string, string>>;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly releases: string;
  readonly release: string;
  readonly note: string;
  readonly signed: string;
  readonly reservations: string;
  readonly digest: string;
  // A release that was published before, at an address of its own
  readonly releaseOf: (date: string) => string;
  /** That its page says what was said then. */
  readonly keptNote: string;
  readonly latestChanges: string;
  readonly keptReports: string;
  /** How its data are held against the digest of a citation. */
  readonly keptData: (digest: string) => string;
  readonly reportOfRelease: (year: number, date: string) => string;
  readonly keptReportNote: (date: string, details: string) => string;
  readonly latestReport: (year: number) => string;
  /** Before the address at which what a page says can be found when later releases have come. */
  readonly permanent: string;
  readonly earlierReleases: string;
}
