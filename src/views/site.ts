import {loadTrend, type TrendData, type TrendSelection} from "../indicator/trend-data.js";
import type {Choices} from "./indicator/controls.js";
import type {RunQuery} from "../engine/query.js";
import {isHeadline} from "../model/headline.js";
import {isFollowed, termsOf} from "../model/place-terms.js";
import type {TableRow, TableRows} from "../model/tables/index.js";
import {observationsOf} from "../indicator/observations-of.js";
import {everyLanguage, type Language} from "../model/language.js";

/** What every page is made from: the tables, and an engine with the same tables in it. */
export interface Site {
  readonly tables: TableRows;
  /** The languages of the place, in its order. */
  readonly languages: readonly Language[];
  readonly run: RunQuery;
  /** A document to draw in. */
  readonly document: Document;
  /** Date of the latest release (ISO). */
  readonly asOf: string;
}

/** One indicator with the selection and data that its figures begin with. */
export interface IndicatorModel {
  readonly indicator: TableRow<"indicators">;
  readonly selection: TrendSelection;
  readonly data: TrendData;
  readonly choices: Choices;
}

/** Loads an indicator as its page first shows it: the province alone, every series, every year. */
export async function loadIndicator(site: Site, indicator: TableRow<"indicators">): Promise<IndicatorModel> {
  const selection = {
    indicator: indicator.indicator,
    areas: [site.tables.place.area],
    series: null,
    from: null,
    to: null
  };
  const data = await loadTrend(site.run, selection, termsOf(site.tables));
  return {indicator, selection, data, choices: choicesOf(site.tables, indicator)};
}

/** The indicators of the overview, in the order that `data/` gives them. */
export function headlinesOf(models: readonly IndicatorModel[]): IndicatorModel[] {
  return models
    .filter(({indicator}) => indicator.headline !== null)
    .sort((a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0));
}

function choicesOf(tables: TableRows, row: TableRow<"indicators">): Choices {
  const {indicator} = row;
  const {area: home, comparators} = tables.place;
  const observations = observationsOf(tables, indicator);
  const years = [
    ...observations.map((o) => o.year),
    ...tables.milestones.filter((m) => m.indicator === indicator && m.area === home).map((m) => m.year)
  ];
  const terms = termsOf(tables);
  const ofPlan = tables.milestones.filter((m) => m.indicator === indicator && m.area === home && isFollowed(m, terms));
  const own = observations.filter((o) => o.area === home && isHeadline(o));
  const progress = {
    bases: [...new Set(own.map((o) => o.year))].sort((a, b) => a - b),
    milestones: ofPlan.map((m) => m.year).sort((a, b) => a - b),
    unit: everyLanguage(row, "unit_label")
  };
  const withValues = new Set(observations.map((o) => o.area));
  return {
    years: [...new Set(years)].sort((a, b) => a - b),
    areas: tables.areas.filter((a) => withValues.has(a.area) && a.area !== home),
    neighbours: new Set(comparators),
    ranked: terms.ranked,
    series: tables.series.filter((s) => s.indicator === indicator && observations.some((o) => o.series === s.series)),
    ...(ofPlan.length === 0 ? {} : {progress})
  };
}
