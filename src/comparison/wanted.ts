import type {Comparison} from "./model.js";
import {readIndicator, readPair} from "./place-state.js";

/** Which values a view needs: those of some indicators, or those of the home area by every indicator. */
export type WantedValues = readonly string[] | "home";

/**
 * What a view asks for by an address.
 * @param named the catalogue without values
 */
export type Wanted = (search: string, named: Comparison) => WantedValues;

/** The indicator by which areas are compared. */
export const wantedPlace: Wanted = (search, named) => {
  const indicator = readIndicator(named, new URLSearchParams(search).get("indicator"));
  return indicator === null ? [] : [indicator.indicator];
};

/** The two indicators that are held against each other. */
export const wantedPair: Wanted = (search, named) => {
  const pair = readPair(named, new URLSearchParams(search));
  return pair === null ? [] : [...new Set([pair.x.indicator, pair.y.indicator])];
};

/** Years are compared of the home area alone. */
export const wantedYears: Wanted = () => "home";
