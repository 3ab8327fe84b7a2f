import {colon} from "../../lib/format.js";
import {standings, type Standing} from "../../indicator/standing.js";
import {unitOf} from "../../wording/indicator.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {briefUnit, shortMilestone} from "../../wording/value.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {homeMessages} from "../../messages/home.js";
import {statusMark} from "../status/status.js";

/** What the plan asks for by each of its years and where that stands, in one line; or that it sets no number. */
export function milestoneLine(data: TrendData, language: Language): Html {
  const set = standings(data).filter(({milestone}) => milestone !== null);
  return html`<p class="states">
    ${
      set.length === 0
        ? html`<span class="quiet">${homeMessages(language).noMilestone}</span>`
        : set.map((standing, i) => milestoneMark(standing, data, {named: i === 0, alone: set.length === 1, language}))
    }
  </p>`;
}

/** The first of a row says that it is a milestone; one that stands alone has room to say why it is not judged. */
function milestoneMark(
  {milestone, year, state, judged}: Standing,
  data: TrendData,
  {named, alone, language}: {readonly named: boolean; readonly alone: boolean; readonly language: Language}
): Html | null {
  if (milestone === null) return null;
  const name = named ? `${commonMessages(language).milestone} ${String(year)}` : String(year);
  const required = shortMilestone(milestone, briefUnit(unitOf(data), language).unit, language);
  return html`<span>${name}${colon(language)}${required} ${statusMark(state, language, "plan", alone ? judged?.plan.reason : null)}</span>`;
}
