import type {Collection} from "../../model/assessment.js";

/** What an indicator's page answers first, and how sure that is. */
export interface IndicatorPageMessages {
  readonly evidence: (grade: string) => string;
  readonly background: string;
  readonly standsIn: string;
  readonly noFigure: (area: string) => string;
  readonly inCharge: (agencies: string) => string;
  readonly howToRead: string;
  readonly sureTitle: string;
  readonly source: string;
  readonly error: string;
  readonly freshness: string;
  readonly collection: Readonly<Record<Collection | "unknown", string>>;
  readonly counted: string;
  readonly errorUnknown: string;
  readonly usualError: (amount: string) => string;
  readonly recent: (year: string) => string;
  readonly old: (year: string, age: number) => string;
  readonly oldBeforeEnd: (year: string, age: number) => string;
  readonly mostly: (part: number, all: number) => string;
  readonly bounded: (count: number) => string;
  readonly successor: (name: string) => string;
  readonly successorNone: string;
  readonly successorKnown: (values: string) => string;
  readonly groupsTitle: string;
  readonly groupsNote: string;
}
