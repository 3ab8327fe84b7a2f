import {describe, expect, it} from "vitest";
import {readOwnMap} from "../../../loaders/read/own-map.js";
import {ownShapes} from "../../../loaders/site/shapes/own-shapes.js";

const square = (west: number, south: number, size = 1): number[][] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south]
];
const feature = (area: unknown, coordinates: unknown, type = "Polygon") => ({
  type: "Feature",
  properties: {area},
  geometry: {type, coordinates}
});
const read = (given: unknown, areas: ReadonlySet<string> | null = new Set(["A", "B"])) =>
  readOwnMap(
    {file: "data/map.geojson", bytes: Buffer.from(typeof given === "string" ? given : JSON.stringify(given))},
    areas
  );
const collection = (...features: unknown[]) => ({type: "FeatureCollection", features});

describe("readOwnMap(file, areas)", () => {
  it("takes polygons, one or several, by the codes of their areas", () => {
    const {map, problems} = read(
      collection(feature("A", [square(0, 0)]), feature("B", [[square(1, 0)], [square(5, 5)]], "MultiPolygon"))
    );
    expect(problems).toEqual([]);
    expect([...map!].map(([area, polygons]) => [area, polygons.length])).toEqual([
      ["A", 1],
      ["B", 2]
    ]);
  });

  // prettier-ignore
  it.each([
    ["text that is no JSON",        "{",                                                              null],
    ["no collection",               feature("A", [square(0, 0)]),                                     "features"],
    ["an empty collection",         collection(),                                                     "features"],
    ["a feature without a code",    collection(feature(undefined, [square(0, 0)])),                   "features[0].properties.area"],
    ["an area that there is not",   collection(feature("A", [square(0, 0)]), feature("C", [square(0, 0)])), "features[1].properties.area"],
    ["an area twice",               collection(feature("A", [square(0, 0)]), feature("A", [square(1, 0)])), "features[1].properties.area"],
    ["a point",                     collection(feature("A", [0, 0], "Point")),                        "features[0].geometry"],
    ["metres in place of degrees",  collection(feature("A", [square(500000, 0)])),                    "features[0].geometry"],
    ["a ring of two points",        collection(feature("A", [[[0, 0], [1, 1]]])),                     "features[0].geometry"],
    ["nothing",                     "null",                                                           "features"]
  ])("refuses %s and says where", (_what, given, column) => {
    const {map, problems} = read(given);
    expect(map).toBeNull();
    expect(problems).toMatchObject([{severity: "error", code: "invalid_map", file: "data/map.geojson", column}]);
  });
});

describe("ownShapes(map)", () => {
  it("draws equal areas equally large, whichever way their lines go", () => {
    const north = read(collection(feature("A", [square(0, 0, 10)]), feature("B", [square(0, 60, 10).toReversed()])));
    const {provinces, width, height} = ownShapes(north.map!);
    expect(provinces.map(({area}) => area)).toEqual(["A", "B"]);
    const size = (path: string) => {
      let [x, y, sum] = [0, 0, 0];
      for (const [dx, dy] of [...path.replace(/^M\d+ \d+/, "").matchAll(/(-?\d+)[ ]?(-?\d+)/g)].map(
        ([, a, b]) => [Number(a), Number(b)] as const
      )) {
        sum += x * dy - y * dx;
        [x, y] = [x + dx, y + dy];
      }
      return Math.abs(sum) / 2;
    };
    // On the globe 10 degrees at the equator hold 2 sin 5° cos 5°, those from 60 to 70 degrees sin 70° - sin 60°.
    const ratio = size(provinces[1]!.path) / size(provinces[0]!.path);
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const onGlobe = (Math.sin(radians(70)) - Math.sin(radians(60))) / Math.sin(radians(10));
    expect(ratio).toBeCloseTo(onGlobe, 1);
    expect(width).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(1860);
  });

  it("keeps a map together that lies on both sides of the 180th meridian", () => {
    const {map} = read(collection(feature("A", [square(178, -18)]), feature("B", [square(-180, -18)])));
    const {width, height} = ownShapes(map!);
    expect(width / height).toBeGreaterThan(1.5);
    expect(width / height).toBeLessThan(4);
  });
});
