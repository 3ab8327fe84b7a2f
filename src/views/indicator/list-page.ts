import {agencyOptions} from "../form/agency-options.js";
import {silentYears} from "../../indicator/silent-years.js";
import {latestOf, latestPartOf, standings} from "../../indicator/standing.js";
import type {TrendMilestone} from "../../indicator/trend-data.js";
import {nameOf, unitOf} from "../../wording/indicator.js";
import {briefUnit, observedInWords, shortMilestone, yearWithRemarks} from "../../wording/value.js";
import {filterField, filterForm, searchField, type FilterOption} from "../form/filter-form.js";
import {goalChip} from "../status/goal-mark.js";
import {evidenceSign} from "../status/evidence.js";
import {endedBeside, statusMark} from "../status/status.js";
import {agencyLink} from "../plan/task-block.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {indicatorListMessages} from "../../messages/indicators.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {statusWord} from "../../messages/status.js";
import type {IndicatorEvidence} from "../../plan/evidence.js";
import type {Agency, PlanOutline} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {horizonOf} from "../../model/place-terms.js";
import {
  movementDirections,
  statuses,
  type MovementDirection,
  type StandingState,
  type Reason
} from "../../model/assessment.js";
import type {TableRow, TableRows} from "../../model/tables/index.js";
import {type IndicatorModel, type Site} from "../site.js";
import {makePage} from "../shell/make-page.js";
import type {Page} from "../shell/page.js";
import {goalName} from "../../wording/goal.js";
import {indicatorPath, indicatorsPath} from "../../model/addresses/indicators.js";

/** Whether the province has values, only others have, or nobody. */
type Known = "own" | "others" | "none";

/** An indicator with what it is found by. */
interface Listed {
  readonly model: IndicatorModel;
  readonly goal: TableRow<"goals"> | null;
  readonly leads: readonly Agency[];
  /** Where it stands at the plan's last milestone. */
  readonly state: StandingState;
  readonly ended: boolean;
  /** Why there is no verdict. */
  readonly reason: Reason | null;
  readonly known: Known;
  /** What the plan asks for by then. */
  readonly milestone: TrendMilestone | null;
  /** Which way it moves since when; null where the plan could not be read. */
  readonly movement: IndicatorEvidence | null;
  /** Whether its latest value is recent enough to judge by; null without one. */
  readonly fresh: "fresh" | "old" | null;
}

/**
 * Every indicator in one table to search, filter and sort: its latest value and how old that is, which way is better, which way
 * it moves, what the plan asks for by its last year and where that stands.
 */
export function indicatorsPage(
  {tables}: Site,
  models: readonly IndicatorModel[],
  outline: PlanOutline | null,
  language: Language
): Page {
  const words = commonMessages(language);
  const all = listed(tables, models, outline);
  const horizon = horizonOf(tables.place);
  const lead = models.length === 0 ? words.noIndicators : words.indicatorsLead(models.length);
  const body = html`<div class="page" data-language="${language.code}">
    <h1>${words.indicators}</h1>
    <p class="lead">${lead}</p>
    ${models.length === 0 ? null : html`${finder(all, horizon, language)} ${indicatorTable(all, horizon, language)}`}
  </div>`;
  return makePage(language, indicatorsPath, {
    title: words.indicators,
    description: lead,
    body,
    shell: "table-filter"
  });
}

/** The indicators in the order of the plan's goals, those of none last; of a goal those with a value of the province first. */
function listed(tables: TableRows, models: readonly IndicatorModel[], outline: PlanOutline | null): Listed[] {
  const goals = new Map(tables.goals.map((row) => [row.goal, row]));
  const agencies = new Map(tables.agencies.map((row) => [row.agency, row]));
  const leads = new Map(tables.coverage.map((row) => [row.indicator, row.leads]));
  return models
    .map((model): Listed => {
      const {indicator, data, choices} = model;
      const last = standings(data).at(-1)!;
      return {
        model,
        goal: indicator.goal === null ? null : (goals.get(indicator.goal) ?? null),
        leads: (leads.get(indicator.indicator) ?? []).flatMap((lead) => agencies.get(lead) ?? []),
        state: last.state,
        ended: last.ended,
        reason: last.judged?.plan.reason ?? null,
        known: data.observations.length > 0 ? "own" : choices.areas.length > 0 ? "others" : "none",
        milestone: last.milestone,
        movement: outline?.movementOf(indicator) ?? null,
        fresh: data.observations.length === 0 ? null : silentYears(data) === null ? "fresh" : "old"
      };
    })
    .sort(
      (a, b) =>
        order(a.goal?.goal ?? Infinity, b.goal?.goal ?? Infinity) ||
        order(Number(a.known !== "own"), Number(b.known !== "own"))
    );
}

/** Infinity from itself is no number. */
const order = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Every state of a milestone, best first. */
const states: readonly StandingState[] = [...statuses.plan, "insufficient_data", "not_set"];

/** The fields to find an indicator by; each offers only what occurs. */
function finder(all: readonly Listed[], horizon: number, language: Language): Html {
  const words = indicatorListMessages(language);
  const goals = new Map(all.flatMap(({goal}) => (goal ? [[goal.goal, goal] as const] : [])));
  const agencies = new Map(all.flatMap(({leads}) => leads.map((lead) => [lead.agency, lead] as const)));
  const known: Readonly<Record<Known, string>> = {own: words.hasData, others: words.othersOnly, none: words.noData};
  const goalOptions = [...goals.values()].map((goal): FilterOption => [
    String(goal.goal),
    `${String(goal.goal)}. ${goalName(goal, language)}`
  ]);
  return filterForm(
    [
      searchField(words.search, words.searchHint),
      filterField("goal", words.goal, [...goalOptions, ["none", words.background]], words),
      filterField("agency", words.agency, agencyOptions(agencies.values(), language), words),
      filterField(
        "state",
        words.state(horizon),
        states
          .filter((state) => all.some((row) => row.state === state))
          .map((state) => [state, statusWord(state, "plan", language)]),
        words
      ),
      filterField(
        "data",
        words.data,
        (Object.keys(known) as Known[])
          .filter((kind) => all.some((row) => row.known === kind))
          .map((kind) => [kind, known[kind]]),
        words
      ),
      filterField(
        "way",
        words.way,
        movementDirections
          .filter((way) => way !== "none" && all.some((row) => wayOf(row) === way))
          .map((way) => [way, evidenceMessages(language).movement[way]]),
        words
      ),
      filterField(
        "fresh",
        words.fresh,
        (["fresh", "old"] as const)
          .filter((fresh) => all.some((row) => row.fresh === fresh))
          .map((fresh) => [fresh, words.freshness[fresh]]),
        words
      )
    ],
    all.length,
    words,
    language
  );
}

/** Which way it moves, where one way is better than the other. */
function wayOf({movement}: Pick<Listed, "movement">): MovementDirection | null {
  return movement === null || movement.indicator.direction === "none" ? null : movement.movement.direction;
}

/** The columns in their order, each with the number by which addresses sort by it; 3 was one that is no more. */
function columnsIn(horizon: number, language: Language): readonly {readonly sort: number; readonly title: string}[] {
  const words = commonMessages(language);
  const list = indicatorListMessages(language);
  return [
    {sort: 0, title: words.indicator},
    {sort: 1, title: words.latestValue},
    {sort: 5, title: list.betterWhen},
    {sort: 6, title: list.way},
    {sort: 4, title: `${words.milestone} ${String(horizon)}`},
    {sort: 2, title: list.agency}
  ];
}

function indicatorTable(all: readonly Listed[], horizon: number, language: Language): Html {
  const words = commonMessages(language);
  const list = indicatorListMessages(language);
  const columns = columnsIn(horizon, language);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.indicators}">
    <table class="stack indicator-list" role="table" data-filtered>
      <caption>
        ${list.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(({sort, title}) => html`<th scope="col" role="columnheader" data-sort="${sort}">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${all.map((row, position) => indicatorRow(row, position, horizon, language))}
      </tbody>
    </table>
  </div>`;
}

/** A row carries what it is filtered by, the name in the other language, and what a cell is sorted by if not its text. */
function indicatorRow(row: Listed, position: number, horizon: number, language: Language): Html {
  const {model, goal, leads, state, ended, reason, known, milestone, fresh} = row;
  const {data, indicator} = model;
  const words = indicatorListMessages(language);
  const [, latest, better, way, asked, agency] = columnsIn(horizon, language).map(({title}) => title);
  const others = language.others.map((edition) => pick(indicator, "name", edition)).join(" ");
  const {relation, direction} = indicator;
  return html`<tr
    role="row"
    data-goal="${goal?.goal ?? "none"}"
    data-agency="${leads.map((lead) => lead.agency).join(" ")}"
    data-state="${state}"
    data-data="${known}"
    data-way="${wayOf(row) ?? ""}"
    data-fresh="${fresh ?? ""}"
    data-words="${indicator.indicator.replaceAll("_", " ")} ${others}"
  >
    <th scope="row" role="rowheader" data-value="${position}">
      ${goal === null ? null : goalChip(goal)}
      <a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>${relation === "measures" ? null : html` <span class="quiet">${words.relation[relation]}</span>`}
    </th>
    ${latestCell(row, latest!, language)}
    <td role="cell" class="unbroken" data-label="${better!}">${direction === "none" ? html`<span class="quiet">${words.better.none}</span>` : html`${direction === "increase" ? "↑" : "↓"} ${words.better[direction]}`}</td>
    ${wayCell(row, way!, language)}
    <td role="cell" data-label="${asked!}" data-value="${states.indexOf(state)}">
      ${milestone === null ? null : html`<span class="asked">${shortMilestone(milestone, briefUnit(unitOf(data), language).unit, language)}</span> `}${statusMark(state, language, "plan", reason)}${endedBeside(state, ended, language)}
    </td>
    <td role="cell" data-label="${agency!}" data-value="${leads.map((lead) => agencyName(lead, language)).join(", ")}">
      ${leads.length === 0 ? html`<span class="quiet">–</span>` : leads.map((lead, i) => html`${i === 0 ? null : ", "}${agencyLink(lead, language)}`)}
    </td>
  </tr>`;
}

/** The latest value with its year, by which it is sorted; where no whole year is known, that of a part of one. */
function latestCell({model: {data}, fresh}: Listed, label: string, language: Language): Html {
  const latest = latestOf(data) ?? latestPartOf(data);
  if (latest === null) {
    return html`<td role="cell" data-label="${label}" data-value="0"><span class="quiet">${commonMessages(language).noValue}</span></td>`;
  }
  const old = fresh === "old" ? html` <span class="quiet">${indicatorListMessages(language).old}</span>` : null;
  return html`<td role="cell" data-label="${label}" data-value="${latest.year}">
    <b>${observedInWords(latest, unitOf(data), language)}</b> (${yearWithRemarks(latest, language)})${old}
  </td>`;
}

/** Best first, as rows are sorted by it. */
const ways: readonly MovementDirection[] = [
  "improving",
  "no_clear_change",
  "worsening",
  "unjudged",
  "one_value",
  "none"
];

/** Which way it moves and since when; in the diamond of evidence unless it is mere background. */
function wayCell(row: Listed, label: string, language: Language): Html {
  const way = wayOf(row);
  const sort = ways.indexOf(way ?? "none");
  if (way === null || way === "none") {
    return html`<td role="cell" data-label="${label}" data-value="${sort}"><span class="quiet nothing">–</span></td>`;
  }
  const words = evidenceMessages(language);
  const {movement, indicator} = row.movement!;
  const [from, to] = [movement.from?.year, movement.to?.year];
  const years = from === undefined || to === undefined || from === to ? null : words.span(from, to);
  const said = html`<span>${words.movement[way]}${years === null ? null : html` <span class="quiet unbroken">${years}</span>`}</span>`;
  return html`<td role="cell" data-label="${label}" data-value="${sort}">
    ${indicator.relation === "context" ? said : html`<span class="evidence">${evidenceSign(way)} ${said}</span>`}
  </td>`;
}
