import {beforeAll, describe, expect, it} from "vitest";
import {spans} from "../../../src/lib/year-spans.js";
import {describeGaps, missingYears, unmeasured} from "../../../loaders/check/gaps.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
});

describe("spans(years)", () => {
  // prettier-ignore
  it.each([
    [[],                       ""],
    [[2018],                   "2018"],
    [[2020, 2018, 2019],       "2018–2020"],
    [[2018, 2020, 2021, 2024], "2018, 2020–2021, 2024"]
  ])("%j", (years, text) => {
    expect(spans(years)).toBe(text);
  });
});

describe("coverage of the province", () => {
  const stateOf = (indicator: string, year: number) =>
    tables.coverage.find((row) => row.indicator === indicator && row.year === year);

  // prettier-ignore
  it.each([
    ["poverty_rate",         2020, "reported",   true],
    ["poverty_rate",         2021, "missing",    true],
    ["grdp_growth",          2023, "estimated",  true],
    ["road_deaths",          2024, "part_year",  true],
    ["poverty_rate",         2017, "missing",    false],
    ["extreme_poverty_rate", 2026, "area_ended", false],
    ["doctors_count",        2020, "missing",    false]
  ])("%s in %i is %s", (indicator, year, state, due) => {
    // 2017 is before the plan: a value there is welcome, not due.
    expect(stateOf(indicator, year)).toMatchObject(
      indicator === "poverty_rate" && year === 2017 ? {due} : {state, due}
    );
  });

  it("names the agencies that lead the indicator's target", () => {
    expect(stateOf("road_deaths", 2024)?.leads).toEqual(
      tables.blocks.filter(({target}) => target === "3.5").map(({lead}) => lead)
    );
  });

  it("counts part of a year as missing, and a due year only once", () => {
    const roads = missingYears(tables.coverage).find(({indicator}) => indicator === "road_deaths");
    expect(roads?.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });
});

describe("describeGaps(tables, language)", () => {
  it("says by agency, in both languages, what is not held of its indicators", () => {
    expect(describeGaps(tables, "en").join("\n")).toMatch(
      /Industry and Trade\n(?: {4}.*\n)*.*\(export_growth\): 2019–2020/
    );
    expect(describeGaps(tables, "vi").join("\n")).toContain("Sở Công Thương");
  });

  it("says with each agency how much is missing and which form asks for it", () => {
    const lines = describeGaps(tables, "vi");
    const at = lines.indexOf("  Sở Công Thương");
    const own = missingYears(tables.coverage).filter(({leads}) => leads.includes("so_cong_thuong"));
    const years = own.flatMap((gap) => gap.years);
    expect(lines[at + 1]).toBe(
      `    ${String(years.length)} năm chưa có số; biểu mẫu để điền: npm run template -- --agency so_cong_thuong --year ${String(Math.max(...years))}`
    );
  });

  it("names the folder of another place in its commands", () => {
    const commands = describeGaps(tables, "en", " --place lam-dong").filter((line) => line.includes("npm run"));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.every((line) => line.endsWith(" --place lam-dong"))).toBe(true);
  });

  it("says nothing of a place without a plan, which asks for no figures", () => {
    expect(describeGaps({...tables, commitments: [], coverage: []}, "en")).toEqual([]);
  });

  it("lists commitments with a number that nothing measures, and no others", () => {
    const listed = unmeasured(tables).map(({commitment}) => commitment);
    expect(listed).toContain("1.3#1");
    expect(listed).not.toContain("14.2#3");
  });
});
