import {goalAccountInBrief} from "./goal-account.js";
import {goalChip} from "../status/goal-mark.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {accountOf} from "../../plan/account.js";
import {goalPath, goalsPath} from "../../model/addresses/plan.js";
import type {GoalView, PlanOutline} from "../../plan/outline.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";

/** The goals at a glance, each with how much of it can be measured and what is known of it. */
export function goalsPage({tables}: Site, {goals}: PlanOutline, language: Language): Page {
  const words = planMessages(language);
  const lead = words.goalsLead(goals.length, tables.targets.length);
  const renumbered = goals.some(({goal}) => goal.un_goal !== null && goal.un_goal !== goal.goal);
  const body = html`<div class="page" data-language="${language.code}">
<h1>${words.goalsTitle}</h1>
<p class="lead">${lead}</p>
${renumbered ? html`<p class="quiet">${words.goalsNumbering}</p>` : null}
<ol class="goals">${goals.map((view) => goalCard(view, language))}</ol>
</div>`;
  return makePage(language, goalsPath, {
    title: words.goalsTitle,
    description: lead,
    body,
    shell: "plain"
  });
}

function goalCard({goal, targets}: GoalView, language: Language): Html {
  const words = planMessages(language);
  // Only a plan has words of its own for them; without one they are the same goals in each language.
  const printed = language.place.plan === undefined ? goalName(goal, language) : goal.name_vi;
  const commitments = targets.flatMap((target) => target.commitments);
  const {total, withIndicator} = accountOf(commitments);
  return html`<li class="goal-card" data-un-goal="${goal.un_goal ?? 0}">
<h2>${goalChip(goal)} <a href="${addressIn(language, goalPath(goal.goal))}">${goalName(goal, language)}</a></h2>
${printed === goalName(goal, language) ? null : html`<p lang="${planLanguage(language)}">${printed}</p>`}
<p class="quiet">${words.countTargets(targets.length)} · ${words.countCommitments(total)} · ${words.countIndicators(withIndicator)}</p>
${goalAccountInBrief(commitments, language)}
</li>`;
}
