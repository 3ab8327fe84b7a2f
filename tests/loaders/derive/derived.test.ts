import {beforeAll, describe, expect, it} from "vitest";
import {checkDerived} from "../../../loaders/check/derived.js";
import {deriveObservations, traceOf} from "../../../loaders/derive/derived.js";
import type {TableRow, TableRows} from "../../../src/model/tables/index.js";
import {groupsOf} from "../../../src/model/headline.js";
import {madeObservation} from "../../made-observation.js";
import {recordsOf} from "../check/support.js";
import {repositoryTables} from "../../repository-tables.js";

type Observation = TableRow<"observations">;
type Derived = TableRow<"derived">;

const observation = (year: number, value: number, more: Partial<Observation> = {}) =>
  madeObservation(year, value, {indicator: "turnover", ...more});

const growth: Derived = {
  derived: "d",
  name_vi: "",
  name_en: "",
  formula: "growth",
  input: "turnover",
  input_groups: null,
  divisor: null,
  divisor_series: null,
  factor: null,
  base_year: null,
  base_area: null,
  unit: "percent_per_year",
  decimals: 1
};

const trace = (o: Observation) => traceOf({...o, groups: groupsOf(o)});
const derive = (row: Partial<Derived>, observations: readonly Observation[]) =>
  deriveObservations({derived: [{...growth, ...row}], observations, group_observations: []});
const values = (row: Partial<Derived>, observations: readonly Observation[]) =>
  derive(row, observations).map(({area, year, value}) => [area, year, value]);

describe("deriveObservations(tables)", () => {
  const people = (value: number) => observation(2010, value, {indicator: "people", series: "average"});

  // prettier-ignore
  it.each<[string, Partial<Derived>, Observation[], unknown[]]>([
    ["growth over the year before",      {},                                                                      [observation(2010, 50), observation(2011, 55)],                    [["a", 2011, 10]]],
    ["a fall as growth below zero",      {},                                                                      [observation(2010, 50), observation(2011, 40)],                    [["a", 2011, -20]]],
    ["a reduction in points",            {formula: "reduction"},                                                  [observation(2010, 12.5), observation(2011, 10)],                  [["a", 2011, 2.5]]],
    ["an index of a base year",          {formula: "index", base_year: 2010},                                     [observation(2010, 80), observation(2013, 100)],                   [["a", 2010, 100], ["a", 2013, 125]]],
    ["a share of another indicator",     {formula: "share", divisor: "people", divisor_series: "average", factor: 10}, [observation(2010, 300), people(500)],                        [["a", 2010, 6]]],
    ["a ratio to another area",          {formula: "ratio_to_area", base_area: "n"},                              [observation(2010, 30), observation(2010, 60, {area: "n"})],       [["a", 2010, 0.5]]],
    ["a difference from another area",   {formula: "difference_to_area", base_area: "n"},                         [observation(2010, 30), observation(2010, 60, {area: "n"})],       [["a", 2010, -30]]]
  ])("computes %s", (_what, row, observations, expected) => {
    expect(values(row, observations)).toEqual(expected);
  });

  // prettier-ignore
  it.each<[string, Partial<Derived>, Observation[]]>([
    ["across a break",                     {},                                             [observation(2010, 50), observation(2011, 55, {run: 1})]],
    ["an index across a break",            {formula: "index", base_year: 2010},            [observation(2011, 50, {run: 1})]],
    ["over a year without a value",        {},                                             [observation(2010, 50), observation(2012, 55)]],
    ["from one series to another",         {},                                             [observation(2010, 50, {series: "x"}), observation(2011, 55, {series: "y"})]],
    ["from part of a year",                {},                                             [observation(2010, 50), observation(2011, 55, {period: "9m"})]],
    ["from a value that is not shown",     {},                                             [observation(2010, 50, {shown: false}), observation(2011, 55)]],
    ["from a zero",                        {},                                             [observation(2010, 0), observation(2011, 55)]],
    ["without the other area's value",     {formula: "ratio_to_area", base_area: "n"},     [observation(2010, 30), observation(2011, 60, {area: "n"})]],
    ["without a divisor",                  {formula: "share", divisor: "people"},          [observation(2010, 30)]]
  ])("computes nothing %s", (_what, row, observations) => {
    expect(derive(row, observations).filter(({year}) => year !== row.base_year)).toEqual([]);
  });

  it("is of the groups that it names, over everybody, and never mixes them", () => {
    const urban = {location: "urban"} as const;
    const all = [observation(2010, 80), observation(2010, 20, urban), observation(2010, 60, {location: "rural"})];
    const share = {formula: "share", input_groups: "location=urban", divisor: "turnover", factor: 100} as const;
    expect(derive(share, all)).toMatchObject([
      {value: 25, inputs: ["turnover/a/2010//s/2021/location=urban", "turnover/a/2010//s/2021"]}
    ]);
    const before = observation(2009, 10, urban);
    expect(values({input_groups: "location=urban"}, [...all, before])).toEqual([["a", 2010, 100]]);
    expect(values({}, [...all, before])).toEqual([]);
    const ofLevels = {...observation(2010, 40), groups: "level=tertiary"};
    const derived = {...growth, ...share, input_groups: "level=tertiary"};
    expect(deriveObservations({derived: [derived], observations: all, group_observations: [ofLevels]})).toMatchObject([
      {value: 50}
    ]);
  });

  it("is no firmer than its weakest input, and names every input", () => {
    const inputs = [observation(2010, 50, {status: "estimate"}), observation(2011, 55)];
    expect(derive({}, inputs)).toMatchObject([{status: "estimate", inputs: inputs.toReversed().map(trace)}]);
  });
});

describe("a bounded input", () => {
  const bounded = (year: number, value: number, qualifier: ">" | "<" | "~", more: Partial<Observation> = {}) =>
    observation(year, value, {qualifier, ...more});
  const toNation = {formula: "ratio_to_area", base_area: "n"} as const;

  // prettier-ignore
  it.each<[string, Partial<Derived>, Observation[]]>([
    ["growth from a bound",       {},                                                     [bounded(2010, 50, ">"), observation(2011, 55)]],
    ["growth to a bound",         {},                                                     [observation(2010, 50), bounded(2011, 55, "~")]],
    ["a reduction",               {formula: "reduction"},                                 [observation(2010, 50), bounded(2011, 45, "<")]],
    ["an index of a bound",       {formula: "index", base_year: 2010},                    [bounded(2010, 50, ">"), observation(2011, 55)]],
    ["a difference from an area", {formula: "difference_to_area", base_area: "n"},        [bounded(2010, 50, ">"), observation(2010, 40, {area: "n"})]]
  ])("gives no value of %s", (_what, row, observations) => {
    expect(derive(row, observations)).toEqual([]);
  });

  // prettier-ignore
  it.each<[string, Observation, Observation, string | null]>([
    ["two numbers",                    observation(2010, 30),    observation(2010, 60, {area: "n"}),  null],
    ["more than, over a number",       bounded(2010, 30, ">"),   observation(2010, 60, {area: "n"}),  ">"],
    ["nearly, over a number",          bounded(2010, 30, "<"),   observation(2010, 60, {area: "n"}),  "<"],
    ["about, over a number",           bounded(2010, 30, "~"),   observation(2010, 60, {area: "n"}),  "~"],
    ["a number over more than",        observation(2010, 30),    bounded(2010, 60, ">", {area: "n"}), "<"],
    ["a number over nearly",           observation(2010, 30),    bounded(2010, 60, "<", {area: "n"}), ">"],
    ["a number over about",            observation(2010, 30),    bounded(2010, 60, "~", {area: "n"}), "~"],
    ["a number below zero over a bound", observation(2010, -30), bounded(2010, 60, ">", {area: "n"}), ">"],
    ["none at all over a bound",       observation(2010, 0),     bounded(2010, 60, ">", {area: "n"}), null],
    ["two bounds",                     bounded(2010, 30, ">"),   bounded(2010, 60, "<", {area: "n"}), "~"]
  ])("is inherited by a ratio of %s", (_what, over, under, qualifier) => {
    const found = derive(toNation, [over, under]).filter(({area}) => area === "a");
    expect(found).toMatchObject([{value: over.value / under.value, qualifier}]);
  });

  it("is inherited by a share, and turned round by a factor below zero", () => {
    const people = observation(2010, 500, {indicator: "people", series: "average"});
    const share = {formula: "share", divisor: "people", divisor_series: "average"} as const;
    const qualifier = (factor: number | null, of: Observation, whole = people) =>
      derive({...share, factor}, [of, whole])[0]?.qualifier;
    expect(qualifier(null, bounded(2010, 300, ">"))).toBe(">");
    expect(qualifier(10, bounded(2010, 300, "<"))).toBe("<");
    expect(qualifier(-1, bounded(2010, 300, "<"))).toBe(">");
    expect(qualifier(-1, observation(2010, 300), {...people, qualifier: ">"})).toBe(">");
  });
});

describe("checkDerived(records)", () => {
  it("asks for what a formula is computed with", () => {
    const derived = [growth, {...growth, formula: "index" as const}, {...growth, formula: "ratio_to_area" as const}];
    expect(checkDerived(recordsOf({derived}))).toMatchObject([
      {code: "formula_incomplete", line: 3, column: "base_year"},
      {code: "formula_incomplete", line: 4, column: "base_area"}
    ]);
  });
});

describe("the declared indicators", () => {
  let tables: TableRows;

  beforeAll(async () => {
    tables = await repositoryTables();
  });

  it("each have values, all traced to shown observations", () => {
    const known = new Set(tables.observations.filter(({shown}) => shown).map(trace));
    expect(tables.derived_observations.filter(({inputs}) => !inputs.every((input) => known.has(input)))).toEqual([]);
    const computed = new Set(tables.derived_observations.map(({derived}) => derived));
    expect(tables.derived.map(({derived}) => derived).filter((id) => !computed.has(id))).toEqual([]);
  });

  it("grow from no bound, and are as bounded as what they are made of", () => {
    const of = (derived: string, year: number) =>
      tables.derived_observations.find((row) => row.derived === derived && row.area === "VN-72" && row.year === year);
    // Of exports of 2009 the source says only "more than 200".
    expect(of("export_growth_computed", 2008)).toMatchObject({qualifier: null});
    expect(of("export_growth_computed", 2009)).toBeUndefined();
    const bounds = new Set(tables.observations.filter(({qualifier}) => qualifier !== null).map(trace));
    for (const {qualifier, inputs} of tables.derived_observations) {
      expect(qualifier !== null).toBe(inputs.some((input) => bounds.has(input)));
    }
  });

  it("show that the printed growth of exports in 2018 does not fit the turnovers", () => {
    const found = tables.derived_observations.find(
      ({derived, area, year}) => derived === "export_growth_computed" && area === "VN-72" && year === 2018
    );
    expect(found?.value).toBeCloseTo(21.9, 1);
    const printed = tables.observations.filter(
      ({indicator, area, year}) => indicator === "export_growth" && area === "VN-72" && year === 2018
    );
    expect(printed.map(({value}) => value)).toEqual([12]);
  });
});
