import {decimalsBetween} from "../../wording/value.js";
import {drawShapeMap} from "../../charts/shape-map.js";
import {classNameOf, drawTileMap, type AreaMark} from "../../charts/tile-map.js";
import {classesOf, classOf, classOfValue, type ValueClass} from "../../comparison/classes.js";
import type {Comparison} from "../../comparison/model.js";
import {formsOfMap} from "../../comparison/map-forms.js";
import {readPlace} from "../../comparison/place-state.js";
import {rankableYears, rankAreas, type Ranking} from "../../comparison/ranking.js";
import {markedValueWords, publishersOf} from "../../wording/comparison.js";
import {formatNumber} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {compareMessages} from "../../messages/compare.js";
import {mapMessages} from "../../messages/map.js";
import {exploreLink} from "../form/explore-link.js";
import {indicatorField, yearField} from "./place-fields.js";
import {emptyView, selectField, type View, type ViewContext} from "../form/live-view.js";
import {missingWords, rankingCaption, rankingFile, rankingRows, sourceWords, standingOf} from "./ranking-table.js";
import {classings, type Classing, type MapForm} from "../../model/comparison.js";
import {pick} from "../../model/language.js";
import {largest, smallest} from "../../lib/extremes.js";

/** Classes asked for; there are fewer where values are alike. */
const wanted = 5;

/** The provinces by one indicator in one year, on a map in classes and as a table. */
export const mapView: View = (search, context) => {
  const {comparison, language} = context;
  const words = mapMessages(language);
  const parameters = new URLSearchParams(search);
  const place = readPlace(comparison, parameters);
  if (place === null) return emptyView(areaMessages(language).nothing);
  const {indicator, year, asked} = place;
  const classing = classings.find((name) => name === parameters.get("classes")) ?? "quantiles";
  const forms = formsOfMap(comparison.catalogue);
  const form = forms.find((name) => name === parameters.get("view")) ?? forms[0] ?? "tiles";
  const ranking = rankAreas(comparison, indicator, year);
  const values = ranking.provinces.flatMap(({value}) => value ?? []);
  const numbers = values.filter(({qualifier}) => qualifier === null);
  const classes = classesOf(
    numbers.map(({value}) => value),
    classing,
    wanted
  );
  const notices = [
    ...(asked === null ? [] : [areaMessages(language).notThatYear(asked, year)]),
    ...yearNotices(comparison, ranking, context)
  ];
  return {
    parts: {
      lead: html`${standingOf(ranking, context)}`,
      notice: html`${notices.join(" ")}`,
      "map-title": html`${words.figure(pick(indicator, "name", language), year)}`,
      unit: html`${compareMessages(language).unit(pick(indicator, "unit_label", language))}`,
      map: areaMap(form, ranking, classes, context),
      explore: exploreLink(
        {view: "map", measure: {indicator: indicator.indicator, series: ranking.series}, year},
        language
      ),
      about: html`${words.leads[form](areasOnMap(comparison))} ${words.about[form]}`,
      legend: legend(ranking, classes, classing, context),
      caption: rankingCaption(ranking, context),
      rows: rankingRows(ranking, context),
      sources: sourceWords(
        publishersOf(
          comparison,
          [...ranking.provinces, ...ranking.wholes].map(({value}) => value),
          language
        ),
        language
      )
    },
    fields: {
      view: {kind: "radio", value: form},
      indicator: indicatorField(comparison, indicator.indicator, language),
      year: yearField(comparison, indicator.indicator, year, language),
      classes: selectField(
        classings.map((name) => ({value: name, text: words.classings[name]})),
        classing,
        "quantiles"
      )
    },
    sort: null,
    status: areaMessages(language).showing(values.length, year),
    file: rankingFile(ranking, context)
  };
};

/** How many areas the map has. */
export function areasOnMap({catalogue: {shapes, tiles}}: Pick<Comparison, "catalogue">): number {
  return shapes?.places.length ?? tiles.length;
}

/** Which year is shown, which is the last with data, and how many provinces are missing. */
function yearNotices(
  comparison: Comparison,
  {indicator, year, provinces, count}: Ranking,
  {language}: ViewContext
): string[] {
  const words = mapMessages(language);
  const latest = rankableYears(comparison, indicator.indicator).at(-1);
  const missing = provinces.length - count;
  return [
    ...(latest === undefined ? [] : [words.lastYear(latest.year, latest.count, year, count)]),
    ...(missing === 0 ? [] : [words.someMissing(missing, year)])
  ];
}

function areaMap(
  form: MapForm,
  ranking: Ranking,
  classes: readonly ValueClass[],
  {comparison, language}: ViewContext
): Html {
  const words = mapMessages(language);
  const {indicator, year, count} = ranking;
  const {home, tiles, archipelagos, shapes} = comparison.catalogue;
  const rows = new Map(ranking.provinces.map((row) => [row.area.area, row]));
  const positionOf = (area: string): number | "open" | null => {
    const value = rows.get(area)?.value ?? null;
    return value === null ? null : classOfValue(value, classes);
  };
  const titleOf = (code: string): string => {
    const row = rows.get(code);
    const area = comparison.area(code);
    const name = area === null ? code : pick(area, "name", language);
    if (row?.value == null) {
      return words.tileMissing(
        name,
        row === undefined ? areaMessages(language).missing(year) : missingWords(row, ranking, language)
      );
    }
    const rank = row.rank === null || indicator.direction === "none" ? "" : words.tileRank(row.rank, count);
    const value = markedValueWords(row.value, indicator, language);
    const position = classOfValue(row.value, classes);
    return position === "open"
      ? words.tileUnclassed(name, value, rank)
      : words.tile(name, value, rank, position + 1, classes.length);
  };
  const markOf = (area: string): AreaMark => ({
    area,
    position: positionOf(area),
    qualifier: rows.get(area)?.value?.qualifier ?? null,
    home: area === home,
    title: titleOf(area)
  });
  const islands = archipelagos.length === 0 ? "" : ` ${words.vietnam.spoken}`;
  const spoken = `${words.spoken(form, pick(indicator, "name", language), year, count)}${islands}`;
  const drawing =
    form === "tiles" || shapes === null
      ? drawTileMap(
          tiles.map(({area, column, row, ...names}) => ({
            ...markOf(area),
            column,
            row,
            lines: pick(names, "label", language).split("|")
          })),
          archipelagos.map(({area, column, row, ...names}) => ({
            column,
            row,
            lines: pick(names, "label", language).split("|"),
            position: positionOf(area)
          })),
          spoken
        )
      : drawShapeMap(
          shapes,
          shapes.places.map(({area, place}) => ({...markOf(area), place})),
          archipelagos.map(({archipelago, area}) => ({archipelago, position: positionOf(area)})),
          spoken
        );
  return html`<div class="drawing">${drawing}</div>`;
}

/** The classes with their bounds and how many provinces are in each, and what the pattern means. */
function legend(
  {indicator, provinces, count}: Ranking,
  classes: readonly ValueClass[],
  classing: Classing,
  {language}: ViewContext
): Html {
  const words = mapMessages(language);
  const values = provinces.flatMap(({value}) => value ?? []);
  const decimals = classing === "quantiles" ? decimalsBetween(...values) : indicator.decimals;
  const write = (value: number) => formatNumber(value, decimals, language);
  const numbers = values.flatMap(({value, qualifier}) => (qualifier === null ? [value] : []));
  const open = values.filter((value) => classOfValue(value, classes) === "open").length;
  const swatch = (position: number | "open" | null) =>
    html`<svg viewBox="0 0 20 16" width="20" height="16" aria-hidden="true" class="area-map"><g class="tile ${classNameOf(position)}"><rect x="1" y="1" width="18" height="14" rx="2"/></g></svg>`;
  const missing = provinces.length - count;
  return html`<ul class="legend classes" aria-label="${words.legend}">${classes.map(
    ({from, to, count: size}, position) => {
      // Quantiles are named by the values in them, steps by their bounds.
      const own = numbers.filter((number) => classOf(number, classes) === position);
      const [low, high] = classing === "quantiles" ? [smallest(own), largest(own)] : [from, to];
      return html`<li>${swatch(position)} ${words.range(write(low), write(high))} <span class="quiet">(${words.provinces(size)})</span></li>`;
    }
  )}${open === 0 ? null : html`<li>${swatch("open")} ${words.unclassed} <span class="quiet">(${words.provinces(open)})</span></li>`}${missing === 0 ? null : html`<li>${swatch(null)} ${words.noData} <span class="quiet">(${words.provinces(missing)})</span></li>`}</ul><p class="quiet">${words.classNote[classing](classes.length)}</p>`;
}
