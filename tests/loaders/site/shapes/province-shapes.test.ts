import {place} from "../../../place.js";
import {readFileSync} from "node:fs";
import {brotliCompressSync} from "node:zlib";
import {parse} from "csv-parse/sync";
import {describe, expect, it} from "vitest";
import {parseOutlines, readOutlines} from "../../../../loaders/site/shapes/outlines.js";
import {locatorShapes, mapShapes} from "../../../../loaders/site/shapes/province-shapes.js";
import {correlate} from "../../../../src/comparison/correlation.js";
import {fold} from "../../../../src/lib/fold.js";
import type {TableRow} from "../../../../src/model/tables/index.js";
import {places} from "../../data/places.js";

type Point = readonly [x: number, y: number];

const rowsOf = (file: string) => parse<Record<string, string>>(readFileSync(file, "utf8"), {columns: true});
const areas = rowsOf("data/areas.csv");
const provinces = Object.keys(places);
const compressed = (text: string): number => brotliCompressSync(text).length;

/** The rings of a path that has nothing but M, l, h, v and z. */
function ringsOf(path: string): Point[][] {
  return path
    .split("M")
    .slice(1)
    .map((ring) => {
      const dot = /^(\d+) (\d+)h1v1h-1z$/.exec(ring);
      if (dot) {
        const [x, y] = [Number(dot[1]), Number(dot[2])];
        return [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1]
        ];
      }
      expect(ring).toMatch(/^[-\d ]+l[-\d ]+z?$/);
      const numbers = [...ring.matchAll(/-?\d+/g)].map(([text]) => Number(text));
      let [x, y] = [0, 0];
      return Array.from({length: numbers.length / 2}, (_, i): Point => {
        x += numbers[2 * i]!;
        y += numbers[2 * i + 1]!;
        return [x, y];
      });
    });
}

const holds = (rings: readonly (readonly Point[])[], [x, y]: Point): boolean =>
  rings
    .flatMap((ring) => ring.map((from, i) => [from, ring[(i + 1) % ring.length]!] as const))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)).length %
    2 ===
  1;

/** The corners of what the rings of an area take up. */
const boxOf = (rings: readonly (readonly Point[])[]) => {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
};

const shapes = mapShapes(place.map, null)!;
const ringsByArea = new Map(shapes.provinces.map(({area, path}) => [area, ringsOf(path)]));

const boxes = new Map([...ringsByArea].map(([area, rings]) => [area, boxOf(rings)]));

const near = (area: string, [x, y]: Point): boolean => {
  const {left, right, top, bottom} = boxes.get(area)!;
  return x >= left && x <= right && y >= top && y <= bottom;
};

describe("the outlines", () => {
  it("are one for each of the 63 provinces until June 2025, by the names that the map gives them", () => {
    const svg = readFileSync("node_modules/@svg-maps/vietnam/vietnam.svg", "utf8");
    const read = parseOutlines(svg);
    expect([...read.provinces.keys()].sort()).toEqual(provinces.toSorted());
    const names = new Map(areas.map(({area = "", name_en = ""}) => [area, letters(name_en)]));
    const labelled = [...svg.matchAll(/id="(\w+)"\s+aria-label="([^"]+)"\s+d="([^"]+)"/g)];
    for (const [whole, , label = ""] of labelled) {
      if (/hoangsa|truongsa/.test(whole)) continue;
      const [area = ""] = parseOutlines(`<svg><path ${whole}/></svg>`).provinces.keys();
      expect(letters(names.get(area) ?? "")).toContain(letters(label));
    }
  });

  it("give both archipelagos of the data, and reject a path that nobody knows", () => {
    const known = rowsOf("data/archipelagos.csv").map(({archipelago}) => archipelago);
    expect([...readOutlines().archipelagos.keys()].sort()).toEqual(known.sort());
    expect(() => parseOutlines(`<svg><path id="atlantis" d="M0 0h1v1z"/></svg>`)).toThrow("atlantis");
  });
});

describe("the shapes of the map", () => {
  it("lie where the provinces are", () => {
    const found = shapes.provinces.map(({area, place}) => ({place, where: places[area]!}));
    const pairs = (axis: 0 | 1) => found.map(({place, where}) => [where[axis], place[1 - axis]!] as const);
    expect(correlate(pairs(0)).pearson).toBeLessThan(-0.998);
    expect(correlate(pairs(1)).pearson).toBeGreaterThan(0.98);
  });

  it("have a place for marks inside of each, and in no other", () => {
    for (const {area, place} of shapes.provinces) {
      expect([...ringsByArea].filter(([, rings]) => holds(rings, place)).map(([code]) => code)).toEqual([area]);
    }
  });

  it("share their borders: an edge between two provinces is an edge of both", () => {
    const edges = new Map<string, {readonly from: Point; readonly to: Point; readonly area: string; count: number}>();
    for (const [area, rings] of ringsByArea) {
      for (const ring of rings) {
        for (const [i, from] of ring.entries()) {
          const to = ring[(i + 1) % ring.length]!;
          const key = [from, to].map(String).sort().join(" ");
          const known = edges.get(key);
          if (known) known.count++;
          else edges.set(key, {from, to, area, count: 1});
        }
      }
    }
    const long = (list: readonly {readonly from: Point; readonly to: Point}[]) =>
      list.reduce((sum, {from, to}) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
    const all = [...edges.values()];
    // A gap or an overlap would be an edge of one province with another province close beside it.
    const gaps = all.filter(({from, to, area, count}) => {
      if (count > 1) return false;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const [nx, ny] = [(to[1] - from[1]) / length, (from[0] - to[0]) / length];
      const beside = [-1.5, 1.5].map((off): Point => [
        (from[0] + to[0]) / 2 + nx * off,
        (from[1] + to[1]) / 2 + ny * off
      ]);
      return [...ringsByArea].some(
        ([code, rings]) => code !== area && beside.some((point) => near(code, point) && holds(rings, point))
      );
    });
    const shared = all.filter(({count}) => count === 2);
    expect(long(shared)).toBeGreaterThan(10_000);
    expect(long(gaps) / long(shared)).toBeLessThan(0.01);
  });

  it("keep the islands: Phú Quốc, Côn Đảo, Phú Quý, Cát Bà", () => {
    const rings = (area: string) => ringsByArea.get(area)?.length;
    expect([rings("VN-47"), rings("VN-40")]).toEqual([2, 2]);
    expect(rings("VN-43")).toBeGreaterThan(1);
    expect(rings("VN-HP")).toBeGreaterThan(1);
    expect(rings("VN-13")).toBeGreaterThan(10);
  });

  it("draw both archipelagos east of the mainland, Hoàng Sa beside Đà Nẵng and Trường Sa in the south", () => {
    const dots = (code: string) =>
      [...(shapes.islands.find(({archipelago}) => archipelago === code)?.path ?? "").matchAll(/M(\d+) (\d+)h0/g)].map(
        ([, x, y]): Point => [Number(x), Number(y)]
      );
    const coast = Math.max(...[...ringsByArea.values()].flat(2).map(([x]) => x));
    const daNang = shapes.provinces.find(({area}) => area === "VN-DN")!.place;
    for (const code of ["hoang_sa", "truong_sa"]) {
      expect(dots(code).length).toBeGreaterThan(3);
      for (const [x] of dots(code)) expect(x).toBeGreaterThan(daNang[0]);
      for (const dot of dots(code)) expect([...ringsByArea.values()].some((rings) => holds(rings, dot))).toBe(false);
    }
    expect(Math.max(...dots("hoang_sa").map(([x]) => x))).toBeGreaterThan(coast);
    expect(Math.abs(dots("hoang_sa")[0]![1] - daNang[1])).toBeLessThan(150);
    for (const [, y] of dots("truong_sa")) expect(y).toBeGreaterThan(shapes.height * 0.8);
  });

  it("weigh little", () => {
    expect(compressed(shapes.provinces.map(({path}) => path).join("\n"))).toBeLessThan(12_000);
  });
});

describe("the shapes of the locator", () => {
  const rows = areas.map((row) => ({
    ...row,
    successor: row.successor === "" ? null : row.successor
  })) as unknown as TableRow<"areas">[];

  const locatorOf = (area: string, among = rows) => locatorShapes({place: {...place, area}, areas: among});

  it("show the country, the province, and the new one round it", () => {
    const {land, home, successor, borders, islands} = locatorOf("VN-72")!;
    expect(holds(ringsOf(land), home.place)).toBe(true);
    expect(holds(ringsOf(home.path), home.place)).toBe(true);
    const joined = ringsOf(successor ?? "");
    expect(holds(joined, home.place)).toBe(true);
    for (const code of ["VN-35", "VN-40"]) expect(holds(joined, locatorOf(code)!.home.place)).toBe(true);
    expect(holds(joined, locatorOf("VN-33")!.home.place)).toBe(false);
    expect(compressed([land, borders, home.path, successor, ...islands.map(({path}) => path)].join(""))).toBeLessThan(
      4000
    );
  });

  it("show no outline of a successor while the province stands", () => {
    expect(
      locatorOf(
        "VN-72",
        rows.map((row) => ({...row, successor: null}))
      )!.successor
    ).toBeNull();
  });

  it("are not there for an area that the map does not have, or a place without shapes", () => {
    expect(locatorOf("VN-15")).toBeNull();
    expect(locatorShapes({place: {...place, map: null}, areas: rows})).toBeNull();
    expect(mapShapes(null, null)).toBeNull();
  });
});

/** The letters of a name, without accents and signs. */
function letters(name: string): string {
  return fold(name).replaceAll(/[^a-z]/g, "");
}
