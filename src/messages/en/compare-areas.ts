import type {PlaceWords} from "../../model/place-words.js";
import {counted} from "../../lib/counted.js";
import type {AreaMessages} from "../topics/compare-areas.js";

/** The sentences in English. */
export const en = (place: PlaceWords): AreaMessages => ({
  title: "Areas compared",
  lead: `${place.name} beside ${place.comparators} and any other area.`,
  standing: (indicator, area, value, rank, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, number ${String(rank)} of ${String(count)} ${place.areas} with a figure (number 1 is the best).`,
  unranked: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, among ${String(count)} ${place.areas} with a figure.`,
  unplaced: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}, among ${String(count)} ${place.areas} with a figure; it has no certain place, because some figures are only “more than”, “nearly” or “about”.`,
  beside: (indicator, area, value, count, year) =>
    `${indicator}, ${area}: ${value} in ${String(year)}; ${String(count)} ${place.areas} with a value are ranked.`,
  alike: (count) =>
    `Within the usual error of the survey ${place.home} cannot be told from ${counted(count, `other ${place.area}`, `other ${place.areas}`)}.`,
  surveyed: (survey) => `Figures of a ${survey}: two that lie close may differ only by who was asked.`,
  openRanks: (count) =>
    `No certain place (${String(count)}), because a source says only “more than”, “nearly” or “about”.`,
  openRank: "place not certain",
  boundsNote: "A bar with an arrow: the source says only “more than”, “nearly” or “about”.",
  homeMissing: (indicator, area, year) => `${indicator}: ${area} has no figure of ${String(year)} by this methodology.`,
  notThatYear: (asked, shown) =>
    `There are no figures of ${String(asked)} to compare ${place.areas} by; shown is ${String(shown)}, ${shown < asked ? "the last year before it that has some" : "since there are none before it either"}.`,
  indicator: "Indicator",
  year: "Year",
  yearOption: (year, provinces) => `${String(year)} (${counted(provinces, place.area, place.areas)})`,
  base: "Over the years",
  asMeasured: "values as measured",
  baseOption: (year) => `index, ${String(year)} = 100`,
  areas: "Areas in the small charts",
  otherAreas: (count) => `Other areas (${String(count)})`,
  ranking: "Ranking",
  allAlike: (status) => `All figures are ${status}.`,
  order: {
    increase: "From high to low: higher is better.",
    decrease: "From low to high: lower is better.",
    none: "From high to low; neither is better for this indicator."
  },
  caption: (indicator, year, count, unit, among) =>
    `${indicator}, ${String(year)}, unit: ${unit}. ${String(count)} ${place.areas} are ranked${among ? "; areas of other kinds stand between them without a rank" : ""}. Values that are written alike share a rank.`,
  rank: "Rank",
  area: "Area",
  value: "Value",
  none: "not ranked",
  missing: (year) => `no figure of ${String(year)}`,
  insteadOf: (value, year) => `nearest: ${value} (${String(year)})`,
  missingTitle: (count, year) => `${counted(count, place.area, place.areas)} without a figure of ${String(year)}`,
  panels: "Over the years, on one scale",
  panelsNote: (home) =>
    `The grey line in each chart is ${home}. No line crosses a break; a dotted one crosses years without a figure.`,
  panelsMethodology: (methodology) =>
    `Only figures by the methodology “${methodology}” are drawn; others cannot share the scale.`,
  indexNote: (year) => `Each area's own value of ${String(year)} is put as 100.`,
  leftOut: (count) =>
    `Left out: ${counted(count, "value")} that cannot be counted from the base year: beyond a break, without a value of it, or only “more than”, “nearly” or “about”.`,
  noPoints: "no figures by this methodology",
  tooMany: (shown) => `Only the first ${String(shown)} areas are drawn.`,
  panelSpoken: (area, first, last) => `${area}, ${[first, ...(last === null ? [] : [last])].join("; ")}`,
  showing: (areas, year) => `Updated: ${counted(areas, "area")} with a figure of ${String(year)}.`,
  nothing: `No indicator has figures of several ${place.areas} yet.`
});
