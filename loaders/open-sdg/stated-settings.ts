/** Which series and unit an option is about; null for all. */
export interface Choice {
  readonly series: string | null;
  readonly unit: string | null;
}

/** A value of a column of the data. */
export interface Selection {
  readonly series: string | null;
  readonly field: string;
  readonly value: string;
}

/** One series whose progress counts. What the office does not say has the default of Open SDG. */
export interface ProgressOption extends Choice {
  readonly disaggregation: readonly Selection[];
  readonly direction: "positive" | "negative";
  readonly baseYear: number;
  readonly target: number | null;
  readonly targetYear: number;
  readonly limit: number | null;
}

/** Series whose scores are averaged first and count as one. */
export interface ProgressGroup {
  readonly group: readonly ProgressChoice[];
}

export type ProgressChoice = ProgressOption | ProgressGroup;

export interface GraphText extends Choice {
  readonly text: string;
}

export interface GraphLimit extends Choice {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** A line across a chart: of a target at a value, or of a break at a place on the axis of years. */
export interface GraphLine extends Choice {
  readonly value: number;
  readonly label: string | null;
}

export interface Graph {
  readonly title: string | null;
  readonly titles: readonly GraphText[];
  readonly type: string | null;
  readonly types: readonly GraphText[];
  /** Column whose values are stacked upon each other in a bar. */
  readonly stacked: string | null;
  readonly limits: readonly GraphLimit[];
  readonly targetLines: readonly GraphLine[];
  readonly seriesBreaks: readonly GraphLine[];
  readonly startValues: readonly Selection[];
  readonly decimals: readonly (Choice & {readonly decimals: number})[];
}

export interface SourceOfData {
  readonly organisation: string | null;
  readonly title: string | null;
  readonly address: string | null;
  readonly periodicity: string | null;
  readonly coverage: string | null;
  readonly released: string | null;
  readonly note: string | null;
}

export interface Notice {
  readonly class: string | null;
  readonly heading: string | null;
  readonly text: string | null;
}

/** What the fields of an indicator say that a program must understand. Texts may be keys of translations. */
export interface Settings {
  readonly number: string | null;
  readonly name: string | null;
  readonly reportingStatus: string | null;
  readonly isNonStatistical: boolean;
  readonly coverage: string | null;
  readonly unit: string | null;
  readonly graph: Graph;
  readonly showsMap: boolean;
  readonly footnote: string | null;
  readonly footer: readonly (Choice & {readonly label: string | null; readonly text: string})[];
  readonly notice: Notice | null;
  readonly isAutomatic: boolean;
  /** Null where the office gives no options, which is not the same as an empty list. */
  readonly progress: readonly ProgressChoice[];
  readonly progressStatus: string | null;
  readonly proxy: "proxy" | "both" | null;
  readonly proxySeries: readonly string[];
  readonly sources: readonly SourceOfData[];
  readonly tags: readonly string[];
  readonly content: string | null;
  readonly isStandalone: boolean;
  readonly isArchived: boolean;
  readonly permalink: string | null;
  readonly sort: string | null;
  readonly expectedBreakdowns: readonly string[];
}
