import {merge, mesh} from "topojson-client";
import {topology} from "topojson-server";
import {presimplify, simplify} from "topojson-simplify";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";
import type {IslandShape, LocatorShapes, MapShapes, ProvinceShape} from "../../../src/charts/shapes.js";
import {largest, smallest} from "../../../src/lib/extremes.js";
import {lazy} from "../../../src/lib/lazy.js";
import type {Place} from "../../../src/model/place.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {readOutlines, type Point, type Ring} from "./outlines.js";
import {shareBorders} from "./shared-borders.js";

/** A shape as topojson takes it. */
interface GeoJsonShape {
  readonly type: "MultiPolygon";
  coordinates: number[][][][];
}

type Shape = Polygon | MultiPolygon;
type Provinces = Topology<Record<string, Shape>>;

/** How finely a drawing is cut: steps in a unit of the map, and the area (in square units) that a bend must have to stay. */
interface Detail {
  readonly steps: number;
  readonly bend: number;
}

const mapDetail: Detail = {steps: 3, bend: 0.2};
const locatorDetail: Detail = {steps: 1, bend: 2};

/** The mainland with its islands is 381 by 800 units; the rest is the sea with the archipelagos. */
const frame = {width: 506, height: 806} as const;

/** Islands below this area, in square units, are not drawn in the locator where no line can show them. */
const smallestIsland = 1;

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
const provinces = lazy((): Provinces => {
  const shapes: Record<string, GeoJsonShape> = {};
  for (const [area, rings] of shareBorders(outlines().provinces)) {
    const closed = rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]));
    shapes[area] = {type: "MultiPolygon", coordinates: closed.map((ring) => [ring])};
  }
  // What goes in are polygons of plain points, and so they come out.
  return presimplify(topology(shapes) as Provinces);
});

/** The shapes that the map of a place draws; null where it has none. */
export function mapShapes(map: Place["map"]): MapShapes | null {
  return map === null ? null : ofVietnam();
}

/** The provinces one by one, finely enough for a map that fills half of a screen. */
const ofVietnam = lazy((): MapShapes => {
  const {steps, bend} = mapDetail;
  const simple = simplify(provinces(), bend);
  return {
    width: frame.width * steps,
    height: frame.height * steps,
    provinces: Object.keys(simple.objects).map((area) => provinceShape(simple, area, mapDetail)),
    islands: islandShapes(steps)
  };
});

/** The country with the home area, as coarse as a small map can be; null where the place has no shapes, or none of its home area. */
export function locatorShapes({place, areas}: Pick<TableRows, "place" | "areas">): LocatorShapes | null {
  const home = place.area;
  if (place.map === null || !outlines().provinces.has(home)) return null;
  const {steps, bend} = locatorDetail;
  const simple = simplify(provinces(), bend);
  const all: GeometryCollection = {type: "GeometryCollection", geometries: Object.values(simple.objects)};
  const successor = areas.find(({area}) => area === home)?.successor ?? null;
  const joined = areas.filter((area) => successor !== null && area.successor === successor).map(({area}) => area);
  return {
    width: frame.width * steps,
    height: frame.height * steps,
    land: outline(simple, Object.keys(simple.objects)),
    borders: mesh(simple, all, (a, b) => a !== b)
      .coordinates.map((line) => pathOf(line.map(pointOf), locatorDetail, false))
      .join(""),
    home: provinceShape(simple, home, locatorDetail),
    successor: joined.length === 0 ? null : outline(simple, joined),
    islands: islandShapes(steps)
  };
}

/** The outer line of some provinces together. */
function outline(simple: Provinces, areas: readonly string[]): string {
  const geometries = areas.flatMap((area) => simple.objects[area] ?? []);
  return merge(simple, geometries)
    .coordinates.map(([outer = []]) => ringPath(outer.map(pointOf), locatorDetail))
    .join("");
}

function provinceShape(simple: Provinces, area: string, detail: Detail): ProvinceShape {
  const geometry = simple.objects[area];
  if (geometry === undefined) throw new Error(`The map of the provinces has no shape for ${area}.`);
  const {coordinates} = merge(simple, [geometry]);
  const rings = coordinates.flat().map((ring) => ring.map(pointOf));
  const path = rings.map((ring) => ringPath(ring, detail)).join("");
  const main = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
  const [x, y] = inside(main);
  return {area, path, place: [Math.round(x * detail.steps), Math.round(y * detail.steps)]};
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

/** A ring as a path; an island that is too small for its shape is a dot. */
function ringPath(ring: Ring, detail: Detail): string {
  const path = pathOf(ring, detail, true);
  if (path !== "") return path;
  const [x, y] = ring[0] ?? [0, 0];
  return areaOf(ring) < smallestIsland
    ? ""
    : `M${String(Math.round(x * detail.steps))} ${String(Math.round(y * detail.steps))}h1v1h-1z`;
}

/** Points as a path in whole steps; empty for a ring without an inside. */
function pathOf(line: Ring, {steps}: Detail, closed: boolean): string {
  const rounded = line
    .map(([x, y]): Point => [Math.round(x * steps), Math.round(y * steps)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
  const points = closed ? rounded.slice(0, -1) : rounded;
  if (points.length < (closed ? 3 : 2)) return "";
  const written = points.map(([x, y], i) => {
    if (i === 0) return `M${String(x)} ${String(y)}l`;
    const [px, py] = points[i - 1] ?? [0, 0];
    const [dx, dy] = [x - px, y - py];
    // A minus sign parts numbers as well as a space does.
    return `${i > 1 && dx >= 0 ? " " : ""}${String(dx)}${dy < 0 ? "" : " "}${String(dy)}`;
  });
  return `${written.join("")}${closed ? "z" : ""}`;
}

/** A point inside of a ring, far from its line: the best of a grid. */
function inside(ring: Ring): Point {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [smallest(xs), largest(xs), smallest(ys), largest(ys)];
  const grid = 24;
  let [best, most]: [Point, number] = [ring[0] ?? [0, 0], -Infinity];
  for (let i = 1; i < grid; i++) {
    for (let j = 1; j < grid; j++) {
      const point: Point = [left + ((right - left) * i) / grid, top + ((bottom - top) * j) / grid];
      const room = smallest(ring.map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
      if (room > most && holds(ring, point)) [best, most] = [point, room];
    }
  }
  return best;
}

/** Whether a point lies inside of a ring: a line from it crosses the ring an odd number of times. */
function holds(ring: Ring, [x, y]: Point): boolean {
  return (
    ring.filter(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    }).length %
      2 ===
    1
  );
}

function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(twice) / 2;
}

const pointOf = ([x = 0, y = 0]: readonly number[]): Point => [x, y];
