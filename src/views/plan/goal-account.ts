import {colon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {goalMessages} from "../../messages/goal.js";
import {targetAnchor} from "../../model/addresses/plan.js";
import type {CommitmentView} from "../../plan/outline.js";
import {stateInWords} from "../../wording/commitment-state.js";
import {accountByWord, goalInSum, type Said} from "../../wording/goal-account.js";
import {stateSign} from "../status/commitment-state.js";
import {evidenceSign} from "../status/evidence.js";

/**
 * What can be said of a goal's commitments in one sentence, then sign by sign, with the commitments of each; null where there is no plan
 * that could make any.
 */
export function goalAccount(commitments: readonly CommitmentView[], language: Language): Html | null {
  if (commitments.length === 0 && language.place.plan === undefined) return null;
  const words = goalMessages(language);
  const groups = accountByWord(commitments);
  return html`<p class="lead">${goalInSum(commitments, language)}</p>
${
  groups.length === 0
    ? null
    : html`<ul class="said" aria-label="${words.accountTitle}">${groups.map(
        ({said, commitments: own}) =>
          html`<li>${signOf(said)} <span>${inWords(said, language)}${colon(language)}${own.map(
            ({commitment}, i) =>
              html`${i === 0 ? null : ", "}<a href="#${targetAnchor(commitment.target)}">${commitment.commitment}</a>`
          )}</span></li>`
      )}</ul>`
}`;
}

/** The same in brief: each sign with how many commitments have it. */
export function goalAccountInBrief(commitments: readonly CommitmentView[], language: Language): Html | null {
  const groups = accountByWord(commitments);
  if (groups.length === 0) return null;
  return html`<ul class="said" aria-label="${goalMessages(language).accountTitle}">${groups.map(
    ({said, commitments: own}) =>
      html`<li>${signOf(said)} <span>${goalMessages(language).verdict(own.length, inWords(said, language))}</span></li>`
  )}</ul>`;
}

function signOf(said: Said): Html {
  switch (said.kind) {
    case "verdict":
      return stateSign(said.state);
    case "evidence":
      return evidenceSign(said.result);
    case "onlyWords":
      return stateSign("qualitative");
    case "cannotTell":
      return stateSign("unknown");
    case "notMeasured":
      return stateSign("no_data");
  }
}

function inWords(said: Said, language: Language): string {
  const evidence = evidenceMessages(language);
  if (said.kind === "verdict") return stateInWords(said.state, language);
  if (said.kind === "evidence")
    return `${evidence.title.toLocaleLowerCase(language.tag)}${colon(language)}${evidence.result[said.result]}`;
  return goalMessages(language).account[said.kind];
}
