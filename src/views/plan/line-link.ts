import {html, type Html} from "../../lib/html.js";
import {planMessages} from "../../messages/plan.js";
import {linePath} from "../../model/addresses/plan.js";
import {addressIn, type Language} from "../../model/language.js";

/** Leads to a line of the plan's text, by its number or in the words that are given; nothing where the place has no plan. */
export function lineLink(
  line: number,
  language: Language,
  words: string = planMessages(language).planLine(line)
): Html | null {
  if (language.place.plan === undefined) return null;
  return html`<a href="${addressIn(language, linePath(line))}" lang="${language.code}">${words}</a>`;
}
