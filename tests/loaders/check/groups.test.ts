import {describe, expect, it} from "vitest";
import {checkFormer} from "../../../loaders/check/former.js";
import {checkGroups} from "../../../loaders/check/groups.js";
import {recordsOf} from "./support.js";

const vocabulary = {
  breakdowns: [{breakdown: "sex"}, {breakdown: "age"}],
  breakdown_values: [
    {breakdown: "sex", value: "female"},
    {breakdown: "sex", value: "male"},
    {breakdown: "age", value: "15-24"}
  ]
};

describe("checkGroups(records)", () => {
  it("takes known groups, alone and with others", () => {
    const groups = ["sex=female", "sex=male;age=15-24"].map((one) => ({groups: one}));
    const all = {...vocabulary, group_observations: groups, group_milestones: groups, start_values: groups};
    expect(checkGroups(recordsOf(all))).toEqual([]);
    expect(checkGroups(recordsOf({...all, group_milestones: [{groups: "sex=f"}]}))).toMatchObject([{code: "unknown_group"}]); // prettier-ignore
  });

  it("takes no unknown group of a formula, of a table of an office or of a former code, and blank ones as everybody", () => {
    const named = (groups: string | null) => ({
      ...vocabulary,
      derived: [{input_groups: groups}],
      supply: [{groups}],
      former_indicators: [{groups}]
    });
    expect(checkGroups(recordsOf(named(null)))).toEqual([]);
    expect(checkGroups(recordsOf(named("sex=female")))).toEqual([]);
    expect(checkGroups(recordsOf(named("sex=f"))).map(({file, column}) => [file, column])).toEqual([
      ["data/supply.csv", "groups"],
      ["data/former_indicators.csv", "groups"],
      ["data/derived.csv", "input_groups"]
    ]);
  });

  it("takes no former code that an indicator has", () => {
    const former_indicators = [{former: "rate_women"}, {former: "rate"}];
    expect(checkFormer(recordsOf({indicators: [{indicator: "rate"}], former_indicators}))).toMatchObject([
      {code: "name_taken", file: "data/former_indicators.csv", line: 3, column: "former", value: "rate"}
    ]);
  });

  it("warns once of a part that columns of observations name and the vocabulary does not", () => {
    const parts = [
      {sex: "female", age: null},
      {sex: "femal", age: null},
      {sex: "femal", age: "15-24"},
      {sex: null, age: null}
    ];
    const observations = parts.map((part) => ({...part, location: null, ethnicity: null}));
    expect(checkGroups(recordsOf({...vocabulary, observations}))).toMatchObject([
      {code: "unnamed_group", severity: "warning", line: 3, column: "sex", value: "femal"}
    ]);
  });

  // prettier-ignore
  it.each([
    ["a group that there is not",   "sex=femal",              "sex=female"],
    ["a breakdown that there is not", "ages=15-24",           "age=15-24"],
    ["one breakdown twice",         "sex=female;sex=male",    null],
    ["no pair",                     "female",                 null],
    ["an empty pair",               "sex=female;",            null]
  ])("names %s, with its line and the closest one", (_what, groups, near) => {
    const [found, ...others] = checkGroups(recordsOf({...vocabulary, group_observations: [{groups: "sex=male"}, {groups}]}));
    expect(found).toMatchObject({code: "unknown_group", file: "data/group_observations.csv", line: 3, value: groups});
    if (near !== null) expect(found!.expected.en).toContain(`(closest: ${near})`);
    expect(others).toEqual([]);
  });
});
