import {capitalised} from "../../lib/capitalised.js";
import {drawSmallTrend} from "../../charts/small-trend.js";
import {latestOf, latestPartOf} from "../../indicator/standing.js";
import {silentYears, type SilentYears} from "../../indicator/silent-years.js";
import type {TrendData, TrendObservation} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {goalMessages} from "../../messages/goal.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {addressIn, type Language} from "../../model/language.js";
import type {IndicatorEvidence} from "../../plan/evidence.js";
import {movementInWords} from "../../wording/evidence.js";
import {nameOf, unitOf} from "../../wording/indicator.js";
import {movementSentence} from "../../wording/movement.js";
import {briefUnit, observedInWords, yearWithRemarks} from "../../wording/value.js";
import type {IndicatorModel} from "../site.js";
import {sourcesInBrief} from "./trend-figure.js";

export interface SmallMultipleOptions {
  /** First year of the axis that all on a grid share. */
  readonly from: number;
  /** Whether the drawing has the room of two where the screen is wide. */
  readonly wide: boolean;
  /** Its verdict or evidence; where there is none, the tile takes a line less of its row. */
  readonly mark: Html | null;
  /** Below which heading the list stands. */
  readonly below: "h2" | "h3";
  /** Whether the sentence says what is to the good, which a mark may have said. */
  readonly judged: boolean;
  readonly language: Language;
}

/** One indicator among others: name, latest value, drawing, its mark, and what it did since when. A list holds such items. */
export function smallMultiple(
  {data, indicator}: IndicatorModel,
  movement: IndicatorEvidence,
  {from, wide, mark, below, judged, language}: SmallMultipleOptions
): Html {
  const told = toldValues(data, movement);
  // Where only parts of years are known, the latest value is the one that is compared.
  const latest = latestOf(data) ?? told.at(-1) ?? latestPartOf(data);
  const silent = silentYears(data);
  const drawn = (size: "small" | "wide") =>
    drawSmallTrend(data, {
      from,
      methodology: movement.series,
      labelled: told.length === 0 && latest !== null ? [latest] : told,
      silent,
      size,
      language
    });
  const drawings = wide
    ? html`<div class="drawing-wide">${drawn("wide")}</div><div class="drawing-narrow">${drawn("small")}</div>`
    : drawn("small");
  const name = html`<a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a>`;
  return html`<li class="multiple">${below === "h3" ? html`<h4>${name}</h4>` : html`<h3>${name}</h3>`}
<p class="latest">${latest === null ? null : latestValue(latest, data, language)}</p>
<div>${drawings}</div>
${mark}
<p class="story">${sentences(movement, latest, {judged, silent, language}).join(" ")}</p>
${sourcesInBrief(data, language)}</li>`;
}

/** The observations of the two values that the words compare. */
function toldValues({observations}: TrendData, {series, movement, printed}: IndicatorEvidence): TrendObservation[] {
  const {from, to} = movement;
  const ends = from?.year === to?.year ? [to] : [from, to];
  return ends.flatMap((point, i) => {
    const {period} = i === ends.length - 1 ? printed.to : printed.from;
    const found = observations.find(
      (o) => o.shown && o.series === series && o.period === period && o.year === point?.year && o.value === point.value
    );
    return found === undefined ? [] : [found];
  });
}

function latestValue(latest: TrendObservation, data: TrendData, language: Language): Html {
  const {unit, rest} = briefUnit(unitOf(data), language);
  const year = goalMessages(language).inYear(yearWithRemarks(latest, language));
  return html`<strong>${observedInWords(latest, unit, language)}</strong> <span class="quiet">${year}${rest === null ? null : ` ${rest}`}</span>`;
}

function sentences(
  movement: IndicatorEvidence,
  latest: TrendObservation | null,
  {
    judged,
    silent,
    language
  }: {readonly judged: boolean; readonly silent: SilentYears | null; readonly language: Language}
): string[] {
  const words = goalMessages(language);
  const moved =
    movement.beside === null ? movementSentence(movement, {judged, language}) : compared(movement, language);
  return [
    moved ?? (latest === null ? "" : words.onlyBounds),
    ...(silent === null ? [] : [words.silentSince(silent.from - 1)])
  ];
}

function compared(movement: IndicatorEvidence, language: Language): string {
  const text = movementInWords(movement, language);
  return `${capitalised(text, language)}.`;
}
