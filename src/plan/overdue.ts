import type {CommitmentView} from "./outline.js";

/** States in which a commitment is kept, whatever its deadlines. */
const kept: ReadonlySet<string> = new Set(["kept", "had_been_reached"]);

/**
 * Whether a deadline of a commitment has passed, at the end of its year, without its being known to be kept.
 * @param asOf date of the release (ISO)
 */
export function isOverdue(
  {commitment, judgement}: Pick<CommitmentView, "commitment" | "judgement">,
  asOf: string
): boolean {
  return !kept.has(judgement.state) && commitment.years.some((year) => `${String(year)}-12-31` <= asOf);
}
