import {place} from "../../place.js";
import {describe, expect, it} from "vitest";
import {indicatorChanges, valueChange as changeOf, type Measuring} from "../../../src/progress/yearly-change.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeObservation} from "../../made-observation.js";

type Observation = TableRow<"observations">;

const observation = (year: number, value: number, other: Partial<Observation> = {}) =>
  madeObservation(year, value, {indicator: "forest_cover", area: "VN-72", vintage: String(year), ...other});

const measuring = {
  scale: {unit: "percent", min: 0, max: 100, decimals: 1},
  collectionOf: (source: string) => (source === "papi" ? "opinion_survey" : "register"),
  breaks: []
} satisfies Omit<Measuring, "direction">;
const valueChange = (observations: readonly Observation[], direction: Measuring["direction"]) =>
  changeOf(observations, {...measuring, direction});

describe("valueChange(observations, measuring)", () => {
  it("compares the last two values, however far apart, without the decimals of subtraction", () => {
    const change = valueChange([observation(2015, 38.4), observation(2019, 39.1)], "increase");
    expect(change).toMatchObject({
      latest: {year: 2019},
      previous: {year: 2015},
      change: 0.7,
      better: true,
      reason: null
    });
  });

  it("distinguishes better from worse by the direction, and neither where nothing changed or neither way is better", () => {
    const rising = [observation(2018, 1), observation(2019, 2)];
    expect(valueChange(rising, "decrease").better).toBe(false);
    expect(valueChange(rising, "none").better).toBeNull();
    expect(valueChange([observation(2018, 2), observation(2019, 2)], "increase")).toMatchObject({
      change: 0,
      better: null
    });
  });

  it("computes nothing across a break or from one methodology to another", () => {
    const cut = valueChange([observation(2018, 1), observation(2019, 2, {run: 1})], "increase");
    expect(cut).toMatchObject({latest: {year: 2019}, previous: null, change: null, reason: "break", better: null});
    const methodologies = [observation(2018, 1, {series: "old"}), observation(2019, 2, {series: "new"})];
    expect(valueChange(methodologies, "increase")).toMatchObject({
      latest: {series: "new"},
      previous: null,
      reason: "break"
    });
  });

  it("says when there is one value, or none", () => {
    expect(valueChange([observation(2019, 2)], "increase")).toMatchObject({change: null, reason: "first_value"});
    expect(valueChange([], "increase")).toMatchObject({latest: null, change: null, reason: "no_value"});
  });

  it("takes no difference from a bound, and says so", () => {
    const bounds = [observation(2023, 23_889, {qualifier: ">"}), observation(2024, 24_500, {qualifier: ">"})];
    expect(valueChange(bounds, "increase")).toEqual({
      latest: bounds[1],
      previous: bounds[0],
      change: null,
      reason: "bounded",
      way: null,
      better: null,
      breaks: []
    });
    const nearly = valueChange([observation(2023, 68), observation(2024, 82, {qualifier: "<"})], "increase");
    expect(nearly).toMatchObject({change: null, reason: "bounded", better: null});
  });

  it("says better or worse of a bound where both ways of reading it agree, and never by how much", () => {
    const more = [observation(2008, 195), observation(2009, 200, {qualifier: ">"})];
    expect(valueChange(more, "increase")).toMatchObject({change: null, reason: null, way: "rises", better: true});
    expect(valueChange(more, "decrease")).toMatchObject({change: null, reason: null, better: false});
    expect(valueChange(more, "none")).toMatchObject({way: "rises", better: null});
  });

  it("calls what chance or printing explain no clear change", () => {
    const asked = [observation(2023, 40, {source: "papi"}), observation(2024, 41, {source: "papi"})];
    expect(valueChange(asked, "increase")).toMatchObject({
      change: 1,
      reason: null,
      way: "no_clear_change",
      better: null
    });
    const counted = [observation(2023, 40), observation(2024, 41)];
    expect(valueChange(counted, "increase")).toMatchObject({change: 1, way: "rises", better: true});
    const printed = [observation(2023, 40), observation(2024, 40.04)];
    expect(valueChange(printed, "increase")).toMatchObject({change: 0.04, way: "no_clear_change", better: null});
  });

  it("says of what kinds the breaks are that part the last two values, and nothing where none does", () => {
    const cut = (year: number, kind: TableRow<"breaks">["kind"], series: string | null = null) => ({
      year,
      kind,
      series
    });
    const kinds = (values: readonly Observation[], breaks: Measuring["breaks"]) =>
      changeOf(values, {...measuring, direction: "none", breaks}).breaks;
    const moved = [observation(2018, 38), observation(2020, 40, {run: 1})];
    expect(kinds(moved, [cut(2018, "source"), cut(2019, "territory"), cut(2021, "methodology")])).toEqual([
      "territory"
    ]);
    expect(kinds(moved, [cut(2020, null), cut(2019, "source"), cut(2019, "source")])).toEqual([null, "source"]);
    const other = [observation(2018, 9, {series: "old"}), observation(2020, 4, {series: "new"})];
    expect(kinds(other, [cut(2020, "poverty_line", "new"), cut(2019, "source", "third")])).toEqual(["poverty_line"]);
    expect(kinds(other, [cut(2019, "territory")])).toEqual(["territory", "methodology"]);
    expect(kinds([observation(2018, 38), observation(2020, 40)], [cut(2019, "source")])).toEqual([]);
  });

  it("passes over parts of a year, parts of the people and values that are not shown", () => {
    const others = [
      observation(2020, 9, {period: "h1"}),
      observation(2020, 9, {sex: "female"}),
      observation(2020, 9, {shown: false})
    ];
    expect(valueChange([observation(2019, 2), ...others], "increase").latest?.year).toBe(2019);
  });
});

describe("indicatorChanges(indicators, area, now, before)", () => {
  const indicator = {
    indicator: "forest_cover",
    unit: "percent",
    decimals: 1,
    direction: "increase"
  } as TableRow<"indicators">;
  const milestone = (year: number) =>
    ({
      indicator: "forest_cover",
      area: "VN-72",
      year,
      basis: "plan",
      commitment: "14.2#3",
      source: "plan"
    }) as TableRow<"milestones">;
  const judged = (year: number, status: TableRow<"progress">["status"]) =>
    ({
      indicator: "forest_cover",
      area: "VN-72",
      milestone_year: year,
      method: "plan",
      status,
      commitment: "14.2#3",
      source: "plan"
    }) as TableRow<"progress">;
  const at = (year: number, status: TableRow<"progress">["status"]) => ({
    year,
    tables: {
      observations: [observation(2018, 38), observation(2019, 39), observation(2020, 40)],
      milestones: [milestone(2030), milestone(2020)],
      sources: [{source: "s", collection: "opinion_survey"}] as TableRow<"sources">[],
      units: [{unit: "percent", min: 0, max: 100}] as TableRow<"units">[],
      progress: [judged(2020, "missed"), judged(2030, status)],
      breaks: [] as TableRow<"breaks">[],
      place
    }
  });

  it("looks at the next milestone at the end of both years, and at no value of a later year", () => {
    const [change] = indicatorChanges([indicator], "VN-72", at(2019, "behind"), at(2018, "on_the_way"));
    expect(change).toMatchObject({
      latest: {year: 2019},
      isNew: true,
      status: {milestone: {year: 2020}, now: {status: "missed"}, before: {status: "missed"}}
    });
    const [later] = indicatorChanges([indicator], "VN-72", at(2021, "behind"), at(2020, "on_the_way"));
    expect(later).toMatchObject({
      latest: {year: 2020},
      isNew: false,
      status: {milestone: {year: 2030}, now: {status: "behind"}, before: {status: "on_the_way"}}
    });
  });

  it("goes by how the source of the values collects and by the ends of their scale", () => {
    const clear = (unit: Partial<TableRow<"units">>, source: Partial<TableRow<"sources">> = {}) => {
      const {year, tables} = at(2019, "behind");
      const units = tables.units.map((row) => ({...row, ...unit}));
      const sources = tables.sources.map((row) => ({...row, ...source}));
      return indicatorChanges([indicator], "VN-72", {year, tables: {...tables, units, sources}}, null)[0]!.way;
    };
    expect(clear({})).toBe("no_clear_change");
    expect(clear({max: 10})).toBe("rises");
    expect(clear({}, {collection: "register"})).toBe("rises");
    expect(clear({}, {source: "other"})).toBe("rises");
  });

  it("keeps to the last milestone once all are past, and has none where the plan sets none or no year came before", () => {
    const [past] = indicatorChanges([indicator], "VN-72", at(2031, "missed"), null);
    expect(past?.status).toMatchObject({milestone: {year: 2030}, before: null});
    const other = {indicator: "grdp", direction: "increase"} as TableRow<"indicators">;
    expect(indicatorChanges([other], "VN-72", at(2019, "behind"), null)[0]).toMatchObject({status: null, latest: null});
  });

  it("takes what is of its own indicator, area, basis, commitment, source and method, and of nothing beside it", () => {
    const {year, tables} = at(2020, "behind");
    const milestone = tables.milestones.find((one) => one.year === 2020)!;
    const row = tables.progress.find((one) => one.milestone_year === 2020)!;
    const decoys: Partial<TableRow<"progress">>[] = [
      {method: "eurostat"},
      {indicator: "other"},
      {area: "VN"},
      {milestone_year: 2019},
      {commitment: "9.9#9"},
      {source: "other"}
    ];
    const beside = {
      milestones: [
        {...milestone, area: "VN"},
        {...milestone, basis: "national_roadmap" as const},
        ...tables.milestones
      ],
      progress: [...decoys.map((one) => ({...row, ...one, status: "kept" as const})), ...tables.progress],
      observations: [...tables.observations, observation(2020, 99, {area: "VN"})]
    };
    const change = (more: Partial<typeof tables>) =>
      indicatorChanges([indicator], "VN-72", {year, tables: {...tables, ...more}}, null)[0]!;
    const alone = change({});
    expect(alone.status).toMatchObject({
      milestone: {year: 2020, area: "VN-72", basis: "plan"},
      now: {status: "missed"}
    });
    expect(change(beside)).toEqual(alone);
    expect(change({progress: []}).status).toBeNull();
  });
});
