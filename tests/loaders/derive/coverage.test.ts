import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {coverageOf, dueYears} from "../../../loaders/derive/coverage.js";
import {groupBy} from "../../../src/lib/group.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

const due = (known: readonly number[], every: number): number[] => [...dueYears(known, every, 2018, 2024)];

describe("dueYears(known, every, from, to)", () => {
  // prettier-ignore
  it.each<[string, readonly number[], number, readonly number[]]>([
    ["every year what is collected every year",            [],                 1, [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    ["every year even where figures are there",            [2017, 2018, 2020], 1, [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
    ["every second year what was never held",              [],                 2, [2018, 2020, 2022, 2024]],
    ["the years of the survey itself",                     [2014, 2016],       2, [2018, 2020, 2022, 2024]],
    ["the years after the last round",                     [2015, 2017],       2, [2019, 2021, 2023]],
    ["nothing within the years of a figure",               [2018, 2020, 2022], 2, [2018, 2020, 2022, 2024]],
    ["the first year where the last round is long past",   [2011],             2, [2018, 2020, 2022, 2024]],
    ["nothing just after a figure that came between",      [2019],             2, [2018, 2021, 2023]],
    ["a census once in ten years",                         [2009, 2019],       10, [2019]]
  ])("asks for %s", (_what, known, every, expected) => expect(due(known, every)).toEqual(expected));

  it("owes nothing within `every` years of a figure, and never lets more years pass without asking", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 2004, max: 2024})), fc.integer({min: 1, max: 5}), (known, every) => {
        const asked = due(known, every);
        for (const year of asked) {
          expect(known.some((other) => other < year && year - other < every)).toBe(false);
        }
        for (let year = 2018; year <= 2024; year++) {
          const within = (other: number) => other <= year && year - other < every;
          expect(known.some(within) || asked.some(within)).toBe(true);
        }
      })
    );
  });
});

describe("coverageOf(tables)", () => {
  let tables: TableRows;
  beforeAll(async () => {
    tables = await repositoryTables();
  });

  const yearsDue = (rows: readonly TableRow<"coverage">[], indicator: string) =>
    rows.filter((row) => row.indicator === indicator && row.due).map(({year}) => year);

  it("asks for a survey held every second year every second year, and for the rest every year", () => {
    const rows = coverageOf(tables);
    expect(yearsDue(rows, "households_simple_house")).toEqual([2018, 2020, 2022, 2024]);
    expect(yearsDue(rows, "households_using_electricity")).toEqual([2018, 2020, 2022, 2024]);
    expect(yearsDue(rows, "forest_cover")).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it("reads a blank as every year", () => {
    const indicators = tables.indicators.map((row) => ({...row, every: null}));
    expect(yearsDue(coverageOf({...tables, indicators}), "households_simple_house")).toHaveLength(7);
  });

  it("asks for nothing of an indicator that only gives background, whatever its interval", () => {
    const context = tables.indicators.filter(({relation}) => relation === "context").map(({indicator}) => indicator);
    expect(context).toContain("monthly_income_per_capita");
    const asked = coverageOf(tables).filter((row) => row.due && context.includes(row.indicator));
    expect(asked).toEqual([]);
  });

  it("knows an interval only of indicators that each source has at such years", () => {
    const apart = tables.indicators.flatMap(({indicator, every}) => (every === null ? [] : [{indicator, every}]));
    expect(apart.length).toBeGreaterThan(10);
    for (const {indicator, every} of apart) {
      const rows = tables.observations.filter((row) => row.indicator === indicator);
      const bySource = [...groupBy(rows, ({source}) => source).values()].map((own) => [
        ...new Set(own.map(({year}) => year))
      ]);
      expect(bySource.some(({length}) => length > 1)).toBe(true);
      for (const years of bySource) {
        for (const year of years) expect((year - years[0]!) % every, `${indicator} ${String(year)}`).toBeCloseTo(0);
      }
    }
  });
});
