import {describe, expect, it} from "vitest";
import {evidenceBeside, measuringIndicators} from "../../../src/plan/evidence.js";
import type {AssessmentTables} from "../../../src/plan/assessments.js";
import type {TableRow} from "../../../src/model/tables/index.js";
import {madeArea, madeIndicator, madeLink, madeNation, madePlan, madePlanMilestone, madeSeries} from "./made-plan.js";

type Observation = TableRow<"observations">;

const c = {commitment: "1#1"};

/** What is shown beside one commitment in 2026, of indicators that are proxies unless a test says otherwise. */
function shown(
  observations: readonly Observation[],
  {
    links = [...new Set(observations.map(({indicator}) => indicator))].map((id) => madeLink("1#1", id)),
    indicators = [...new Set(observations.map(({indicator}) => indicator))].map((id) => madeIndicator(id)),
    year = 2026,
    ...more
  }: Partial<AssessmentTables> & {readonly links?: readonly TableRow<"plan_evidence">[]; readonly year?: number} = {}
) {
  const tables = madePlan({plan_evidence: links, indicators, observations, ...more});
  return evidenceBeside(tables, madeArea, year)(c);
}

const measures = (indicator: string) => madeLink("1#1", indicator, {relation: "measures"});

describe("what the evidence beside a commitment shows", () => {
  // prettier-ignore
  it.each<[string, Record<string, number[]>, string]>([
    ["one that improves",                            {a: [1, 2, 3, 4]},                                    "improving"],
    ["one that worsens",                             {a: [4, 3, 2, 1]},                                    "worsening"],
    ["one that stays",                               {a: [4, 4, 4, 4]},                                    "no_clear_change"],
    ["one value",                                    {a: [4]},                                             "one_value"],
    ["one that improves and one that worsens",       {a: [1, 2, 3, 4], b: [4, 3, 2, 1]},                   "mixed"],
    ["one that improves and one that stays",         {a: [4, 4, 4, 4], b: [1, 2, 3, 4]},                   "improving"],
    ["one that worsens and one that stays",          {a: [4, 4, 4, 4], b: [4, 3, 2, 1]},                   "worsening"],
    ["one that stays and one value",                 {a: [4], b: [4, 4, 4, 4]},                            "no_clear_change"],
    ["one that improves, one that worsens, a value", {a: [4], b: [4, 3, 2, 1], c: [1, 2, 3, 4]},           "mixed"]
  ])("of %s", (_, values, result) => {
    expect(shown(Object.entries(values).flatMap(([id, list]) => madeSeries(id, 2021, list))).result).toBe(result);
  });

  it("is nothing where no indicator is linked, or none has a value", () => {
    expect(shown([])).toEqual({result: "none", grade: null, reason: "no_indicator", parts: []});
    const empty = {links: [madeLink("1#1", "a")], indicators: [madeIndicator("a")]};
    expect(shown([], empty)).toEqual({result: "none", grade: null, reason: "no_data", parts: []});
    expect(shown(madeSeries("a", 2021, [1, 2], {area: "B"}), empty).reason).toBe("no_data");
    expect(shown(madeSeries("a", 2021, [1, 2], {qualifier: ">"}), empty).reason).toBe("no_data");
    expect(shown(madeSeries("a", 2027, [1, 2]), empty).reason).toBe("no_data");
  });

  it("leaves out indicators without a value", () => {
    const links = [madeLink("1#1", "a"), madeLink("1#1", "b")];
    const indicators = [madeIndicator("a"), madeIndicator("b")];
    const {result, parts} = shown(madeSeries("b", 2021, [1, 2, 3, 4]), {links, indicators});
    expect([result, parts.map(({indicator}) => indicator.indicator)]).toEqual(["improving", ["b"]]);
  });

  it("belongs to its commitment alone", () => {
    expect(shown(madeSeries("a", 2021, [1, 2, 3, 4]), {links: [madeLink("1#2", "a")]}).reason).toBe("no_indicator");
  });
});

describe("how sure evidence is", () => {
  // prettier-ignore
  it.each<[string, Observation[], boolean, string]>([
    ["four fresh values of what is promised",           madeSeries("a", 2021, [1, 2, 3, 4]),                         true,  "strong"],
    ["four fresh values of a proxy",                    madeSeries("a", 2021, [1, 2, 3, 4]),                         false, "moderate"],
    ["four of which the last is an estimate",           [...madeSeries("a", 2021, [1, 2, 3]), ...madeSeries("a", 2024, [4], {status: "estimate"})], true, "moderate"],
    ["four of which an earlier one is an estimate",     [...madeSeries("a", 2020, [0], {status: "estimate"}), ...madeSeries("a", 2021, [1, 2, 3])], true, "strong"],
    ["three fresh values of what is promised",          madeSeries("a", 2021, [1, 2, 3]),                            true,  "moderate"],
    ["three of a proxy",                                madeSeries("a", 2021, [1, 2, 3]),                            false, "weak"],
    ["two of what is promised",                         madeSeries("a", 2023, [1, 2]),                               true,  "moderate"],
    ["one",                                             madeSeries("a", 2024, [1]),                                  true,  "weak"],
    ["four that are just fresh",                        madeSeries("a", 2020, [1, 2, 3, 4]),                         true,  "strong"],
    ["four that are too old",                           madeSeries("a", 2019, [1, 2, 3, 4]),                         true,  "weak"]
  ])("%s", (_, observations, own, grade) => {
    const links = own ? [measures("a")] : [madeLink("1#1", "a")];
    expect(shown(observations, {links}).grade).toBe(grade);
  });

  it("is that of the surest, which alone decide", () => {
    const strong = madeSeries("a", 2021, [1, 2, 3, 4]);
    const links = [measures("a"), measures("b")];
    const together = (other: readonly Observation[]) => {
      const {result, grade} = shown([...strong, ...other], {links});
      return [result, grade];
    };
    expect(together(madeSeries("b", 2021, [4, 3, 2, 1]))).toEqual(["mixed", "strong"]);
    expect(together(madeSeries("b", 2021, [3, 3, 3, 3]))).toEqual(["improving", "strong"]);
    // What is known less surely turns nothing round.
    expect(together(madeSeries("b", 2021, [3, 2, 1]))).toEqual(["improving", "strong"]);
    expect(together(madeSeries("b", 2015, [3, 2, 1]))).toEqual(["improving", "strong"]);
    const {result, grade} = shown([...madeSeries("a", 2021, [4, 4, 4, 4]), ...madeSeries("b", 2015, [1, 2, 3])], {
      links
    });
    expect([result, grade]).toEqual(["no_clear_change", "strong"]);
  });
});

describe("what must be known of evidence", () => {
  it.each([
    [2023, null],
    [2022, "too_old"],
    [2018, "too_old"],
    [2017, "before_plan"]
  ])("that ends in %d: %s", (last, reason) =>
    expect(shown(madeSeries("a", last - 3, [1, 2, 3, 4])).reason).toBe(reason)
  );

  it("is told by the latest value of those that decide", () => {
    const old = madeSeries("a", 2010, [1, 2, 3, 4]);
    expect(shown([...old, ...madeSeries("b", 2021, [1, 2, 3, 4])]).reason).toBeNull();
    // Old values are weak, and do not decide beside new ones.
    expect(shown([...old, ...madeSeries("b", 2021, [4, 4, 4, 4])])).toMatchObject({
      result: "no_clear_change",
      reason: null
    });
    expect(shown([...old, ...madeSeries("b", 2012, [4, 4, 4, 4])]).reason).toBe("before_plan");
  });

  it("is held against the year in which the area ended, and rests on nothing after its last full year", () => {
    const areas = [{area: madeArea, valid_to: "2025-06-30"}] as TableRow<"areas">[];
    expect(shown(madeSeries("a", 2019, [1, 2, 3, 4]), {areas, year: 2030})).toMatchObject({
      reason: null,
      grade: "moderate"
    });
    expect(shown(madeSeries("a", 2018, [1, 2, 3, 4]), {areas, year: 2030})).toMatchObject({
      reason: "too_old",
      grade: "weak"
    });
    const breaks = [{indicator: "*", area: madeArea, series: null, year: 2025}] as TableRow<"breaks">[];
    const {parts} = shown(madeSeries("a", 2021, [1, 2, 3, 4, 99]), {areas, breaks});
    expect(parts[0]!.movement).toMatchObject({direction: "improving", to: {year: 2024}, n: 4});
  });
});

describe("which values are looked at", () => {
  it("are shown totals of the methodology asked for, up to the year judged", () => {
    const observations = [
      ...madeSeries("a", 2019, [1, 2, 3, 4], {series: "old"}),
      ...madeSeries("a", 2022, [9, 8, 7], {series: "new"}),
      ...madeSeries("a", 2025, [1], {series: "new", shown: false}),
      ...madeSeries("a", 2025, [1], {series: "new", sex: "female"})
    ];
    const part = (series: string | null, year = 2026) =>
      shown(observations, {links: [madeLink("1#1", "a", {series})], year}).parts[0]!;
    expect(part("old")).toMatchObject({series: "old", movement: {direction: "improving", to: {year: 2022}, n: 4}});
    expect(part(null)).toMatchObject({series: "new", movement: {direction: "worsening", to: {year: 2024}, n: 3}});
    expect(part(null, 2023)).toMatchObject({movement: {to: {year: 2023}, n: 2}});
  });

  it.each([
    ["a", madeArea, 2],
    ["*", madeArea, 2],
    ["a", "*", 2],
    ["b", madeArea, 4],
    ["a", "B", 4]
  ])("are cut at a break of %s in %s", (indicator, area, n) => {
    const breaks = [{indicator, area, series: null, year: 2023}] as TableRow<"breaks">[];
    expect(shown(madeSeries("a", 2021, [1, 2, 3, 4]), {breaks}).parts[0]!.movement.n).toBe(n);
  });

  it("are the same part of several years where no full year is known", () => {
    const part = (period: Observation["period"], first: number, values: readonly number[]) =>
      madeSeries("a", first, values, {period});
    const movement = (observations: readonly Observation[], more: Partial<AssessmentTables> = {}) =>
      shown(observations, more).parts[0]?.movement;
    expect(movement(part("to_12_15", 2023, [155, 125]))).toMatchObject({
      direction: "worsening",
      n: 2,
      from: {year: 2023}
    });
    expect(movement([...part("to_12_15", 2023, [155, 125]), ...part("year", 2020, [7])])).toMatchObject({
      direction: "one_value"
    });
    expect(movement(part("h1", 2023, [155, 125]))).toBeUndefined();
    expect(movement(part("to_12_15", 2027, [155, 125]))).toBeUndefined();
    // The most recent part, and of two that end in one year the longer one.
    expect(movement([...part("9m", 2018, [1, 2, 3, 4]), ...part("to_10", 2023, [9, 8])])).toMatchObject({
      to: {year: 2024},
      n: 2
    });
    expect(movement([...part("9m", 2021, [1, 2, 3, 4]), ...part("to_10", 2023, [9, 8])])).toMatchObject({
      to: {year: 2024},
      n: 4
    });
    expect(movement([...part("to_10", 2023, [9, 8]), ...part("9m", 2021, [1, 2, 3, 4])])).toMatchObject({n: 4});
    const breaks = [{indicator: "a", area: "*", series: null, year: 2023}] as TableRow<"breaks">[];
    expect(movement(part("9m", 2018, [1, 2, 3, 4, 5, 6, 7]), {breaks})).toMatchObject({from: {year: 2023}, n: 2});
  });

  it("are those of the indicators that measure it, unless a link says otherwise", () => {
    const observations = [
      ...madeSeries("a", 2021, [1, 2, 3, 4], {series: "x"}),
      ...madeSeries("a", 2021, [4, 3, 2, 1], {series: "y"})
    ];
    const milestones = (series: string | null, area = madeArea) => [madePlanMilestone("1#1", "a", {series, area})];
    const part = (more: Partial<AssessmentTables>, links: readonly TableRow<"plan_evidence">[] = []) =>
      shown(observations, {links, ...more}).parts.map(({series, relation}) => [series, relation]);
    expect(part({plan_milestones: milestones("y")})).toEqual([["y", "measures"]]);
    expect(part({plan_milestones: milestones("y", "B")})).toEqual([]);
    expect(part({plan_milestones: milestones("y")}, [madeLink("1#1", "a", {series: "x"})])).toEqual([["x", "proxy"]]);
    const rate = [madeIndicator("a", {measure_kind: "growth_rate"})];
    expect(part({plan_milestones: milestones("y"), indicators: rate})).toEqual([]);
    expect(part({indicators: rate}, [madeLink("1#1", "a", {series: "x"})])).toEqual([["x", "proxy"]]);
  });
});

describe("what is no clear change", () => {
  const direction = (
    source: string,
    values: readonly number[],
    indicator: Partial<TableRow<"indicators">>,
    more: Partial<Observation> = {}
  ) => shown(madeSeries("a", 2023, values, {source, ...more}), {indicators: [madeIndicator("a", indicator)]}).result;

  it("is what a survey's usual error explains, by how the source of the latest value collects", () => {
    expect(direction("survey", [48, 51], {unit: "percent"})).toBe("no_clear_change");
    expect(direction("survey", [48, 58], {unit: "percent"})).toBe("improving");
    expect(direction("register", [48, 51], {unit: "percent"})).toBe("improving");
    expect(direction("unknown", [48, 51], {unit: "percent"})).toBe("improving");
    // 4.9 % of a scale of nine points.
    expect(direction("opinions", [6, 6.4], {unit: "score", decimals: 2})).toBe("no_clear_change");
    expect(direction("opinions", [6, 6.5], {unit: "score", decimals: 2})).toBe("improving");
    const latest = [
      ...madeSeries("a", 2022, [48], {source: "register"}),
      ...madeSeries("a", 2023, [51], {source: "survey"})
    ];
    const indicators = [madeIndicator("a", {unit: "percent"})];
    expect(shown(latest, {indicators}).result).toBe("no_clear_change");
    expect(
      shown(
        latest.map((row, i) => ({...row, source: ["survey", "register"][i]!})),
        {indicators}
      ).result
    ).toBe("improving");
  });

  it("is below what is printed", () => {
    expect(direction("register", [48, 48.4], {})).toBe("no_clear_change");
    expect(direction("register", [48, 48.4], {decimals: 1})).toBe("improving");
  });

  it("is not said where nobody says which way is better", () => {
    const neither = [madeIndicator("a", {direction: "none"})];
    const {result, parts} = shown(madeSeries("a", 2020, [1, 2, 3, 4, 99]), {indicators: neither});
    expect(result).toBe("unjudged");
    expect(parts[0]!.movement).toEqual({
      direction: "unjudged",
      from: {year: 2020, value: 1},
      to: {year: 2024, value: 99},
      n: 5
    });
    expect(shown(madeSeries("a", 2020, [1], {qualifier: ">"}), {indicators: neither}).result).toBe("none");
  });

  it("turns with the direction that is better", () => {
    expect(direction("register", [48, 58], {direction: "decrease"})).toBe("worsening");
    expect(direction("register", [58, 48], {direction: "decrease"})).toBe("improving");
  });
});

describe("growth beside that of another indicator", () => {
  // Income of the lowest fifth in the province, against all income in the nation.
  const link = madeLink("1#1", "poor", {against_indicator: "all", against_area: madeNation});
  const indicators = [madeIndicator("poor"), madeIndicator("all")];
  const beside = (
    own: readonly (readonly [number, number])[],
    other: readonly (readonly [number, number])[],
    more: Partial<TableRow<"plan_evidence">> = {},
    otherArea = madeNation,
    qualifier: Observation["qualifier"] = null
  ) => {
    const observations = [
      ...own.flatMap(([year, value]) => madeSeries("poor", year, [value])),
      ...other.flatMap(([year, value]) => madeSeries("all", year, [value], {area: otherArea, qualifier}))
    ];
    return shown(observations, {links: [{...link, ...more}], indicators}).parts[0]!;
  };

  it("is compared between the first and the last year that both have", () => {
    const part = beside(
      [
        [2010, 100],
        [2012, 121],
        [2014, 200],
        [2016, 230]
      ],
      [
        [2008, 1],
        [2012, 1000],
        [2014, 1210],
        [2018, 5]
      ]
    );
    expect(part.beside).toMatchObject({from: 2012, to: 2014, otherArea: madeNation, otherIndicator: indicators[1]});
    expect(part.beside!.own).toBeCloseTo(100 * (Math.sqrt(200 / 121) - 1), 9);
    expect(part.beside!.other).toBeCloseTo(10, 9);
    // What moves is looked at over the same years.
    expect(part.movement).toEqual({
      direction: "improving",
      from: {year: 2012, value: 121},
      to: {year: 2014, value: 200},
      n: 2
    });
  });

  it("reaches back ten years, as every movement does", () => {
    const since = (first: number) =>
      beside(
        [
          [first, 100],
          [2010, 110],
          [2016, 200]
        ],
        [
          [first, 50],
          [2010, 60],
          [2016, 61]
        ]
      );
    expect(since(2006).beside).toMatchObject({from: 2006, to: 2016});
    expect(since(2006).movement.n).toBe(3);
    expect(since(2005).beside).toMatchObject({from: 2010, to: 2016});
  });

  it.each([
    ["faster", 150, "improving"],
    ["slower, though it grows", 110, "worsening"],
    ["alike, but for what is not printed", 121.4, "no_clear_change"]
  ])("is to the good where it is faster: %s", (_, value, direction) => {
    expect(
      beside(
        [
          [2012, 100],
          [2014, value]
        ],
        [
          [2012, 1000],
          [2014, 1210]
        ]
      ).movement.direction
    ).toBe(direction);
  });

  it("is of the same area where no other is named", () => {
    const part = beside(
      [
        [2012, 100],
        [2014, 150]
      ],
      [
        [2012, 1000],
        [2014, 1210]
      ],
      {against_area: null},
      madeArea
    );
    expect(part.beside).toMatchObject({otherArea: madeArea, to: 2014});
  });

  it.each([
    ["without a year that both have", [[2013, 1000]]],
    [
      "with one alone",
      [
        [2012, 1000],
        [2015, 1210]
      ]
    ],
    [
      "from zero",
      [
        [2012, 0],
        [2014, 1210]
      ]
    ],
    ["with nothing", []]
  ] as [string, [number, number][]][])("is none %s: then the movement is its own", (_, other) => {
    const part = beside(
      [
        [2012, 100],
        [2014, 50]
      ],
      other
    );
    expect([part.beside, part.movement.direction]).toEqual([null, "worsening"]);
    expect(
      beside(
        [
          [2012, 0],
          [2014, 50]
        ],
        [
          [2012, 1000],
          [2014, 1210]
        ]
      ).beside
    ).toBeNull();
  });

  it("counts nothing from a bound", () => {
    expect(
      beside(
        [
          [2012, 100],
          [2014, 150]
        ],
        [
          [2012, 1000],
          [2014, 1210]
        ],
        {},
        madeNation,
        ">"
      ).beside
    ).toBeNull();
  });

  it("is none where the link names no other indicator", () => {
    expect(
      beside(
        [
          [2012, 100],
          [2014, 150]
        ],
        [
          [2012, 1000],
          [2014, 1210]
        ],
        {against_indicator: null}
      ).beside
    ).toBeNull();
  });
});

describe("measuringIndicators(tables, area)", () => {
  it("are those with a milestone in the area or a link that says so, each once", () => {
    const tables = madePlan({
      indicators: ["a", "b", "c", "d"].map((id) => madeIndicator(id)),
      plan_milestones: [
        madePlanMilestone("1#1", "a"),
        madePlanMilestone("1#1", "a", {year: 2025}),
        madePlanMilestone("1#1", "b", {area: "B"})
      ],
      plan_evidence: [measures("a"), measures("c"), madeLink("1#1", "d")]
    });
    const of = measuringIndicators(tables, madeArea);
    expect(of(c).map(({indicator}) => indicator)).toEqual(["a", "c"]);
    expect(of({commitment: "1#2"})).toEqual([]);
  });
});
