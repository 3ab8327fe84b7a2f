import {describe, expect, it} from "vitest";
import {knownPoints, outlookOf, trajectoryOf, whatIf, type Outlook} from "../../../src/progress/trajectory.js";
import {judgeMilestone, type Evidence, type Judged} from "../../../src/progress/judge.js";
import type {Commitment} from "../../../src/progress/commitment/commitment.js";
import type {MilestoneRow} from "../../../src/progress/commitment/milestone.js";
import {methodIds, type MethodId} from "../../../src/model/assessment.js";
import {madeEvidence, madeMilestone, madeRow} from "./support.js";

const row = madeRow;
const evidence = madeEvidence([
  row(2014, 50),
  row(2015, 60),
  row(2017, 62),
  row(2018, 66),
  row(2019, 64),
  row(2020, 70)
]);
const milestone = madeMilestone();

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

  it("starts where the reader or the plan says, and nowhere if that year has no value", () => {
    expect(trajectoryOf(judged(), "plan", 2018)).toMatchObject({base: {year: 2018, value: 66}});
    expect(trajectoryOf(judged(), "plan", 2016)).toEqual({path: null, reason: "no_baseline"});
    expect(trajectoryOf(judged({}, {baseline_year: 2017}), "plan", null)).toMatchObject({base: {year: 2017}});
    expect(trajectoryOf(judged({}, {baseline_year: 2016}), "plan", null)).toEqual({path: null, reason: "no_baseline"});
  });

  it("starts from the latest value where none is as late as 2015", () => {
    const observations = [row(2011, 38), row(2012, 40), row(2013, 45)];
    expect(trajectoryOf(judged({observations}, {}, 2014), "plan", null)).toMatchObject({base: {year: 2013, value: 45}});
  });

  it("runs by the reader's steps where a zero has to be reached by a rate, to what stands in for it", () => {
    const falling = {comparator: "<=", value: 0} as const;
    const decrease = {indicator: {...evidence.indicator, direction: "decrease"}} as const;
    expect(trajectoryOf(judged(decrease, falling), "plan", null).path?.at(-1)).toEqual({year: 2030, value: 0});
    expect(trajectoryOf(judged(decrease, falling), "eurostat", null).path?.at(-1)).toEqual({year: 2030, value: 0.001});
  });

  it("does not exist at a rate across zero", () => {
    const negative = judged({}, {value: -5});
    expect(trajectoryOf(negative, "open_sdg", null)).toEqual({path: null, reason: "growth_undefined"});
    expect(trajectoryOf(negative, "plan", null)).toMatchObject({shape: "linear", reason: null});
  });

  it("starts from no bound, and nowhere where only bounds are known", () => {
    const bound = {qualifier: ">"} as const;
    const observations = [row(2015, 60, bound), row(2016, 61), row(2020, 70, bound)];
    expect(trajectoryOf(judged({observations}), "plan", null)).toMatchObject({base: {year: 2016, value: 61}});
    expect(trajectoryOf(judged({observations}), "plan", 2015)).toEqual({path: null, reason: "no_baseline"});
    expect(whatIf(judged({observations}), 1, 2030, {})).toMatchObject({from: {year: 2016}});
    const bounds = [row(2015, 60, bound), row(2020, 70, bound)];
    expect(trajectoryOf(judged({observations: bounds}), "plan", null)).toEqual({path: null, reason: "bounded_value"});
    expect(whatIf(judged({observations: bounds}), 1, 2030, {})).toBeNull();
  });

  it("starts for the weather symbols from the latest value, and for others from their own base", () => {
    expect(trajectoryOf(judged(), "dns_weather", null)).toMatchObject({shape: "linear", base: {year: 2020, value: 70}});
    const {baselineYear, baseline} = judged().methods.get("escap_anticipated")!;
    expect(trajectoryOf(judged(), "escap_anticipated", null)).toMatchObject({
      base: {year: baselineYear, value: baseline}
    });
    const early = judged({observations: [row(2011, 40), row(2012, 70)]});
    expect(early.methods.get("escap_anticipated")!.baselineYear).toBeNull();
    expect(trajectoryOf(early, "escap_anticipated", null)).toEqual({path: null, reason: "no_baseline"});
    const cut = judged({breaks: [{series: null, year: 2017}]});
    expect(trajectoryOf(cut, "escap_anticipated", null)).toEqual({path: null, reason: "break_since_baseline"});
    expect(trajectoryOf(early, "plan", null)).toMatchObject({base: {year: 2012}});
  });

  it("is the plan's for a method that was not asked", () => {
    const only = judgeMilestone(evidence, {...milestone, baseline_year: 2015}, null, 2021, {}, ["plan"]);
    expect(trajectoryOf(only, "sdsn_like", null)).toEqual({path: null, reason: only.plan.reason});
    const reduced = judgeMilestone(
      evidence,
      {...milestone, unit: "ratio_to_baseline", value: 1.5, baseline_year: 2015},
      null,
      2021,
      {},
      ["plan"]
    );
    expect(trajectoryOf(reduced, "sdsn_like", null)).toMatchObject({base: {year: 2015, value: 60}});
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
    const ofClass = (name: Commitment["class"]) =>
      trajectoryOf(judgeMilestone(evidence, milestone, name, 2021), "plan", null).reason;
    expect(ofClass("relative_to_comparator")).toBe("relative_commitment");
    expect(ofClass("qualitative_deadline")).toBe("not_measurable");
    expect(ofClass("universal_coverage")).toBeNull();
    expect(ofClass("reduction_range")).toBe("no_baseline");
    // Values that come after the day judged are not known.
    expect(trajectoryOf(judged({}, {}, 2013), "plan", null).reason).toBe("no_data");
  });

  it("has none where every base is reached, since the plan names none", () => {
    const halved = judged(
      {indicator: {...evidence.indicator, direction: "decrease"}},
      {unit: "ratio_to_baseline", value: 2, comparator: "<="}
    );
    expect([halved.plan.status, halved.plan.reason]).toEqual(["kept", null]);
    expect(trajectoryOf(halved, "plan", null)).toEqual({path: null, reason: "no_baseline"});
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
    const known = judged(rates, {period_from: 2019, value: 8});
    const trajectory = trajectoryOf(known, "plan", null);
    expect(trajectory).toMatchObject({base: null, reason: null, shape: "linear"});
    expect(trajectory.path).toHaveLength(9);
    expect(trajectory.path?.[0]).toEqual({year: 2022, value: known.plan.requiredPace});
    expect(trajectory.path?.at(-1)).toEqual({year: 2030, value: known.plan.requiredPace});
    expect(trajectory.path?.[0]?.value).toBeGreaterThan(8);
    const reason = (wish: Partial<MilestoneRow>, more: Partial<Evidence> = {}) =>
      trajectoryOf(judged({...rates, ...more}, {period_from: 2019, value: 8, ...wish}, 2022), "plan", null).reason;
    expect(reason({period_from: 2018})).toBe("missing_years");
    expect(reason({year: 2021})).toBe("growth_commitment");
    expect(reason({}, {observations: [row(2018, 5)]})).toBe("missing_years");
  });

  it("shows the level that growth of levels leads to", () => {
    const trajectory = trajectoryOf(judged({}, {period_from: 2016, value: 10, year: 2020}), "plan", null);
    expect(trajectory).toMatchObject({shape: "constant_growth", base: {year: 2015, value: 60}, reason: null});
    expect(trajectory.path?.at(-1)?.value).toBeCloseTo(60 * 1.1 ** 5, 9);
    expect(trajectoryOf(judged({}, {period_from: 2014, value: 10}), "plan", null).reason).toBe("no_baseline");
    expect(trajectoryOf(judged({}, {period_from: 2021, value: 10, year: 2020}), "plan", null).reason).toBe("one_point");
    expect(trajectoryOf(judged({}, {period_from: 2016, value: -100}), "plan", null).path?.at(-1)?.value).toBe(0);
    expect(trajectoryOf(judged({}, {period_from: 2016, value: -300, year: 2020}), "plan", null).reason).toBe(
      "growth_undefined"
    );
  });
});

describe("outlookOf(judged, method, until, bounds)", () => {
  // A line: 60 in 2015, 2 more a year.
  const straight = madeEvidence(
    [2014, 2015, 2016, 2017, 2018, 2019, 2020].map((year) => row(year, 60 + 2 * (year - 2015)))
  );
  const ahead = (outlook: Outlook | null) => outlook?.years.map(({year, value}) => [year, Number(value.toFixed(6))]);
  const judgedStraight = (more: Partial<Evidence> = {}, wish: Partial<MilestoneRow> = {}, year = 2021) =>
    judgeMilestone({...straight, ...more}, {...milestone, ...wish}, null, year);

  it("carries the line of the last values forward, within an interval that widens", () => {
    const {years, from, start} = outlookOf(judged(), "plan", 2026, {})!;
    expect(from).toEqual({year: 2020, value: 70});
    // The line goes through the scatter, not through the latest value.
    expect(start).toMatchObject({year: 2020});
    expect(years[0]!.value - start!.value).toBeCloseTo(years[1]!.value - years[0]!.value, 9);
    expect([start!.low! < start!.value, start!.value < start!.high!]).toEqual([true, true]);
    expect(years.map(({year}) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
    const width = (i: number) => years[i]!.high! - years[i]!.low!;
    expect(width(3)).toBeGreaterThan(width(0));
    expect(years[0]!.value).toBeCloseTo((years[0]!.low! + years[0]!.high!) / 2, 9);
  });

  it("reaches no further than the values reach back, whatever the method", () => {
    for (const method of methodIds) {
      expect(outlookOf(judgedStraight(), method, 2040, {})?.years.at(-1)?.year, method).toBe(2026);
      expect(outlookOf(judgedStraight(), method, 2023, {})?.years.at(-1)?.year, method).toBe(2023);
    }
  });

  it("stops where the scale ends, and clips nothing", () => {
    const share = {min: 0, max: 77};
    expect(ahead(outlookOf(judgedStraight(), "plan", 2026, share))).toEqual([
      [2021, 72],
      [2022, 74],
      [2023, 76]
    ]);
    for (const method of ["open_sdg", "escap_anticipated"] as const) {
      expect(outlookOf(judgedStraight(), method, 2026, share)!.years.every(({value}) => value <= 77)).toBe(true);
      expect(outlookOf(judgedStraight(), method, 2026, {max: 71})?.years).toEqual([]);
    }
    expect(ahead(outlookOf(judgedStraight(), "plan", 2026, {min: 75}))).toEqual([]);
  });

  it.each([
    ["three values", {observations: straight.observations.slice(-3)}, 2021],
    ["a single value", {observations: [row(2020, 3)]}, 2021],
    ["nothing", {observations: []}, 2021],
    ["values that are too old", {}, 2024],
    ["values too old when the area ended", {validTo: "2024-12-31"}, 2030],
    [
      "rates of growth without an average to reach",
      {indicator: {...straight.indicator, measure_kind: "growth_rate"}},
      2021
    ]
  ] as [string, Partial<Evidence>, number][])("is not drawn from %s, whatever the method", (_, more, year) => {
    for (const method of methodIds)
      expect(outlookOf(judgedStraight(more, {}, year), method, 2035, {}), method).toBeNull();
  });

  it("is drawn from values that are just fresh, and in an area that ended soon after them", () => {
    expect(outlookOf(judgedStraight({}, {}, 2023), "plan", 2025, {})).not.toBeNull();
    expect(outlookOf(judgedStraight({validTo: "2023-06-30"}, {}, 2030), "plan", 2025, {})).not.toBeNull();
  });

  it("is not drawn for years that have come, nor from a bound", () => {
    expect(outlookOf(judgedStraight(), "plan", 2020, {})).toBeNull();
    expect(outlookOf(judgedStraight(), "plan", 2021, {})).not.toBeNull();
    const observations = [...straight.observations, row(2021, 99, {qualifier: "<"})];
    expect(outlookOf(judgedStraight({observations}), "plan", 2023, {})?.from.year).toBe(2020);
  });

  it("grows by the rate of the methods that compare rates, from the latest value on", () => {
    for (const method of ["open_sdg", "eurostat", "un_progress_chart"] as const) {
      const {years, start} = outlookOf(judgedStraight(), method, 2026, {})!;
      expect(start).toEqual({year: 2020, value: 70, low: null, high: null});
      const rate = (70 / 60) ** (1 / 5);
      for (const [i, {value, low, high}] of years.entries()) {
        expect(value).toBeCloseTo(70 * rate ** (i + 1), 9);
        expect([low, high]).toEqual([null, null]);
      }
    }
  });

  it("follows ESCAP's regression, which does not start from the latest value", () => {
    const all = judged();
    const {projected, actualPace} = all.methods.get("escap_anticipated")!;
    const {years, start} = outlookOf(all, "escap_anticipated", 2026, {})!;
    expect(start).toMatchObject({year: 2020, low: null, high: null});
    expect(start!.value).toBeCloseTo(projected! - 10 * actualPace!, 9);
    expect(start!.value).not.toBeCloseTo(70, 3);
    expect(years.at(-1)?.value).toBeCloseTo(projected! - 4 * actualPace!, 9);
    expect(years[1]!.value - years[0]!.value).toBeCloseTo(actualPace!, 9);
  });

  it("is the line of the last values for methods without a way of their own", () => {
    const line = outlookOf(judged(), "plan", 2026, {});
    for (const method of ["escap_current", "sdsn_like", "dns_weather"] as const) {
      expect(outlookOf(judged(), method, 2026, {})).toEqual(line);
    }
  });

  it("is none for a method of rates that found no rate", () => {
    const observations = straight.observations.map((o) => ({...o, value: o.year <= 2015 ? -1 : o.value}));
    const mixed = judgedStraight({observations});
    expect(mixed.methods.get("open_sdg")!.actualPace).toBeNull();
    expect(outlookOf(mixed, "open_sdg", 2026, {})).toBeNull();
    expect(outlookOf(mixed, "plan", 2026, {})).not.toBeNull();
  });

  it("falls back on the line where ESCAP's method has none, or was not asked", () => {
    const only = judgeMilestone(evidence, milestone, null, 2021, {}, ["plan"]);
    expect(outlookOf(only, "escap_anticipated", 2026, {})).toEqual(outlookOf(judged(), "plan", 2026, {}));
    expect(outlookOf(only, "plan", 2026, {})).toEqual(outlookOf(judged(), "plan", 2026, {}));
  });

  describe("of an average", () => {
    const rates: Partial<Evidence> = {
      indicator: {...evidence.indicator, measure_kind: "growth_rate"},
      observations: [2019, 2020, 2021].map((year, i) => row(year, 4 + i))
    };
    const mean = 100 * ((1.04 * 1.05 * 1.06) ** (1 / 3) - 1);

    it("of rates is that average in every coming year, however far, and joins nothing", () => {
      const outlook = outlookOf(judged(rates, {period_from: 2019, value: 8}, 2022), "plan", 2030, {})!;
      expect(outlook.start).toBeNull();
      expect(outlook.years.map(({year}) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
      for (const {value, low, high} of outlook.years) {
        expect(value).toBeCloseTo(mean, 9);
        expect([low, high]).toEqual([null, null]);
      }
    });

    it("of levels grows by it from the latest value on", () => {
      const outlook = outlookOf(judged({}, {period_from: 2016, value: 8}, 2022), "plan", 2023, {})!;
      const rate = (70 / 60) ** (1 / 5);
      expect(outlook.start).toEqual({year: 2020, value: 70, low: null, high: null});
      expect(outlook.years).toHaveLength(3);
      for (const [i, {value}] of outlook.years.entries()) expect(value).toBeCloseTo(70 * rate ** (i + 1), 9);
    });

    it("with a gap leads nowhere, nor from rates that are too old or not known", () => {
      const gap = {...rates, observations: [row(2019, 4), row(2021, 6)]};
      expect(outlookOf(judged(gap, {period_from: 2019, value: 8}, 2022), "plan", 2030, {})).toBeNull();
      expect(outlookOf(judged(rates, {period_from: 2019, value: 8}, 2025), "plan", 2030, {})).toBeNull();
      expect(outlookOf(judged({}, {period_from: 2014, value: 8}, 2022), "plan", 2030, {})).toBeNull();
    });
  });
});

describe("whatIf(judged, pace, until, bounds)", () => {
  it("adds the same amount a year to the latest value", () => {
    expect(whatIf(judged(), 3, 2022, {})).toEqual({
      from: {year: 2020, value: 70},
      start: {year: 2020, value: 70, low: null, high: null},
      years: [
        {year: 2021, value: 73, low: null, high: null},
        {year: 2022, value: 76, low: null, high: null}
      ]
    });
  });

  it("ends where the scale ends, and is none without a value or a coming year", () => {
    expect(whatIf(judged(), 30, 2023, {max: 100})?.years.map(({value}) => value)).toEqual([100]);
    expect(whatIf(judged(), -70, 2023, {min: 0})?.years.map(({value}) => value)).toEqual([0]);
    expect(whatIf(judged(), 3, 2020, {})).toBeNull();
    expect(whatIf(judged({observations: []}), 3, 2030, {})).toBeNull();
  });
});

describe("knownPoints(judged)", () => {
  it("are those up to the year of the assessment, none where there is no series", () => {
    const years = (all: Judged) => knownPoints(all).map(({year}) => year);
    expect(years(judged({}, {}, 2018))).toEqual([2014, 2015, 2017, 2018]);
    expect(years(judged({}, {series: "other"}))).toEqual([]);
  });
});
