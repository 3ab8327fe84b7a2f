import {describe, expect, it} from "vitest";
import {assessDns} from "../../../../src/progress/methods/dns.js";
import {
  classifyDnsDirection,
  classifyDnsEveryYear,
  classifyDnsTarget,
  nextMilestone,
  weakerBound,
  worstSymbol
} from "../../../../src/progress/methods/dns-symbol.js";
import {seriesOf, toward} from "../support.js";

const yearly = (first: number, ...values: number[]) =>
  seriesOf(...values.map((value, index) => [first + index, value] as const));

describe("classifyDnsTarget(measures, gap)", () => {
  it.each([
    [false, 1, 5 - 1e-12, "sun"],
    [false, 1, -3, "sun"],
    [false, 1, 5, "slightly_cloudy"],
    [false, 1, 20, "slightly_cloudy"],
    [false, 1, 20 + 1e-12, "cloud"],
    [false, 0, 0, "thunderstorm"],
    [false, -1, 0, "thunderstorm"],
    [true, 0, 0, "sun"],
    [true, -1e-12, 0, "slightly_cloudy"]
  ])("met %s, average %d, gap %d: %s", (met, average, gap, symbol) =>
    expect(classifyDnsTarget({met, average}, gap)).toBe(symbol)
  );
});

describe("classifyDnsEveryYear(measures)", () => {
  it.each([
    [true, 0, "sun"],
    [true, -1, "slightly_cloudy"],
    [false, 1, "cloud"],
    [false, 0, "thunderstorm"]
  ])("met %s, average %d: %s", (met, average, symbol) => expect(classifyDnsEveryYear({met, average})).toBe(symbol));
});

describe("classifyDnsDirection(average, last)", () => {
  it.each([
    [1, 1, "sun"],
    [1, 0, "slightly_cloudy"],
    [0, 1, "cloud"],
    [-1, 0, "thunderstorm"]
  ])("average %d, last %d: %s", (average, last, symbol) => expect(classifyDnsDirection(average, last)).toBe(symbol));
});

describe("assessDns(series, milestone, year, options)", () => {
  it("carries the average change of five years to the target year", () => {
    const result = assessDns(yearly(2011, 20.6, 23.8, 25.3, 27.5, 31.6, 31.8), toward("increase", 65), 2016);
    expect(result.status).toBe("slightly_cloudy");
    expect(result.measure).toBeCloseTo(5.54, 2);
    expect(result.projected).toBeCloseTo(63.16, 10);
    expect(result.actualPace).toBeCloseTo(2.24, 10);
  });

  it("has its own rule for a target of every year", () => {
    const series = yearly(2014, 3.086, 2.978, 2.921, 2.975, 2.838, 2.815);
    const result = assessDns(series, toward("decrease", 2.8), 2019, {everyYear: true});
    expect(result.status).toBe("cloud");
    expect(result.measure).toBeCloseTo(0.0542, 10);
  });

  it("has its own rule for a direction", () => {
    const series = yearly(2010, 90.705, 90.013, 89.792, 89.64, 89.571, 90.332);
    expect(assessDns(series, toward("increase", null), 2015).status).toBe("cloud");
  });

  it("clouds a target that is met but worsening", () => {
    const series = {...yearly(2020, 9, 11, 11.9, 13), cutAt: 2020};
    const result = assessDns(series, toward("decrease", 13), 2023);
    expect([result.status, result.measure]).toEqual(["slightly_cloudy", null]);
    expect(result.marks).toContain("cut_at_break");
  });

  it("asks for four values, fewer only when asked so", () => {
    const series = seriesOf([2016, 52], [2018, 56], [2020, 62]);
    expect(assessDns(series, toward("increase", 65), 2020).reason).toBe("too_few_points");
    expect(assessDns(series, toward("increase", 65), 2020, {minimum: 2}).status).toBe("sun");
  });

  it("is suspended until enough years have passed since a break", () => {
    const series = {...yearly(2022, 5, 6), cutAt: 2022};
    expect(assessDns(series, toward("increase", 10), 2024).status).toBe("suspended");
  });

  it("ends after the target year and judges in it", () => {
    const series = yearly(2015, 9.8, 10.3, 10.1, 10.3, 10.3, 10.2);
    expect(assessDns(series, toward("decrease", 10, 2020), 2020).status).toBe("thunderstorm");
    expect(assessDns(series, toward("decrease", 10, 2020), 2021).status).toBe("ended");
  });

  it("says why there is no symbol", () => {
    expect(assessDns(seriesOf(), toward("increase", 1), 2020).reason).toBe("no_data");
    expect(assessDns(seriesOf([2020, 0]), toward("increase", 1), 2020).reason).toBe("one_point");
  });
});

describe("several targets", () => {
  it("let the next one in time give the headline", () => {
    const milestones = [{year: 2030}, {year: 2020}, {year: 2025}];
    expect([2019, 2020, 2021, 2031].map((year) => nextMilestone(milestones, year)?.year)).toEqual([
      2020,
      2020,
      2025,
      undefined
    ]);
  });

  it("to be met together give the worst symbol", () => {
    expect(worstSymbol(["sun", "cloud", "slightly_cloudy"])).toBe("cloud");
    expect(worstSymbol([])).toBeNull();
  });

  it("in an interval let the weaker bound decide", () => {
    expect(weakerBound(20, 25, "increase")).toBe(20);
    expect(weakerBound(20, 25, "decrease")).toBe(25);
  });
});
