import {colon} from "../../lib/format.js";
import {agencyOptions} from "../form/agency-options.js";
import {filterField, filterForm, type FilterOption} from "../form/filter-form.js";
import {isOpen, isThere} from "../../plan/coverage.js";
import {heldOf, reportingGrid, reportingLegend, type Reporting} from "./reporting-grid.js";
import {groupBy} from "../../lib/group.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {dataMessages} from "../../messages/data.js";
import {agencyPath} from "../../model/addresses/plan.js";
import {agencyName} from "../../wording/commitment.js";
import type {Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";
import {coveragePath} from "../../model/addresses/data.js";
import {largest, smallest} from "../../lib/extremes.js";

/** What this collection holds, indicator by year, by lead agency and by goal; what the figures say stands elsewhere. */
export function coveragePage({tables, asOf}: Site, language: Language): Page {
  const words = dataMessages(language);
  const due = tables.coverage.filter((row) => row.due);
  const years = due.map(({year}) => year);
  const held = new Set(tables.coverage.filter(isThere).map(({indicator}) => indicator));
  const lead =
    due.length === 0
      ? words.coverageWithoutPlan(held.size, tables.indicators.length)
      : words.coverageLead(due.length, heldOf(due), smallest(years), largest(years));
  const lastColumn = Number(asOf.slice(0, 4));
  const rows = groupBy(tables.coverage, ({indicator}) => indicator);
  const body = html`<div class="page coverage" data-language="${language.code}">
<h1>${words.coverageTitle}</h1>
<p class="lead">${lead}</p>
${
  due.length === 0
    ? null
    : html`<p>${words.coverageNote}</p>
<ul class="jumps"><li><a href="#agencies">${words.byAgency}</a></li><li><a href="#goals">${words.byGoal}</a></li></ul>
<h2 id="agencies">${words.byAgency}</h2>
<p>${words.byAgencyNote}</p>
${agencyTable(tables, due, language)}`
}
<h2 id="goals">${words.byGoal}</h2>
${filter(tables, due, language)}
${reportingLegend(tables.coverage, language)}
${[...tables.goals, null].map((goal) => {
  const own = tables.indicators.filter((indicator) => indicator.goal === (goal?.goal ?? null));
  if (own.length === 0) return null;
  const title =
    goal === null ? words.withoutGoal : `${words.goalNumber(goal.goal)}${colon(language)}${goalName(goal, language)}`;
  const lines = own.map((indicator) => ({
    indicator,
    years: rows.get(indicator.indicator) ?? [],
    fields: fieldsOf(indicator.goal, rows.get(indicator.indicator) ?? [])
  }));
  return html`<section data-narrowed-group><h3 id="goal-${String(goal?.goal ?? 0)}">${title}</h3>${reportingGrid(lines, {lastColumn, label: title}, language)}</section>`;
})}
</div>`;
  return makePage(language, coveragePath, {
    title: words.coverageTitle,
    description: lead,
    body,
    shell: "table-filter"
  });
}

/** What a line of the grid is found by. */
function fieldsOf(goal: number | null, years: readonly Reporting[]): Readonly<Record<string, string>> {
  const due = years.some((row) => row.due);
  return {
    goal: String(goal ?? 0),
    agency: (years[0]?.leads ?? []).join(" "),
    figures: due ? (years.some(isOpen) ? "open" : "complete") : "none"
  };
}

/** The fields that narrow the grid; each offers only what occurs in it. */
function filter({goals, agencies, indicators}: Site["tables"], due: readonly Reporting[], language: Language): Html {
  const words = dataMessages(language);
  const leads = new Set(due.flatMap((row) => row.leads));
  const measured = new Set(indicators.map(({goal}) => goal));
  return filterForm(
    [
      filterField(
        "goal",
        words.goal,
        [
          ...goals
            .filter(({goal}) => measured.has(goal))
            .map((goal): FilterOption => [String(goal.goal), `${String(goal.goal)}. ${goalName(goal, language)}`]),
          ...(measured.has(null) ? [["0", words.withoutGoal] as const] : [])
        ],
        words
      ),
      ...(due.length === 0
        ? []
        : [
            filterField(
              "agency",
              words.agency,
              agencyOptions(
                agencies.filter(({agency}) => leads.has(agency)),
                language
              ),
              words
            ),
            filterField(
              "figures",
              words.figures,
              (["open", "complete", "none"] as const).map((kind) => [kind, words.figureStates[kind]]),
              words
            )
          ])
    ],
    indicators.length,
    words,
    language
  );
}

function agencyTable({agencies}: Site["tables"], due: readonly Reporting[], language: Language): Html {
  const words = dataMessages(language);
  const titles = [
    words.due,
    words.states.reported,
    words.states.estimated,
    words.states.part_year,
    words.states.missing
  ];
  const counted: readonly Reporting["state"][] = ["reported", "estimated", "part_year", "missing"];
  const rows = agencies
    .map((agency) => ({agency, own: due.filter(({leads}) => leads.includes(agency.agency))}))
    .filter(({own}) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.byAgency}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.agency}</th>${titles.map((title) => html`<th scope="col" role="columnheader" class="number">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(({agency, own}) => {
    const counts = [own.length, ...counted.map((state) => own.filter((row) => row.state === state).length)];
    const address = `${addressIn(language, agencyPath(agency.agency))}#reporting`;
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="${address}">${agencyName(agency, language)}</a></th>${counts.map(
      (count, i) => html`<td role="cell" class="number" data-label="${titles[i]!}">${count}</td>`
    )}</tr>`;
  })}</tbody></table></div>`;
}
