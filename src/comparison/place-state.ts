import {parseCode, parseYear} from "../progress/choice.js";
import type {ComparedIndicator, Comparison} from "./model.js";
import {rankableYears, usualYear} from "./ranking.js";

const rankable = new WeakMap<Comparison, readonly ComparedIndicator[]>();

/** The indicators that more than one province has a value of, in the order of the catalogue. */
export function rankableIndicators(comparison: Comparison): readonly ComparedIndicator[] {
  const known = rankable.get(comparison);
  if (known !== undefined) return known;
  const {indicators, parts} = comparison.catalogue;
  const told = parts === null ? null : new Set(parts.rankable);
  const found = indicators.filter(({indicator}) =>
    told === null ? rankableYears(comparison, indicator).length > 0 : told.has(indicator)
  );
  rankable.set(comparison, found);
  return found;
}

/** The indicator named by a parameter if areas can be compared by it, else the one to begin with, else the first. */
export function readIndicator(
  comparison: Comparison,
  text: string | null,
  usual: string | null = comparison.catalogue.terms.begin?.indicator ?? null
): ComparedIndicator | null {
  const offered = rankableIndicators(comparison);
  const wanted = parseCode(text);
  return (
    offered.find(({indicator}) => indicator === wanted) ??
    offered.find(({indicator}) => indicator === usual) ??
    offered[0] ??
    null
  );
}

/** Two indicators beside each other. */
export interface IndicatorPair {
  readonly x: ComparedIndicator;
  readonly y: ComparedIndicator;
}

/** The pair of indicators that the parameters of an address name, or the usual one; null where no indicator compares areas. */
export function readPair(comparison: Comparison, parameters: URLSearchParams): IndicatorPair | null {
  const {begin} = comparison.catalogue.terms;
  const x = readIndicator(comparison, parameters.get("x"), begin?.beside ?? null);
  const y = readIndicator(comparison, parameters.get("y"), begin?.indicator ?? null);
  return x === null || y === null ? null : {x, y};
}

/** A year to show, and the one that was asked for where it has no values. */
export interface ChosenYear {
  readonly year: number | null;
  readonly asked: number | null;
}

/** The year named by a parameter; where it has no values, the last one before it that has, else the usual one. */
export function readYear(text: string | null, years: readonly number[], usual: number | null): ChosenYear {
  const asked = parseYear(text);
  if (asked === null) return {year: usual, asked: null};
  if (years.includes(asked)) return {year: asked, asked: null};
  return {year: years.findLast((year) => year < asked) ?? usual, asked};
}

/** An indicator by which areas are compared, and the year of it. */
export interface Place {
  readonly indicator: ComparedIndicator;
  readonly year: number;
  /** The year that was asked for where it has no values. */
  readonly asked: number | null;
}

/** The indicator and year that the parameters of an address name, or the usual ones; null where no indicator compares areas. */
export function readPlace(comparison: Comparison, parameters: URLSearchParams): Place | null {
  const indicator = readIndicator(comparison, parameters.get("indicator"));
  if (indicator === null) return null;
  const years = rankableYears(comparison, indicator.indicator).map(({year}) => year);
  const {year, asked} = readYear(parameters.get("year"), years, usualYear(comparison, indicator.indicator));
  return year === null ? null : {indicator, year, asked};
}
