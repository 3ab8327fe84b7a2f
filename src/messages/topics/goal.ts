import type {TableRow} from "../../model/tables/index.js";

/** What a goal's page says of its commitments and of the indicators that tell of it. */
export interface GoalMessages {
  readonly inSum: (commitments: number, parts: string) => string;
  readonly nothingPromised: string;
  readonly noVerdict: string;
  readonly verdict: (count: number, state: string) => string;
  readonly withEvidence: (count: number, results: string) => string;
  readonly evidenceOf: (count: number, result: string) => string;
  readonly cannotTell: (count: number) => string;
  readonly notMeasured: (count: number) => string;
  readonly onlyWords: (count: number) => string;
  readonly accountTitle: string;
  readonly account: Readonly<Record<"cannotTell" | "notMeasured" | "onlyWords", string>>;
  readonly indicatorsTitle: string;
  readonly groups: Readonly<
    Record<TableRow<"indicators">["relation"], {readonly title: string; readonly note: string}>
  >;
  readonly inYear: (year: string) => string;
  readonly serves: string;
  readonly rose: (before: string, from: string, after: string, to: string) => string;
  readonly fell: (before: string, from: string, after: string, to: string) => string;
  readonly unclear: (change: string) => string;
  readonly oneValue: string;
  readonly onlyBounds: string;
  readonly silentSince: (year: number) => string;
  readonly missingTitle: string;
  readonly missingNote: string;
  readonly noLead: string;
  readonly figureMissing: string;
  readonly commitmentMissing: string;
  readonly onlyEvidence: string;
  readonly forCommitments: (commitments: string) => string;
  readonly background: string;
  readonly behindTarget: (tasks: number, leads: string) => string;
  readonly readingKey: string;
}
