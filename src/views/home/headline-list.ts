import {drawSpark, sparkAxis} from "../../charts/spark.js";
import {nameOf, shortSummary} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {horizon} from "../../model/horizon.js";
import {addressIn, type Language} from "../../model/language.js";
import {homeMessages} from "../../messages/home.js";
import type {IndicatorChange} from "../../progress/yearly-change.js";
import {changeLine} from "../../report/indicator-lines.js";
import {milestoneLine} from "../indicator/milestone-line.js";
import {reportLine} from "../report/report-blocks.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {smallest} from "../../lib/extremes.js";

/**
 * The headline indicators at a glance: each in a line with its latest value, what changed, what the plan asks for and
 * where that stands, beside its trajectory on years that all lines share.
 */
export function headlineList(
  all: readonly TrendData[],
  changes: readonly IndicatorChange[],
  language: Language
): Html | null {
  if (all.length === 0) return null;
  const words = homeMessages(language);
  const from = smallest(all.flatMap(({observations}) => observations.map(({year}) => year)));
  return html`<section class="headlines" aria-labelledby="headlines">
    <h2 id="headlines">${words.headlinesTitle}</h2>
    <ul>
      ${all.map((data) => headline(data, changes, {from, language}))}
      <li class="years">
        <span class="quiet">${words.headlinesKey}</span>
        ${sparkAxis(from, horizon)}
      </li>
    </ul>
  </section>`;
}

function headline(
  data: TrendData,
  changes: readonly IndicatorChange[],
  {from, language}: {readonly from: number; readonly language: Language}
): Html {
  const {indicator} = data.indicator;
  const change = changes.find((one) => one.indicator.indicator === indicator);
  return html`<li>
    <div>
      <a href="${addressIn(language, indicatorPath(indicator))}">${nameOf(data, language)}</a>
      <p>
        <strong>${shortSummary(data, language)}</strong>${
          change === undefined || !tellsChange(change)
            ? null
            : html` <span class="quiet">${reportLine(changeLine(change, language, "sentence"), language)}</span>`
        }
      </p>
      ${milestoneLine(data, language)}
    </div>
    ${drawSpark(data, from, language)}
  </li>`;
}

/** Of a first value, one after a break or a bound a line has no difference to tell. */
const tellsChange = ({reason}: IndicatorChange): boolean => reason === null;
