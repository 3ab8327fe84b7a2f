import {commitmentList, indicatorLinks} from "./commitment-list.js";
import {goalChip} from "../status/goal-mark.js";
import {taskBlock} from "./task-block.js";
import {milestoneLine} from "../indicator/milestone-line.js";
import {trendFigure} from "../indicator/trend-figure.js";
import {nameOf, shortSummary} from "../../wording/indicator.js";
import {formatList} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {planMessages} from "../../messages/plan/plan.js";
import {accountOf} from "../../plan/account.js";
import {agencyPath, commitmentPath, goalPath, linePath, targetAnchor} from "../../model/addresses/plan.js";
import type {CommitmentView, GoalView, PlanOutline, TargetView} from "../../plan/outline.js";
import {agencyName, requiredInWords} from "../../wording/commitment.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName, targetTitle} from "../../wording/goal.js";
import {indicatorPath} from "../../model/addresses/indicators.js";

/** One goal: its targets with their commitments, what measures them, who leads, and what nobody measures. */
export function goalPage(
  site: Site,
  outline: PlanOutline,
  models: readonly IndicatorModel[],
  view: GoalView,
  language: Language
): Page {
  const words = planMessages(language);
  const {goal, targets} = view;
  const commitments = targets.flatMap((target) => target.commitments);
  const tasks = targets.flatMap(({blocks}) => blocks.flatMap((block) => block.tasks)).length;
  const account = accountOf(commitments);
  const name = goalName(goal, language);
  const lead = words.goalLead(targets.length, tasks, commitments.length);
  const body = html`<div class="page goal" data-language="${language}" data-un-goal="${goal.un_goal ?? 0}">
<h1>${goalChip(goal)} ${name}</h1>
<blockquote lang="vi"><p>${goal.name_vi}</p><footer lang="${language}"><a href="${addressIn(language, linePath(goal.line))}">${words.inPlan(goal.line)}</a>${goal.un_goal === null ? null : ` · ${words.unGoal(goal.un_goal)}`}</footer></blockquote>
<p class="lead">${lead} ${commitments.length === 0 ? null : words.goalAccount(account.total, account.withIndicator, account.judged)}</p>
${howFar(site, models, goal, commitments, language)}
${unmeasured(commitments, language)}
<h2 id="targets">${words.stated}</h2>
${targets.map((target) => targetSection(target, language))}
${whoLeads(targets, language)}
${neighbours(outline, view, language)}
</div>`;
  const path = goalPath(goal.goal);
  return makePage(language, path, {
    title: `${words.goalNumber(goal.goal)}: ${name}`,
    description: `${name}. ${lead}`,
    body,
    shell: "plain"
  });
}

/** Charts of what measures a commitment of the goal, then every other indicator kept for it in a list. */
function howFar(
  site: Site,
  models: readonly IndicatorModel[],
  {goal}: GoalView["goal"],
  commitments: readonly CommitmentView[],
  language: Language
): Html {
  const words = planMessages(language);
  const measuring = new Set(commitments.flatMap(({indicators}) => indicators.map(({indicator}) => indicator)));
  const own = models.filter(({indicator}) => indicator.goal === goal);
  const drawn = own.filter(({indicator, data}) => measuring.has(indicator.indicator) && data.observations.length > 0);
  const others = own.filter((model) => !drawn.includes(model));
  if (own.length === 0) return html`<p class="notice">${words.noIndicatorForGoal}</p>`;
  return html`<section aria-labelledby="how-far"><h2 id="how-far">${words.howFar}</h2>
${
  drawn.length === 0
    ? html`<p class="notice">${words.noIndicatorForGoal}</p>`
    : html`<div class="cards">${drawn.map(({data, selection, indicator}) => {
        const page = addressIn(language, indicatorPath(indicator.indicator));
        return trendFigure(data, selection, {
          language,
          size: "card",
          page,
          document: site.document,
          title: html`<h3><a href="${page}">${nameOf(data, language)}</a></h3>${milestoneLine(data, language)}`
        });
      })}</div>`
}
${others.length === 0 ? null : otherIndicators(others, language)}</section>`;
}

function otherIndicators(models: readonly IndicatorModel[], language: Language): Html {
  const words = planMessages(language);
  const common = commonMessages(language);
  return html`<details class="others"><summary>${words.otherIndicators} (${models.length})</summary>
<div class="table-frame" tabindex="0" role="region" aria-label="${words.otherIndicators}"><table>
<thead><tr><th scope="col">${common.indicator}</th><th scope="col">${common.latestValue}</th><th scope="col">${common.relation}</th></tr></thead>
<tbody>${models.map(
    ({data, indicator}) =>
      html`<tr><th scope="row"><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a></th><td>${shortSummary(data, language)}</td><td>${common.relations[indicator.relation]}</td></tr>`
  )}</tbody></table></div></details>`;
}

/** The commitments of which nobody knows anything, said before the rest. */
function unmeasured(commitments: readonly CommitmentView[], language: Language): Html | null {
  const words = planMessages(language);
  const unknown = commitments.filter(({judgement}) => !judgement.hasData && judgement.state !== "qualitative");
  const qualitative = commitments.filter(({judgement}) => judgement.state === "qualitative").length;
  if (unknown.length === 0) return qualitative === 0 ? null : html`<p>${words.qualitativeBesides(qualitative)}</p>`;
  return html`<section aria-labelledby="unmeasured"><h2 id="unmeasured">${words.unmeasured}</h2>
<p>${words.unmeasuredNote}</p>
<ul>${unknown.map(
    ({commitment, judgement}) =>
      html`<li><a href="${addressIn(language, commitmentPath(commitment.commitment))}">${words.commitmentNumber(commitment.commitment)}</a>: ${requiredInWords(commitment, language)} <span class="quiet">(${judgement.state === "no_data" ? words.states.no_data : words.states.no_indicator})</span></li>`
  )}</ul>${qualitative === 0 ? null : html`<p>${words.qualitativeBesides(qualitative)}</p>`}</section>`;
}

function targetSection({target, blocks, commitments, indicators}: TargetView, language: Language): Html {
  const words = planMessages(language);
  const anchor = targetAnchor(target.target);
  return html`<section class="target" aria-labelledby="${anchor}">
<h3 id="${anchor}">${words.targetNumber(target.target)}${targetTitle(target, language)}</h3>
<blockquote lang="vi"><p>${target.text_vi}</p><footer lang="${language}"><a href="${addressIn(language, linePath(target.line))}">${words.inPlan(target.line)}</a>${target.un_targets.length === 0 ? null : ` · ${words.unTargets(formatList(target.un_targets, language))}`}</footer></blockquote>
${commitmentList(commitments, language, {quoted: commitments.length > 1 || commitments.some(({commitment}) => commitment.task !== null)}) ?? html`<p class="quiet">${words.noCommitments}</p>`}
<p><span class="quiet">${words.indicators}:</span> ${indicators.length === 0 ? words.noIndicatorForTarget : indicatorLinks(indicators, language)}</p>
${blocks.map((block) => taskBlock(block, language))}
</section>`;
}

function whoLeads(targets: readonly TargetView[], language: Language): Html {
  const words = planMessages(language);
  const led = new Map<string, {readonly name: string; readonly parts: TargetView["target"]["target"][]}>();
  for (const {target, blocks} of targets) {
    for (const {block, lead} of blocks) {
      const entry = led.get(lead.agency) ?? {name: agencyName(lead, language), parts: []};
      entry.parts.push(block.letter === null ? target.target : `${target.target}${block.letter}`);
      led.set(lead.agency, entry);
    }
  }
  const rows = [...led].sort((a, b) => b[1].parts.length - a[1].parts.length);
  return html`<section aria-labelledby="leads"><h2 id="leads">${words.whoLeads}</h2>
<div class="table-frame" style="--rows: ${rows.length + 2}" tabindex="0" role="region" aria-label="${words.whoLeadsCaption}"><table><caption>${words.whoLeadsCaption}</caption>
<thead><tr><th scope="col">${words.lead}</th><th scope="col">${words.part}</th></tr></thead>
<tbody>${rows.map(
    ([id, {name, parts}]) =>
      html`<tr><th scope="row"><a href="${addressIn(language, agencyPath(id))}">${name}</a></th><td>${parts.join(", ")}</td></tr>`
  )}</tbody></table></div></section>`;
}

function neighbours({goals}: PlanOutline, {goal}: GoalView, language: Language): Html {
  const words = planMessages(language);
  const at = goals.findIndex((other) => other.goal.goal === goal.goal);
  const link = (view: GoalView | undefined, label: string) =>
    view === undefined
      ? null
      : html`<a href="${addressIn(language, goalPath(view.goal.goal))}"><span class="quiet">${label}</span> ${goalChip(view.goal)} ${goalName(view.goal, language)}</a>`;
  return html`<nav class="neighbours" aria-label="${words.goals}">${link(goals[at - 1], words.previousGoal)}${link(goals[at + 1], words.nextGoal)}</nav>`;
}
