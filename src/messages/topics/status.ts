import type {InsufficientData, Mark, MethodId, Reason, StatusOf, StandingState} from "../../model/assessment.js";

/** Words for every status, reason and mark that an assessment can carry. */
export interface StatusMessages {
  readonly method: Readonly<Record<MethodId, string>>;
  readonly status: {readonly [M in MethodId]: Readonly<Record<StatusOf<M>, string>>};
  readonly always: Readonly<Record<InsufficientData | Exclude<StandingState, StatusOf<"plan">>, string>>;
  readonly ended: string;
  readonly reason: Readonly<Record<Reason, string>>;
  /** Why there is no verdict, short enough for a mark; other reasons are told at length beside it. */
  readonly undecided: Readonly<Partial<Record<Reason, string>>>;
  readonly mark: Readonly<Record<Mark, string>>;
}
