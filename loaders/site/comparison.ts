import {inOfficialOrder} from "../../src/model/sources.js";
import {termsOf} from "../../src/model/place-terms.js";
import {byLanguage} from "../../src/model/language.js";
import {ascending} from "d3-array";
import {dictionary, float64, int16, int8, utf8, type DataType} from "@uwdata/flechette";
import {table as toColumns} from "arquero";
import {comparisonOf} from "../../src/comparison/comparison.js";
import type {Catalogue, Comparison, Value} from "../../src/comparison/model.js";
import {rankableIndicators} from "../../src/comparison/place-state.js";
import {allValues, homeValues, indicatorValues, mostValuesWhole} from "../../src/comparison/value-files.js";
import {comparedMilestones} from "../../src/wording/compared-milestones.js";
import {sheetColumns} from "../../src/comparison/sheet.js";
import {type IndicatorModel, type Site} from "../../src/views/site.js";
import {isHeadline} from "../../src/model/headline.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {goalName} from "../../src/wording/goal.js";
import type {MapShapes} from "../../src/charts/shapes.js";

/** What the comparing pages are made of, and the files that bring the same to the browser. */
export interface ComparisonInputs {
  readonly comparison: Comparison;
  /** By path below the source root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Collects what can be compared: totals of full years, one for each place, and everything that explains them.
 * @param mostWhole the most values that come in one file
 */
export function comparisonInputs(
  {tables, languages, asOf}: Site,
  models: readonly IndicatorModel[],
  shapes: MapShapes | null,
  mostWhole = mostValuesWhole
): ComparisonInputs {
  const values = comparedValues(tables);
  const whole = comparisonOf(catalogueOf({tables, languages, asOf}, models, shapes), values);
  const comparison = values.length <= mostWhole ? whole : inParts(whole, values);
  const {catalogue} = comparison;
  const parts: readonly (readonly [path: string, values: readonly Value[]])[] =
    catalogue.parts === null
      ? [[allValues, values]]
      : [
          [homeValues, values.filter(({area}) => area === catalogue.home)],
          ...catalogue.indicators.map(({indicator}) => [indicatorValues(indicator), comparison.of(indicator)] as const)
        ];
  return {
    comparison,
    files: new Map<string, string | Uint8Array>([
      ["compare/catalogue.json", `${JSON.stringify(catalogue)}\n`],
      ...parts.map(([path, own]) => [path, encodeValues(own)] as const)
    ])
  };
}

/** A comparison whose values come by indicator, told which of them compare areas. */
function inParts(whole: Comparison, values: readonly Value[]): Comparison {
  const rankable = rankableIndicators(whole).map(({indicator}) => indicator);
  return comparisonOf({...whole.catalogue, parts: {rankable}}, values);
}

function comparedValues({observations}: TableRows): Value[] {
  return observations
    .filter(isHeadline)
    .sort(
      (a, b) =>
        ascending(a.indicator, b.indicator) ||
        ascending(a.area, b.area) ||
        ascending(a.series ?? "", b.series ?? "") ||
        a.year - b.year
    )
    .map(({indicator, area, series, year, value, qualifier, status, run, source, printed_decimals}) => ({
      indicator,
      area,
      series,
      year,
      value,
      qualifier,
      status,
      run,
      source,
      printed_decimals
    }));
}

function catalogueOf(
  {tables, languages, asOf}: Pick<Site, "tables" | "languages" | "asOf">,
  models: readonly IndicatorModel[],
  shapes: MapShapes | null
): Catalogue {
  const {place} = tables;
  const units = new Map(tables.units.map((row) => [row.unit, row]));
  return {
    asOf,
    home: place.area,
    neighbours: place.comparators,
    terms: termsOf(tables),
    indicators: tables.indicators.map((row) => ({
      indicator: row.indicator,
      ...named(row, ["name", "unit_label"]),
      unit: row.unit,
      decimals: row.decimals,
      direction: row.direction,
      goal: row.goal,
      measure_kind: row.measure_kind,
      change_in: units.get(row.unit)?.change_in ?? "unit",
      min: units.get(row.unit)?.min ?? null,
      max: units.get(row.unit)?.max ?? null
    })),
    areas: tables.areas.map(({area, kind, parent, valid_from, valid_to, ...row}) => ({
      area,
      ...named(row, ["name"]),
      kind,
      parent,
      valid_from,
      valid_to
    })),
    series: tables.series.map(({indicator, series, ...row}) => ({
      indicator,
      series,
      ...named(row, ["short"])
    })),
    breaks: tables.breaks.map(({indicator, area, series, year, ...row}) => ({
      indicator,
      area,
      series,
      year,
      ...named(row, ["reason"])
    })),
    goals: tables.goals.map((row) => ({
      goal: row.goal,
      un_goal: row.un_goal,
      name: byLanguage(languages, (language) => goalName(row, language))
    })),
    sources: inOfficialOrder(tables.sources).map(({source, title, collection, publisher, publisher_en, copy}) => ({
      source,
      title,
      collection,
      publisher,
      publisher_en,
      copy
    })),
    milestones: models.flatMap(({data}) => comparedMilestones(data, languages)),
    parts: null,
    tiles: tables.tiles,
    archipelagos: tables.archipelagos,
    shapes:
      shapes === null
        ? null
        : {
            width: shapes.width,
            height: shapes.height,
            places: shapes.provinces.map(({area, place: at}) => ({area, place: at}))
          }
  };
}

/** The columns of a row that hold names, in every language of the place. */
function named<Row extends object, Name extends string>(
  row: Row,
  names: readonly Name[]
): Pick<Row, Extract<keyof Row, `${Name}_${string}`>> {
  const cells = Object.entries(row).filter(([column]) => names.some((name) => column.startsWith(`${name}_`)));
  // These are the columns that the type speaks of, and those of other languages.
  return Object.fromEntries(cells) as Pick<Row, Extract<keyof Row, `${Name}_${string}`>>;
}

/** The narrowest types that hold the columns: the file is what a reader waits for. */
const types: Readonly<Record<(typeof sheetColumns)[number], DataType>> = {
  indicator: dictionary(utf8(), int16()),
  area: dictionary(utf8(), int16()),
  series: dictionary(utf8(), int16()),
  year: int16(),
  value: float64(),
  qualifier: dictionary(utf8(), int8()),
  status: dictionary(utf8(), int8()),
  run: int16(),
  source: dictionary(utf8(), int16()),
  printed_decimals: int8()
};

function encodeValues(values: readonly Value[]): Uint8Array {
  const columns = sheetColumns.map((name): [string, unknown[]] => [name, values.map((value) => value[name])]);
  return toColumns(columns).toArrowIPC({format: "stream", types});
}
