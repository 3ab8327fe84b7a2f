import {colon} from "../../lib/format.js";
import {lineLink} from "./line-link.js";
import {goalAccount} from "./goal-account.js";
import {goalIndicators} from "./goal-indicators.js";
import {goalMissing} from "./goal-missing.js";
import {goalTargets} from "./goal-targets.js";
import {goalChip} from "../status/goal-mark.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, type Language} from "../../model/language.js";
import {planMessages} from "../../messages/plan.js";
import {agencyPath, goalPath} from "../../model/addresses/plan.js";
import type {GoalView, Indicator, PlanOutline, TargetView} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";
import {goalInSum} from "../../wording/goal-account.js";

/** One goal as a story: what is known of its commitments, every indicator of it, what nobody measures, then the plan's targets. */
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
  const name = goalName(goal, language);
  const lead = words.goalLead(targets.length, tasks, commitments.length);
  const shown = ofGoal(models, view);
  const body = html`<div class="page goal" data-language="${language.code}" data-un-goal="${goal.un_goal ?? 0}">
<header class="goal-head">${goalChip(goal)}<div><h1>${name}</h1>
<p class="goal-words">${goal.name_vi === name ? null : html`<span lang="${planLanguage(language)}">${goal.name_vi}</span> `}${lineLink(goal.line, language, words.inPlan(goal.line))}${goal.un_goal === null ? null : html` <span class="quiet">${words.unGoal(goal.un_goal)}</span>`}</p></div></header>
${goalAccount(commitments, language)}
${goalIndicators(shown, outline, commitments, language) ?? html`<p class="notice">${words.noIndicatorForGoal}</p>`}
${goalMissing(shown, {outline, coverage: site.tables.coverage}, commitments, language)}
${targets.length === 0 ? null : html`<div class="goal-plan">${goalTargets(targets, lead, language)}</div>`}
${whoLeads(targets, language)}
${neighbours(outline, view, language)}
</div>`;
  const path = goalPath(goal.goal);
  return makePage(language, path, {
    title: `${words.goalNumber(goal.goal)}${colon(language)}${name}`,
    description: language.place.plan === undefined ? name : `${name}. ${goalInSum(commitments, language)}`,
    body,
    shell: "plain"
  });
}

/** The indicators that a goal's page shows: those kept for it, and those of other goals that are evidence of its commitments. */
export function indicatorsOfGoal({goal, targets}: GoalView): (indicator: Indicator) => boolean {
  const linked = new Set(
    targets.flatMap(({commitments}) =>
      commitments.flatMap(({indicators, evidence}) =>
        [...indicators, ...(evidence?.parts ?? []).map((part) => part.indicator)].map(({indicator}) => indicator)
      )
    )
  );
  return ({indicator, goal: own}) => own === goal.goal || linked.has(indicator);
}

/** In the order of the plan's targets. */
function ofGoal(models: readonly IndicatorModel[], view: GoalView): IndicatorModel[] {
  const isOfGoal = indicatorsOfGoal(view);
  const order = view.targets.map(({target}) => target.target);
  const place = ({indicator}: IndicatorModel) => {
    const at = order.indexOf(indicator.plan_target ?? indicator.context_for ?? "");
    return at === -1 ? order.length : at;
  };
  return models.filter(({indicator}) => isOfGoal(indicator)).sort((a, b) => place(a) - place(b));
}

function whoLeads(targets: readonly TargetView[], language: Language): Html | null {
  const words = planMessages(language);
  const led = new Map<string, {readonly name: string; readonly parts: TargetView["target"]["target"][]}>();
  for (const {target, blocks} of targets) {
    for (const {block, lead} of blocks) {
      const entry = led.get(lead.agency) ?? {name: agencyName(lead, language), parts: []};
      entry.parts.push(block.letter === null ? target.target : `${target.target}${block.letter}`);
      led.set(lead.agency, entry);
    }
  }
  if (led.size === 0) return null;
  const rows = [...led].sort((a, b) => b[1].parts.length - a[1].parts.length);
  return html`<details class="behind leads"><summary><h2 id="leads">${words.whoLeads}</h2></summary>
<div class="table-frame" style="--rows: ${rows.length + 2}" tabindex="0" role="region" aria-label="${words.whoLeadsCaption}"><table><caption>${words.whoLeadsCaption}</caption>
<thead><tr><th scope="col">${words.lead}</th><th scope="col">${words.part}</th></tr></thead>
<tbody>${rows.map(
    ([id, {name, parts}]) =>
      html`<tr><th scope="row"><a href="${addressIn(language, agencyPath(id))}">${name}</a></th><td>${parts.join(", ")}</td></tr>`
  )}</tbody></table></div></details>`;
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
