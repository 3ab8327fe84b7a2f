import type {PlaceWords} from "../../model/place-words.js";
import {counted} from "../../lib/counted.js";
import type {MapMessages} from "../topics/map.js";

/** The sentences in English. */
export const en = (place: PlaceWords): MapMessages => ({
  title: `Map of the ${place.areas}`,
  description: (areas) => `The ${String(areas)} ${place.areas} by indicator and year, on a map and in a table.`,
  form: "Drawn as",
  forms: {shapes: "shapes", tiles: "equal tiles"},
  leads: {
    shapes: (areas) =>
      `The ${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`,
    tiles: (areas) =>
      `One equal tile a ${place.area}, placed by where it lies among the others: small ${place.areas} are as visible as large ones. The ${String(areas)} ${place.areas}${place.map?.as_of === undefined ? "" : ` ${place.map.as_of}`}.`
  },
  figure: (indicator, year) => `${indicator}, ${String(year)}`,
  classing: "Classes",
  classings: {quantiles: `as many ${place.areas} in each`, equal: "steps of equal width"},
  classNote: {
    quantiles: (classes) =>
      `${String(classes)} classes with about as many ${place.areas} in each (quantiles); equal values stay together.`,
    equal: (classes) => `${String(classes)} classes of equal width, from the smallest value to the largest.`
  },
  legend: "Legend",
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  provinces: (count) => counted(count, place.area, place.areas),
  noData: "no data",
  lastYear: (latest, count, shown, shownCount) =>
    latest === shown
      ? `${String(shown)} is the last year with figures of ${place.areas}.`
      : `Shown is ${String(shown)} (${counted(shownCount, place.area, place.areas)}). The last year with data is ${String(latest)} (${counted(count, place.area, place.areas)}).`,
  someMissing: (count, year) =>
    `No figure of ${String(year)}: ${counted(count, place.area, place.areas)}; the table gives the nearest one.`,
  aboutTitle: "About this map",
  about: {
    shapes: "Borders are simplified and do not stand for an administrative map.",
    tiles:
      "This map draws no borders and does not stand for an administrative map. Tiles that touch are not always neighbours."
  },
  ended: (area, day, successor) =>
    `Since ${day} ${area} has been part of ${successor}. The figures here are those of ${area} before that day.`,
  spoken: (form, indicator, year, provinces) =>
    `${form === "tiles" ? "Tile map" : "Map"} of the ${place.areas}: ${indicator}, ${String(year)}, ${String(provinces)} ${place.areas} with a figure. Every figure stands in the table.`,
  tile: (name, value, rank, position, classes) =>
    `${name}: ${value}${rank}, class ${String(position)} of ${String(classes)}`,
  tileUnclassed: (name, value, rank) => `${name}: ${value}${rank}, in no certain class`,
  unclassed: "the source says only “more than”, “nearly” or “about”: in no certain class",
  tileRank: (rank, count) => `, rank ${String(rank)} of ${String(count)}`,
  tileMissing: (name, what) => `${name}: ${what}`,
  table: "The same figures in a table",
  joined: (area, day, successor) => `Since ${day} ${area} has been part of ${successor}, within the broken line.`,
  toMap: `Map of the ${place.areas} by indicator`,
  vietnam: {
    sea: "East Sea",
    islands:
      "The Hoang Sa archipelago of the city of Da Nang and the Truong Sa archipelago of the province of Khanh Hoa have marks of their own, in the colour of theirs.",
    spoken: "The Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos are marked.",
    locator: (area) =>
      `Where ${area} lies in Viet Nam, with the Hoang Sa (Da Nang) and Truong Sa (Khanh Hoa) archipelagos.`,
    credit: `Shapes of the ${place.areas}: Stephen Truong, @svg-maps/vietnam, CC BY 4.0, simplified. The archipelagos are drawn smaller and nearer than they are.`
  }
});
