import type {ChartArrangement, LookProblemKind} from "../../model/explorer.js";

/** What the values of a column are, as its head names it. */
type HeadKind = "number" | "text" | "boolean" | "date" | "time" | "other" | "year";

/** The words around results of the explorer: heads of columns, how charts look, what is taken out, what is chosen. */
export interface ResultMessages {
  /** The button that shows the heads or hides them. */
  readonly heads: string;
  readonly headsTitle: string;
  readonly headsAsk: string;
  readonly headsSlow: (time: string) => string;
  readonly headsFailed: string;
  readonly kinds: Readonly<Record<HeadKind, string>>;
  readonly empty: (share: string) => string;
  readonly distinct: (count: string, estimated: boolean) => string;
  readonly endless: (count: string) => string;
  readonly bar: (from: string, to: string, rows: string) => string;
  readonly value: (value: string, rows: string) => string;
  readonly otherValues: string;
  readonly histogram: (column: string) => string;

  readonly between: (column: string, from: string, to: string) => string;
  readonly below: (column: string, from: string, to: string) => string;
  readonly equals: (column: string, value: string) => string;
  readonly only: (condition: string, table: string) => string;
  readonly clear: (condition: string) => string;
  readonly selected: (condition: string, table: string, cells: number) => string;
  readonly cleared: (condition: string) => string;
  readonly notFiltered: (table: string) => string;
  readonly selectionLost: (column: string) => string;

  /** What opens the choices of how a chart looks. */
  readonly look: string;
  readonly chartTitle: string;
  readonly xName: string;
  readonly yName: string;
  readonly xDomain: string;
  readonly yDomain: string;
  readonly domainHint: string;
  readonly zero: string;
  readonly log: string;
  readonly trend: string;
  readonly labels: string;
  readonly arrange: string;
  readonly arrangements: Readonly<Record<ChartArrangement, string>>;
  readonly lines: string;
  readonly linesHint: string;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly milestone: (year: string) => string;
  readonly told: Readonly<Record<LookProblemKind, (detail: string) => string>>;
  /** How the marks of a chart are read with the keyboard. */
  readonly tipKeys: string;
  readonly share: string;
  readonly trendLine: string;

  readonly takeOut: string;
  readonly code: string;
  readonly codeNote: string;
  readonly pictureFailed: string;

  readonly side: string;
  readonly above: string;
  readonly present: string;
  readonly work: string;
}
