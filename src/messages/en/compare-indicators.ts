import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import {counted} from "../../lib/counted.js";
import type {RelationMessages} from "../topics/compare-indicators.js";

/** The sentences in English. */
export const en = (place: PlaceWords): RelationMessages => ({
  title: "Two indicators compared",
  lead: `Each point is a ${place.area} in one year, or a year of one area. The chart shows how two numbers go together, not which brings about which.`,
  x: "Across",
  y: "Upwards",
  over: "Each point is",
  areas: `a ${place.area}, in one year`,
  years: "a year, of one area",
  year: "Year",
  area: "Area",
  chart: (x, y) => `${x} and ${y}`,
  overAreas: (year) =>
    `${capitalised(place.areas, locales.en)} in ${String(year)}. The filled, named point is ${place.name}; squares are the ${place.comparators}.`,
  overYears: (area) => `${area}, joined in the order of the years.`,
  caution: `Going together is not bringing about: populous, rich or wooded ${place.areas} differ in very many ways at once, and a ${place.area}'s average says nothing about its people one by one.`,
  cautionYears:
    "Two series that both rise with time always have a high coefficient, related or not. Do not take one over years for evidence.",
  pairs: (count, over) =>
    `n = ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")} with both figures.`,
  missing: (count, over) =>
    `One of the two is missing in ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")}.`,
  broken: (count) => `Left out: ${counted(count, "year")} beyond a break or by another methodology.`,
  bounded: (count, over) =>
    `In ${over === "areas" ? counted(count, place.area, place.areas) : counted(count, "year")} a source says only “more than”, “nearly” or “about”: drawn as a bar with an arrow, and counted neither in n nor in the coefficients.`,
  tooFew: (count, needed) =>
    `Figures of both: ${counted(count, "pair")}, fewer than ${String(needed)}: no coefficient is computed, because with so few points any could come about by chance.`,
  coefficients: (spearman, pearson) =>
    `Rank correlation (Spearman) ${spearman}; straight-line correlation (Pearson) ${pearson}.`,
  tendency: {
    together: "Where one is high, the other tends to be high.",
    opposite: "Where one is high, the other tends to be low.",
    unclear: "There is no clear order between the two."
  },
  undefinedOrder: "One of the two is the same at every point, so there is no correlation to compute.",
  nothing: (x, y) =>
    `“${x}” and “${y}” have no figures in common to set side by side. Choose another indicator, year or area.`,
  table: "Every point",
  caption: (x, y) => `Across: ${x}. Upwards: ${y}.`,
  place: "Area, year",
  spoken: (count) => `${counted(count, "point")}; every figure stands in the table below.`,
  showing: (count) => `Updated: ${counted(count, "point")}.`,
  same: "Both axes are the same indicator."
});
