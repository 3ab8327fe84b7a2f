import {vi} from "../../place.js";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {listYears} from "../../../src/comparison/year-list.js";
import {parseYears} from "../../../src/comparison/years-state.js";
import {bestPairs, compareYears, countStates, type YearChoice} from "../../../src/comparison/years.js";
import type {ComparedMilestone, Value} from "../../../src/comparison/model.js";
import {indicator, made, value} from "./made.js";

const choice: YearChoice = {area: "A", from: 2010, to: 2015, milestone: 2030, reach: 0};
const one = (values: readonly Value[], more: Partial<YearChoice> = {}, catalogue = {}) =>
  compareYears(made(values, catalogue), {...choice, ...more})[0]!;

describe("parseYears", () => {
  it("begins with the latest year that is not to come, whatever projections there are", () => {
    const compared = made([value(2020, 40), value(2024, 42), value(2030, 45), value(2031, 46)]);
    expect(parseYears("", compared).choice).toMatchObject({from: 2020, to: 2024});
    const {terms} = compared.catalogue;
    const late = made([value(2020, 40), value(2024, 42)], {terms: {...terms, milestone_years: [2030]}});
    expect(parseYears("", late).choice).toMatchObject({from: 2020, to: 2024});
    expect(parseYears("?from=2024&to=2031", compared).choice).toMatchObject({from: 2024, to: 2031});
  });
});

describe("compareYears", () => {
  it("compares two values of one run", () => {
    expect(one([value(2010, 40), value(2015, 42)])).toMatchObject({state: "better", change: {amount: 2}});
  });

  const surveyed = {
    sources: [{source: "s", title: "", publisher: null, publisher_en: null, collection: "opinion_survey"}]
  };

  it("sees no clear change within the usual error of how the source collects, nor below the last printed digit", () => {
    expect(one([value(2010, 40), value(2015, 42)], {}, surveyed)).toMatchObject({
      state: "no_clear_change",
      change: {amount: 2}
    });
    expect(one([value(2010, 40), value(2015, 46)], {}, surveyed).state).toBe("better");
    expect(one([value(2010, 39.1), value(2015, 39.12)]).state).toBe("no_clear_change");
    expect(one([value(2010, 39.1), value(2015, 39.1)]).state).toBe("same");
  });

  it("takes no change from a bound, and better or worse only where what the two may be does not overlap", () => {
    const bounded = (from: Partial<Value>, to: Partial<Value>) => one([value(2010, 40, from), value(2015, 42, to)]);
    const open = {state: "bounded", change: null, from: {value: 40}, to: {value: 42}};
    expect(bounded({qualifier: ">"}, {})).toMatchObject(open);
    expect(bounded({}, {qualifier: "~"})).toMatchObject(open);
    expect(bounded({qualifier: ">"}, {qualifier: ">"})).toMatchObject(open);
    expect(bounded({}, {qualifier: ">"})).toMatchObject({state: "better", change: null});
    expect(bounded({qualifier: "<"}, {})).toMatchObject({state: "better", change: null});
  });

  it("does not say what a bound still lacks", () => {
    const milestones = [
      {
        indicator: "cover",
        year: 2030,
        text: {vi: "", en: ""},
        comparator: ">=",
        level: 42,
        level_max: null,
        series: null,
        years: null
      }
    ];
    const needed = (more: Partial<Value>) => one([value(2010, 40), value(2015, 41, more)], {}, {milestones}).needed;
    expect(needed({})).toMatchObject({reached: false});
    expect(needed({qualifier: ">"})).toBeNull();
  });

  it("names what is missing", () => {
    expect(one([value(2010, 40)]).state).toBe("from_only");
    expect(one([value(2015, 40)]).state).toBe("to_only");
    expect(one([value(2012, 40)]).state).toBe("neither");
  });

  it("computes nothing across a break, and says which", () => {
    const row = {indicator: "cover", area: "*", series: null, reason_vi: "đổi", reason_en: "changed"};
    const breaks = [2010, 2013, 2016].map((year) => ({...row, year}));
    const found = one([value(2010, 40), value(2015, 42, {run: 1})], {}, {breaks});
    expect(found).toMatchObject({state: "broken", change: null, cut: {methodologies: null, breaks: [{year: 2013}]}});
  });

  it("names the methodologies where they differ", () => {
    const found = one([value(2010, 40, {series: "old"}), value(2015, 42, {series: "new"})]);
    expect(found).toMatchObject({state: "broken", change: null, cut: {methodologies: ["old", "new"]}});
  });

  it("takes the methodology that has both years, even where a newer one has a value", () => {
    const found = one([
      value(2010, 40, {series: "old"}),
      value(2015, 42, {series: "old"}),
      value(2015, 50, {series: "new"}),
      value(2016, 51, {series: "new"})
    ]);
    expect(found).toMatchObject({state: "better", to: {value: 42}});
  });

  it("reaches back only as far as it is allowed to, and never to the value of the first year", () => {
    const values = [value(2009, 40), value(2013, 42)];
    expect(one(values).state).toBe("neither");
    expect(one(values, {reach: 2})).toMatchObject({state: "better", from: {year: 2009}, to: {year: 2013}});
    expect(one([value(2010, 40)], {reach: 5})).toMatchObject({state: "from_only", to: null});
  });

  it("holds the later value against the milestone, only on the milestone's methodology and run", () => {
    const milestone: ComparedMilestone = {
      indicator: "cover",
      year: 2030,
      text: {vi: "42", en: "42"},
      comparator: ">=",
      level: 42,
      level_max: null,
      series: null,
      years: null
    };
    const values = [value(2010, 40), value(2015, 41)];
    const needed = (more: Partial<ComparedMilestone>) =>
      one(values, {}, {milestones: [{...milestone, ...more}]}).needed;
    expect(needed({})).toMatchObject({reached: false, change: {amount: 1}});
    expect(needed({series: "other"})).toBeNull();
    expect(needed({years: [2016, 2020]})).toBeNull();
    expect(needed({year: 2025})).toBeNull();
  });

  it("never compares values of different runs or methodologies, whatever the values", () => {
    const values = fc.uniqueArray(
      fc.record({
        year: fc.integer({min: 2005, max: 2020}),
        series: fc.constantFrom(null, "a", "b"),
        run: fc.integer({min: 0, max: 2}),
        number: fc.integer({min: 0, max: 100})
      }),
      {selector: ({year, series}) => `${String(year)} ${String(series)}`}
    );
    const years = fc.integer({min: 2005, max: 2020});
    fc.assert(
      fc.property(values, years, years, fc.constantFrom(0, 2, 5), (all, a, b, reach) => {
        const sorted = all.toSorted((x, y) => (x.series ?? "").localeCompare(y.series ?? "") || x.year - y.year);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const row = one(
          sorted.map(({year, series, run, number}) => value(year, number, {series, run})),
          {from, to, reach}
        );
        if (row.change !== null) {
          expect([row.from?.qualifier, row.to?.qualifier]).toEqual([null, null]);
          expect(row.from?.series).toBe(row.to?.series);
          expect(row.from?.run).toBe(row.to?.run);
          expect(row.change.amount).toBe(row.to!.value - row.from!.value);
        }
        for (const [found, asked] of [
          [row.from, from],
          [row.to, to]
        ] as const) {
          if (found !== null) expect(asked - found.year).toBeGreaterThanOrEqual(0);
          if (found !== null) expect(asked - found.year).toBeLessThanOrEqual(reach);
        }
        expect([...countStates([row]).values()].reduce((sum, n) => sum + n)).toBe(1);
      })
    );
  });
});

describe("bestPairs", () => {
  it("finds the years with most to compare", () => {
    const comparison = made([value(2010, 1), value(2015, 2), value(2019, 3)]);
    const pairs = bestPairs(comparison, [2010, 2015, 2019, 2030], {apart: 5, count: 9});
    expect(pairs).toEqual([
      {from: 2010, to: 2019, comparable: 1},
      {from: 2010, to: 2015, comparable: 1}
    ]);
  });

  it("passes over years whose values are bounds", () => {
    const comparison = made([value(2010, 1, {qualifier: "~"}), value(2015, 2), value(2019, 3)]);
    const pairs = bestPairs(comparison, [2010, 2015, 2019], {apart: 4, count: 9});
    expect(pairs).toEqual([{from: 2015, to: 2019, comparable: 1}]);
  });
});

describe("listYears", () => {
  const indicators = [
    indicator(),
    indicator({indicator: "poor", name_vi: "Tỷ lệ hộ nghèo", name_en: "Poverty rate", goal: 1, direction: "decrease"}),
    indicator({indicator: "road", name_vi: "Đường bộ", name_en: "Roads", goal: null})
  ];
  const values = [
    value(2010, 40),
    value(2015, 42),
    value(2010, 20, {indicator: "poor"}),
    value(2015, 21, {indicator: "poor"})
  ];
  const rows = compareYears(made(values, {indicators}), choice);
  const all = {text: "", goal: null, state: null, sort: null};
  const names = (more: object) => listYears(rows, {...all, ...more}, vi).map((row) => row.indicator.indicator);

  it("lists better before worse before missing", () => {
    expect(names({})).toEqual(["cover", "poor", "road"]);
  });

  it("finds Vietnamese text with or without diacritics", () => {
    for (const text of ["hộ nghèo", "ho ngheo", "HO NGHEO"]) expect(names({text})).toEqual(["poor"]);
    expect(names({text: "duong"})).toEqual(["road"]);
    expect(names({text: "zzz"})).toEqual([]);
  });

  it("filters by goal, by none, and by state", () => {
    expect(names({goal: 1})).toEqual(["poor"]);
    expect(names({goal: 0})).toEqual(["road"]);
    expect(names({state: "comparable"})).toEqual(["cover", "poor"]);
    const bounded = [value(2010, 40, {qualifier: "~"}), value(2015, 42), ...values.slice(2)];
    const all = compareYears(made(bounded, {indicators}), choice);
    const inState = (state: string) =>
      listYears(all, {text: "", goal: null, state, sort: null}, vi).map((row) => row.indicator.indicator);
    expect([inState("comparable"), inState("bounded")]).toEqual([["poor"], ["cover"]]);
    expect(names({state: "neither"})).toEqual(["road"]);
  });

  it("sorts either way and leaves rows without a value at the end", () => {
    expect(names({sort: {by: "change", down: false}})).toEqual(["poor", "cover", "road"]);
    expect(names({sort: {by: "change", down: true}})).toEqual(["cover", "poor", "road"]);
    expect(names({sort: {by: "name", down: false}})).toEqual(["cover", "road", "poor"]);
  });
});

describe("parseYears", () => {
  const comparison = made([value(2010, 1), value(2024, 2)]);
  const read = (search: string) => parseYears(search, comparison);

  it("begins with the latest year and the earlier one that most indicators compare with, the nearest of several", () => {
    expect(read("").choice).toEqual({area: "A", from: 2010, to: 2024, milestone: 2030, reach: 0});
    const more = made([value(2010, 1), value(2020, 1, {run: 1}), value(2021, 1, {run: 1}), value(2024, 2, {run: 1})]);
    expect(parseYears("", more).choice).toMatchObject({from: 2021, to: 2024});
  });

  it("begins with the year before the latest where nothing compares", () => {
    expect(parseYears("", made([value(2010, 1), value(2024, 2, {run: 1})])).choice).toMatchObject({
      from: 2023,
      to: 2024
    });
  });

  it("reads what is offered, puts years in order, and passes over everything else", () => {
    expect(read("?from=2024&to=2010&by=2025&reach=2").choice).toMatchObject({
      from: 2010,
      to: 2024,
      milestone: 2025,
      reach: 2
    });
    expect(read("?from=1812&to=%3Cscript%3E&by=7&reach=-1&sort=-nothing&state=x&goal=1e9")).toEqual(read(""));
    expect(read("?q=r%E1%BB%ABng&goal=0&state=better&sort=-change").listing).toEqual({
      text: "rừng",
      goal: 0,
      state: "better",
      sort: {by: "change", down: true}
    });
  });
});
