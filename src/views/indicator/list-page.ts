import {agencyOptions} from "../form/agency-options.js";
import {latestOf, standings} from "../../indicator/standing.js";
import {nameOf, unitOf} from "../../wording/indicator.js";
import {observedInWords, yearWithRemarks} from "../../wording/value.js";
import {filterField, filterForm, searchField, type FilterOption} from "../form/filter-form.js";
import {goalChip} from "../status/goal-mark.js";
import {endedBeside, statusMark} from "../status/status.js";
import {agencyLink} from "../plan/task-block.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, otherLanguage, pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {indicatorListMessages} from "../../messages/indicators.js";
import {statusWord} from "../../messages/status.js";
import type {Agency} from "../../plan/outline.js";
import {agencyName} from "../../wording/commitment.js";
import {horizon} from "../../model/horizon.js";
import {statuses, type StandingState, type Reason} from "../../model/assessment.js";
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
}

/** Every indicator in one table to search, filter and sort, with its latest value and where it stands at the last milestone. */
export function indicatorsPage({tables}: Site, models: readonly IndicatorModel[], language: Language): Page {
  const words = commonMessages(language);
  const all = listed(tables, models);
  const body = html`<div class="page" data-language="${language}">
    <h1>${words.indicators}</h1>
    <p class="lead">${words.indicatorsLead(models.length)}</p>
    ${finder(all, language)} ${indicatorTable(all, language)}
  </div>`;
  return makePage(language, indicatorsPath, {
    title: words.indicators,
    description: words.indicatorsLead(models.length),
    body,
    shell: "table-filter"
  });
}

/** The indicators in the order of the plan's goals, those of none last. */
function listed(tables: TableRows, models: readonly IndicatorModel[]): Listed[] {
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
        known: data.observations.length > 0 ? "own" : choices.areas.length > 0 ? "others" : "none"
      };
    })
    .sort((a, b) => (a.goal?.goal ?? Infinity) - (b.goal?.goal ?? Infinity) || 0);
}

/** Every state of a milestone, best first. */
const states: readonly StandingState[] = [...statuses.plan, "insufficient_data", "not_set"];

/** The fields to find an indicator by; each offers only what occurs. */
function finder(all: readonly Listed[], language: Language): Html {
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
        words.state,
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
      )
    ],
    all.length,
    words,
    language
  );
}

function indicatorTable(all: readonly Listed[], language: Language): Html {
  const words = commonMessages(language);
  const list = indicatorListMessages(language);
  const titles = [words.indicator, words.latestValue, list.agency, words.relation, `${words.milestone} ${horizon}`];
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.indicators}">
    <table class="stack indicator-list" role="table" data-filtered>
      <caption>
        ${list.caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${titles.map((title, i) => html`<th scope="col" role="columnheader" data-sort="${i}">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${all.map((row, position) => indicatorRow(row, position, titles, language))}
      </tbody>
    </table>
  </div>`;
}

/** A row carries what it is filtered by, the name in the other language, and what a cell is sorted by if not its text. */
function indicatorRow(
  {model, goal, leads, state, ended, reason, known}: Listed,
  position: number,
  titles: readonly string[],
  language: Language
): Html {
  const words = commonMessages(language);
  const {data, indicator} = model;
  const latest = latestOf(data);
  const other = pick(indicator, "name", otherLanguage(language));
  return html`<tr
    role="row"
    data-goal="${goal?.goal ?? "none"}"
    data-agency="${leads.map(({agency}) => agency).join(" ")}"
    data-state="${state}"
    data-data="${known}"
    data-words="${indicator.indicator.replaceAll("_", " ")} ${other}"
  >
    <th scope="row" role="rowheader" data-value="${position}">
      ${goal === null ? null : goalChip(goal)}
      <a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>
    </th>
    <td role="cell" data-label="${titles[1]!}">
      ${latest === null ? words.noValue : `${observedInWords(latest, unitOf(data), language)} (${yearWithRemarks(latest, language)})`}
    </td>
    <td role="cell" data-label="${titles[2]!}" data-value="${leads.map((lead) => agencyName(lead, language)).join(", ")}">
      ${leads.length === 0 ? html`<span class="quiet">–</span>` : leads.map((lead, i) => html`${i === 0 ? null : ", "}${agencyLink(lead, language)}`)}
    </td>
    <td role="cell" data-label="${titles[3]!}">${words.relations[indicator.relation]}</td>
    <td role="cell" data-label="${titles[4]!}" data-value="${states.indexOf(state)}">
      ${statusMark(state, language, "plan", reason)}${endedBeside(state, ended, language)}
    </td>
  </tr>`;
}
