import type {EvidenceReason, EvidenceResult, Grade, MovementDirection, Unmeasured} from "../../model/assessment.js";

/** Words of the second account: what is known of a commitment though it cannot be judged. */
export interface EvidenceMessages {
  readonly title: string;
  readonly note: string;
  readonly result: Readonly<Record<EvidenceResult, string>>;
  readonly movement: Readonly<Record<MovementDirection, string>>;
  readonly grade: Readonly<Record<Grade, string>>;
  readonly reason: Readonly<Record<Exclude<EvidenceReason, Unmeasured>, string>>;
  readonly span: (from: number, to: number) => string;
  readonly oneYear: (year: number) => string;
  /** The years carry what sets their values apart, such as `2024, preliminary`. */
  readonly from: (before: string, from: string, after: string, to: string) => string;
  readonly only: (value: string, year: string) => string;
  readonly beside: (own: string, other: string, name: string) => string;
  readonly proxy: string;
}
