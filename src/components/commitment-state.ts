import type {Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {planMessagesIn} from "../messages/plan.js";
import type {CommitmentState, Judgement} from "../outline/judgement.js";
import {statusMark} from "./status.js";

/** The words of a state. */
export function stateInWords(state: CommitmentState, language: Language): string {
  return state === "qualitative" || state === "no_indicator" || state === "no_data"
    ? planMessagesIn(language).states[state]
    : messagesIn(language).state[state];
}

/** Where a commitment stands, in the shapes of the indicators' statuses. */
export function commitmentState({state}: Judgement, language: Language): Html {
  const text = stateInWords(state, language);
  if (state === "qualitative") return statusMark("not_set", language, text);
  if (state === "no_indicator" || state === "no_data") return statusMark("unknown", language, text);
  return statusMark(state, language);
}

/** What the plan's own method says beside the state: its verdict and up to which year, or why there is none. */
export function judgementDetail({progress, verdict}: Judgement, language: Language): string | null {
  const words = planMessagesIn(language);
  if (progress === null) return null;
  if (verdict !== null && progress.latest_year !== null) {
    return words.upTo(progress.latest_year, words.verdicts[verdict]);
  }
  return progress.reason === null ? null : (words.reasons[progress.reason] ?? null);
}
