import type {Language} from "../model/language.js";
import {planMessages} from "../messages/plan.js";
import {statusMessages, statusWord} from "../messages/status.js";
import type {CommitmentState, Judgement} from "../plan/judgement.js";

/** The words of a state. */
export function stateInWords(state: CommitmentState, language: Language): string {
  return state === "qualitative" || state === "no_indicator" || state === "no_data"
    ? planMessages(language).states[state]
    : statusWord(state, "plan", language);
}

/**
 * The words of states that are counted together, such as a verdict with its past tense: of those that occur, since after the end of the
 * area nothing is said to be kept; the first where none does.
 */
export function groupInWords(
  states: readonly [CommitmentState, ...CommitmentState[]],
  occurs: (state: CommitmentState) => boolean,
  language: Language
): string {
  const named = states.filter(occurs);
  return (named.length === 0 ? [states[0]] : named).map((state) => stateInWords(state, language)).join(" / ");
}

/** What must be known beside a mark that says in short why there is no verdict; null where the mark has said it. */
export function detailBesideMark(judgement: Judgement, language: Language): string | null {
  const {progress, verdict} = judgement;
  const said = verdict === null && progress?.reason != null && statusMessages(language).undecided[progress.reason];
  return said === undefined || said === false ? judgementDetail(judgement, language) : null;
}

/** What must be known beside the state: up to which year there are values, or why there is no verdict. */
export function judgementDetail({progress, verdict, state}: Judgement, language: Language): string | null {
  if (state === "no_data") return null;
  // Measured, and held to no level.
  if (progress === null) return state === "insufficient_data" ? statusMessages(language).reason.no_target : null;
  if (verdict !== null) {
    return progress.latest_year === null ? null : planMessages(language).upTo(progress.latest_year);
  }
  return progress.reason === null ? null : statusMessages(language).reason[progress.reason];
}
