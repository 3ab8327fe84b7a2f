import {html, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {planMessagesIn} from "../messages/plan.js";
import {statusMessages, statusWord} from "../messages/status.js";
import type {CommitmentState, Judgement} from "../outline/judgement.js";
import {endedMark, statusMark, statusSign, withoutStatus} from "./status.js";

/** The words of a state. */
export function stateInWords(state: CommitmentState, language: Language): string {
  return state === "qualitative" || state === "no_indicator" || state === "no_data"
    ? planMessagesIn(language).states[state]
    : statusWord(state, "plan", language);
}

/** The shape of a state alone; its words must stand beside it. */
export function stateSign(state: CommitmentState): Html {
  return statusSign(shapeOf(state) ?? state);
}

/** The shape of a state that is no verdict: promised in words alone, or not known. */
function shapeOf(state: CommitmentState): "not_set" | "insufficient_data" | null {
  if (state === "qualitative") return "not_set";
  return state === "no_indicator" || state === "no_data" ? "insufficient_data" : null;
}

/** Where a commitment stands, in the shapes of the indicators' statuses. */
export function commitmentState({state, ended}: Judgement, language: Language): Html {
  const shape = shapeOf(state);
  if (shape !== null) return withoutStatus(shape, stateInWords(state, language));
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
