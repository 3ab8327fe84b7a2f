import {measuredIn} from "../../charts/axis.js";
import {drawScatter, type ScatterPoint} from "../../charts/scatter.js";
import {fewestPairs} from "../../comparison/correlation.js";
import type {ComparedIndicator, Comparison} from "../../comparison/model.js";
import {readPair, readYear, type IndicatorPair} from "../../comparison/place-state.js";
import {
  relationOverAreas,
  relationOverYears,
  yearsOfBoth,
  type Pair,
  type Relation
} from "../../comparison/relation.js";
import {byName, markedValueWords, publishersOf, remarksOn, valueWords} from "../../wording/comparison.js";
import {colon, formatNumber, semicolon} from "../../lib/format.js";
import {html, markup, type Html} from "../../lib/html.js";
import {parseCode} from "../../progress/choice.js";
import {areaMessages} from "../../messages/compare-areas.js";
import {kindsOf} from "../../model/place-terms.js";
import {relationMessages} from "../../messages/compare-indicators.js";
import {exploreLink} from "../form/explore-link.js";
import {indicatorField} from "./place-fields.js";
import {selectField, type Field, type Rendered, type View, type ViewContext} from "../form/live-view.js";
import {readout} from "../form/readout.js";
import {sourceWords} from "./ranking-table.js";
import {pick} from "../../model/language.js";
import {largest} from "../../lib/extremes.js";

/** Below this a rank correlation is called no clear order. */
const clear = 0.3;

interface Chosen extends IndicatorPair {
  readonly over: "areas" | "years";
  readonly year: number | null;
  readonly asked: number | null;
  readonly area: string;
}

/** Two indicators against each other, over provinces or over years. */
export const relationView: View = (search, context) => {
  const {comparison, language} = context;
  const words = relationMessages(language);
  const chosen = read(search, comparison);
  if (chosen === null) {
    const text = areaMessages(language).nothing;
    return {
      parts: {chart: html`<p class="empty">${text}</p>`, explore: html``},
      fields: {},
      sort: null,
      status: text,
      file: {name: `${language.place.prefix}.csv`, rows: []}
    };
  }
  const {x, y, over, year, asked, area} = chosen;
  const relation =
    over === "years" ? relationOverYears(comparison, x, y, area) : relationOverAreas(comparison, x, y, year ?? 0);
  const {pairs} = relation;
  const notice = [
    ...(asked === null || year === null ? [] : [areaMessages(language).notThatYear(asked, year)]),
    ...(x === y ? [words.same] : [])
  ];
  return {
    parts: {
      chart:
        pairs.length === 0
          ? html`<p class="empty">${words.nothing(pick(x, "name", language), pick(y, "name", language))}</p>`
          : figure(chosen, pairs, context),
      explore: linkTo(chosen, pairs[0], context),
      account: account(relation, over, context),
      notice: html`${notice.join(" ")}`,
      caption: html`${words.caption(`${pick(x, "name", language)} (${pick(x, "unit_label", language)})`, `${pick(y, "name", language)} (${pick(y, "unit_label", language)})`)}`,
      "x-name": html`${pick(x, "name", language)}`,
      "y-name": html`${pick(y, "name", language)}`,
      rows: rows(chosen, pairs, context),
      sources: sourceWords(
        publishersOf(
          comparison,
          pairs.flatMap((pair) => [pair.x, pair.y]),
          language
        ),
        language
      )
    },
    fields: fields(chosen, context),
    sort: null,
    status: words.showing(pairs.length),
    file: file(chosen, pairs, context)
  };
};

function read(search: string, comparison: Comparison): Chosen | null {
  const parameters = new URLSearchParams(search);
  const pair = readPair(comparison, parameters);
  if (pair === null) return null;
  const {x, y} = pair;
  const years = yearsOfBoth(comparison, x, y);
  const most = largest(years.map(({count}) => count));
  const usualYear = years.findLast(({count}) => count >= 0.9 * most)?.year ?? null;
  const area = parseCode(parameters.get("area"));
  return {
    x,
    y,
    over: parameters.get("over") === "years" ? "years" : "areas",
    ...readYear(
      parameters.get("year"),
      years.map(({year}) => year),
      usualYear
    ),
    area: comparison.area(area)?.area ?? comparison.catalogue.home
  };
}

function fields(
  {x, y, over, year, area}: Chosen,
  {comparison, language}: ViewContext
): Readonly<Record<string, Field>> {
  const words = relationMessages(language);
  const years = yearsOfBoth(comparison, x, y);
  const most = largest(years.map(({count}) => count));
  const {home} = comparison.catalogue;
  const usual = readPair(comparison, new URLSearchParams());
  const valued = new Set([...comparison.of(x.indicator), ...comparison.of(y.indicator)].map((value) => value.area));
  const kinds = kindsOf(comparison.catalogue.areas, comparison.catalogue.terms);
  return {
    x: indicatorField(comparison, x.indicator, language, usual?.x.indicator),
    y: indicatorField(comparison, y.indicator, language, usual?.y.indicator),
    over: selectField(
      [
        {value: "areas", text: words.areas},
        {value: "years", text: words.years}
      ],
      over,
      "areas"
    ),
    year: idle(
      over === "years",
      selectField(
        years.toReversed().map((found) => ({
          value: String(found.year),
          text: areaMessages(language).yearOption(found.year, found.count)
        })),
        String(year),
        String(years.findLast(({count}) => count >= 0.9 * most)?.year)
      )
    ),
    area: idle(
      over === "areas",
      selectField(
        kinds
          .flatMap((kind) => comparison.catalogue.areas.filter((row) => row.kind === kind).sort(byName(language)))
          .filter((row) => valued.has(row.area) || row.area === home)
          .map((row) => ({value: row.area, text: pick(row, "name", language)})),
        area,
        home
      )
    )
  };
}

const idle = (unused: boolean, field: Field): Field => (field.kind === "select" ? {...field, idle: unused} : field);

const drawings = [
  {name: "wide", width: 860, height: 460},
  {name: "narrow", width: 360, height: 360}
] as const;

function figure(
  {x, y, over, year, area}: Chosen,
  pairs: readonly Pair[],
  {comparison, language, document}: ViewContext
): Html {
  const words = relationMessages(language);
  const {home, neighbours} = comparison.catalogue;
  const place = comparison.area(area);
  const points = pairs.map((pair): ScatterPoint => {
    const first = over === "years" && (pair === pairs[0] || pair === pairs.at(-1));
    const own = over === "areas" && pair.area.area === home;
    const near = over === "areas" && neighbours.includes(pair.area.area);
    const name = over === "years" ? String(pair.year) : pick(pair.area, "name", language);
    return {
      x: pair.x.value,
      y: pair.y.value,
      xQualifier: pair.x.qualifier,
      yQualifier: pair.y.qualifier,
      title: `${name}${colon(language)}${markedValueWords(pair.x, x, language)}${semicolon(language)}${markedValueWords(pair.y, y, language)}`,
      label: own || near || first ? name : "",
      role: own || over === "years" ? "home" : near ? "near" : "other"
    };
  });
  const title = words.chart(pick(x, "name", language), pick(y, "name", language));
  const measure =
    over === "areas"
      ? words.overAreas(year ?? 0)
      : words.overYears(place === null ? "" : pick(place, "name", language));
  const options = {
    language,
    xLabel: `${pick(x, "name", language)} (${pick(x, "unit_label", language)})`,
    yLabel: `${pick(y, "name", language)} (${pick(y, "unit_label", language)})`,
    xMeasured: measuredIn(x),
    yMeasured: measuredIn(y),
    joined: over === "years",
    description: `${title}. ${measure} ${words.spoken(points.length)}`,
    document
  };
  return html`<figure class="trend"><figcaption><h2>${title}</h2><p class="measure">${measure}</p></figcaption><div class="drawings">${drawings.map(
    ({name, width, height}) =>
      html`<div class="drawing drawing-${name}">${markup(drawScatter(points, {...options, width, height}).outerHTML)}</div>`
  )}</div>${readout(language)}</figure>`;
}

/** The way to the query behind the pairs, which are all of one series of each indicator, and over years in one run. */
function linkTo({x, y, over, area}: Chosen, pair: Pair | undefined, {comparison, language}: ViewContext): Html {
  if (pair === undefined) return html``;
  const measure = ({indicator}: ComparedIndicator, {series, run}: Pair["x"]) => ({
    indicator,
    series,
    run: over === "years" ? run : null
  });
  const both = {x: measure(x, pair.x), y: measure(y, pair.y)};
  return exploreLink(
    over === "years"
      ? {view: "course", ...both, area}
      : {view: "provinces", ...both, year: pair.year, home: comparison.catalogue.home},
    language
  );
}

/** What can be said of the pairs, and what cannot. */
function account(
  {correlation, bounded, missing, broken}: Relation,
  over: Chosen["over"],
  {language}: ViewContext
): Html {
  const words = relationMessages(language);
  const {n, spearman, pearson} = correlation;
  const counts = [
    words.pairs(n, over),
    ...(missing === 0 ? [] : [words.missing(missing, over)]),
    ...(bounded === 0 ? [] : [words.bounded(bounded, over)]),
    ...(broken === 0 ? [] : [words.broken(broken)])
  ].join(" ");
  const number = (value: number) => formatNumber(value, 2, language);
  const order =
    n < fewestPairs
      ? words.tooFew(n, fewestPairs)
      : spearman === null || pearson === null
        ? words.undefinedOrder
        : `${words.tendency[Math.abs(spearman) < clear ? "unclear" : spearman > 0 ? "together" : "opposite"]} ${words.coefficients(number(spearman), number(pearson))}`;
  return html`<p data-n="${n}">${counts}</p><p>${order}</p><p class="notice">${words.caution}${over === "years" ? ` ${words.cautionYears}` : ""}</p>`;
}

function rows({over}: Chosen, pairs: readonly Pair[], {comparison, language}: ViewContext): Html {
  const {home} = comparison.catalogue;
  const order = byName(language);
  const listed = over === "years" ? pairs : pairs.toSorted((a, b) => order(a.area, b.area));
  const cell = (value: Pair["x"]): Html => {
    const remarks = remarksOn(value, null, language);
    return html`<td class="number">${valueWords(value, language)}${remarks.length === 0 ? null : html` <span class="quiet remark">(${remarks.join(", ")})</span>`}</td>`;
  };
  return html`${listed.map(
    (pair) =>
      html`<tr${pair.area.area === home && over === "areas" ? html` class="home"` : null}><th scope="row">${pick(pair.area, "name", language)}, ${String(pair.year)}</th>${cell(pair.x)}${cell(pair.y)}</tr>`
  )}`;
}

function file({x, y}: Chosen, pairs: readonly Pair[], {language}: ViewContext): Rendered["file"] {
  return {
    name: `${language.place.prefix}-${x.indicator}-${y.indicator}.csv`,
    rows: [
      ["area", "name", "year", x.indicator, y.indicator, "x_qualifier", "x_status", "y_qualifier", "y_status"],
      ...pairs.map((pair) => [
        pair.area.area,
        pick(pair.area, "name", language),
        pair.year,
        pair.x.value,
        pair.y.value,
        pair.x.qualifier,
        pair.x.status,
        pair.y.qualifier,
        pair.y.status
      ])
    ]
  };
}
