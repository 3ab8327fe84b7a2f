import {colon} from "../../lib/format.js";
import {lineLink} from "./line-link.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {agencyPath} from "../../model/addresses/plan.js";
import type {Agency, BlockView} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";

/** A block of tasks: who is responsible, and the tasks, behind one click unless the block itself is folded away. */
export function taskBlock(
  {block, lead, cooperating, tasks}: BlockView,
  language: Language,
  options: {readonly open?: boolean} = {}
): Html {
  const words = planMessages(language);
  const list = html`<ol class="tasks" lang="${planLanguage(language)}">${tasks.map(({text_vi, line}) => html`<li>${text_vi} ${lineLink(line, language)}</li>`)}</ol>`;
  return html`<div class="block">
${block.letter === null ? null : html`<h4 lang="${planLanguage(language)}">${block.letter}. ${block.title_vi ?? ""}</h4>`}
<p><span class="quiet">${words.lead}${colon(language)}</span>${agencyLink(lead, language)}</p>
${cooperating.length === 0 ? null : html`<p class="cooperating"><span class="quiet">${words.cooperating}${colon(language)}</span>${cooperating.map((agency, i) => html`${i === 0 ? null : ", "}${agencyLink(agency, language)}`)}</p>`}
${
  options.open === true
    ? list
    : html`<details><summary>${words.taskCount(tasks.length)}</summary>
${list}</details>`
}
</div>`;
}

/** The name of a body, leading to its page. */
export function agencyLink(agency: Agency, language: Language): Html {
  return html`<a href="${addressIn(language, agencyPath(agency.agency))}">${agencyName(agency, language)}</a>`;
}
