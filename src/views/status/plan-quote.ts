import {quoted} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {planMessages} from "../../messages/plan.js";
import {planLanguage, type Language} from "../../model/language.js";
import type {CommitmentView} from "../../plan/outline.js";
import {targetTitle} from "../../wording/goal.js";

/** A commitment in the plan's words, which are Vietnamese; for who does not read them, what its target is about stands beside them. */
export function planQuote(
  {commitment, target}: Pick<CommitmentView, "commitment" | "target">,
  language: Language
): Html {
  return html`<span lang="${planLanguage(language)}">${quoted(commitment.quote_vi, language)}</span>${besideQuote(target, language)}`;
}

/** The same in plain words, for a place that holds many: the quotation, or in another language what its target is about. */
export function briefQuote(
  {commitment, target}: Pick<CommitmentView, "commitment" | "target">,
  language: Language
): string {
  const title = targetTitle(target, language);
  return title === ""
    ? quoted(commitment.quote_vi, language)
    : `${planMessages(language).targetNumber(target.target)}${title}`;
}

/** In another language than the plan's the number and title of a target. */
export function besideQuote(target: CommitmentView["target"], language: Language): Html | null {
  const title = targetTitle(target, language);
  if (title === "") return null;
  return html` <span class="quiet">(${planMessages(language).targetNumber(target.target)}${title})</span>`;
}
