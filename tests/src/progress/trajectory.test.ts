import {describe, expect, it} from "vitest";
import {trajectoryOf, outlookOf, whatIf} from "../../../src/progress/trajectory.js";
import {judgeMilestone, judgePast, type Evidence} from "../../../src/progress/judge.js";
import type {MilestoneRow} from "../../../src/progress/commitment/milestone.js";
import type {Observation} from "../../../src/progress/series.js";
import type {MethodId} from "../../../src/model/assessment.js";

const row = (year: number, value: number, more: Partial<Observation> = {}): Observation => ({
  year,
  value,
  period: "year",
  series: null,
  status: "official",
  ...more
});

const evidence: Evidence = {
  indicator: {unit: "percent", direction: "increase", measure_kind: null},
  validTo: null,
  observations: [row(2014, 50), row(2015, 60), row(2017, 62), row(2018, 66), row(2019, 64), row(2020, 70)],
  breaks: [],
  nation: null
};

const milestone: MilestoneRow = {
  year: 2030,
  series: null,
  comparator: ">=",
  value: 90,
  value_max: null,
  unit: "percent",
  period_from: null,
  baseline_year: null
};

const judged = (more: Partial<Evidence> = {}, wish: Partial<MilestoneRow> = {}, year = 2021) =>
  judgeMilestone({...evidence, ...more}, {...milestone, ...wish}, null, year);

const reasonOf = (more: Partial<Evidence>, wish: Partial<MilestoneRow> = {}) =>
  trajectoryOf(judged(more, wish), "plan", null).reason;

describe("trajectoryOf(judged, method, baseYear)", () => {
  it("runs by equal steps from 2015 to the milestone", () => {
    const trajectory = trajectoryOf(judged(), "plan", null);
    expect(trajectory).toMatchObject({base: {year: 2015, value: 60}});
    expect(trajectory.path).toHaveLength(16);
    expect(trajectory.path?.find(({year}) => year === 2020)?.value).toBeCloseTo(70, 9);
  });

  it("starts where the reader says, and nowhere if that year has no value", () => {
    expect(trajectoryOf(judged(), "plan", 2018)).toMatchObject({base: {year: 2018, value: 66}});
    expect(trajectoryOf(judged(), "plan", 2016)).toEqual({path: null, reason: "no_baseline"});
  });

  it.each([
    ["open_sdg", "constant_growth"],
    ["eurostat", "constant_growth"],
    ["un_progress_chart", "linear"],
    ["sdsn_like", "linear"]
  ] as [MethodId, string][])("follows %s with %s", (method, shape) =>
    expect(trajectoryOf(judged(), method, null)).toMatchObject({shape, base: {year: 2015}})
  );

  it("never starts before a break", () => {
    const breaks = [{series: null, year: 2018}];
    expect(trajectoryOf(judged({breaks}), "plan", null)).toMatchObject({base: {year: 2018}});
    expect(trajectoryOf(judged({breaks}), "plan", 2015)).toEqual({path: null, reason: "no_baseline"});
  });

  it("says why there is none", () => {
    expect(reasonOf({observations: []})).toBe("no_data");
    expect(reasonOf({}, {series: "other"})).toBe("milestone_on_other_ruler");
    expect(reasonOf({}, {unit: "ratio_to_baseline", value: 2})).toBe("no_baseline");
    expect(reasonOf({}, {unit: "index_prev_year_100", value: 100})).toBe("yearly_commitment");
    expect(reasonOf({observations: [row(2021, 10)]}, {year: 2021})).toBe("milestone_before_baseline");
  });

  it("gives the level of a multiple its path once the reader names a base year", () => {
    const multiple = judgeMilestone(evidence, {...milestone, unit: "ratio_to_baseline", value: 1.5}, null, 2021, {
      baseYear: 2015
    });
    expect(multiple.level?.value).toBe(90);
    expect(trajectoryOf(multiple, "plan", 2015)).toMatchObject({base: {year: 2015, value: 60}});
  });

  it("shows the rate that the remaining years need where the commitment is about rates", () => {
    const rates: Partial<Evidence> = {
      indicator: {...evidence.indicator, measure_kind: "growth_rate"},
      observations: [2019, 2020, 2021].map((year) => row(year, 5))
    };
    const trajectory = trajectoryOf(judged(rates, {period_from: 2019, value: 8}), "plan", null);
    expect(trajectory).toMatchObject({base: null, reason: null});
    expect(trajectory.path?.[0]).toMatchObject({year: 2022});
    expect(trajectory.path?.[0]?.value).toBeGreaterThan(8);
  });
});

describe("outlookOf(judged, method, until, bounds)", () => {
  it("carries the pace of five years forward with a band that widens, and clips a share", () => {
    const {years} = outlookOf(judged(), "plan", 2050, {min: 0, max: 100})!;
    expect(years[0]).toMatchObject({year: 2021, value: 72});
    const width = (i: number) => years[i]!.high! - years[i]!.low!;
    expect(width(3)).toBeGreaterThan(width(0));
    expect(years.at(-1)).toMatchObject({year: 2050, value: 100, high: 100});
  });

  it("has no band from fewer than four values", () => {
    const observations = evidence.observations.slice(-3);
    expect(outlookOf(judged({observations}), "plan", 2022, {})?.years[0]).toMatchObject({low: null, high: null});
  });

  it("ends where the method's own projection ends", () => {
    for (const method of ["plan", "open_sdg", "eurostat", "un_progress_chart", "escap_anticipated"] as const) {
      const all = judged();
      expect(outlookOf(all, method, 2030, {})?.years.at(-1)?.value).toBeCloseTo(all.methods.get(method)!.projected!, 9);
    }
  });

  it("is not there for a single value", () => {
    expect(outlookOf(judged({observations: [row(2020, 3)]}), "plan", 2030, {})).toBeNull();
  });
});

describe("whatIf(judged, pace, until, bounds)", () => {
  it("adds the same amount a year to the latest value", () => {
    expect(whatIf(judged(), 3, 2022, {})?.years.map(({value}) => value)).toEqual([73, 76]);
    expect(whatIf(judged(), 30, 2022, {max: 100})?.years.map(({value}) => value)).toEqual([100, 100]);
  });
});

describe("judgePast(evidence, milestone, class, span)", () => {
  it("knows only the values up to each year, and the end of an area only once it has come", () => {
    const ended = {...evidence, validTo: "2020-06-30"};
    const all = judgePast(ended, milestone, null, {from: 2014, through: 2021});
    expect(all.map(({plan}) => plan.latestYear)).toEqual([2014, 2015, 2015, 2017, 2018, 2019, 2020, 2020]);
    expect(all.map(({ended: over}) => over)).toEqual([false, false, false, false, false, false, true, true]);
    expect(all[0]?.plan.reason).toBe("one_point");
  });
});
