import {colon} from "../../lib/format.js";
import {latestOf, standings, type Standing} from "../../indicator/standing.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {homeMessages} from "../../messages/home.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import type {IndicatorChange} from "../../progress/yearly-change.js";
import {changeLine} from "../../report/indicator-lines.js";
import {distanceInWords, nameOf, unitOf} from "../../wording/indicator.js";
import {milestoneInWords, observedInWords, yearWithRemarks} from "../../wording/value.js";
import {sourcesInBrief, trendDrawings} from "../indicator/trend-figure.js";
import {reportLine} from "../report/report-blocks.js";
import type {IndicatorModel} from "../site.js";
import {endedBeside, statusMark} from "../status/status.js";

/** The headline indicators as charts, each under its latest value in words and what the plan asks for by when. */
export function headlineCards(
  models: readonly IndicatorModel[],
  changes: readonly IndicatorChange[],
  {document, language}: {readonly document: Document; readonly language: Language}
): Html | null {
  if (models.length === 0) return null;
  const words = homeMessages(language);
  return html`<section class="headlines" aria-labelledby="headlines">
    <h2 id="headlines">${words.headlinesTitle}</h2>
    <div class="headline-cards" tabindex="0" role="group" aria-labelledby="headlines">
      ${models.map(({data, selection}) => {
        const {indicator} = data.indicator;
        const change = changes.find((one) => one.indicator.indicator === indicator);
        return html`<figure class="headline" data-indicator="${indicator}">
          <figcaption>
            <h3><a href="${addressIn(language, indicatorPath(indicator))}">${nameOf(data, language)}</a></h3>
            ${latestValue(data, change, language)} ${milestones(data, language)}
          </figcaption>
          ${trendDrawings(data, selection, {language, size: "headline", document})}
          ${sourcesInBrief(data, language)}
        </figure>`;
      })}
    </div>
    <p class="quiet">${words.headlinesNote}</p>
  </section>`;
}

function latestValue(data: TrendData, change: IndicatorChange | undefined, language: Language): Html {
  const latest = latestOf(data);
  if (latest === null) return html`<p class="latest">${commonMessages(language).noValue}</p>`;
  // Of a first value, one after a break or a bound there is no difference to tell.
  const moved =
    change === undefined || change.reason !== null
      ? null
      : html` <span class="quiet moved">${reportLine(changeLine(change, language, "sentence"), language)}</span>`;
  return html`<p class="latest">
    <strong class="number">${observedInWords(latest, unitOf(data), language)}</strong>
    <span class="quiet">(${yearWithRemarks(latest, language)})</span>${moved}
  </p>`;
}

function milestones(data: TrendData, language: Language): Html {
  const set = standings(data).filter(({milestone}) => milestone !== null);
  return set.length === 0
    ? html`<p class="quiet">${homeMessages(language).noMilestone}</p>`
    : html`<ul class="asked">${set.map((standing) => milestone(standing, data, language))}</ul>`;
}

function milestone(standing: Standing, data: TrendData, language: Language): Html {
  const {milestone: asked, year, state, ended, judged} = standing;
  const distance = distanceInWords(standing, data, language);
  return html`<li>
    <span>${year}${colon(language)}${asked === null ? null : milestoneInWords(asked, unitOf(data), language)}</span>
    ${statusMark(state, language, "plan", judged?.plan.reason)}${endedBeside(state, ended, language)}
    ${distance === null ? null : html`<span class="quiet">${distance}</span>`}
  </li>`;
}
