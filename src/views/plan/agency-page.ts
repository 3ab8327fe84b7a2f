import {lineLink} from "./line-link.js";
import {commitmentList} from "./commitment-list.js";
import {dueTable} from "./due-table.js";
import {goalChip} from "../status/goal-mark.js";
import {heldOf, reportingGrid, reportingLegend} from "../data/reporting-grid.js";
import {taskBlock} from "./task-block.js";
import {nameOf, shortSummary} from "../../wording/indicator.js";
import {colon, formatDate} from "../../lib/format.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {planLanguage, addressIn, type Language} from "../../model/language.js";
import {dataMessages} from "../../messages/data.js";
import {planMessages} from "../../messages/plan.js";
import {accountOf} from "../../plan/account.js";
import {agencyPath, targetPath} from "../../model/addresses/plan.js";
import {commitmentsLedBy} from "../../plan/outline.js";
import type {Agency, BlockView, GoalView, PlanOutline, TargetView} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {successorOf} from "./agencies-page.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName, targetTitle} from "../../wording/goal.js";
import {indicatorPath} from "../../model/addresses/indicators.js";

/** A block with the target and goal above it. */
interface Placed {
  readonly goal: GoalView["goal"];
  readonly target: TargetView["target"];
  readonly view: BlockView;
}

/** One body: what falls due, what it leads and helps with, and how much of that anybody can measure. */
export function agencyPage(
  site: Site,
  outline: PlanOutline,
  models: readonly IndicatorModel[],
  agency: Agency,
  language: Language
): Page {
  const words = planMessages(language);
  const name = agencyName(agency, language);
  const placed = outline.goals.flatMap(({goal, targets}) =>
    targets.flatMap(({target, blocks}) => blocks.map((view): Placed => ({goal, target, view})))
  );
  const leads = placed.filter(({view}) => view.lead.agency === agency.agency);
  const helps = placed.filter(
    ({view}) => view.lead.agency !== agency.agency && view.cooperating.some((row) => row.agency === agency.agency)
  );
  const targets = new Set(leads.map(({target}) => target.target)).size;
  const lead = words.agencyLead(leads.length, targets, helps.length);
  const body = html`<div class="page agency" data-language="${language.code}">
<h1>${name}</h1>
${language.code === "vi" || name === agency.name_vi ? null : html`<p lang="${planLanguage(language)}">${agency.name_vi}</p>`}
<p class="lead">${lead}</p>
${succession(agency, outline, language)}
${dueTable(site, outline, agency, language)}
${dataState(outline, models, agency, language)}
${reporting(site, agency, language)}
<section aria-labelledby="leads"><h2 id="leads">${words.leads}</h2>
${leads.length === 0 ? html`<p>${words.leadsNothing}</p>` : leads.map((part) => ledBlock(part, language))}</section>
<section aria-labelledby="cooperates"><h2 id="cooperates">${words.cooperates}</h2>
${helps.length === 0 ? html`<p>${words.cooperatesNothing}</p>` : helpList(helps, language)}</section>
<section aria-labelledby="printed"><h2 id="printed">${words.printedAs}</h2>
<ul lang="${planLanguage(language)}">${[...agency.variants].sort(new Intl.Collator("vi").compare).map((form) => html`<li>${form}</li>`)}</ul></section>
</div>`;
  const path = agencyPath(agency.agency);
  return makePage(language, path, {
    title: name,
    description: `${name}. ${lead}`,
    body,
    shell: "plain"
  });
}

/** Where its functions went, and whose it took over. */
function succession(agency: Agency, outline: PlanOutline, language: Language): Html | null {
  const words = planMessages(language);
  const {successor_vi: successor, successor_from: from} = agency;
  const before = [...outline.agencies.values()].filter(
    (row) => row.successor_vi === agency.name_vi && row.agency !== agency.agency
  );
  if (successor === null && before.length === 0) return null;
  const date = from === null ? "" : formatDate(from, language);
  const to = successorOf(agency, outline, language);
  return html`<div class="notice">${
    successor === null
      ? null
      : successor === agency.name_vi
        ? html`<p>${words.carriedOn(date)}</p>`
        : html`<p>${words.mergedBefore(date)} ${to}.</p>`
  }${
    before.length === 0
      ? null
      : html`<p>${words.predecessors} ${before.map((row, i) => html`${i === 0 ? null : "; "}<a href="${addressIn(language, agencyPath(row.agency))}">${agencyName(row, language)}</a>`)}.</p>`
  }</div>`;
}

function dataState(outline: PlanOutline, models: readonly IndicatorModel[], agency: Agency, language: Language): Html {
  const words = planMessages(language);
  const led = commitmentsLedBy(outline, agency);
  const undated = led.filter(({commitment}) => commitment.years.length === 0);
  const account = accountOf(led);
  const indicators = new Set(led.flatMap((view) => view.indicators.map(({indicator}) => indicator)));
  const own = models.filter(({indicator}) => indicators.has(indicator.indicator));
  return html`<section aria-labelledby="data"><h2 id="data">${words.dataState}</h2>
<p>${led.length === 0 ? words.noLedCommitments : words.dataStateText(account.total, account.withIndicator, account.withData)}</p>
${
  own.length === 0
    ? null
    : html`<ul>${own.map(({data, indicator}) => html`<li><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>${colon(language)}${shortSummary(data, language)}</li>`)}</ul>`
}
${undated.length === 0 ? null : html`<h3>${words.withoutYear}</h3>${commitmentList(undated, language, {quoted: true})}`}</section>`;
}

/** What is needed and held of its indicators, year by year; nothing where no indicator of its targets is needed. */
function reporting({tables, asOf}: Site, agency: Agency, language: Language): Html | null {
  const words = dataMessages(language);
  const led = groupBy(
    tables.coverage.filter(({leads}) => leads.includes(agency.agency)),
    ({indicator}) => indicator
  );
  const lines = tables.indicators.flatMap((indicator) => {
    const years = led.get(indicator.indicator) ?? [];
    return years.some(({due}) => due) ? [{indicator, years}] : [];
  });
  if (lines.length === 0) return null;
  const due = lines.flatMap(({years}) => years.filter((row) => row.due));
  const label = words.ownReportingGrid;
  return html`<section aria-labelledby="reporting"><h2 id="reporting">${words.ownReporting}</h2>
<p>${words.ownReportingText(due.length, heldOf(due))}</p>
${reportingLegend(
  lines.flatMap(({years}) => years),
  language
)}
${reportingGrid(lines, {lastColumn: Number(asOf.slice(0, 4)), label}, language)}</section>`;
}

function ledBlock({goal, target, view}: Placed, language: Language): Html {
  const words = planMessages(language);
  return html`<section class="target" data-un-goal="${goal.un_goal ?? 0}"><h3>${goalChip(goal)} <a href="${addressIn(language, targetPath(target.goal, target.target))}">${words.targetNumber(target.target)}</a>${targetTitle(target, language)}</h3>
<blockquote lang="${planLanguage(language)}"><p>${target.text_vi}</p><footer lang="${language.code}">${lineLink(target.line, language, words.inPlan(target.line))}</footer></blockquote>
${taskBlock(view, language)}</section>`;
}

/** The targets it helps with, by goal and by who leads. */
function helpList(helps: readonly Placed[], language: Language): Html {
  const goals = [...new Map(helps.map(({goal}) => [goal.goal, goal])).values()];
  const numberOf = ({target, view}: Placed) => `${target.target}${view.block.letter ?? ""}`;
  return html`<ul class="helps">${goals.map((goal) => {
    const own = helps.filter((part) => part.goal.goal === goal.goal);
    return html`<li>${goalChip(goal)} ${goalName(goal, language)}${colon(language)}${own.map(
      (part, i) =>
        html`${i === 0 ? null : ", "}<a href="${addressIn(language, targetPath(part.target.goal, part.target.target))}">${numberOf(part)}</a>`
    )}</li>`;
  })}</ul>`;
}
