import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {meanScore, type ScoreTree} from "../../../src/progress/methods/aggregate.js";
import {
  cleanSeries,
  type Assessment,
  type CleanSeries,
  type Direction,
  type Milestone,
  type Point
} from "../../../src/progress/assessment.js";
import {assessDns} from "../../../src/progress/methods/dns.js";
import {assessEscapAnticipated} from "../../../src/progress/methods/escap-anticipated.js";
import {assessEscapCurrent} from "../../../src/progress/methods/escap-current.js";
import {assessEurostat} from "../../../src/progress/methods/eurostat.js";
import {assessOpenSdg} from "../../../src/progress/methods/open-sdg.js";
import {requiredPath} from "../../../src/progress/path.js";
import {assessPlan} from "../../../src/progress/methods/plan.js";
import type {Comparator} from "../../../src/progress/commitment/commitment.js";
import {assessSdsn} from "../../../src/progress/methods/sdsn.js";
import {assessUnProgress} from "../../../src/progress/methods/un-progress-chart.js";
import {commitmentClasses, marks, methodIds, reasons, statuses, type MethodId} from "../../../src/model/assessment.js";
import {runs} from "../../sweep.js";

type Judge = (series: CleanSeries, milestone: Milestone, year: number) => Assessment;

const judges: Readonly<Record<Exclude<MethodId, "plan">, Judge>> = {
  open_sdg: assessOpenSdg,
  eurostat: assessEurostat,
  un_progress_chart: assessUnProgress,
  escap_current: assessEscapCurrent,
  escap_anticipated: assessEscapAnticipated,
  sdsn_like: assessSdsn,
  dns_weather: (series, milestone, year) => assessDns(series, milestone, year, {minimum: 2})
};

const judgeIds = methodIds.filter((id) => id !== "plan");

const direction = fc.constantFrom<Direction>("increase", "decrease");
const anyValue = fc.oneof(
  fc.integer({min: -3, max: 3}),
  fc.double({min: -1e3, max: 1e3, noNaN: true}),
  fc.double({noNaN: true, noDefaultInfinity: true})
);
const anyYear = fc.integer({min: 2005, max: 2035});

const anySeries = fc
  .record({
    points: fc.uniqueArray(fc.record({year: anyYear, value: anyValue}), {
      selector: (point) => point.year,
      maxLength: 8
    }),
    cutAt: fc.option(anyYear),
    kind: fc.constantFrom<CleanSeries["kind"]>("level", "level", "growth_rate")
  })
  .map(({points, ...rest}) => cleanSeries(points, rest));

function expectSound(id: MethodId, result: Assessment): void {
  expect([...statuses[id], "insufficient_data"]).toContain(result.status);
  expect(result.measure).not.toBeNaN();
  expect(result.score === null || Number.isFinite(result.score)).toBe(true);
  for (const component of [result.requiredPace, result.actualPace, result.projected]) {
    expect(component === null || Number.isFinite(component)).toBe(true);
  }
  const unexplained = result.status === "insufficient_data" || result.status === "unknown";
  expect(result.reason !== null).toBe(unexplained);
  if (result.reason !== null) expect(reasons).toContain(result.reason);
  for (const mark of result.marks) expect(marks).toContain(mark);
}

describe("every method", () => {
  it.each(judgeIds)("%s answers anything, in its words, without NaN", (id) => {
    fc.assert(
      fc.property(anySeries, direction, fc.option(anyValue), anyYear, anyYear, (series, d, value, target, year) =>
        expectSound(id, judges[id](series, {direction: d, value, year: target}, year))
      ),
      runs(100, 5000)
    );
  });

  it("the plan's too, for every class", () => {
    const comparator = fc.constantFrom<Comparator | null>("<", "<=", "=", ">=", ">", "~", null);
    const commitment = fc.record({
      class: fc.constantFrom(...commitmentClasses),
      direction,
      comparator,
      value: fc.option(anyValue),
      valueMax: fc.option(anyValue),
      year: anyYear,
      baselineYear: fc.option(anyYear),
      periodFrom: fc.option(anyYear)
    });
    const options = fc.record(
      {
        comparatorArea: anySeries,
        relation: fc.constantFrom<"difference" | "ratio">("difference", "ratio"),
        stepIn: fc.constantFrom<"unit" | "percent">("unit", "percent"),
        completedYear: fc.option(anyYear),
        judgedIn: anyYear,
        bounds: fc.constantFrom({}, {min: 0, max: 100}),
        levels: anySeries,
        methodologies: fc.array(anySeries, {maxLength: 3}),
        partYears: fc.array(
          anySeries.map(({points}) => points),
          {maxLength: 2}
        )
      },
      {requiredKeys: []}
    );
    fc.assert(
      fc.property(anySeries, commitment, anyYear, options, (series, asked, year, more) =>
        expectSound("plan", assessPlan(series, asked, year, more))
      ),
      runs(600, 30_000)
    );
  });
});

// Values in whole numbers well above zero, a value for 2015 and a year of the recent window: every method can judge
// these.
const value = fc.integer({min: 1, max: 10_000});
const trend = fc
  .record({base: value, middle: value, latest: value, last: fc.integer({min: 2020, max: 2024})})
  .map(({base, middle, latest, last}): readonly Point[] => [
    {year: 2015, value: base},
    {year: last - 4, value: middle},
    {year: last, value: latest}
  ])
  .filter((points) => points[1]!.year > 2015);

const rank = (id: MethodId, result: Assessment): number => (statuses[id] as readonly string[]).indexOf(result.status);

function withLatest(points: readonly Point[], change: (value: number) => number): CleanSeries {
  return cleanSeries(points.map((point, index) => (index === 2 ? {...point, value: change(point.value)} : point)));
}

describe("better data", () => {
  it.each(judgeIds)("never worsens the status of %s", (id) => {
    fc.assert(
      fc.property(trend, value, fc.integer({min: 1, max: 5000}), (points, target, gain) => {
        const milestone: Milestone = {direction: "increase", value: target, year: 2030};
        const before = judges[id](cleanSeries(points), milestone, 2025);
        const after = judges[id](
          withLatest(points, (v) => v + gain),
          milestone,
          2025
        );
        fc.pre(before.status !== "insufficient_data");
        expect(rank(id, after)).toBeGreaterThanOrEqual(0);
        expect(rank(id, after)).toBeLessThanOrEqual(rank(id, before));
      }),
      runs(100, 5000)
    );
  });
});

describe("a harder target", () => {
  it.each(judgeIds)("never betters the status of %s", (id) => {
    fc.assert(
      fc.property(trend, fc.integer({min: 1, max: 5000}), fc.integer({min: 1, max: 5000}), (points, above, further) => {
        const easy = points[0]!.value + above;
        const judge = (target: number) =>
          judges[id](cleanSeries(points), {direction: "increase", value: target, year: 2030}, 2025);
        expect(rank(id, judge(easy + further))).toBeGreaterThanOrEqual(rank(id, judge(easy)));
      }),
      runs(100, 5000)
    );
  });
});

describe("the unit of measurement", () => {
  it.each(judgeIds)("does not matter to %s", (id) => {
    fc.assert(
      fc.property(trend, fc.option(value), direction, fc.integer({min: -8, max: 8}), (points, target, d, power) => {
        // Powers of two scale a double exactly, so even the last digit of the measure must stay.
        const scale = 2 ** power;
        const plain = judges[id](cleanSeries(points), {direction: d, value: target, year: 2030}, 2025);
        const scaled = judges[id](
          cleanSeries(points.map((point) => ({...point, value: point.value * scale}))),
          {direction: d, value: target === null ? null : target * scale, year: 2030},
          2025
        );
        expect(scaled.status).toBe(plain.status);
        if (id !== "dns_weather" || target !== null) expect(scaled.measure).toBe(plain.measure);
      }),
      runs(60, 3000)
    );
  });
});

describe("the mirror", () => {
  it.each(judgeIds)("shows %s the same: values negated, direction turned", (id) => {
    fc.assert(
      fc.property(trend, fc.option(value), (points, target) => {
        const plain = judges[id](cleanSeries(points), {direction: "increase", value: target, year: 2030}, 2025);
        const mirrored = judges[id](
          cleanSeries(points.map((point) => ({...point, value: -point.value}))),
          {direction: "decrease", value: target === null ? null : -target, year: 2030},
          2025
        );
        expect([mirrored.status, mirrored.score]).toEqual([plain.status, plain.score]);
        // Compared with ===, for which 0 and −0 are the same.
        expect(mirrored.measure === plain.measure).toBe(true);
      }),
      runs(60, 3000)
    );
  });
});

describe("the future", () => {
  it.each(judgeIds)("is unknown to %s", (id) => {
    fc.assert(
      fc.property(anySeries, direction, fc.option(anyValue), anyYear, anyYear, (series, d, target, due, year) => {
        const milestone = {direction: d, value: target, year: due};
        const past = {...series, points: series.points.filter((point) => point.year <= year)};
        expect(judges[id](series, milestone, year)).toEqual(judges[id](past, milestone, year));
      })
    );
  });
});

describe("a mean of scores", () => {
  const score = fc.double({min: -5, max: 5, noNaN: true});

  it("stays within the scores, however they are nested", () => {
    const {tree} = fc.letrec<{tree: ScoreTree}>((tie) => ({
      tree: fc.oneof({depthSize: "small"}, fc.option(score), fc.array(tie("tree"), {maxLength: 4}))
    }));
    fc.assert(
      fc.property(tree, (scores) => {
        const mean = meanScore(scores);
        expect(mean === null || (mean >= -5 - 1e-9 && mean <= 5 + 1e-9)).toBe(true);
      })
    );
  });

  it("is the score itself for one series, in however many groups", () => {
    fc.assert(
      fc.property(score, (one) => {
        expect(meanScore([[[one]], null])).toBe(one + 0);
      })
    );
  });
});

describe("the path", () => {
  it("begins at the baseline, ends at the milestone and never turns back", () => {
    const shape = fc.constantFrom<"linear" | "constant_growth">("linear", "constant_growth");
    fc.assert(
      fc.property(value, value, fc.integer({min: 1, max: 30}), shape, (from, to, years, how) => {
        const path = requiredPath({year: 2000, value: from}, {year: 2000 + years, value: to}, how)!;
        expect(path).toHaveLength(years + 1);
        expect([path[0]?.value, path.at(-1)?.value]).toEqual([from, to]);
        const steps = path.slice(1).map((point, index) => Math.sign(to - from) * (point.value - path[index]!.value));
        expect(steps.every((step) => step >= -1e-9)).toBe(true);
      })
    );
  });
});
