import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import {printedDecimals} from "../../../loaders/derive/printed-decimals.js";
import {decimalsOf} from "../../../src/lib/round.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

type Row = Parameters<typeof printedDecimals>[0][number];

const row = (value: number, more: Partial<Row> = {}): Row => ({
  indicator: "poverty",
  series: null,
  source: "table",
  value,
  ...more
});
const decimals = (rows: readonly Row[], shown = 2) => {
  const of = printedDecimals(rows, [
    {indicator: "poverty", decimals: shown},
    {indicator: "cover", decimals: 1}
  ]);
  return rows.map((_, i) => of(i));
};

describe("printedDecimals(observations, indicators)", () => {
  it("gives a whole number the decimals of its source, since a file keeps no zero at the end", () => {
    expect(decimals([row(38), row(39.1), row(40)])).toEqual([1, 1, 1]);
    expect(decimals([row(38)])).toEqual([0]);
  });

  it("keeps series and sources apart: 12.8 of one stays 12.8 beside 2.99 of another", () => {
    expect(decimals([row(12.8), row(2.99, {series: "new"})])).toEqual([1, 2]);
    expect(decimals([row(12.8), row(2.99, {source: "press"})])).toEqual([1, 2]);
    expect(decimals([row(12.8), row(38, {indicator: "cover"})])).toEqual([1, 0]);
  });

  it("shows no more than the indicator does", () => {
    expect(decimals([row(39.125), row(40)])).toEqual([2, 2]);
    expect(decimals([row(39.5)], 0)).toEqual([0]);
    expect(decimals([row(39.5, {indicator: "unknown"})])).toEqual([0]);
  });

  it("loses no digit that is shown, and adds none that no value of its source has", () => {
    const values = fc.array(fc.tuple(fc.integer({min: -9999, max: 9999}), fc.integer({min: 0, max: 3})), {
      minLength: 1
    });
    fc.assert(
      fc.property(values, fc.integer({min: 0, max: 3}), (pairs, shown) => {
        const rows = pairs.map(([digits, places]) => row(Number(`${String(digits)}e-${String(places)}`)));
        const found = decimals(rows, shown);
        const most = Math.max(...rows.map(({value}) => decimalsOf(value)));
        expect(new Set(found)).toEqual(new Set([Math.min(most, shown)]));
      })
    );
  });
});

describe("decimalsOf(value)", () => {
  it.each([
    [12, 0],
    [12.8, 1],
    [-0.25, 2],
    [1e21, 0]
  ])("of %d are %i", (value, expected) => expect(decimalsOf(value)).toBe(expected));
});

describe("observations.printed_decimals", () => {
  let tables: TableRows;
  beforeAll(async () => {
    tables = await repositoryTables();
  });

  const of = (indicator: string, year: number, series: string | null, source: string) =>
    tables.observations.find(
      (o) =>
        o.indicator === indicator && o.year === year && o.series === series && o.source === source && o.area === "VN-72"
    )!;

  it("is what the sources print", () => {
    const survey = of("poverty_rate", 2016, "gso_income", "gso-poverty");
    expect(survey.printed_decimals).toBe(1);
    expect(of("poverty_rate", 2024, "mdp_2021_2025", "vietnamvn-2025-poverty")).toMatchObject({
      value: 2.99,
      printed_decimals: 2
    });
    expect(of("export_growth", 2018, null, "daknong-portal-2018-export")).toMatchObject({
      value: 12,
      printed_decimals: 0
    });
    expect(of("forest_cover", 2015, null, "gso-forest-area").printed_decimals).toBe(1);
  });

  it("never exceeds what the indicator shows, nor what some value of the source has", () => {
    const shown = new Map(tables.indicators.map(({indicator, decimals: most}) => [indicator, most]));
    const most = new Map<string, number>();
    const group = ({indicator, series, source}: Row) => [indicator, series, source].join(" ");
    for (const o of tables.observations) {
      most.set(group(o), Math.max(most.get(group(o)) ?? 0, decimalsOf(o.value)));
    }
    for (const o of tables.observations) {
      if (o.printed_decimals !== Math.min(shown.get(o.indicator)!, most.get(group(o))!)) expect.fail(group(o));
    }
  });
});
