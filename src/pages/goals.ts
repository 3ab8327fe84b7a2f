import {goalChip, goalName} from "../components/goal-mark.js";
import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {planMessagesIn} from "../messages/plan.js";
import {accountOf} from "../outline/account.js";
import {goalPath, goalsPath} from "../outline/addresses.js";
import type {GoalView, PlanOutline} from "../outline/outline.js";
import type {Site} from "./model.js";
import type {Page} from "./page.js";

/** The goals at a glance, each with how much of it can be measured. */
export function goalsPage({tables}: Site, {goals}: PlanOutline, language: Language): Page {
  const words = planMessagesIn(language);
  const lead = words.goalsLead(goals.length, tables.targets.length);
  const renumbered = goals.some(({goal}) => goal.un_goal !== null && goal.un_goal !== goal.goal);
  const body = html`<div class="page" data-language="${language}">
<h1>${words.goalsTitle}</h1>
<p class="lead">${lead}</p>
${renumbered ? html`<p class="quiet">${words.goalsNumbering}</p>` : null}
<ol class="goals">${goals.map((view) => goalCard(view, language))}</ol>
</div>`;
  return {
    path: addressIn(language, goalsPath),
    counterpart: addressIn(language === "vi" ? "en" : "vi", goalsPath),
    language,
    title: `${words.goalsTitle} | ${messagesIn(language).siteShort}`,
    description: lead,
    body,
    script: "page"
  };
}

function goalCard({goal, targets}: GoalView, language: Language): Html {
  const words = planMessagesIn(language);
  const {total, withIndicator} = accountOf(targets.flatMap(({commitments}) => commitments));
  return html`<li class="goal-card" data-un-goal="${goal.un_goal ?? 0}">
<h2>${goalChip(goal)} <a href="${addressIn(language, goalPath(goal.goal))}">${goalName(goal, language)}</a></h2>
<p lang="vi">${goal.name_vi}</p>
<p class="quiet">${words.countTargets(targets.length)} · ${words.countCommitments(total)} · ${words.countIndicators(withIndicator)}</p>
</li>`;
}
