import {goalName} from "../components/goal-mark.js";
import {groupBy} from "../lib/group.js";
import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {dataMessagesIn} from "../messages/data.js";
import {agencyPath} from "../outline/addresses.js";
import type {TableRow} from "../tables/index.js";
import {indicatorPath, type Site} from "./model.js";
import type {Page} from "./page.js";

type Row = TableRow<"coverage">;
type State = Row["state"];

/** Address of the page about reporting in Vietnamese. */
export const coveragePath = "/coverage/";

/** The first year that has a column of its own: the base year of the 2030 Agenda. */
const firstColumn = 2015;

/** A shape for each state, so that none is told by colour alone. */
const shapes: Readonly<Record<State, string>> = {
  reported: "●",
  estimated: "○",
  part_year: "◐",
  missing: "–",
  not_due: "·",
  area_ended: "×"
};

const isThere = ({state}: Row) => state === "reported" || state === "estimated";

/** What has been reported, indicator by year, by lead agency and by goal; what the figures say stands elsewhere. */
export function coveragePage({tables, asOf}: Site, language: Language): Page {
  const words = dataMessagesIn(language);
  const due = tables.coverage.filter((row) => row.due);
  const years = due.map(({year}) => year);
  const lead = words.coverageLead(due.length, due.filter(isThere).length, Math.min(...years), Math.max(...years));
  const lastColumn = Number(asOf.slice(0, 4));
  const rows = groupBy(tables.coverage, ({indicator}) => indicator);
  const body = html`<div class="page coverage" data-language="${language}">
<h1>${words.coverageTitle}</h1>
<p class="lead">${lead}</p>
<p>${words.coverageNote}</p>
<h2 id="agencies">${words.byAgency}</h2>
<p>${words.byAgencyNote}</p>
${agencyTable(tables, due, language)}
<h2 id="goals">${words.byGoal}</h2>
<ul class="legend" aria-label="${words.legend}">${(Object.keys(shapes) as State[]).map((state) => html`<li><span class="mark" aria-hidden="true">${shapes[state]}</span> ${words.states[state]}</li>`)}<li><span class="mark due" aria-hidden="true">–</span> ${words.dueMark}</li></ul>
${[...tables.goals, null].map((goal) => {
  const own = tables.indicators.filter((indicator) => indicator.goal === (goal?.goal ?? null));
  if (own.length === 0) return null;
  const title = goal === null ? words.withoutGoal : `${words.goalNumber(goal.goal)}: ${goalName(goal, language)}`;
  return html`<section><h3 id="goal-${String(goal?.goal ?? 0)}">${title}</h3>${grid(own, rows, lastColumn, title, language)}</section>`;
})}
</div>`;
  return {
    path: addressIn(language, coveragePath),
    counterpart: addressIn(language === "vi" ? "en" : "vi", coveragePath),
    language,
    title: `${words.coverageTitle} | ${messagesIn(language).siteShort}`,
    description: lead,
    body,
    script: "page"
  };
}

function agencyTable({agencies}: Site["tables"], due: readonly Row[], language: Language): Html {
  const words = dataMessagesIn(language);
  const titles = [
    words.due,
    words.states.reported,
    words.states.estimated,
    words.states.part_year,
    words.states.missing
  ];
  const counted: readonly State[] = ["reported", "estimated", "part_year", "missing"];
  const rows = agencies
    .map((agency) => ({agency, own: due.filter(({leads}) => leads.includes(agency.agency))}))
    .filter(({own}) => own.length > 0)
    .sort((a, b) => b.own.length - a.own.length);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.byAgency}"><table class="stack" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.agency}</th>${titles.map((title) => html`<th scope="col" role="columnheader" class="number">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(({agency, own}) => {
    const counts = [own.length, ...counted.map((state) => own.filter((row) => row.state === state).length)];
    const name = (language === "en" ? agency.name_en : null) ?? agency.name_vi;
    return html`<tr role="row"><th scope="row" role="rowheader"><a href="${addressIn(language, agencyPath(agency.agency))}">${name}</a></th>${counts.map(
      (count, i) => html`<td role="cell" class="number" data-label="${titles[i]!}">${count}</td>`
    )}</tr>`;
  })}</tbody></table></div>`;
}

function grid(
  indicators: readonly TableRow<"indicators">[],
  rows: ReadonlyMap<string, readonly Row[]>,
  lastColumn: number,
  label: string,
  language: Language
): Html {
  const words = dataMessagesIn(language);
  const years = Array.from({length: lastColumn - firstColumn + 1}, (_, i) => firstColumn + i);
  return html`<div class="table-frame" style="--rows: ${indicators.length + 1}" tabindex="0" role="region" aria-label="${label}"><table class="reporting">
<thead><tr><th scope="col">${words.indicator}</th><th scope="col">${words.before(firstColumn)}</th>${years.map((year) => html`<th scope="col">${String(year)}</th>`)}</tr></thead>
<tbody>${indicators.map(({indicator, name_vi, name_en}) => {
    const own = rows.get(indicator) ?? [];
    const earlier = own.filter((row) => row.year < firstColumn && isThere(row)).length;
    return html`<tr><th scope="row"><a href="${addressIn(language, indicatorPath(indicator))}">${language === "vi" ? name_vi : name_en}</a></th><td>${words.yearsWithFigure(earlier)}</td>${years.map(
      (year) =>
        cell(
          own.find((row) => row.year === year),
          language
        )
    )}</tr>`;
  })}</tbody></table></div>`;
}

function cell(row: Row | undefined, language: Language): Html {
  if (row === undefined) return html`<td></td>`;
  const text = dataMessagesIn(language).states[row.state];
  const open = row.due && !isThere(row);
  return html`<td${open ? html` class="due"` : null} title="${text}"><span aria-hidden="true">${shapes[row.state]}</span><span class="heard">${text}</span></td>`;
}
