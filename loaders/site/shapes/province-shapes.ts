import {topology} from "topojson-server";
import {presimplify, simplify} from "topojson-simplify";
import type {IslandShape, LocatorShapes, MapShapes} from "../../../src/charts/shapes.js";
import {largest, smallest} from "../../../src/lib/extremes.js";
import {lazy} from "../../../src/lib/lazy.js";
import {termsOf} from "../../../src/model/place-terms.js";
import type {Place} from "../../../src/model/place.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import type {OwnMap} from "../../read/own-map.js";
import {ownShapes} from "./own-shapes.js";
import {readOutlines, type Point} from "./outlines.js";
import {areaShape, bordersOf, outline, type Areas, type Detail, type GeoJsonShape} from "./paths.js";
import {shareBorders} from "./shared-borders.js";

const mapDetail: Detail = {steps: 3, bend: 0.2};
const locatorDetail: Detail = {steps: 1, bend: 2};

/** The mainland with its islands is 381 by 800 units; the rest is the sea with the archipelagos. */
const frame = {width: 506, height: 806} as const;

/**
 * Where the archipelagos are drawn, in units of the map: on their latitudes as far as the frame reaches, but nearer to the coast
 * and smaller than they lie, or the country would fill half of its map.
 */
const islandPlaces: Readonly<Record<string, {readonly at: Point; readonly width: number}>> = {
  hoang_sa: {at: [448, 392], width: 56},
  truong_sa: {at: [436, 706], width: 84}
};

const outlines = lazy(readOutlines);

/** The provinces that the map draws, as a topology: every border between two of them once. */
const provinces = lazy((): Areas => {
  const shapes: Record<string, GeoJsonShape> = {};
  for (const [area, rings] of shareBorders(outlines().provinces)) {
    const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
    shapes[area] = {type: "MultiPolygon", coordinates: closed.map((ring) => [ring])};
  }
  // What goes in are polygons of plain points, and so they come out.
  return presimplify(topology(shapes) as Areas);
});

/**
 * The shapes that the map of a place draws; null where it has none.
 * @param own the shapes that the place keeps itself
 */
export function mapShapes(map: Place["map"], own: OwnMap | null): MapShapes | null {
  if (map === null) return null;
  if (map.shapes === "vietnam-63") return ofVietnam();
  return own === null || own.size === 0 ? null : ownShapes(own);
}

/** The shapes of the areas that are ranked: a map of several layers would draw one upon the other. */
export function rankedOn(own: OwnMap, tables: Pick<TableRows, "areas" | "indicators" | "place">): OwnMap {
  const {ranked} = termsOf(tables);
  const kinds = new Map(tables.areas.map(({area, kind}) => [area, kind]));
  return new Map([...own].filter(([area]) => kinds.get(area) === ranked));
}

/** The provinces one by one, finely enough for a map that fills half of a screen. */
const ofVietnam = lazy((): MapShapes => {
  const {steps, bend} = mapDetail;
  const simple = simplify(provinces(), bend);
  return {
    width: frame.width * steps,
    height: frame.height * steps,
    provinces: Object.keys(simple.objects).map((area) => areaShape(simple, area, mapDetail)),
    islands: islandShapes(steps)
  };
});

/** The country with the home area, as coarse as a small map can be; null where the place has no shapes, or none of its home area. */
export function locatorShapes({place, areas}: Pick<TableRows, "place" | "areas">): LocatorShapes | null {
  const home = place.area;
  if (place.map?.shapes !== "vietnam-63" || !outlines().provinces.has(home)) return null;
  const {steps, bend} = locatorDetail;
  const simple = simplify(provinces(), bend);
  const successor = areas.find(({area}) => area === home)?.successor ?? null;
  const joined = areas.filter((area) => successor !== null && area.successor === successor).map(({area}) => area);
  return {
    width: frame.width * steps,
    height: frame.height * steps,
    land: outline(simple, Object.keys(simple.objects), locatorDetail),
    borders: bordersOf(simple, locatorDetail),
    home: areaShape(simple, home, locatorDetail),
    successor: joined.length === 0 ? null : outline(simple, joined, locatorDetail),
    islands: islandShapes(steps)
  };
}

/** The islands of the archipelagos as dots, on the pattern in which they lie. */
function islandShapes(steps: number): IslandShape[] {
  return [...outlines().archipelagos].map(([archipelago, rings]) => {
    const centres = rings.map((ring): Point => {
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      return [(smallest(xs) + largest(xs)) / 2, (smallest(ys) + largest(ys)) / 2];
    });
    const {at, width} = islandPlaces[archipelago] ?? {at: [0, 0] as const, width: 0};
    const [xs, ys] = [centres.map(([x]) => x), centres.map(([, y]) => y)];
    const [left, right, top, bottom] = [smallest(xs), largest(xs), smallest(ys), largest(ys)];
    const scale = width / (right - left);
    const dots: Point[] = [];
    for (const [x, y] of centres) {
      const dot: Point = [at[0] + (x - (left + right) / 2) * scale, at[1] + (y - (top + bottom) / 2) * scale];
      // Dots that would run into each other are one.
      if (dots.every((other) => Math.hypot(other[0] - dot[0], other[1] - dot[1]) > 5)) dots.push(dot);
    }
    const path = dots.map(([x, y]) => `M${String(Math.round(x * steps))} ${String(Math.round(y * steps))}h0`).join("");
    const foot = [at[0], at[1] + ((bottom - top) * scale) / 2].map((value) => Math.round(value * steps));
    return {archipelago, path, foot: [foot[0] ?? 0, foot[1] ?? 0]};
  });
}
