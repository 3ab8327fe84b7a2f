import {geoArea, geoBounds, geoConicEqualArea, type GeoProjection} from "d3-geo";
import {topology} from "topojson-server";
import {presimplify, simplify} from "topojson-simplify";
import type {MapShapes} from "../../../src/charts/shapes.js";
import {largest, smallest} from "../../../src/lib/extremes.js";
import type {GeoRing, OwnMap} from "../../read/own-map.js";
import {areaOf, areaShape, type Areas, type Detail, type GeoJsonShape} from "./paths.js";

/** Room for the drawing, in units of the map. */
const most = {width: 506, height: 620} as const;

const detail: Detail = {steps: 3, bend: 0.2};

/** Islands below this area, in square units, are left out; of every area its largest part stays. */
const smallestPart = 0.8;

const made = new WeakMap<OwnMap, MapShapes>();

/**
 * The shapes that a place keeps itself, projected so that equal areas are equally large (Albers' conic projection, whose parallels
 * lie a sixth within the map's south and north, as Deetz and Adams advise), as wide as the map's room or as high.
 */
export function ownShapes(map: OwnMap): MapShapes {
  const before = made.get(map);
  if (before !== undefined) return before;
  const project = projectionOf(map);
  const planar = new Map(
    [...map].map(([area, polygons]) => [
      area,
      polygons.map((rings) => rings.map((ring) => ring.map(([longitude, latitude]) => project([longitude, latitude])!)))
    ])
  );
  const points = [...planar.values()].flat(3);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [smallest(xs), smallest(ys)];
  const [width, height] = [largest(xs) - left, largest(ys) - top];
  const scale = Math.min(most.width / width, most.height / height);
  const shapes: Record<string, GeoJsonShape> = {};
  for (const [area, polygons] of planar) {
    const placed = polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]): [number, number] => [(x - left) * scale, (y - top) * scale]))
    );
    const sizes = placed.map(([outer = []]) => areaOf(outer));
    const main = largest(sizes);
    shapes[area] = {
      type: "MultiPolygon",
      coordinates: placed.filter((_, i) => sizes[i]! >= Math.min(smallestPart, main))
    };
  }
  // What goes in are polygons of plain points, and so they come out.
  const simple = simplify(presimplify(topology(shapes, 1e5) as Areas), detail.bend);
  const drawn: MapShapes = {
    width: Math.round(width * scale * detail.steps),
    height: Math.round(height * scale * detail.steps),
    provinces: Object.keys(simple.objects).map((area) => areaShape(simple, area, detail)),
    islands: []
  };
  made.set(map, drawn);
  return drawn;
}

function projectionOf(map: OwnMap): GeoProjection {
  const polygons = [...map.values()].flat().map((rings) => rings.map(clockwise));
  const all = {type: "MultiPolygon", coordinates: polygons as unknown as [number, number][][][]} as const;
  const [[west, south], [east, north]] = geoBounds(all);
  // A map that lies on both sides of the 180th meridian has its west east of its east.
  const middle = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
  const within = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + within, north - within])
    .rotate([-middle, 0])
    .center([0, (south + north) / 2])
    .scale(1000)
    .translate([0, 0])
    .precision(0);
}

/** An outer line as `d3-geo` takes it; many files wind theirs the other way, which would be the rest of the globe. */
function clockwise(ring: GeoRing): GeoRing {
  const area = geoArea({type: "Polygon", coordinates: [ring as unknown as [number, number][]]});
  return area > 2 * Math.PI ? ring.toReversed() : ring;
}
