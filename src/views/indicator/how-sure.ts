import {latestOf, latestPartOf} from "../../indicator/standing.js";
import {observationsOf} from "../../indicator/observations-of.js";
import type {TrendObservation} from "../../indicator/trend-data.js";
import {formatShort, withUnit, semicolon, colon} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {commonMessages} from "../../messages/common.js";
import {indicatorPageMessages} from "../../messages/indicator-page.js";
import {isHeadline} from "../../model/headline.js";
import {inLanguage, pick, type Language} from "../../model/language.js";
import {publisherIn} from "../../wording/publisher.js";
import {scaleOf} from "../../model/scale.js";
import {isFresh, yearJudged} from "../../progress/freshness.js";
import {usualError} from "../../progress/usual-error.js";
import {unitOf} from "../../wording/indicator.js";
import {briefUnit, observedInWords, yearWithRemarks} from "../../wording/value.js";
import type {IndicatorModel, Site} from "../site.js";

/** How much the latest value is to be trusted: where it comes from, its usual error, and how fresh it is; then what followed the area. */
export function howSure({tables}: Site, model: IndicatorModel, language: Language): Html | null {
  const words = indicatorPageMessages(language);
  const {data} = model;
  const latest = latestOf(data) ?? latestPartOf(data);
  if (latest === null) return null;
  const successor = pick(data.area, "successor", language);
  return html`<section aria-labelledby="how-sure">
    <h2 id="how-sure">${words.sureTitle}</h2>
    <dl class="sure">
      <div><dt>${words.source}</dt><dd>${sourceLine(latest, model, language)}</dd></div>
      <div><dt>${words.error}</dt><dd>${errorLine(latest, {tables}, model, language)}</dd></div>
      <div><dt>${words.freshness}</dt><dd>${freshnessLine(latest, model, language).join(" ")}</dd></div>
      ${successor === null ? null : html`<div><dt>${words.successor(successor)}</dt><dd>${successorLine({tables}, model, language)}</dd></div>`}
    </dl>
  </section>`;
}

function collectionOf(latest: TrendObservation, {data}: IndicatorModel) {
  return data.sources.find(({source}) => source === latest.source)?.collection ?? null;
}

function sourceLine(latest: TrendObservation, model: IndicatorModel, language: Language): Html {
  const words = indicatorPageMessages(language);
  const source = model.data.sources.find((row) => row.source === latest.source);
  const parts = [
    words.collection[collectionOf(latest, model) ?? "unknown"],
    ...(source === undefined ? [] : [commonMessages(language).confidence[source.confidence ?? "unstated"]])
  ];
  return html`<a href="#source-${latest.source}">${publisherIn(latest, language) ?? latest.source}</a>${colon(language)}${parts.join(semicolon(language))}.`;
}

/** The difference that may be chance, by the rule that verdicts follow. */
function errorLine(
  latest: TrendObservation,
  {tables}: Pick<Site, "tables">,
  model: IndicatorModel,
  language: Language
): string {
  const words = indicatorPageMessages(language);
  const collection = collectionOf(latest, model);
  if (collection === null) return words.errorUnknown;
  const {indicator} = model;
  const unit = tables.units.find((row) => row.unit === indicator.unit);
  const error = usualError(collection, scaleOf(indicator, unit), latest.value, latest.value);
  if (error === 0) return words.counted;
  const decimals = Math.max(1, latest.printed_decimals);
  const size = formatShort(error, decimals, language);
  const {code} = unitOf(model.data);
  return words.usualError(
    code === "percent"
      ? commonMessages(language).pointsOf(size)
      : withUnit(size, inLanguage(briefUnit(unitOf(model.data), language).unit.label, language), language)
  );
}

function freshnessLine(latest: TrendObservation, {data}: IndicatorModel, language: Language): string[] {
  const words = indicatorPageMessages(language);
  const today = Number(data.asOf.slice(0, 4));
  const judged = yearJudged(today, data.area.valid_to);
  const age = judged - latest.year;
  const year = yearWithRemarks(latest, language);
  const own = data.observations.filter((o) => o.shown && o.area === data.area.area);
  const unsure = own.filter(({status}) => status !== "official").length;
  const bounds = own.filter(({qualifier}) => qualifier !== null).length;
  return [
    isFresh(latest.year, judged)
      ? words.recent(year)
      : judged < today
        ? words.oldBeforeEnd(year, age)
        : words.old(year, age),
    ...(unsure === 0 ? [] : [words.mostly(unsure, own.length)]),
    ...(bounds === 0 ? [] : [words.bounded(bounds)])
  ];
}

/** What is known of the area that followed; it continues nothing. */
function successorLine({tables}: Pick<Site, "tables">, {indicator, data}: IndicatorModel, language: Language): string {
  const words = indicatorPageMessages(language);
  const values = observationsOf(tables, indicator.indicator)
    .filter((o) => o.area === data.area.successor && isHeadline(o))
    .toSorted((a, b) => a.year - b.year);
  if (values.length === 0) return words.successorNone;
  const unit = unitOf(data);
  return words.successorKnown(
    values.map((o) => `${observedInWords(o, unit, language)} (${yearWithRemarks(o, language)})`).join(", ")
  );
}
