import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {chooseGroups} from "../../../../src/indicator/groups/choice.js";
import {brieflyNamed} from "../../../../src/indicator/groups/trend.js";
import {type GroupFigures, type GroupValue} from "../../../../src/indicator/groups/figures.js";
import {parseGroups} from "../../../../src/model/groups.js";
import {packGroups, unpackGroups} from "../../../../src/indicator/groups/file.js";
import {withOthers, withoutOthers} from "../../../../src/lib/search-parameters.js";
import {isGroupParameter} from "../../../../src/indicator/groups/parameters.js";

const value = (groups: string, year = 2020, more: Partial<GroupValue> = {}): GroupValue => ({
  area: "CA",
  series: null,
  year,
  period: "year",
  groups: parseGroups(groups),
  value: 1,
  qualifier: null,
  status: "official",
  source: "s",
  vintage: "2024",
  note: null,
  note_vi: null,
  run: 0,
  printed_decimals: 0,
  before_end: false,
  ...more
});

const breakdown = (name: string, values: readonly string[]): GroupFigures["breakdowns"][number] => ({
  row: {breakdown: name, name_vi: name, name_en: name, position: 0},
  values: values.map((one, position) => ({breakdown: name, value: one, name_vi: one, name_en: one, position}))
});

function figuresOf(values: readonly GroupValue[], starts: GroupFigures["starts"] = []): GroupFigures {
  const areas = [...new Set(values.map(({area}) => area))];
  return {
    indicator: {indicator: "1-1-1"} as GroupFigures["indicator"],
    areas: areas.map((area) => ({area}) as GroupFigures["areas"][number]),
    series: [],
    breakdowns: [breakdown("sex", ["female", "male"]), breakdown("age", ["young", "old"])],
    breaks: [],
    sources: [],
    starts,
    milestones: [],
    values
  };
}

const both = figuresOf([
  value("sex=female"),
  value("sex=male"),
  value("age=young"),
  value("sex=female;age=young"),
  value("sex=female;age=old", 2021)
]);

describe("chooseGroups(figures, home, search)", () => {
  it("begins with the first breakdown that divides everybody, and with everybody of the others", () => {
    const {choice, values, unknown} = chooseGroups(both, "CA", "");
    expect(choice).toEqual({
      area: "CA",
      series: null,
      by: "sex",
      others: {age: null},
      shown: ["female", "male"],
      drawn: "together"
    });
    expect(values).toEqual([value("sex=female"), value("sex=male")]);
    expect(unknown).toEqual([]);
  });

  it("draws groups in one chart, or in one each where the address says so", () => {
    expect(chooseGroups(both, "CA", "?draw=apart").choice.drawn).toBe("apart");
    expect(chooseGroups(both, "CA", "?draw=pie")).toMatchObject({choice: {drawn: "together"}, unknown: ["pie"]});
    expect(isGroupParameter("draw")).toBe(true);
  });

  it("shows the groups within a group of another breakdown", () => {
    const {choice, values} = chooseGroups(both, "CA", "?by=sex&of-age=young");
    expect(choice.others).toEqual({age: "young"});
    expect(values).toEqual([value("sex=female;age=young")]);
  });

  it("begins with the groups that most values are of, where none are of everybody", () => {
    const crossed = figuresOf([
      value("sex=female;age=young"),
      value("sex=male;age=old"),
      value("sex=female;age=old", 2021)
    ]);
    const {choice, options} = chooseGroups(crossed, "CA", "?by=sex");
    expect(choice.others).toEqual({age: "old"});
    expect(options.others[0]!.values).toEqual(["young", "old"]);
  });

  it("begins as the office does, where it says so", () => {
    const {choice} = chooseGroups({...both, starts: [{series: null, groups: {age: "young"}}]}, "CA", "");
    expect(choice).toMatchObject({by: "age", shown: ["young"]});
  });

  it("begins with the group that the office sets in place of everybody, and never with one line alone", () => {
    const crossed = figuresOf([
      value("sex=female;age=young"),
      value("sex=female;age=old"),
      value("sex=male;age=young"),
      value("sex=male;age=old"),
      value("sex=male;age=old", 2021)
    ]);
    const starts = [
      {series: null, groups: {sex: "female"}},
      {series: null, groups: {age: "young"}}
    ];
    expect(chooseGroups({...crossed, starts}, "CA", "").choice).toMatchObject({
      by: "sex",
      others: {age: "young"},
      shown: ["female", "male"]
    });
  });

  it("falls back and says so where an address asks for what there is not", () => {
    const asked = chooseGroups(both, "CA", "?by=income&of-age=middle&show-sex=female;none&where=XX&measure=m");
    expect(asked.unknown).toEqual(["m", "XX", "income", "middle", "none"]);
    expect(asked.choice).toEqual({
      area: "CA",
      series: null,
      by: "sex",
      others: {age: null},
      shown: ["female"],
      drawn: "together"
    });
  });

  it("shows no group where none is chosen, and draws six at first of many", () => {
    expect(chooseGroups(both, "CA", "?show-sex=").choice.shown).toEqual([]);
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const many = {...figuresOf(names.map((name) => value(`kind=${name}`))), breakdowns: [breakdown("kind", names)]};
    expect(chooseGroups(many, "CA", "").choice.shown).toEqual(names.slice(0, 6));
  });

  it("keeps apart values of other areas and series", () => {
    const figures = figuresOf([
      value("sex=female", 2020, {area: "ON"}),
      value("sex=male", 2020, {series: "b"}),
      value("sex=female", 2020, {series: "b"})
    ]);
    expect(chooseGroups(figures, "CA", "?measure=b").values.map(({groups}) => groups.sex)).toEqual(["female", "male"]);
    expect(chooseGroups(figures, "CA", "").choice).toMatchObject({area: "ON", series: null, shown: ["female"]});
  });

  it("never shows a value that is not of the chosen groups, whatever an address says", () => {
    const word = fc.constantFrom("sex", "age", "female", "male", "young", "old", "x", "");
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("by", "of-age", "of-sex", "show-sex", "show-age", "where"), word),
        (asked) => {
          const {choice, values} = chooseGroups(both, "CA", `?${new URLSearchParams(asked).toString()}`);
          for (const {groups} of values) {
            expect(choice.shown).toContain(groups[choice.by]);
            for (const [name, group] of Object.entries(groups))
              if (name !== choice.by) expect(choice.others[name]).toBe(group);
          }
        }
      )
    );
  });
});

it("the file of groups reads back as it was written", () => {
  const figures = figuresOf([
    value("sex=female;age=young", 2020, {qualifier: "<", note: "a “note”", before_end: true, value: 0.1}),
    value("sex=female;age=young", 2021, {series: "b", status: "estimate"})
  ]);
  expect(unpackGroups(packGroups(figures))).toEqual(figures);
});

it("each form keeps what the other has put into the address", () => {
  expect(withOthers("?by=sex", "?from=2015&by=age&of-sex=male", isGroupParameter)).toBe("?from=2015&by=sex");
  expect(withoutOthers("?from=2015&by=age&show-age=a;b", isGroupParameter)).toBe("?by=age&show-age=a;b");
  expect(withOthers("", "?by=age", isGroupParameter)).toBe("");
});

it("names that begin alike are cut at their beginnings", () => {
  const grade = "Proportion of children in Grade 4 achieving at least a minimum proficiency level in";
  expect(brieflyNamed([`${grade} mathematics`, `${grade} reading`, "Short"])).toEqual([
    "…level in mathematics",
    "…proficiency level in reading",
    "Short"
  ]);
  expect(brieflyNamed([`${grade} mathematics`])).toEqual(["Proportion of children in Grade…"]);
});
