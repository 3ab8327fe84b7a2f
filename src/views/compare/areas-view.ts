import {measuredIn, valueSpan} from "../../charts/axis.js";
import {drawPanel} from "../../charts/panel.js";
import {yearsOf} from "../../comparison/comparison.js";
import type {ComparedArea, Comparison, Value} from "../../comparison/model.js";
import {rankableIndicators, readPlace} from "../../comparison/place-state.js";
import {rankAreas, type Ranking} from "../../comparison/ranking.js";
import {baseYears, trailsOf, type Trail} from "../../comparison/trails.js";
import {byName, markedValueWords, publishersOf, methodologyName} from "../../wording/comparison.js";
import {colon, formatNumber} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {parseCode, parseYear} from "../../progress/choice.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {exploreLink} from "../form/explore-link.js";
import {emptyView, selectField, type View, type ViewContext} from "../form/live-view.js";
import {indicatorField, yearField} from "./place-fields.js";
import {readout} from "../form/readout.js";
import {rankingCaption, rankingFile, rankingRows, sourceWords, standingOf} from "./ranking-table.js";
import {pick} from "../../model/language.js";

/** More panels than this are no comparison any more. */
const mostPanels = 16;

/** Areas beside each other: where the province stands among all, and the trajectory of some of them on one scale. */
export const areasView: View = (search, context) => {
  const {comparison, language} = context;
  const words = areaMessages(language);
  const parameters = new URLSearchParams(search);
  const place = readPlace(comparison, parameters);
  if (place === null) return emptyView(words.nothing);
  const {indicator, year, asked} = place;
  const ranking = rankAreas(comparison, indicator, year);
  const areas = readAreas(comparison, parameters.get("areas"));
  const measured = trailsOf(comparison, indicator, {areas, series: ranking.series, base: null});
  const bases = baseYears(measured);
  const base = bases.find((candidate) => candidate === parseYear(parameters.get("base"))) ?? null;
  const values = [...ranking.provinces, ...ranking.wholes].map(({value}) => value);
  return {
    parts: {
      lead: html`${standingOf(ranking, context)}`,
      notice: html`${asked === null ? "" : words.notThatYear(asked, year)}`,
      caption: rankingCaption(ranking, context),
      rows: rankingRows(ranking, context),
      panels: panels(ranking, areas, base, context),
      explore: exploreLink(
        {
          view: "areas",
          measure: {indicator: indicator.indicator, series: ranking.series},
          areas: areas.length === 0 ? [comparison.catalogue.home] : areas.slice(0, mostPanels),
          base
        },
        language
      ),
      sources: sourceWords(publishersOf(comparison, values, language), language)
    },
    fields: {
      indicator: indicatorField(comparison, indicator.indicator, language),
      year: yearField(comparison, indicator.indicator, year, language),
      base: selectField(
        [
          {value: "", text: words.asMeasured},
          ...bases.map((candidate) => ({value: String(candidate), text: words.baseOption(candidate)}))
        ],
        base === null ? "" : String(base),
        ""
      ),
      areas: {kind: "boxes", values: areas}
    },
    sort: null,
    status: words.showing(values.filter((value) => value !== null).length, year),
    file: rankingFile(ranking, context)
  };
};

/** The areas that the small charts begin with: the province, its region and neighbours, and the country. */
export function usualAreas({catalogue, area}: Comparison): string[] {
  const {home, neighbours, terms} = catalogue;
  const region = area(home)?.parent ?? null;
  return [
    home,
    ...neighbours,
    ...(region === null ? [] : [region]),
    ...(terms.nation === null ? [] : [terms.nation])
  ].filter((code) => area(code) !== null);
}

function readAreas(comparison: Comparison, text: string | null): string[] {
  if (text === null) return usualAreas(comparison);
  const asked = text.split(";").flatMap((code) => parseCode(code) ?? []);
  const known = new Set(asked.filter((code) => comparison.area(code) !== null));
  // A link may ask for no area; one that names none of those here begins as any other.
  if (known.size === 0 && text !== "") return usualAreas(comparison);
  // The usual order, then that of the address.
  return [...new Set([...usualAreas(comparison).filter((code) => known.has(code)), ...known])];
}

function panels(ranking: Ranking, areas: readonly string[], base: number | null, context: ViewContext): Html {
  const {comparison, language, document} = context;
  const words = areaMessages(language);
  const {indicator, series, year} = ranking;
  const {home} = comparison.catalogue;
  const drawn = areas.slice(0, mostPanels);
  const trails = trailsOf(comparison, indicator, {areas: [...new Set([...drawn, home])], series, base});
  const points = trails.flatMap((trail) => trail.points);
  const own = trails.find(({area}) => area.area === home) ?? null;
  const years = yearsOf(points);
  const span = [years[0] ?? year, years.at(-1) ?? year] as const;
  // An index has no end, and is written with a decimal.
  const measured = base === null ? measuredIn(indicator) : {};
  const {domain} = valueSpan(
    points.map(({value}) => value),
    measured
  );
  const left = trails.reduce((sum, trail) => sum + trail.left, 0);
  const say = (value: Value) =>
    `${String(value.year)}${colon(language)}${base === null ? markedValueWords(value, indicator, language) : formatNumber(value.value, 1, language)}`;
  const homeArea = comparison.area(home);
  const notes = [
    ...(homeArea === null ? [] : [words.panelsNote(pick(homeArea, "name", language))]),
    ...(series === null
      ? []
      : [words.panelsMethodology(methodologyName(comparison, indicator.indicator, series, language))]),
    ...(base === null ? [] : [words.indexNote(base)]),
    ...(points.some(({qualifier}) => qualifier !== null) ? [words.boundsNote] : []),
    ...(left === 0 ? [] : [words.leftOut(left)]),
    ...(areas.length > mostPanels ? [words.tooMany(mostPanels)] : [])
  ];
  const one = (trail: Trail): Html => {
    const [first, last] = [trail.points[0], trail.points.at(-1)];
    const name = pick(trail.area, "name", language);
    if (!first || !last) return html`<div class="panel"><h3>${name}</h3><p class="quiet">${words.noPoints}</p></div>`;
    const svg = drawPanel(trail, {
      language,
      years: span,
      values: domain,
      whole: measured.whole === true,
      year,
      behind: trail === own ? null : own,
      title: (value) => `${name}, ${say(value)}`,
      description: words.panelSpoken(name, say(first), first === last ? null : say(last)),
      document
    });
    return html`<div class="panel"><h3>${name}</h3><div class="drawing">${markup(svg.outerHTML)}</div></div>`;
  };
  return html`<figure class="trend"><figcaption><p class="measure">${pick(indicator, "name", language)}. ${notes.join(" ")}</p></figcaption><div class="panels drawings">${trails
    .filter(({area}) => drawn.includes(area.area))
    .map(one)}</div>${readout(language)}</figure>`;
}

/** The boxes for the areas of the small charts: those that are near in sight, all others folded. */
export function areaBoxes({comparison, language}: ViewContext): Html {
  const words = areaMessages(language);
  const usual = new Set(usualAreas(comparison));
  const valued = new Set(
    rankableIndicators(comparison).flatMap(({indicator}) => comparison.of(indicator).map(({area}) => area))
  );
  const exists = comparison.catalogue.areas.filter(({area}) => valued.has(area));
  const near = exists.filter(({area}) => usual.has(area));
  const regionsFirst = (a: ComparedArea, b: ComparedArea) =>
    Number(comparison.isRanked(a.area)) - Number(comparison.isRanked(b.area)) || byName(language)(a, b);
  const far = exists.filter(({area}) => !usual.has(area)).sort(regionsFirst);
  const box = (area: ComparedArea): Html =>
    html`<label><input type="checkbox" name="areas" value="${area.area}" autocomplete="off"${markup(usual.has(area.area) ? " data-default checked" : "")} /> ${pick(area, "name", language)}</label>`;
  const order = usualAreas(comparison);
  return html`<fieldset><legend>${words.areas}</legend>${near.toSorted((a, b) => order.indexOf(a.area) - order.indexOf(b.area)).map(box)}</fieldset><details class="more-areas"><summary>${words.otherAreas(far.length)}</summary><div class="boxes">${far.map(box)}</div></details>`;
}
