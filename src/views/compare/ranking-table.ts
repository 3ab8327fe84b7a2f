import {semicolon} from "../../lib/format.js";
import type {Value} from "../../comparison/model.js";
import {alikeInSurvey, type Ranked, type Ranking} from "../../comparison/ranking.js";
import {markedValueWords, methodologyName, remarksOn, surveyWords, valueWords} from "../../wording/comparison.js";
import {html, markup, type Html} from "../../lib/html.js";
import {roundTo} from "../../lib/round.js";
import {pick, type Language} from "../../model/language.js";
import {publisherIn} from "../../wording/publisher.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import type {Rendered, ViewContext} from "../form/live-view.js";
import {largest, smallest} from "../../lib/extremes.js";

/** The rows of a ranking: provinces by rank, the country and its regions between them, then those without a value. */
export function rankingRows(ranking: Ranking, {comparison, language}: ViewContext): Html {
  const words = areaMessages(language);
  const {home} = comparison.catalogue;
  const rows = orderOf(ranking);
  const alike = commonStatus(ranking) !== null;
  const values = rows.flatMap(({value}) => (value === null ? [] : [value.value]));
  const low = smallest(values, 0);
  const high = largest(values, 0);
  return html`${rows.map((row) => {
    const {area, value, rank} = row;
    const mark = area.area === home ? "home" : comparison.isRanked(area.area) ? "" : "whole";
    const name = html`<th scope="row">${mark === "home" ? html`<span aria-hidden="true">◆ </span>` : null}${pick(area, "name", language)}</th>`;
    if (value === null) {
      return html`<tr class="${mark}" data-area="${area.area}"><td class="number"><span class="heard">${words.none}</span></td>${name}<td colspan="2" class="quiet">${missingWords(row, ranking, language)}</td></tr>`;
    }
    const remarks = alike ? [] : remarksOn(value, null, language);
    const unranked = comparison.isRanked(area.area) ? words.openRank : words.none;
    return html`<tr class="${mark}" data-area="${area.area}"><td class="number">${rank ?? html`<span class="heard">${unranked}</span>`}</td>${name}<td class="number">${valueWords(value, language)}${remarks.length === 0 ? null : html` <span class="quiet remark">(${remarks.join(", ")})</span>`}</td><td class="bar">${bar(value, low, high)}</td></tr>`;
  })}`;
}

/** Provinces and wholes by their values, as the ranking goes; those without a value at the end. */
function orderOf({provinces, wholes, indicator}: Ranking): readonly Ranked[] {
  const sign = indicator.direction === "decrease" ? 1 : -1;
  const valued = [...provinces, ...wholes].filter(({value}) => value !== null);
  const number = ({value}: Ranked) => roundTo(value?.value ?? 0, indicator.decimals);
  return [
    // A whole stands before the provinces of the same value; provinces keep the order of their ranks.
    ...valued.sort((a, b) => sign * (number(a) - number(b)) || (a.rank ?? 0) - (b.rank ?? 0)),
    ...[...wholes, ...provinces].filter(({value}) => value === null)
  ];
}

/** That a year has no value, and the nearest one. */
export function missingWords({instead}: Ranked, {year}: Ranking, language: Language): string {
  const words = areaMessages(language);
  if (instead === null) return words.missing(year);
  const value = [valueWords(instead, language), ...remarksOn(instead, null, language)].join(", ");
  return `${words.missing(year)}${semicolon(language)}${words.insteadOf(value, instead.year)}`;
}

/** A bar from zero, as wide as the value on the scale of all rows; of a bound it is open. */
function bar({value, qualifier}: Value, low: number, high: number): Html {
  const span = high - low || 1;
  const left = ((Math.min(value, 0) - low) / span) * 100;
  const width = (Math.abs(value) / span) * 100;
  const open = qualifier === null ? null : html` class="open" data-qualifier="${qualifier}"`;
  return html`<span${open} style="${markup(`margin-inline-start:${left.toFixed(1)}%;width:${width.toFixed(1)}%`)}"></span>`;
}

/** The whole table of a ranking, with a caption. */
export function rankingTable(label: string, caption: Html | null, rows: Html | null, language: Language): Html {
  const words = areaMessages(language);
  const count = String(rows).split("<tr").length;
  return html`<div class="table-frame" style="--rows: ${count}" tabindex="0" role="region" aria-label="${label}"><table class="ranking">
<caption data-part="caption">${caption}</caption>
<thead><tr><th scope="col" class="number">${words.rank}</th><th scope="col">${words.area}</th><th scope="col" class="number">${words.value}</th><td class="bar"></td></tr></thead>
<tbody data-part="rows">${rows}</tbody></table></div>`;
}

/** What all values of a ranking are, if they are all the same and not final: said once, and not in every row. */
function commonStatus({provinces, wholes}: Ranking): "preliminary" | "estimate" | null {
  const statuses = new Set([...provinces, ...wholes].flatMap(({value}) => value?.status ?? []));
  const [status] = statuses;
  return statuses.size !== 1 || status === undefined || status === "official" ? null : status;
}

/** The caption of a ranking's table. */
export function rankingCaption(ranking: Ranking, {comparison, language}: ViewContext): Html {
  const {indicator, year, count} = ranking;
  const words = areaMessages(language);
  const status = commonStatus(ranking);
  const alike = alikeInSurvey(comparison, ranking, comparison.catalogue.home);
  const survey = surveyWords(comparison, ranking.provinces[0]?.value ?? null, language);
  const sentences = [
    words.caption(
      pick(indicator, "name", language),
      year,
      count,
      pick(indicator, "unit_label", language),
      ranking.wholes.some(({value}) => value !== null)
    ),
    words.order[indicator.direction],
    ...(status === null ? [] : [words.allAlike(compareMessages(language).estimated[status])]),
    ...(survey === null ? [] : [words.surveyed(survey)]),
    ...(alike === 0 ? [] : [words.alike(alike)]),
    ...(ranking.open === 0 ? [] : [words.openRanks(ranking.open)])
  ];
  return html`${sentences.join(" ")}`;
}

/** Where the province stands, in one sentence. */
export function standingOf(ranking: Ranking, {comparison, language}: ViewContext): string {
  const words = areaMessages(language);
  const {indicator, provinces, wholes, count, year} = ranking;
  const own = [...provinces, ...wholes].find(({area}) => area.area === comparison.catalogue.home);
  const home = comparison.area(comparison.catalogue.home);
  const name = home === null ? "" : pick(home, "name", language);
  const title = pick(indicator, "name", language);
  if (own?.value == null) return words.homeMissing(title, name, year);
  const named = withMethodology(title, own.value.series, indicator.indicator, {comparison, language});
  const value = markedValueWords(own.value, indicator, language);
  if (!comparison.isRanked(own.area.area)) return words.beside(named, name, value, count, year);
  if (indicator.direction === "none") return words.unranked(named, name, value, count, year);
  if (own.rank === null) return words.unplaced(named, name, value, count, year);
  return words.standing(named, name, value, own.rank, count, year);
}

/** The name of an indicator with that of its methodology, where it has several: two rates of one year may differ by it. */
function withMethodology(
  title: string,
  series: string | null,
  indicator: string,
  {comparison, language}: Pick<ViewContext, "comparison" | "language">
): string {
  const several = comparison.catalogue.series.filter((row) => row.indicator === indicator).length > 1;
  return several && series !== null ? `${title} (${methodologyName(comparison, indicator, series, language)})` : title;
}

/** A ranking as a file, with plain numbers. */
export function rankingFile(ranking: Ranking, {comparison, language}: ViewContext): Rendered["file"] {
  const {indicator, year} = ranking;
  const sources = new Map(
    comparison.catalogue.sources.map((row) => [row.source, publisherIn(row, language) ?? row.title])
  );
  return {
    name: `${language.place.prefix}-${indicator.indicator}-${String(year)}.csv`,
    rows: [
      ["rank", "area", "name", "kind", "year", "value", "qualifier", "unit", "status", "source"],
      ...orderOf(ranking).map(({area, value, rank}) => [
        rank,
        area.area,
        pick(area, "name", language),
        area.kind,
        year,
        value?.value ?? null,
        value?.qualifier ?? null,
        pick(indicator, "unit_label", language),
        value?.status ?? null,
        value === null ? null : (sources.get(value.source) ?? value.source)
      ])
    ]
  };
}

/** What the sources of some values are called. */
export function sourceWords(publishers: readonly string[], language: Language): Html {
  return html`${publishers.length === 0 ? "" : compareMessages(language).sources(publishers.join(semicolon(language)))}`;
}
