import {milestoneYears} from "../../model/horizon.js";
import {latestOf, standings} from "../../indicator/standing.js";
import {distanceInWords, nameOf, unitOf} from "../../wording/indicator.js";
import {observedInWords, milestoneInWords, yearWithRemarks} from "../../wording/value.js";
import {dueNextList} from "../plan/due-next.js";
import {goalBoard} from "./goal-board.js";
import {headlineList} from "./headline-list.js";
import {controls, type Choices} from "../indicator/controls.js";
import {areaEndedSentence} from "../indicator/milestone-cards.js";
import {recentChanges} from "./recent-changes.js";
import {stateTotals} from "../status/state-totals.js";
import {endedBeside, statusMark} from "../status/status.js";
import {trendFigure} from "../indicator/trend-figure.js";
import {formatDate, formatList} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, otherLanguage, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import {homeMessages, type HomeMessages} from "../../messages/home.js";
import {commitmentsPath} from "../../model/addresses/plan.js";
import type {PlanOutline} from "../../plan/outline.js";
import {commitmentStates} from "../../plan/judgement.js";
import {isVerdict, stateCounts} from "../../plan/state-counts.js";
import type {ReportModel} from "../../report/model.js";
import {type IndicatorModel, type Site} from "../site.js";
import type {Page} from "../shell/page.js";
import {stateInWords} from "../../wording/commitment-state.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {homeArea} from "../../model/place.js";
import {coveragePath} from "../../model/addresses/data.js";
import {largest, smallest} from "../../lib/extremes.js";

/** The overview: where the plan stands goal by goal, the headline indicators, what is due next and what nobody knows. */
export function homePage(
  site: Site,
  models: readonly IndicatorModel[],
  {outline, report}: {readonly outline: PlanOutline | null; readonly report: ReportModel | null},
  language: Language
): Page {
  const words = commonMessages(language);
  const {tables, document, asOf} = site;
  const [first] = models;
  const years = tables.observations.filter(({area}) => area === homeArea).map((o) => o.year);
  const span = `${String(smallest(years))}–${String(largest(years))}`;
  const lead = words.homeLead(tables.goals.length, tables.targets.length, tables.commitments.length);
  const headlines = headlineList(
    models.map(({data}) => data),
    report?.changes ?? [],
    language
  );
  const body = html`<div class="page home" data-language="${language}">
    <h1>${words.homeTitle}</h1>
    ${outline === null ? headlines : atAGlance(site, {outline, report, headlines}, language)}
    <p class="notice">${first ? areaEndedSentence(first.data, language) : null} ${homeMessages(language).standingNote}</p>
    <h2 id="charts">${words.chartsTitle}</h2>
    <p>${lead} ${words.homeCoverage(tables.indicators.length, span)}</p>
    ${controls(commonChoices(models), language)}
    <div class="cards">
      ${models.map(({data, selection, indicator}) =>
        trendFigure(data, selection, {
          language,
          size: "card",
          document,
          page: addressIn(language, indicatorPath(indicator.indicator)),
          title: html`<h3>
            <a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>
          </h3>`
        })
      )}
    </div>
    <h2 id="answer">${words.answerTitle}</h2>
    ${answerTable(models, language, asOf)}
    ${outline === null ? null : unmeasured(outline, language)}
  </div>`;
  return {
    path: addressIn(language, "/"),
    counterpart: addressIn(otherLanguage(language), "/"),
    language,
    title: words.siteTitle,
    description: lead,
    body
  };
}

/** What must be understood within a minute: the verdict in a sentence, every goal, the headlines, what moved, what is due. */
function atAGlance(
  {tables, asOf}: Site,
  {
    outline,
    report,
    headlines
  }: {readonly outline: PlanOutline; readonly report: ReportModel | null; readonly headlines: Html | null},
  language: Language
): Html {
  const words = homeMessages(language);
  const {commitments} = outline;
  const counts = new Map(stateCounts(commitments).map(({state, count}) => [state, count]));
  const judged = commitmentStates.filter(isVerdict).flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [{state, count}];
  });
  const undecided = commitments.length - judged.reduce((sum, {count}) => sum + count, 0);
  const sentence = words.standing(
    formatDate(asOf, language),
    commitments.length,
    judged.length === 0
      ? words.noneJudged
      : formatList(
          judged.map(({state, count}) => `${String(count)} ${stateInWords(state, language)}`),
          language
        ),
    undecided
  );
  return html`<p class="lead">${sentence}</p>
    ${stateTotals(commitments, language)}
    <div class="glance">
      <div>${goalBoard(outline, language)} ${report === null ? null : recentChanges(report, language)}</div>
      <div>${headlines} ${dueNextList(tables, outline, asOf, language)}</div>
    </div>`;
}

/** How many commitments have no verdict, and why. */
function unmeasured({commitments}: PlanOutline, language: Language): Html | null {
  const words = homeMessages(language);
  const open = stateCounts(commitments).flatMap(({state, count}) =>
    state in words.unmeasured ? [{state: state as keyof HomeMessages["unmeasured"], count}] : []
  );
  const sum = open.reduce((total, {count}) => total + count, 0);
  if (sum === 0) return null;
  return html`<section aria-labelledby="unmeasured">
    <h2 id="unmeasured">${words.unmeasuredTitle}</h2>
    <p>${words.unmeasuredLead(sum, commitments.length)}</p>
    <ul>
      ${open.map(
        ({state, count}) =>
          html`<li>
            <a href="${addressIn(language, commitmentsPath)}?state=${state}"><strong class="number">${count}</strong></a>
            ${words.unmeasured[state]}
          </li>`
      )}
    </ul>
    <p><a href="${addressIn(language, coveragePath)}">${words.coverageLink}</a></p>
  </section>`;
}

/** Years and areas that make sense for all charts together. */
function commonChoices(models: readonly IndicatorModel[]): Choices {
  const [first] = models;
  const inAll = (area: string) => models.filter(({choices}) => choices.areas.some((a) => a.area === area)).length;
  const areas = new Map(models.flatMap(({choices}) => choices.areas).map((a) => [a.area, a]));
  return {
    years: [...new Set(models.flatMap(({choices}) => choices.years))].sort((a, b) => a - b),
    areas: [...areas.values()].filter((a) => inAll(a.area) > 1),
    neighbours: first?.choices.neighbours ?? new Set(),
    series: []
  };
}

/** The roles are written out because on narrow screens the style sheet turns rows into blocks, which would undo them. */
function answerTable(models: readonly IndicatorModel[], language: Language, asOf: string): Html {
  const words = commonMessages(language);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${words.answerTitle}">
    <table class="answer" role="table">
      <caption>
        ${words.answerCaption(formatDate(asOf, language))}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${[words.indicator, words.latestValue, ...milestoneYears.map(milestoneTitle(language))].map(
            (title) => html`<th scope="col" role="columnheader">${title}</th>`
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${models.map((model) => answerRow(model, language))}
      </tbody>
    </table>
  </div>`;
}

const milestoneTitle = (language: Language) => (year: number) =>
  `${commonMessages(language).milestone} ${String(year)}`;

function answerRow({data, indicator}: IndicatorModel, language: Language): Html {
  const words = commonMessages(language);
  const unit = unitOf(data);
  const all = standings(data);
  const latest = latestOf(data);
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>
    </th>
    <td role="cell" data-label="${words.latestValue}">
      ${
        latest === null
          ? words.noValue
          : html`<span class="number">${observedInWords(latest, unit, language)}</span>
              <span class="quiet">(${yearWithRemarks(latest, language)})</span>`
      }
    </td>
    ${all.map((standing) => {
      const distance = distanceInWords(standing, data, language);
      return html`<td role="cell" data-label="${milestoneTitle(language)(standing.year)}">
        ${
          standing.milestone === null
            ? null
            : html`<span class="milestone-terms">${milestoneInWords(standing.milestone, unit, language)}</span>`
        }
        ${statusMark(standing.state, language, "plan", standing.judged?.plan.reason)}${endedBeside(standing.state, standing.ended, language)}
        ${distance === null ? null : html`<span class="quiet">${distance}</span>`}
      </td>`;
    })}
  </tr>`;
}
