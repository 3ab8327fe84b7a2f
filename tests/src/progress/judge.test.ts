import {describe, expect, it} from "vitest";
import {assessBy, judgeMilestone, judgePast, type Evidence} from "../../../src/progress/judge.js";
import {assessDns} from "../../../src/progress/methods/dns.js";
import {assessEscapAnticipated} from "../../../src/progress/methods/escap-anticipated.js";
import {assessEscapCurrent} from "../../../src/progress/methods/escap-current.js";
import {assessEurostat} from "../../../src/progress/methods/eurostat.js";
import {assessOpenSdg} from "../../../src/progress/methods/open-sdg.js";
import {assessSdsn} from "../../../src/progress/methods/sdsn.js";
import {assessUnProgress} from "../../../src/progress/methods/un-progress-chart.js";
import type {Commitment} from "../../../src/progress/commitment/commitment.js";
import type {MilestoneRow} from "../../../src/progress/commitment/milestone.js";
import {methodIds} from "../../../src/model/assessment.js";
import {madeEvidence, madeMilestone, madeRow, madeYears, seriesOf} from "./support.js";

/** Rises by 2 a year to 86 in 2024. */
const rising = madeYears(2014, [66, 68, 70, 72, 74, 76, 78, 80, 82, 84, 86]);

const judge = (
  more: Partial<Evidence> = {},
  wish: Partial<MilestoneRow> = {},
  year = 2024,
  printed: Commitment["class"] | null = null
) => judgeMilestone(madeEvidence(rising, more), madeMilestone(wish), printed, year);
const answer = (...args: Parameters<typeof judge>) => {
  const {plan} = judge(...args);
  return plan.reason ?? plan.status;
};

describe("a milestone after the end of the area", () => {
  const validTo = "2025-06-30";

  it.each([
    ["is told as what had been reached", {value: 86}, "had_been_reached"],
    ["was on the way", {value: 98}, "was_on_the_way"],
    ["was too slow", {value: 99}, "was_too_slow"],
    ["cannot be told", {value: 99, year: 2035}, "too_far"]
  ])("%s", (_, wish, expected) => {
    const judged = judge({validTo}, wish, 2026);
    expect(judged.plan.reason ?? judged.plan.status).toBe(expected);
    expect(judged.plan.marks).toContain("area_ended");
    expect([judged.ended, judged.judgedIn]).toEqual([true, 2025]);
  });

  it("is never kept or missed, unless a year that was promised has failed already", () => {
    const falling: Partial<MilestoneRow> = {
      unit: "index_prev_year_100",
      comparator: "<",
      value: 100,
      period_from: 2015
    };
    expect(
      answer({validTo, indicator: {unit: "cases", direction: "decrease", measure_kind: null}}, falling, 2026)
    ).toBe("missed");
    expect(answer({validTo}, {...falling, comparator: ">"}, 2026)).toBe("was_on_the_way");
  });

  it("includes that of the year in which the area ended, but not of the last that it saw to its end", () => {
    expect(answer({validTo}, {year: 2025, value: 88}, 2026)).toBe("was_on_the_way");
    expect(answer({validTo}, {year: 2024, value: 86}, 2026)).toBe("kept");
    expect(answer({validTo}, {year: 2024, value: 87}, 2026)).toBe("missed");
    expect(answer({validTo: "2025-12-31"}, {year: 2025, value: 88}, 2026)).toBe("no_value_in_year");
    expect(judge({validTo: "2025-12-31"}, {year: 2025}, 2026).ended).toBe(false);
  });

  it("is one like any other until the area ends", () => {
    const before = judge({validTo}, {value: 86}, 2024);
    expect(before).toMatchObject({ended: false, judgedIn: 2024, plan: {status: "kept", marks: []}});
    const inItsYear = judge({validTo}, {value: 86}, 2025);
    expect(inItsYear).toMatchObject({ended: true, judgedIn: 2025, plan: {status: "had_been_reached"}});
  });

  it("is held against the year of the end, however late it is judged", () => {
    const upTo = (last: number) => ({validTo, observations: rising.filter(({year}) => year <= last)});
    expect(answer(upTo(2022), {value: 82}, 2040)).toBe("had_been_reached");
    expect(answer(upTo(2021), {value: 80}, 2026)).toBe("too_old");
    expect(answer(upTo(2021), {value: 80}, 2024)).toBe("kept");
  });

  it("knows no value of the year in which the area ended, nor is emptied by a break of that year", () => {
    const observations = [...rising, madeRow(2025, 99)];
    expect(judge({validTo, observations}, {}, 2026).plan).toMatchObject({latestYear: 2024, status: "was_on_the_way"});
    const breaks = [{series: null, year: 2025}];
    expect(judge({validTo, observations, breaks}, {}, 2026).plan).toMatchObject({
      latestYear: 2024,
      status: "was_on_the_way"
    });
  });

  it("is marked by every method, and where there is nothing to judge", () => {
    const all = judge({validTo}, {}, 2026);
    for (const [method, {marks}] of all.methods) expect(marks, method).toContain("area_ended");
    const nothing = judge({validTo, observations: []}, {series: "x"}, 2026);
    expect(nothing.plan).toMatchObject({reason: "no_data", marks: ["area_ended"], n: 0, latest: null});
    for (const [method, {marks}] of nothing.methods) expect(marks, method).toEqual(["area_ended"]);
    expect(judge({observations: []}, {series: "x"}, 2026).plan.marks).toEqual([]);
  });
});

describe("what is prepared for a judgement", () => {
  it("stops foretelling at the ends of a share, but not of a rate, nor of a ratio that has gone beyond", () => {
    const projected = (more: Partial<Evidence>) => judge(more, {year: 2034, value: 200}).plan.projected;
    expect(projected({})).toBeNull();
    expect(projected({indicator: {unit: "persons", direction: "increase", measure_kind: null}})).toBeCloseTo(106, 6);
    expect(projected({observations: [madeRow(2013, 101), ...rising]})).toBeCloseTo(106, 6);
  });

  it("takes the levels of a series of growth rates", () => {
    const rates: Partial<Evidence> = {
      indicator: {unit: "percent", direction: "increase", measure_kind: "growth_rate"},
      observations: [madeRow(2021, 12), madeRow(2024, 9)]
    };
    const growth = {period_from: 2021, value: 5} as const;
    expect(answer(rates, growth)).toBe("missing_years");
    const known = {observations: [madeRow(2020, 100), madeRow(2024, 120), madeRow(2025, 999)], breaks: []};
    expect(judge({...rates, levels: known}, growth).plan).toMatchObject({
      status: "behind",
      baselineYear: 2020,
      reason: null
    });
    expect(judge({...rates, levels: {...known, breaks: [{series: null, year: 2022}]}}, growth).plan.reason).toBe(
      "missing_years"
    );
    // What lies after the end of an area are not its levels.
    const later = {
      observations: [madeRow(2020, 100), madeRow(2024, 120), madeRow(2026, 999)],
      breaks: [{series: null, year: 2025}]
    };
    expect(judge({...rates, levels: later, validTo: "2025-06-30"}, growth, 2026).plan).toMatchObject({
      status: "was_too_slow"
    });
  });

  it("compares the same part of two years where no full year is known", () => {
    const falls: Partial<MilestoneRow> = {unit: "index_prev_year_100", comparator: "<", value: 100, period_from: 2024};
    const fewer: Partial<Evidence> = {indicator: {unit: "cases", direction: "decrease", measure_kind: null}};
    const until = (values: readonly [number, number], period = "to_12_15") => ({
      ...fewer,
      observations: [madeRow(2023, values[0], {period}), madeRow(2024, values[1], {period})]
    });
    expect(answer(until([125, 155]), falls)).toBe("missed");
    expect(answer(until([155, 125]), falls)).toBe("on_the_way");
    expect(answer(until([155, 125], "h1"), falls)).toBe("no_data");
    expect(answer({...until([155, 125]), breaks: [{series: null, year: 2024}]}, falls)).toBe("one_point");
  });

  it("takes a yearly step in percent where it is printed so", () => {
    const step = {unit: "percent_reduction_per_year", comparator: ">=", value: 5, period_from: 2024} as const;
    const fewer = (after: number): Partial<Evidence> => ({
      indicator: {unit: "cases", direction: "decrease", measure_kind: null},
      observations: madeYears(2023, [50, after])
    });
    expect(answer(fewer(47), step)).toBe("on_the_way");
    expect(answer(fewer(48), step)).toBe("missed");
  });

  it("and in the unit of the values where it is not", () => {
    const fewer: Partial<Evidence> = {
      indicator: {unit: "cases", direction: "decrease", measure_kind: null},
      observations: madeYears(2023, [10, 8.5])
    };
    const step = {unit: "cases", comparator: ">=", period_from: 2024} as const;
    const of = (value: number) => judge(fewer, {...step, value}, 2024, "yearly_direction").plan.status;
    expect([of(1.5), of(2)]).toEqual(["on_the_way", "missed"]);
  });

  it("compares with the nation where the commitment does, as a difference or as a ratio", () => {
    const nation = {
      observations: madeYears(
        2014,
        Array.from({length: 11}, () => 43)
      ),
      breaks: []
    };
    const relative = (more: Partial<Evidence>, wish: Partial<MilestoneRow>) =>
      judge(more, wish, 2024, "relative_to_comparator").plan;
    expect(relative({nation}, {value: 40, unit: "percent"})).toMatchObject({status: "kept", latest: 43});
    expect(relative({nation}, {value: 2, unit: "ratio"})).toMatchObject({status: "kept", latest: 2});
    expect(relative({}, {value: 2})).toMatchObject({reason: "no_comparator_area"});
    // The nation's values by another methodology, or across its breaks, are none.
    const cut = {...nation, breaks: [{series: null, year: 2024}]};
    expect(relative({nation: cut}, {value: 40, unit: "percent"})).toMatchObject({n: 1, marks: ["cut_at_break"]});
  });

  it("compares with no nation where the commitment does not", () => {
    const nation = {
      observations: madeYears(
        2014,
        Array.from({length: 11}, () => 43)
      ),
      breaks: []
    };
    expect(judge({nation}).plan).toMatchObject({latest: 86});
  });
});

describe("a multiple whose base year the plan leaves open", () => {
  // Halved on the methodology of 2016-2020 and on that of 2021-2025, not on the one by income.
  const multidimensional = [
    ...madeYears(2015, [20, 18, 16, 15, 8, 7], {series: "mdp_2016"}),
    ...madeYears(2022, [8, 6, 4], {series: "mdp_2021"})
  ];
  const byIncome = madeYears(2015, [20, 19, 18, 17, 16, 15, 14, 13], {series: "income"});
  const concepts = new Map([
    ["mdp_2016", "multidimensional"],
    ["mdp_2021", "multidimensional"],
    ["income", "income"]
  ]);
  const halved: Partial<MilestoneRow> = {unit: "ratio_to_baseline", comparator: "<=", value: 0.5};
  const poverty = (observations: Evidence["observations"], more: Partial<Evidence> = {}): Partial<Evidence> => ({
    indicator: {unit: "percent", direction: "decrease", measure_kind: null},
    observations,
    concepts,
    ...more
  });

  it("is reached for every base on every methodology of the same concept", () => {
    const {plan} = judge(poverty([...multidimensional, ...byIncome]), halved);
    expect(plan).toMatchObject({status: "kept", n: 5, latestYear: 2024, latest: 4, marks: ["every_base_year"]});
    expect(plan.measure).toBeCloseTo(0.5, 12);
    expect(answer(poverty([...multidimensional, ...byIncome], {validTo: "2025-06-30"}), halved, 2026)).toBe(
      "had_been_reached"
    );
  });

  it("is undecided where a methodology of the same concept has not reached it", () => {
    const slow = multidimensional.map((row) => (row.year === 2020 ? {...row, value: 9} : row));
    expect(answer(poverty(slow), halved)).toBe("no_baseline");
    const alike = new Map([...concepts.keys()].map((series) => [series, "poverty"]));
    expect(answer(poverty([...multidimensional, ...byIncome], {concepts: alike}), halved)).toBe("no_baseline");
  });

  it("is held against its own methodology alone where that has no concept", () => {
    expect(judge(poverty([...multidimensional, ...byIncome], {concepts: new Map()}), halved).plan).toMatchObject({
      status: "kept",
      n: 1,
      baselineYear: 2022
    });
    // Two methodologies without a concept are not one of the same.
    const income = new Map([["income", "income"]]);
    expect(judge(poverty([...multidimensional, ...byIncome], {concepts: income}), halved).plan.n).toBe(1);
  });

  it("knows neither later values nor later breaks", () => {
    const later = [...multidimensional, madeRow(2025, 20, {series: "mdp_2021"})];
    expect(answer(poverty(later), halved)).toBe("kept");
    expect(answer(poverty(later, {validTo: "2025-06-30"}), halved, 2026)).toBe("had_been_reached");
    expect(answer(poverty(later), halved, 2025)).toBe("no_baseline");
    const breaks = [{series: "mdp_2016", year: 2018}];
    expect(answer(poverty(multidimensional, {breaks}), halved)).toBe("break_since_baseline");
  });

  it("gives no other method a level, but the reason why", () => {
    const {methods, level} = judge(poverty(multidimensional), halved);
    expect(level).toBeNull();
    for (const [method, {status, reason, n}] of methods) {
      if (method === "plan") continue;
      expect([method, status, reason, n]).toEqual([method, "insufficient_data", "no_baseline", 3]);
    }
    const missing = judge(poverty(multidimensional), {...halved, baseline_year: 2021});
    expect(missing.methods.get("eurostat")!.reason).toBe(missing.plan.reason);
  });
});

describe("the methods that judge", () => {
  it("are all for a level, and the plan's alone for anything else", () => {
    expect([...judge().methods.keys()]).toEqual(methodIds);
    expect([...judge({}, {period_from: 2016, value: 2}).methods.keys()]).toEqual(["plan"]);
    expect([...judge({observations: []}, {series: "x"}).methods.keys()]).toEqual(methodIds);
    expect([...judge({observations: []}, {series: "x", period_from: 2016}).methods.keys()]).toEqual(["plan"]);
  });

  it("are those that are asked for", () => {
    const asked = judgeMilestone(madeEvidence(rising), madeMilestone(), null, 2024, {}, ["eurostat", "dns_weather"]);
    expect([...asked.methods.keys()]).toEqual(["eurostat", "dns_weather"]);
    expect(asked.plan.status).toBe("on_the_way");
    const growth = judgeMilestone(madeEvidence(rising), madeMilestone({period_from: 2016}), null, 2024, {}, [
      "eurostat"
    ]);
    expect(growth.methods.size).toBe(0);
  });

  it("take the base year, the methodology and the percent of the reader", () => {
    const base = judgeMilestone(madeEvidence(rising), madeMilestone(), null, 2024, {baseYear: 2018});
    for (const method of [
      "open_sdg",
      "eurostat",
      "un_progress_chart",
      "escap_current",
      "escap_anticipated",
      "sdsn_like"
    ] as const) {
      expect(base.methods.get(method)!.baselineYear, method).toBe(2018);
      expect(judge().methods.get(method)!.baselineYear, method).toBe(2015);
    }
    expect(base.commitment.baselineYear).toBe(2018);
    expect(base.methods.get("dns_weather")!.baselineYear).toBe(2019);
    const both = [...rising, ...madeYears(2014, [1, 2, 3], {series: "other"})];
    const other = judgeMilestone(madeEvidence(both), madeMilestone(), null, 2016, {methodology: "other"});
    expect(other.prepared.methodology).toBe("other");
    expect(other.plan.latest).toBe(3);
  });

  it("tolerate a point of percent as the UN's does, in percent alone", () => {
    const observations = rising.map((row) => ({...row, value: row.value + 13.5}));
    const un = (unit: string) => {
      const indicator = {unit, direction: "increase", measure_kind: null} as const;
      return judge({indicator, observations}, {value: 100}).methods.get("un_progress_chart")!;
    };
    expect(un("percent").marks).toContain("met_within_tolerance");
    expect(un("persons").marks).not.toContain("met_within_tolerance");
  });
});

describe("assessBy(method, series, level, year, baseYear, percent)", () => {
  const series = seriesOf(...rising.map(({year, value}) => [year, value] as const));
  const level = {direction: "increase", value: 100, year: 2030} as const;

  it.each([
    ["open_sdg", assessOpenSdg(series, level, 2024, {baseYear: 2018})],
    ["eurostat", assessEurostat(series, level, 2024, {baseYear: 2018})],
    ["un_progress_chart", assessUnProgress(series, level, 2024, {baseYear: 2018, percent: true})],
    ["escap_current", assessEscapCurrent(series, level, 2024, {baseYear: 2018})],
    ["escap_anticipated", assessEscapAnticipated(series, level, 2024, {baseYear: 2018})],
    ["sdsn_like", assessSdsn(series, level, 2024, {baseYear: 2018})],
    ["dns_weather", assessDns(series, level, 2024)]
  ] as const)("is what %s says", (method, expected) =>
    expect(assessBy(method, series, level, 2024, 2018, true)).toEqual(expected)
  );
});

describe("judgePast(evidence, milestone, class, span)", () => {
  it("judges at the end of every year, first and last included", () => {
    const span = (from: number, through: number) =>
      judgePast(madeEvidence(rising), madeMilestone(), null, {from, through}).map(({year}) => year);
    expect(span(2020, 2022)).toEqual([2020, 2021, 2022]);
    expect(span(2022, 2022)).toEqual([2022]);
    expect(span(2022, 2020)).toEqual([]);
  });

  it("knows only the values up to each year, and the end of an area only once it has come", () => {
    const ended = madeEvidence(
      [50, 60, 62, 66, 64, 70].map((value, i) => madeRow([2014, 2015, 2017, 2018, 2019, 2020][i]!, value)),
      {validTo: "2020-06-30"}
    );
    const all = judgePast(ended, madeMilestone(), null, {from: 2014, through: 2021});
    expect(all.map(({plan}) => plan.latestYear)).toEqual([2014, 2015, 2015, 2017, 2018, 2019, 2019, 2019]);
    expect(all.map(({ended: over}) => over)).toEqual([false, false, false, false, false, false, true, true]);
    expect(all[0]?.plan.reason).toBe("one_point");
  });

  it("takes the reader's terms and the methods asked for to every year", () => {
    const [first] = judgePast(
      madeEvidence(rising),
      madeMilestone(),
      null,
      {from: 2022, through: 2023},
      {baseYear: 2018},
      ["eurostat"]
    );
    expect([...first!.methods.keys()]).toEqual(["eurostat"]);
    expect(first!.methods.get("eurostat")!.baselineYear).toBe(2018);
  });
});
