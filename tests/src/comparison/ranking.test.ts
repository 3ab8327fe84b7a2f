import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {alikeInSurvey, rankableYears, rankAreas, ranksOf, usualYear} from "../../../src/comparison/ranking.js";
import {baseYears, trailsOf} from "../../../src/comparison/trails.js";
import {JSDOM} from "jsdom";
import {comparisonOf} from "../../../src/comparison/comparison.js";
import {rankingCaption, standingOf} from "../../../src/views/compare/ranking-table.js";
import {en} from "../../place.js";
import {area, indicator, made, value} from "./made.js";

const at = (code: string, year: number, number: number, more = {}) => value(year, number, {area: code, ...more});

describe("ranksOf", () => {
  const exact = (numbers: readonly number[]) => ranksOf(numbers.map((number) => ({value: number, qualifier: null})));

  it("shares ranks among equals and counts them all before the next", () => {
    expect(exact([3, 7, 7, 9])).toEqual([1, 2, 2, 4]);
    expect(exact([7, 9, 3, 7])).toEqual([2, 4, 1, 2]);
    expect(exact([])).toEqual([]);
  });

  it("gives each value one more than the number of those that are smaller", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 9})), (values) => {
        exact(values).forEach((rank, i) => {
          expect(rank).toBe(1 + values.filter((other) => other < values[i]!).length);
        });
      })
    );
  });

  it("gives no rank where a bound leaves it open, and keeps those that are certain", () => {
    const [more, nearly, about] = ([">", "<", "~"] as const).map((qualifier) => (number: number) => ({
      value: number,
      qualifier
    }));
    const number = (value: number) => ({value, qualifier: null});
    // "More than 8" may be more than nine, but not less than five.
    expect(ranksOf([number(5), number(7), more!(8), number(9)])).toEqual([1, 2, null, null]);
    expect(ranksOf([number(5), more!(8)])).toEqual([1, 2]);
    expect(ranksOf([more!(8), more!(9)])).toEqual([null, null]);
    expect(ranksOf([nearly!(4), more!(8), number(6)])).toEqual([1, 3, 2]);
    expect(ranksOf([about!(4), number(6)])).toEqual([null, null]);
    expect(ranksOf([more!(5), number(5)])).toEqual([2, 1]);
  });

  it("is right whatever numbers the bounds stand for", () => {
    const bound = fc.record({
      value: fc.integer({min: 0, max: 9}),
      qualifier: fc.constantFrom(null, null, ">", "<"),
      beyond: fc.integer({min: 1, max: 20})
    });
    fc.assert(
      fc.property(fc.array(bound, {maxLength: 6}), (values) => {
        const ranks = ranksOf(values);
        const truth = values.map(({value: number, qualifier, beyond}) =>
          qualifier === null ? number : qualifier === ">" ? number + beyond : number - beyond
        );
        exact(truth).forEach((rank, i) => {
          if (ranks[i] !== null) expect(rank).toBe(ranks[i]);
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

  it("does not rank bounds that overlap, whichever way is better", () => {
    const values = [at("A", 2015, 40), at("B", 2015, 60, {qualifier: ">"}), at("C", 2015, 70), at("D", 2015, 50)];
    const ranks = (direction: "increase" | "decrease") => {
      const {provinces, count, open} = rankAreas(made(values), indicator({direction}), 2015);
      return [Object.fromEntries(provinces.map(({area: {area: code}, rank}) => [code, rank])), count, open];
    };
    expect(ranks("increase")).toEqual([{A: 4, B: null, C: null, D: 3}, 4, 2]);
    expect(ranks("decrease")).toEqual([{A: 1, B: null, C: null, D: 2}, 4, 2]);
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

  it("ranks the kind of areas that the place ranks, and tells where the home area stands beside them", () => {
    const areas = [area("A", {kind: "country"}), area("S", {kind: "state"}), area("T", {kind: "state"})];
    const base = made([at("A", 2015, 1), at("S", 2015, 3), at("T", 2015, 2)], {areas});
    const terms = {...base.catalogue.terms, ranked: "state"};
    const comparison = comparisonOf({...base.catalogue, terms}, [at("A", 2015, 1), at("S", 2015, 3), at("T", 2015, 2)]);
    const ranking = rankAreas(comparison, indicator(), 2015);
    expect(ranking.provinces.map((row) => [row.area.area, row.rank])).toEqual([
      ["S", 1],
      ["T", 2]
    ]);
    expect(ranking.wholes.map((row) => row.area.area)).toEqual(["A"]);
    const context = {comparison, language: en, document: new JSDOM("").window.document};
    expect(standingOf(ranking, context)).toMatch(/^Forest cover, A: 1\.0%? in 2015; 2 /);
    expect(rankingCaption(ranking, context).text).toContain("without a rank");
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

describe("alikeInSurvey", () => {
  const sources = (collection: "survey" | "register") => [
    {source: "s", title: "", publisher: null, publisher_en: null, collection}
  ];
  const values = [at("A", 2015, 40), at("B", 2015, 42), at("C", 2015, 60), at("D", 2015, 40)];
  const alike = (collection: "survey" | "register") => {
    const comparison = made(values, {sources: sources(collection)});
    return alikeInSurvey(comparison, rankAreas(comparison, indicator(), 2015), "A");
  };

  it("counts the provinces within the usual error of a survey, and none where everything is counted", () => {
    expect(alike("survey")).toBe(2);
    expect(alike("register")).toBe(0);
    expect(alikeInSurvey(made([]), rankAreas(made([]), indicator(), 2015), "A")).toBe(0);
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

  it("indexes neither a bound nor to one, and offers no year of bounds as a base", () => {
    const bounded = [
      at("A", 2010, 50, {qualifier: ">"}),
      at("A", 2011, 60),
      at("A", 2012, 66),
      at("A", 2013, 70, {qualifier: "~"})
    ];
    const trail = (base: number | null) => trailsOf(made(bounded), indicator(), {areas: ["A"], series: null, base});
    expect(trail(2010)[0]).toMatchObject({points: [], left: 4});
    expect(trail(2011)[0]!.points.map((p) => p.value)).toEqual([100, 110]);
    expect(trail(2011)[0]!.left).toBe(2);
    expect(baseYears(trail(null))).toEqual([2011, 2012]);
  });

  it("leaves values as they are without a base, and offers the years that most areas have", () => {
    const trails = trailsOf(made(values), indicator(), {areas: ["A", "B"], series: null, base: null});
    expect(trails[0]?.points.map((p) => p.value)).toEqual([50, 60, 30]);
    expect(baseYears(trails)).toEqual([2011]);
  });
});
