import {lineLink} from "./line-link.js";
import {formatList} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {goalMessages} from "../../messages/goal.js";
import {planMessages} from "../../messages/plan.js";
import {targetAnchor} from "../../model/addresses/plan.js";
import type {Language} from "../../model/language.js";
import type {TargetView} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {targetText, targetTitle} from "../../wording/goal.js";
import {commitmentList} from "./commitment-list.js";
import {taskBlock} from "./task-block.js";

/** Every target: the plan's words and what is promised side by side; the tasks and who does them behind one click. */
export function goalTargets(targets: readonly TargetView[], lead: string, language: Language): Html {
  return html`<h2 id="targets">${planMessages(language).stated}</h2>
<p class="quiet">${lead}</p>
${targets.map((target) => targetSection(target, language))}`;
}

function targetSection({target, blocks, commitments}: TargetView, language: Language): Html {
  const words = planMessages(language);
  const anchor = targetAnchor(target.target);
  // Of the Agenda's own targets the title is the whole text, in English where there are no other words.
  const title = target.title_en === target.text_vi ? "" : targetTitle(target, language);
  const {text, lang} = targetText(target, language);
  const quoted = commitments.length > 1 || commitments.some(({commitment}) => commitment.task !== null);
  return html`<section class="target" aria-labelledby="${anchor}">
<div class="target-words"><h3 id="${anchor}">${words.targetNumber(target.target)}${title}</h3>
<blockquote lang="${lang}"><p>${text}</p><footer lang="${language.code}">${lineLink(target.line, language, words.inPlan(target.line))}${target.un_targets.length === 0 ? null : ` · ${words.unTargets(formatList(target.un_targets, language))}`}</footer></blockquote></div>
<div class="target-promises">${commitmentList(commitments, language, {quoted, compact: true}) ?? html`<p class="quiet">${words.noCommitments}</p>`}
${blocks.length === 0 ? null : behind(blocks, language)}</div>
</section>`;
}

function behind(blocks: TargetView["blocks"], language: Language): Html {
  const tasks = blocks.reduce((sum, block) => sum + block.tasks.length, 0);
  const leads = [...new Set(blocks.map(({lead}) => agencyName(lead, language)))];
  return html`<details class="behind"><summary>${goalMessages(language).behindTarget(tasks, formatList(leads, language))}</summary>
${blocks.map((block) => taskBlock(block, language, {open: true}))}</details>`;
}
