import {latestOf, standings} from "../charts/standing.js";
import {nameOf, unitOf} from "../charts/summary.js";
import {observedInWords} from "../charts/words.js";
import {endedMark, statusMark} from "../components/status.js";
import {html, type Html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {indicatorPath, indicatorsPath, type IndicatorModel, type Site} from "./model.js";
import type {Page} from "./page.js";

/** Every indicator by goal, with its latest value and where it stands at the plan's last milestone. */
export function indicatorsPage(site: Site, models: readonly IndicatorModel[], language: Language): Page {
  const words = messagesIn(language);
  const goals = [...site.tables.goals, null];
  const body = html`<div class="page" data-language="${language}">
    <h1>${words.indicators}</h1>
    <p class="lead">${words.indicatorsLead(models.length)}</p>
    ${goals.map((goal) => {
      const own = models.filter(({indicator}) => indicator.goal === (goal?.goal ?? null));
      if (own.length === 0) return null;
      const title =
        goal === null
          ? words.withoutGoal
          : `${words.goalTitle(goal.goal)}: ${(language === "vi" ? null : goal.name_en) ?? goal.name_vi}`;
      return html`<section>
        <h2>${title}</h2>
        ${indicatorTable(own, title, language)}
      </section>`;
    })}
  </div>`;
  return {
    path: addressIn(language, indicatorsPath),
    counterpart: addressIn(language === "vi" ? "en" : "vi", indicatorsPath),
    language,
    title: `${words.indicators} | ${words.siteShort}`,
    description: words.indicatorsLead(models.length),
    body
  };
}

function indicatorTable(models: readonly IndicatorModel[], label: string, language: Language): Html {
  const words = messagesIn(language);
  return html`<div class="table-frame" tabindex="0" role="region" aria-label="${label}">
    <table class="list">
      <thead>
        <tr>
          <th scope="col">${words.indicator}</th>
          <th scope="col">${words.latestValue}</th>
          <th scope="col">${words.relation}</th>
          <th scope="col">${words.milestone} 2030</th>
        </tr>
      </thead>
      <tbody>
        ${models.map(({data, indicator}) => {
          const last = standings(data).at(-1)!;
          const latest = latestOf(data);
          const value =
            latest === null
              ? words.noValue
              : `${observedInWords(latest, unitOf(data), language)} (${String(latest.year)})`;
          return html`<tr>
            <th scope="row"><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a></th>
            <td>${value}</td>
            <td>${words.relations[indicator.relation]}</td>
            <td>${statusMark(last.state, language)} ${last.ended ? endedMark(language) : null}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
