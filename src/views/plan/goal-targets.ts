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

/**
 * Every target: the plan's words and what is promised side by side; the tasks and who does them behind one click. Where nothing is
 * planned for any, as where there is no plan, the words of the targets alone.
 */
export function goalTargets(targets: readonly TargetView[], lead: string, language: Language): Html {
  const isPlanned = targets.some(({blocks, commitments}) => blocks.length > 0 || commitments.length > 0);
  return html`<h2 id="targets">${planMessages(language).stated}</h2>
${isPlanned ? html`<p class="quiet">${lead}</p>` : null}
${targets.map((target) => targetSection(target, isPlanned, language))}`;
}

function targetSection({target, blocks, commitments}: TargetView, isPlanned: boolean, language: Language): Html {
  const words = planMessages(language);
  const anchor = targetAnchor(target.target);
  // Of the Agenda's own targets the title is the whole text, in English where there are no other words.
  const title = target.title_en === target.text_vi ? "" : targetTitle(target, language);
  const {text, lang} = targetText(target, language);
  const quoted = commitments.length > 1 || commitments.some(({commitment}) => commitment.task !== null);
  return html`<section class="target" aria-labelledby="${anchor}">
<div class="target-words"><h3 id="${anchor}">${words.targetNumber(target.target)}${title}</h3>
<blockquote lang="${lang}"><p>${text}</p>${footer(target, language)}</blockquote></div>
${
  isPlanned
    ? html`<div class="target-promises">${commitmentList(commitments, language, {quoted, compact: true}) ?? html`<p class="quiet">${words.noCommitments}</p>`}
${blocks.length === 0 ? null : behind(blocks, language)}</div>`
    : null
}
</section>`;
}

/** Where a target stands in the plan and which ones of the UN it corresponds to; null where it is one of these, and stands nowhere else. */
function footer({line, target, un_targets}: TargetView["target"], language: Language): Html | null {
  const words = planMessages(language);
  const link = lineLink(line, language, words.inPlan(line));
  const isOfUn = un_targets.length === 1 && un_targets[0] === target;
  if (link === null && (isOfUn || un_targets.length === 0)) return null;
  const un = un_targets.length === 0 ? null : words.unTargets(formatList(un_targets, language));
  return html`<footer lang="${language.code}">${link}${link === null || un === null ? null : " · "}${un}</footer>`;
}

function behind(blocks: TargetView["blocks"], language: Language): Html {
  const tasks = blocks.reduce((sum, block) => sum + block.tasks.length, 0);
  const leads = [...new Set(blocks.map(({lead}) => agencyName(lead, language)))];
  return html`<details class="behind"><summary>${goalMessages(language).behindTarget(tasks, formatList(leads, language))}</summary>
${blocks.map((block) => taskBlock(block, language, {open: true}))}</details>`;
}
