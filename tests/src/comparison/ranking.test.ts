import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rankableYears, rankAreas, ranksOf, usualYear} from "../../../src/comparison/ranking.js";
import {baseYears, trailsOf} from "../../../src/comparison/trails.js";
import {area, indicator, made, value} from "./made.js";

const at = (code: string, year: number, number: number, more = {}) => value(year, number, {area: code, ...more});

describe("ranksOf", () => {
  it("shares ranks among equals and counts them all before the next", () => {
    expect(ranksOf([3, 7, 7, 9])).toEqual([1, 2, 2, 4]);
    expect(ranksOf([7, 9, 3, 7])).toEqual([2, 4, 1, 2]);
    expect(ranksOf([])).toEqual([]);
  });

  it("gives each value one more than the number of those that are smaller", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9})), (values) => {
        ranksOf(values).forEach((rank, i) => {
          expect(rank).toBe(1 + values.filter((other) => other < values[i]!).length);
        });
      })
    );
  });
});

describe("rankAreas", () => {
  it("puts the best first by the indicator's direction, and the missing last with their nearest value", () => {
    const values = [at("A", 2015, 40), at("B", 2015, 60), at("C", 2013, 50)];
    const order = (direction: "increase" | "decrease") =>
      rankAreas(made(values), indicator({direction}), 2015).provinces.map(({area: {area: code}, rank}) => [code, rank]);
    expect(order("increase")).toEqual([
      ["B", 1],
      ["A", 2],
      ["C", null],
      ["D", null]
    ]);
    expect(order("decrease")).toEqual([
      ["A", 1],
      ["B", 2],
      ["C", null],
      ["D", null]
    ]);
    const ranking = rankAreas(made(values), indicator(), 2015);
    expect(ranking.count).toBe(2);
    expect(ranking.provinces.find((row) => row.area.area === "C")?.instead).toMatchObject({year: 2013});
  });

  it("lets values share a rank that are written alike", () => {
    const values = [at("A", 2015, 40.04), at("B", 2015, 39.96), at("C", 2015, 39.9)];
    expect(rankAreas(made(values), indicator(), 2015).provinces.map(({rank}) => rank)).toEqual([1, 1, 3, null]);
  });

  it("rounds as values are written: 129.35 is 129.4, above 129.26", () => {
    const values = [at("A", 2015, 129.26), at("B", 2015, 129.35)];
    expect(rankAreas(made(values), indicator(), 2015).provinces.map(({rank}) => rank)).toEqual([1, 2, null, null]);
  });

  it("ranks by the methodology that most areas have, and no value of another", () => {
    const values = [
      at("A", 2015, 9, {series: "own"}),
      at("B", 2015, 5, {series: "common"}),
      at("C", 2015, 6, {series: "common"})
    ];
    const ranking = rankAreas(made(values), indicator(), 2015);
    expect(ranking.series).toBe("common");
    expect(ranking.provinces.filter(({value: own}) => own !== null).map((row) => row.area.area)).toEqual(["C", "B"]);
  });

  it("does not rank the country and its regions", () => {
    const areas = [area("A"), area("B"), area("VN", {kind: "country"}), area("R", {kind: "region"})];
    const ranking = rankAreas(
      made([at("A", 2015, 1), at("B", 2015, 3), at("VN", 2015, 2)], {areas}),
      indicator(),
      2015
    );
    expect(ranking.wholes.map((row) => [row.area.area, row.rank])).toEqual([
      ["VN", null],
      ["R", null]
    ]);
    expect(ranking.provinces.map(({rank}) => rank)).toEqual([1, 2]);
  });

  it("lists only the provinces that there were", () => {
    const areas = [area("A"), area("B", {valid_to: "2008-07-31"}), area("C", {valid_from: "2025-07-01"})];
    const codes = (year: number) =>
      rankAreas(made([at("A", 2008, 1), at("B", 2008, 2)], {areas}), indicator(), year).provinces.map(
        (row) => row.area.area
      );
    expect(codes(2008)).toEqual(["B", "A"]);
    expect(codes(2010)).toEqual(["A"]);
  });

  it("is the mirror image in the other direction where no two values are alike", () => {
    const numbers = fc.uniqueArray(fc.integer({min: 0, max: 1000}), {minLength: 2, maxLength: 4});
    fc.assert(
      fc.property(numbers, (all) => {
        const values = all.map((number, i) => at("ABCD".charAt(i), 2015, number));
        const ranks = (direction: "increase" | "decrease") =>
          new Map(
            rankAreas(made(values), indicator({direction}), 2015).provinces.map((row) => [row.area.area, row.rank])
          );
        const down = ranks("decrease");
        for (const [code, rank] of ranks("increase")) {
          if (rank !== null) expect(rank + (down.get(code) ?? 0)).toBe(all.length + 1);
        }
      })
    );
  });
});

describe("the years of a ranking", () => {
  const values = [
    at("A", 2014, 1),
    at("B", 2014, 1),
    at("C", 2014, 1),
    at("A", 2015, 1),
    at("B", 2015, 1),
    at("A", 2016, 1)
  ];

  it("are those with more than one province", () => {
    expect(rankableYears(made(values), "cover")).toEqual([
      {year: 2014, count: 3},
      {year: 2015, count: 2}
    ]);
  });

  it("begin with the last one that nearly all have", () => {
    expect(usualYear(made(values), "cover")).toBe(2014);
    expect(usualYear(made([]), "cover")).toBeNull();
  });
});

describe("trailsOf", () => {
  const values = [at("A", 2010, 50), at("A", 2011, 60), at("A", 2012, 30, {run: 1}), at("B", 2011, 10)];

  it("indexes each area to its own base, within the run of the base", () => {
    const trails = trailsOf(made(values), indicator(), {areas: ["A", "B", "X"], series: null, base: 2010});
    expect(trails.map(({area: {area: code}, points, left}) => [code, points.map((p) => p.value), left])).toEqual([
      ["A", [100, 120], 1],
      ["B", [], 1]
    ]);
  });

  it("leaves values as they are without a base, and offers the years that most areas have", () => {
    const trails = trailsOf(made(values), indicator(), {areas: ["A", "B"], series: null, base: null});
    expect(trails[0]?.points.map((p) => p.value)).toEqual([50, 60, 30]);
    expect(baseYears(trails)).toEqual([2011]);
  });
});
