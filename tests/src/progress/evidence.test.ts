import {describe, expect, it} from "vitest";
import {conceptsOf, evidenceIn, type EvidenceTables} from "../../../src/progress/evidence.js";
import {madeRow} from "./support.js";

const row = (indicator: string, area: string, year: number) => ({...madeRow(year, year), indicator, area});

const tables: EvidenceTables = {
  place: {nation: "VN", plan: {year: 2019}},
  areas: [
    {area: "VN", valid_to: null},
    {area: "VN-72", valid_to: "2025-06-30"}
  ],
  indicators: [
    {indicator: "export_growth", unit: "percent", direction: "increase", measure_kind: "growth_rate", levels: "export"},
    {indicator: "export", unit: "usd", direction: "increase", measure_kind: null, levels: null}
  ],
  series: [
    {indicator: "export", series: "customs", concept: "goods"},
    {indicator: "export", series: "bank", concept: null},
    {indicator: "export_growth", series: "customs", concept: "growth"}
  ],
  observations: [
    row("export_growth", "VN-72", 2018),
    row("export_growth", "VN-72", 2019),
    row("export_growth", "VN", 2020),
    row("export", "VN-72", 2021),
    row("export", "VN", 2022)
  ],
  breaks: [
    {indicator: "*", area: "*", series: null, year: 2001},
    {indicator: "*", area: "VN-72", series: null, year: 2002},
    {indicator: "export", area: "*", series: null, year: 2003},
    {indicator: "export", area: "VN-72", series: "customs", year: 2004},
    {indicator: "export", area: "VN", series: null, year: 2005},
    {indicator: "export_growth", area: "VN-72", series: null, year: 2006},
    {indicator: "export_growth", area: "VN-99", series: null, year: 2007}
  ]
};

const yearsOf = (rows: readonly {readonly year: number}[] | undefined) => rows?.map(({year}) => year);

describe("evidenceIn(tables)", () => {
  const evidenceOf = evidenceIn(tables);

  it("gathers what is known of an indicator in an area, in the nation and of its levels", () => {
    const evidence = evidenceOf("export_growth", "VN-72")!;
    expect(evidence.indicator).toEqual(tables.indicators[0]);
    expect(evidence.validTo).toBe("2025-06-30");
    expect(yearsOf(evidence.observations)).toEqual([2018, 2019]);
    expect(yearsOf(evidence.breaks)).toEqual([2001, 2002, 2006]);
    expect(yearsOf(evidence.nation?.observations)).toEqual([2020]);
    expect(yearsOf(evidence.nation?.breaks)).toEqual([2001]);
    expect(yearsOf(evidence.levels?.observations)).toEqual([2021]);
    expect(yearsOf(evidence.levels?.breaks)).toEqual([2001, 2002, 2003, 2004]);
    expect([...evidence.concepts]).toEqual([["customs", "growth"]]);
    expect(evidence.planYear).toBe(2019);
  });

  it("compares the nation with nothing, and has levels of growth alone", () => {
    const evidence = evidenceOf("export", "VN")!;
    expect([evidence.nation, evidence.levels, evidence.validTo]).toEqual([null, null, null]);
    expect(yearsOf(evidence.observations)).toEqual([2022]);
    expect(yearsOf(evidence.breaks)).toEqual([2001, 2003, 2005]);
    expect([...evidence.concepts]).toEqual([["customs", "goods"]]);
  });

  it("knows nothing in an area without values, and no indicator that is not there", () => {
    const evidence = evidenceOf("export", "VN-01")!;
    expect([evidence.observations, evidence.validTo]).toEqual([[], null]);
    expect(yearsOf(evidence.nation?.observations)).toEqual([2022]);
    expect(evidenceOf("import", "VN-72")).toBeNull();
    const withoutPlan = evidenceIn({...tables, place: {nation: null, plan: null}})("export", "VN");
    expect(withoutPlan?.planYear).toBe(2015);
  });
});

describe("conceptsOf(series)", () => {
  it("leaves out what does not say what it measures", () => {
    expect([...conceptsOf([])]).toEqual([]);
    expect([...conceptsOf(tables.series)]).toEqual([["customs", "growth"]]);
  });
});
