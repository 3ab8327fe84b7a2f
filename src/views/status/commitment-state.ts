import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import type {CommitmentState, Judgement} from "../../plan/judgement.js";
import {endedBeside, statusMark, statusSign, withoutStatus} from "./status.js";
import {stateInWords} from "../../wording/commitment-state.js";

/** The shape of a state alone; its words must stand beside it. */
export function stateSign(state: CommitmentState): Html {
  return statusSign(shapeOf(state) ?? state);
}

/** The shape of a state that is no verdict: a commitment in words alone, or not known. */
export function shapeOf(state: CommitmentState): "not_set" | "insufficient_data" | "no_indicator" | null {
  if (state === "qualitative") return "not_set";
  if (state === "no_indicator") return state;
  return state === "no_data" ? "insufficient_data" : null;
}

/** Where a commitment stands, in the shapes of the indicators' statuses. */
export function commitmentState({state, ended, progress}: Judgement, language: Language): Html {
  const shape = shapeOf(state);
  if (shape !== null) return withoutStatus(shape, stateInWords(state, language));
  return html`${statusMark(state, language, "plan", progress?.reason)}${endedBeside(state, ended, language)}`;
}
