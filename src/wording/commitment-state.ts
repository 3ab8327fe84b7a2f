import type {Language} from "../model/language.js";
import {planMessages} from "../messages/plan/plan.js";
import {statusMessages, statusWord} from "../messages/status.js";
import type {CommitmentState, Judgement} from "../plan/judgement.js";

/** The words of a state. */
export function stateInWords(state: CommitmentState, language: Language): string {
  return state === "qualitative" || state === "no_indicator" || state === "no_data"
    ? planMessages(language).states[state]
    : statusWord(state, "plan", language);
}

/** What must be known beside the state: up to which year there are values, or why there is no verdict. */
export function judgementDetail({progress, verdict, state}: Judgement, language: Language): string | null {
  if (progress === null || state === "no_data") return null;
  if (verdict !== null) {
    return progress.latest_year === null ? null : planMessages(language).upTo(progress.latest_year);
  }
  return progress.reason === null ? null : statusMessages(language).reason[progress.reason];
}
