import {html, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {planMessagesIn} from "../messages/plan.js";
import {statusMessages, statusWord} from "../messages/status.js";
import type {CommitmentState, Judgement} from "../outline/judgement.js";
import {endedMark, statusMark, withoutStatus} from "./status.js";

/** The words of a state. */
export function stateInWords(state: CommitmentState, language: Language): string {
  return state === "qualitative" || state === "no_indicator" || state === "no_data"
    ? planMessagesIn(language).states[state]
    : statusWord(state, "plan", language);
}

/** Where a commitment stands, in the shapes of the indicators' statuses. */
export function commitmentState({state, ended}: Judgement, language: Language): Html {
  if (state === "qualitative") return withoutStatus("not_set", stateInWords(state, language));
  if (state === "no_indicator" || state === "no_data") {
    return withoutStatus("insufficient_data", stateInWords(state, language));
  }
  return html`${statusMark(state, language)}${ended ? html` ${endedMark(language)}` : null}`;
}

/** What must be known beside the state: up to which year there are values, or why there is no verdict. */
export function judgementDetail({progress, verdict, state}: Judgement, language: Language): string | null {
  if (progress === null || state === "no_data") return null;
  if (verdict !== null) {
    return progress.latest_year === null ? null : planMessagesIn(language).upTo(progress.latest_year);
  }
  return progress.reason === null ? null : statusMessages(language).reason[progress.reason];
}
