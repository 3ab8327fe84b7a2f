import {sameByGroup} from "../../indicator/groups-of.js";
import {smallest} from "../../lib/extremes.js";
import {html, type Html} from "../../lib/html.js";
import {indicatorPageMessages} from "../../messages/indicator-page.js";
import type {Language} from "../../model/language.js";
import type {Indicator, PlanOutline} from "../../plan/outline.js";
import type {IndicatorModel} from "../site.js";
import {smallMultiple} from "./small-multiple.js";

/** The indicators that an indicator's page shows beside it: the same of one group each, or of everybody. */
export function groupsBeside(indicator: Indicator, all: readonly Indicator[]): Indicator[] {
  return sameByGroup(indicator.indicator, all);
}

/** The same measured of groups, as small charts on one axis of years. */
export function byGroup(models: readonly IndicatorModel[], outline: PlanOutline, language: Language): Html | null {
  const known = models.filter(({data}) => data.observations.length > 0);
  if (known.length === 0) return null;
  const words = indicatorPageMessages(language);
  const from = smallest(known.flatMap(({data}) => data.observations.map(({year}) => year)));
  return html`<section aria-labelledby="by-group">
    <h2 id="by-group">${words.groupsTitle}</h2>
    <p class="quiet">${words.groupsNote}</p>
    <ul class="multiples unmarked">
      ${known.map((model) =>
        smallMultiple(model, outline.movementOf(model.indicator), {
          from,
          wide: false,
          mark: null,
          below: "h2",
          judged: true,
          language
        })
      )}
    </ul>
  </section>`;
}
