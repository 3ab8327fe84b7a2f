import {filterField, filterForm} from "../form/filter-form.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {indicatorListMessages} from "../../messages/indicators.js";
import {officeMessages} from "../../messages/office.js";
import {reportingPath} from "../../model/addresses/data.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import type {TableRow} from "../../model/tables/index.js";
import {goalName} from "../../wording/goal.js";
import {officeProgress, reportingStatus} from "../../wording/office.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import type {Site} from "../site.js";
import {goalChip} from "../status/goal-mark.js";

type Reporting = TableRow<"reporting">;

/** How far the indicators are reported, as the statistical office says: by goal, and each by itself. */
export function reportingPage({tables}: Site, language: Language): Page {
  const words = officeMessages(language);
  const {reporting, goals} = tables;
  const indicators = new Map(tables.indicators.map((row) => [row.indicator, row]));
  const rows = reporting.filter(({indicator}) => indicators.has(indicator));
  const lead = words.reportingLead(rows.filter(({status}) => status === "complete").length, rows.length);
  const statuses = statusesOf(rows);
  const byGoal = groupBy(rows, ({indicator}) => indicators.get(indicator)!.goal);
  const goalsHeld = [...goals.filter(({goal}) => byGoal.has(goal)), ...(byGoal.has(null) ? [null] : [])];
  const nameOfGoal = (goal: TableRow<"goals"> | null) =>
    goal === null ? words.withoutGoal : `${String(goal.goal)}. ${goalName(goal, language)}`;
  const inOrder = goalsHeld.flatMap((goal) => byGoal.get(goal?.goal ?? null) ?? []);
  const body = html`<div class="page reporting-status" data-language="${language.code}">
<h1>${words.reporting}</h1>
<p class="lead">${lead}</p>
<p>${words.reportingNote}</p>
<div class="table-frame" tabindex="0" role="region" aria-label="${words.reporting}"><table class="reporting-goals">
<thead><tr><th scope="col">${words.goal}</th>${statuses.map((status) => html`<th scope="col" class="number">${reportingStatus({status}, language)}</th>`)}<th scope="col" class="number">${words.total}</th></tr></thead>
<tbody><tr class="all"><th scope="row">${words.allGoals}${shares(rows, statuses)}</th>${counts(rows, statuses)}</tr>
${goalsHeld.map((goal) => {
  const own = byGoal.get(goal?.goal ?? null) ?? [];
  return html`<tr><th scope="row">${goal === null ? words.withoutGoal : html`${goalChip(goal)} ${goalName(goal, language)}`}${shares(own, statuses)}</th>${counts(own, statuses)}</tr>`;
})}</tbody></table></div>
<h2 id="indicators">${words.total}</h2>
${filterForm(
  [
    filterField(
      "goal",
      words.goal,
      goalsHeld.map((goal) => [String(goal?.goal ?? 0), nameOfGoal(goal)]),
      indicatorListMessages(language)
    ),
    filterField(
      "status",
      words.status,
      statuses.map((status) => [status ?? "none", reportingStatus({status}, language)]),
      indicatorListMessages(language)
    )
  ],
  rows.length,
  indicatorListMessages(language),
  language
)}
<div class="table-frame" tabindex="0" role="region" aria-label="${words.total}"><table class="stack" role="table" data-narrowed>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.indicator}</th><th scope="col" role="columnheader">${words.status}</th><th scope="col" role="columnheader">${words.progress}</th></tr></thead>
<tbody role="rowgroup">${inOrder.map((row) => {
    const indicator = indicators.get(row.indicator)!;
    return html`<tr role="row" data-goal="${String(indicator.goal ?? 0)}" data-status="${row.status ?? "none"}"><th scope="row" role="rowheader"><a href="${addressIn(language, indicatorPath(row.indicator))}">${pick(indicator, "name", language)}</a> <span class="quiet">${indicator.un_indicator ?? row.indicator}</span></th>
<td role="cell" data-label="${words.status}">${reportingStatus(row, language)}</td>
<td role="cell" data-label="${words.progress}">${officeProgress(row, language) ?? html`<span class="quiet nothing">–</span>`}</td></tr>`;
  })}</tbody></table></div>
</div>`;
  return makePage(language, reportingPath, {
    title: words.reporting,
    description: lead,
    body,
    shell: "table-filter"
  });
}

/** The statuses that occur, those that most offices use first and in their order. */
function statusesOf(rows: readonly Reporting[]): (string | null)[] {
  const usual = ["complete", "inprogress", "notstarted", "notapplicable"];
  const used = [...new Set(rows.map(({status}) => status))];
  const place = (status: string | null) => (status === null ? Infinity : (usual.indexOf(status) + 100) % 100);
  return used.sort((a, b) => place(a) - place(b));
}

const having = (rows: readonly Reporting[], status: string | null): number =>
  rows.filter((row) => row.status === status).length;

function counts(rows: readonly Reporting[], statuses: readonly (string | null)[]): Html {
  return html`${statuses.map((status) => html`<td class="number">${having(rows, status)}</td>`)}<td class="number">${rows.length}</td>`;
}

/** The parts of a row as one bar; the numbers beside it say the same. */
function shares(rows: readonly Reporting[], statuses: readonly (string | null)[]): Html {
  return html`<span class="shares" aria-hidden="true">${statuses.map((status, i) => {
    const count = having(rows, status);
    return count === 0
      ? null
      : html`<span data-part-of="${String(Math.min(i, 5))}" style="flex-grow: ${String(count)}"></span>`;
  })}</span>`;
}
