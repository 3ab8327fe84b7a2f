import {homeArea} from "../../place.js";
import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, it} from "vitest";
import {groupsOf, isTotal} from "../../../src/model/headline.js";
import {observationsOf} from "../../../src/indicator/observations-of.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
});

const fixture = (name: string) =>
  parse<Record<string, string>>(readFileSync(new URL(name, import.meta.url)), {columns: true});

/** The values of an indicator, by the code that it had then. */
function valuesCalled(code: string) {
  const now = tables.former_indicators.find(({former}) => former === code);
  if (now === undefined) return observationsOf(tables, code);
  return observationsOf(tables, now.indicator).filter(
    (o) => groupsOf(o) === (now.groups ?? "") && o.series === now.series
  );
}

describe("the facts of the first release", () => {
  // Later releases add to them; none may be lost on the way.
  it.each([
    ["areas", 94],
    ["breaks", 57],
    ["indicators", 150],
    ["milestones", 136],
    ["observations", 34_414],
    ["series", 22],
    ["sources", 136]
  ] as const)("has every row of %s", (name, rows) => {
    expect(tables[name].length).toBeGreaterThanOrEqual(rows);
  });

  it("has every value of every indicator, for all of its areas and years", () => {
    const short = fixture("first-release.csv").filter(({indicator = "", rows, home_rows, areas, first, last}) => {
      const own = valuesCalled(indicator);
      const years = own.map(({year}) => year);
      return (
        own.length < Number(rows) ||
        own.filter(({area}) => area === homeArea).length < Number(home_rows) ||
        new Set(own.map(({area}) => area)).size < Number(areas) ||
        Math.min(...years) > Number(first) ||
        Math.max(...years) < Number(last)
      );
    });
    expect(short).toEqual([]);
  });

  // prettier-ignore
  it.each([
    ["poverty_rate",                    2020, "year",     "mdp_2016_2020", [[6.98, "baodantoc-2021-poverty", true]]],
    ["poverty_rate",                    2022, "year",     "mdp_2021_2025", [[7.97, "thoidai-2023-poverty", true]]],
    ["forest_area_destroyed",           2010, "year",     null,            [[142, "yearbook-2011", false], [2346.3, "gso-forest-destroyed", true]]],
    // A congress in October 2020 foresaw 52; a copy that names no origin stands beside both.
    ["grdp_per_capita",                 2020, "year",     null,            [[47.76, "pttdn-2020-stats", true], [48.14, "gso-grdp-per-capita-2022", false], [52, "nld-2020", false]]],
    ["grdp_per_capita",                 2022, "year",     null,            [[59.45, "gso-grdp-per-capita-2022", false], [59.61, "bdt-daknong-2022", true]]],
    ["trained_employed_workers_15plus", 2016, "year",     null,            [[8.7, "gso-trained", false], [10.5, "vndevmap-trained", true]]],
    ["child_stunting_under5",           2018, "year",     null,            [[32.1, "vndevmap-malnutrition-2018", true]]],
    ["infant_mortality_rate",           2016, "year",     null,            [[25.2, "gso-imr", true]]],
    ["papi_sub_law_and_order",          2024, "year",     null,            [[1.875, "papi-panel", true]]],
    ["road_deaths",                     2024, "to_12_15", null,            [[83, "baodaknong-2024-traffic", true]]],
    ["road_deaths",                     2024, "to_10",    null,            [[68, "kinhtedothi-2024-traffic", true]]],
    ["poverty_rate",                    2023, "year",     "gso_mdp",       [[8.74, "gso-poverty-mdp-2023", true]]],
    ["population_total",                2015, "year",     "gso_average",   [[580.5, "gso-population-2025", true], [587.8, "gso-population", false]]],
    ["unemployment_rate",               2024, "year",     null,            [[0.55, "gso-unemployment-2026", true]]],
    ["child_stunting_under5",           2023, "year",     null,            [[25.7, "vietnamnet-2024-nutrition", true]]]
  ] as const)("has %s of %i (%s), with everything reported for it", (indicator, year, period, series, values) => {
    const found = observationsOf(tables, indicator)
      .filter((o) => isTotal(o) && o.area === homeArea && o.year === year && o.period === period && o.series === series)
      .map((o) => [o.value, o.source, o.shown] as const)
      .sort(([a], [b]) => a - b);
    expect(found).toEqual(values);
  });

  it.each([
    ["grdp_per_capita", [2013, 2015, 2018, 2019, 2020]],
    ["monthly_income_per_capita", [2018, 2020, 2023]],
    ["child_stunting_under5", [2018, 2022]],
    ["population_male", [2009, 2010]]
  ] as const)("joins no %s over another source or methodology", (indicator, years) => {
    const runs = valuesCalled(indicator)
      .filter((o) => o.area === homeArea && o.shown && (years as readonly number[]).includes(o.year))
      .map(({run}) => run);
    expect(runs).toHaveLength(years.length);
    expect(new Set(runs).size).toBe(years.length);
  });

  it.each([
    ["grdp_growth", "VN", 2030, 2021],
    ["gdp_per_capita_growth", "VN", 2030, 2021],
    ["poverty_rate_reduction", homeArea, 2030, 2021],
    ["poverty_rate_reduction_indigenous_minority", homeArea, 2030, 2021],
    ["grdp_growth", homeArea, 2023, 2023]
  ] as const)(
    "gives the milestone of %s in %s for %i its period, and keeps it by nothing earlier",
    (indicator, area, year, from) => {
      const own = tables.milestones.filter(
        (m) => m.indicator === indicator && m.area === area && m.year === year && m.basis !== "plan"
      );
      expect(own.map(({period_from}) => period_from)).toContain(from);
      const kept = tables.progress.filter(
        (row) =>
          row.indicator === indicator &&
          row.area === area &&
          row.milestone_year === year &&
          row.basis !== "plan" &&
          row.status === "kept"
      );
      expect(kept.filter(({latest_year}) => latest_year === null || latest_year < from)).toEqual([]);
    }
  );

  it("shows a copy that names no origin only where no other source has a value", () => {
    const unnamed = new Set(tables.sources.flatMap(({source, origin}) => (origin === "unnamed" ? [source] : [])));
    expect(unnamed.size).toBeGreaterThan(0);
    const place = (o: TableRows["observations"][number]) => [o.indicator, o.area, o.year, o.period, o.series].join();
    const named = new Set(tables.observations.filter(({source}) => !unnamed.has(source)).map(place));
    expect(tables.observations.filter((o) => o.shown && unnamed.has(o.source) && named.has(place(o)))).toEqual([]);
  });

  it("marks what was said before its period was over, all of it about the province", () => {
    const early = tables.observations.filter(({before_end}) => before_end);
    expect(new Set(early.map(({area}) => area))).toEqual(new Set([homeArea]));
    expect(early.filter(({status}) => status === "official")).toEqual([]);
    expect(early.map(({indicator, year}) => `${indicator} ${String(year)}`)).toEqual(
      expect.arrayContaining(["grdp_growth 2022", "grdp_growth 2023", "export_turnover 2018", "grdp_per_capita 2020"])
    );
  });

  it("says in Vietnamese whatever it notes about a value or a milestone", () => {
    const untranslated = [...tables.observations, ...tables.milestones].filter(
      ({note, note_vi}) => (note === null) !== (note_vi === null)
    );
    expect(untranslated).toEqual([]);
  });

  it("bears out what is said of the plan's borrowed and conflicting levels", () => {
    const of = (indicator: string, area: string = homeArea) =>
      new Map(
        observationsOf(tables, indicator)
          .filter((o) => o.area === area && o.shown && o.period === "year")
          .map(({year, value}) => [year, value] as const)
      );
    const cover = of("forest_cover");
    expect([2008, 2009, 2010, 2011, 2012].map((year) => cover.get(year))).toEqual([49, 49.1, 44.2, 44, 43.6]);
    expect(cover.get(2015)).toBe(39.1);
    expect(
      tables.milestones.filter((m) => m.indicator === "forest_cover" && m.area === "VN" && m.value === 42)
    ).not.toEqual([]);
    const under1 = of("infant_mortality_rate");
    const ratios = [...of("under5_mortality_rate")].flatMap(([year, value]) => {
      const infants = under1.get(year);
      return infants === undefined ? [] : [[year, (value / infants).toFixed(1)]];
    });
    expect(ratios).toEqual([2010, 2012, 2013, 2014, 2015, 2016].map((year) => [year, "1.5"]));
    expect(26.9 / 21.5).toBeCloseTo(1.25, 2);
  });

  it("keeps the six headline indicators on the overview, in their order", () => {
    const headlines = tables.indicators
      .filter(({headline}) => headline !== null)
      .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
    expect(headlines.map(({indicator}) => indicator)).toEqual([
      "poverty_rate",
      "households_using_electricity",
      "grdp_growth",
      "forest_cover",
      "export_growth",
      "export_turnover"
    ]);
  });
});

describe("the milestones of the plan", () => {
  // The fixture was read from the plan by another hand; here every number comes from the text, by its commitment.
  const expected = fixture("plan-milestones.csv");

  it.each(expected.map((row) => [`${String(row.indicator)} ${String(row.year)}`, row] as const))(
    "%s has the number, unit and line that were read by hand",
    (_name, row) => {
      const found = tables.milestones.filter(
        (m) => m.basis === "plan" && m.indicator === row.indicator && String(m.year) === row.year
      );
      expect(found).toHaveLength(1);
      const [m] = found;
      const written = (value: string | number | boolean | null | undefined) =>
        typeof value === "boolean" ? String(Number(value)) : String(value ?? "");
      const got = Object.fromEntries(Object.keys(row).map((name) => [name, written(m?.[name as keyof typeof m])]));
      expect(got).toEqual(row);
    }
  );

  it("are exactly these", () => {
    expect(tables.milestones.filter(({basis}) => basis === "plan")).toHaveLength(expected.length);
  });
});
