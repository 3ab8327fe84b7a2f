import {drawSmallTrend} from "../../charts/small-trend.js";
import {latestOf, latestPartOf} from "../../indicator/standing.js";
import type {TrendData, TrendObservation} from "../../indicator/trend-data.js";
import {smallest} from "../../lib/extremes.js";
import {html, type Html} from "../../lib/html.js";
import {evidenceMessages} from "../../messages/evidence.js";
import {goalMessages} from "../../messages/goal.js";
import {indicatorPath} from "../../model/addresses/indicators.js";
import {targetAnchor} from "../../model/addresses/plan.js";
import {addressIn, type Language} from "../../model/language.js";
import type {IndicatorEvidence} from "../../plan/evidence.js";
import type {CommitmentView, Indicator, PlanOutline} from "../../plan/outline.js";
import {lastFullYear} from "../../progress/commitment/milestone.js";
import {isFresh, yearJudged} from "../../progress/freshness.js";
import {movementInWords} from "../../wording/evidence.js";
import {nameOf, unitOf} from "../../wording/indicator.js";
import {movementSentence} from "../../wording/movement.js";
import {briefUnit, observedInWords, yearWithRemarks} from "../../wording/value.js";
import {milestoneLine} from "../indicator/milestone-line.js";
import {figureSources} from "../indicator/trend-figure.js";
import type {IndicatorModel} from "../site.js";
import {evidenceSign} from "../status/evidence.js";

type Relation = Indicator["relation"];

/** An indicator as it stands on its goal's page. */
interface Shown {
  readonly model: IndicatorModel;
  readonly relation: Relation;
  /** The commitments of the goal that it measures or is evidence of. */
  readonly serves: readonly CommitmentView[];
  readonly movement: IndicatorEvidence;
}

/** Every indicator of a goal that has a value, as small charts on one grid: what measures first, what stands in, then background. */
export function goalIndicators(
  models: readonly IndicatorModel[],
  outline: PlanOutline,
  commitments: readonly CommitmentView[],
  language: Language
): Html | null {
  const words = goalMessages(language);
  const shown = models
    .filter(({data}) => data.observations.length > 0)
    .map((model) => shownOf(model, outline, commitments));
  if (shown.length === 0) return null;
  const from = smallest(shown.flatMap(({model}) => model.data.observations.map(({year}) => year)));
  const standIn = shown.filter(({relation}) => relation === "proxy").length;
  // One or two that measure all that is measured, or are all that there is, have the room of several.
  const wide = (own: readonly Shown[]) =>
    own.length < 3 && (own[0]?.relation === "measures" || own.length === shown.length);
  return html`<section aria-labelledby="how-far"><h2 id="how-far">${words.indicatorsTitle}</h2>
<div class="multiples-groups" data-proxies="${standIn}">${(["measures", "proxy", "context"] as const).map(
    (relation) => {
      const own = shown.filter((one) => one.relation === relation);
      if (own.length === 0) return null;
      return html`<div class="multiples-group" data-relation="${relation}">
<h3>${words.groups[relation].title} <span class="quiet">${words.groups[relation].note}</span></h3>
<ul class="multiples"${wide(own) ? html` data-few="${own.length}"` : null}>${own.map((one) => multiple(one, {from, wide: wide(own), language}))}</ul></div>`;
    }
  )}</div>
<p class="quiet multiples-key">${words.readingKey}</p></section>`;
}

function shownOf(model: IndicatorModel, outline: PlanOutline, commitments: readonly CommitmentView[]): Shown {
  const {indicator} = model.indicator;
  const measured = commitments.filter(({indicators}) => indicators.some((one) => one.indicator === indicator));
  const evidence = commitments.filter(({evidence: known}) => partOf(known?.parts, indicator) !== undefined);
  const serves = commitments.filter((view) => measured.includes(view) || evidence.includes(view));
  const told = evidence.map(({evidence: known}) => partOf(known?.parts, indicator)).find((part) => part !== undefined);
  const relation = measured.length > 0 ? "measures" : (told?.relation ?? model.indicator.relation);
  return {model, relation, serves, movement: told ?? outline.movementOf(model.indicator)};
}

function partOf(parts: readonly IndicatorEvidence[] | undefined, indicator: string): IndicatorEvidence | undefined {
  return parts?.find((part) => part.indicator.indicator === indicator);
}

/** One indicator: name, latest value, drawing, its mark, and what it did since when. */
function multiple(
  {model, relation, serves, movement}: Shown,
  {from, wide, language}: {readonly from: number; readonly wide: boolean; readonly language: Language}
): Html {
  const {data, indicator} = model;
  const told = toldValues(data, movement);
  // Where only parts of years are known, the latest value is the one that is compared.
  const latest = latestOf(data) ?? told.at(-1) ?? latestPartOf(data);
  const silent = latest === null ? null : silentYears(data, latest);
  const options = {
    from,
    methodology: movement.series,
    labelled: told.length === 0 && latest !== null ? [latest] : told,
    silent,
    language
  };
  return html`<li class="multiple"><h4><a href="${addressIn(language, indicatorPath(indicator.indicator))}">${nameOf(data, language)}</a></h4>
<p class="latest">${latest === null ? null : latestValue(latest, data, language)}</p>
<div>${wide ? html`<div class="drawing-wide">${drawSmallTrend(data, {...options, size: "wide"})}</div><div class="drawing-narrow">${drawSmallTrend(data, {...options, size: "small"})}</div>` : drawSmallTrend(data, {...options, size: "small"})}</div>
${markOf({data, relation, serves, movement}, language)}
<p class="story">${sentences({relation, movement}, latest, silent !== null, language).join(" ")}</p>
<p class="quiet source">${figureSources(data, "card", language)}</p></li>`;
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

/** The years after a value that is too old to judge by, up to the last one that could have one. */
function silentYears({area, asOf}: TrendData, {year}: TrendObservation): {from: number; to: number} | null {
  const today = Number(asOf.slice(0, 4));
  if (isFresh(year, yearJudged(today, area.valid_to))) return null;
  return {from: year + 1, to: Math.min(today, lastFullYear(area.valid_to) ?? today)};
}

/** The milestones with their verdicts where the plan sets any, else which way it moves, named as evidence; nothing of background. */
function markOf(
  {data, relation, serves, movement}: Pick<Shown, "relation" | "serves" | "movement"> & {readonly data: TrendData},
  language: Language
): Html | null {
  const commitments =
    serves.length === 0
      ? null
      : html` <span class="quiet">${goalMessages(language).serves} ${serves.map(
          ({commitment}, i) =>
            html`${i === 0 ? null : ", "}<a href="#${targetAnchor(commitment.target)}">${commitment.commitment}</a>`
        )}</span>`;
  if (relation === "measures" && data.milestones.some(({basis}) => basis === "plan")) {
    return html`<div class="mark">${milestoneLine(data, language)}${commitments}</div>`;
  }
  if (relation === "context") return null;
  const words = evidenceMessages(language);
  const {direction} = movement.movement;
  return html`<div class="mark"><span class="evidence">${evidenceSign(direction)} <span>${words.movement[direction]} <span class="quiet">(${words.title.toLocaleLowerCase(language)}, ${words.grade[movement.grade]})</span></span></span>${commitments}</div>`;
}

function sentences(
  {relation, movement}: Pick<Shown, "relation" | "movement">,
  latest: TrendObservation | null,
  isOld: boolean,
  language: Language
): string[] {
  const words = goalMessages(language);
  const moved =
    movement.beside === null
      ? movementSentence(movement, {judged: relation !== "proxy", language})
      : compared(movement, language);
  return [
    moved ?? (latest === null ? "" : words.onlyBounds),
    ...(isOld && latest !== null ? [words.silentSince(latest.year)] : [])
  ];
}

function compared(movement: IndicatorEvidence, language: Language): string {
  const text = movementInWords(movement, language);
  return `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`;
}
