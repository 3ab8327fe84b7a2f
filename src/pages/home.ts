import {latestOf, milestoneYears, standings} from "../charts/standing.js";
import {distanceInWords, nameOf, unitOf} from "../charts/summary.js";
import {observedInWords, requirementInWords} from "../charts/words.js";
import {dueNextList} from "../components/due-next.js";
import {goalBoard} from "../components/goal-board.js";
import {controls, type Choices} from "../components/controls.js";
import {areaEndedSentence} from "../components/milestone-cards.js";
import {recentChanges} from "../components/recent-changes.js";
import {endedMark, statusMark} from "../components/status.js";
import {trendFigure} from "../components/trend-figure.js";
import {formatDate} from "../lib/format.js";
import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {homeMessages, type HomeMessages} from "../messages/home.js";
import {commitmentsPath} from "../outline/addresses.js";
import type {PlanOutline} from "../outline/outline.js";
import {stateCounts} from "../outline/state-counts.js";
import type {ReportModel} from "../yearly/model.js";
import {coveragePath} from "./coverage.js";
import {homeArea, indicatorPath, type IndicatorModel, type Site} from "./model.js";
import type {Page} from "./page.js";

/** The overview: where the plan stands goal by goal, the headline indicators, what is due next and what nobody can tell. */
export function homePage(
  site: Site,
  models: readonly IndicatorModel[],
  {outline, report}: {readonly outline: PlanOutline | null; readonly report: ReportModel | null},
  language: Language
): Page {
  const words = messagesIn(language);
  const {tables, document, asOf} = site;
  const [first] = models;
  const years = tables.observations.filter(({area}) => area === homeArea).map((o) => o.year);
  const span = `${String(Math.min(...years))}–${String(Math.max(...years))}`;
  const lead = words.homeLead(tables.goals.length, tables.targets.length, tables.commitments.length);
  const body = html`<div class="page home" data-language="${language}">
    <h1>${words.homeTitle}</h1>
    <p class="lead">${lead}</p>
    ${first ? html`<p class="notice">${areaEndedSentence(first.data, language)}</p>` : null}
    ${outline === null ? null : goalBoard(outline, asOf, language)}
    <h2 id="charts">${words.chartsTitle}</h2>
    <p>${words.homeCoverage(tables.indicators.length, span)}</p>
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
    ${
      outline === null
        ? null
        : html`<div class="next">
            ${report === null ? null : recentChanges(report, new Set(models.map(({indicator}) => indicator.indicator)), language)}
            ${dueNextList(tables, outline, asOf, language)} ${unmeasured(outline, language)}
          </div>`
    }
  </div>`;
  return {
    path: addressIn(language, "/"),
    counterpart: addressIn(language === "vi" ? "en" : "vi", "/"),
    language,
    title: words.siteTitle,
    description: lead,
    body
  };
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
  const words = messagesIn(language);
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

const milestoneTitle = (language: Language) => (year: number) => `${messagesIn(language).milestone} ${String(year)}`;

function answerRow({data, indicator}: IndicatorModel, language: Language): Html {
  const words = messagesIn(language);
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
              <span class="quiet">(${String(latest.year)})</span>`
      }
    </td>
    ${all.map((standing) => {
      const distance = distanceInWords(standing, data, language);
      return html`<td role="cell" data-label="${milestoneTitle(language)(standing.year)}">
        ${
          standing.milestone === null
            ? null
            : html`<span class="requirement">${requirementInWords(standing.milestone, unit, language)}</span>`
        }
        ${statusMark(standing.state, language)} ${standing.ended ? endedMark(language) : null}
        ${distance === null ? null : html`<span class="quiet">${distance}</span>`}
      </td>`;
    })}
  </tr>`;
}
