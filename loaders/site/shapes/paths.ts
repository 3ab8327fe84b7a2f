import {merge, mesh} from "topojson-client";
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from "topojson-specification";
import type {ProvinceShape} from "../../../src/charts/shapes.js";
import {largest, smallest} from "../../../src/lib/extremes.js";
import type {Point, Ring} from "./outlines.js";

/** Shapes as topojson takes them. */
export interface GeoJsonShape {
  readonly type: "MultiPolygon";
  coordinates: number[][][][];
}

/** Areas as a topology: every border between two of them once. */
export type Areas = Topology<Record<string, Polygon | MultiPolygon>>;

/** How finely a drawing is cut: steps in a unit of the map, and the area (in square units) that a bend must have to stay. */
export interface Detail {
  readonly steps: number;
  readonly bend: number;
}

/** Islands below this area, in square units, are not drawn where no line can show them. */
const smallestIsland = 1;

/** The outer line of some areas together. */
export function outline(simple: Areas, areas: readonly string[], detail: Detail): string {
  const geometries = areas.flatMap((area) => simple.objects[area] ?? []);
  return merge(simple, geometries)
    .coordinates.map(([outer = []]) => ringPath(outer.map(pointOf), detail))
    .join("");
}

/** The shape of one area. */
export function areaShape(simple: Areas, area: string, detail: Detail): ProvinceShape {
  const geometry = simple.objects[area];
  if (geometry === undefined) throw new Error(`The map has no shape for ${area}.`);
  const {coordinates} = merge(simple, [geometry]);
  const rings = coordinates.flat().map((ring) => ring.map(pointOf));
  const path = rings.map((ring) => ringPath(ring, detail)).join("");
  const main = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
  const [x, y] = inside(main);
  return {area, path, place: [Math.round(x * detail.steps), Math.round(y * detail.steps)]};
}

/** The borders between areas, each once. */
export function bordersOf(simple: Areas, detail: Detail): string {
  const all: GeometryCollection = {type: "GeometryCollection", geometries: Object.values(simple.objects)};
  return mesh(simple, all, (a, b) => a !== b)
    .coordinates.map((line) => pathOf(line.map(pointOf), detail, false))
    .join("");
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

/** The area within a ring, in square units. */
export function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(twice) / 2;
}

const pointOf = ([x = 0, y = 0]: readonly number[]): Point => [x, y];
