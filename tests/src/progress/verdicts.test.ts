import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  cleanSeries,
  type CleanSeries,
  type Direction,
  type Point,
  type Qualifier
} from "../../../src/progress/assessment.js";
import {exactPoints} from "../../../src/progress/bound.js";
import type {Commitment, Comparator} from "../../../src/progress/commitment/commitment.js";
import {judgeMilestone} from "../../../src/progress/judge.js";
import {assessPlan} from "../../../src/progress/methods/plan.js";
import {paceValues} from "../../../src/progress/pace.js";
import {boundsOf} from "../../../src/progress/projection.js";
import {outlookOf} from "../../../src/progress/trajectory.js";
import {commitmentClasses, methodIds} from "../../../src/model/assessment.js";
import {runs} from "../../sweep.js";
import {madeEvidence, madeMilestone, madeRow} from "./support.js";

// What must hold of every verdict of the plan's own method, whatever the values are.

const direction = fc.constantFrom<Direction>("increase", "decrease");
const comparator = fc.constantFrom<Comparator | null>("<", "<=", "=", ">=", ">", "~", null);
const qualifier = fc.constantFrom<Qualifier | undefined>(undefined, undefined, undefined, undefined, ">", "<", "~");
const value = fc.integer({min: 0, max: 100});

const points = fc
  .uniqueArray(fc.record({year: fc.integer({min: 2008, max: 2026}), value, qualifier}), {
    selector: ({year}) => year,
    minLength: 1,
    maxLength: 14
  })
  .map((list): Point[] =>
    list
      .map(({qualifier: bound, ...point}): Point => (bound === undefined ? point : {...point, qualifier: bound}))
      .toSorted((a, b) => a.year - b.year)
  );

/** A level to reach in a year ahead; few values reach far enough for a late one. */
const threshold = fc.record({
  class: fc.constant("threshold" as const),
  direction,
  comparator,
  value,
  year: fc.integer({min: 2020, max: 2034})
});

const judgedIn = fc.integer({min: 2015, max: 2028});

describe("a verdict on a level that lies ahead", () => {
  it("never rests on stale values, nor a pace on fewer than four", () => {
    fc.assert(
      fc.property(points, threshold, judgedIn, (list, commitment, year) => {
        const result = assessPlan(cleanSeries(list), commitment, year);
        const known = list.filter((point) => point.year <= year);
        const latest = known.at(-1);
        if (result.status === "insufficient_data" || year > commitment.year || (latest?.year ?? 0) >= commitment.year)
          return;
        expect(["kept", "on_the_way", "behind"]).toContain(result.status);
        expect(latest!.year).toBeGreaterThanOrEqual(year - 3);
        if (result.status === "kept") return;
        expect(latest!.qualifier).toBeUndefined();
        const exact = exactPoints(known);
        expect(paceValues(exact).length).toBeGreaterThanOrEqual(4);
        expect(commitment.year - latest!.year).toBeLessThanOrEqual(latest!.year - exact[0]!.year);
        const {low, high} = result.interval!;
        expect(commitment.value < low || commitment.value > high || high - low < 1e-9).toBe(true);
      }),
      runs(200, 5000)
    );
  });

  // An outlier that a break cuts off, or that turns out to be a bound, no longer makes a projection uncertain. What was too
  // little, too old or too short stays so.
  const stays = ["too_old", "one_point", "too_few_points", "too_far", "bounded_value", "no_data"];

  it("is never made by a break that cuts values off", () => {
    fc.assert(
      fc.property(points, threshold, judgedIn, fc.integer({min: 2008, max: 2026}), (list, commitment, year, cutAt) => {
        const before = assessPlan(cleanSeries(list), commitment, year);
        fc.pre(stays.includes(before.reason ?? ""));
        const after = list.filter((point) => point.year >= cutAt);
        const cut = assessPlan(cleanSeries(after, {cutAt}), commitment, year);
        expect(["insufficient_data", "unknown"]).toContain(cut.status);
      }),
      runs(200, 5000)
    );
  });

  it("is never made by an earlier value that turns out to be a bound", () => {
    fc.assert(
      fc.property(
        points,
        threshold,
        judgedIn,
        fc.nat(),
        fc.constantFrom<Qualifier>(">", "<", "~"),
        (list, commitment, year, at, bound) => {
          const known = list.filter((point) => point.year <= year);
          fc.pre(known.length > 1 && year <= commitment.year && known.at(-1)!.year < commitment.year);
          const before = assessPlan(cleanSeries(known), commitment, year);
          fc.pre(stays.includes(before.reason ?? ""));
          const place = at % (known.length - 1);
          const bounded = known.map((point, i): Point => (i === place ? {...point, qualifier: bound} : point));
          expect(assessPlan(cleanSeries(bounded), commitment, year).status).toBe("insufficient_data");
        }
      ),
      runs(200, 5000)
    );
  });
});

describe("every verdict of the plan's own method", () => {
  const series = fc
    .record({list: points, kind: fc.constantFrom<CleanSeries["kind"]>("level", "level", "growth_rate")})
    .map(({list, kind}) => cleanSeries(list, {kind}));
  const commitment = fc.record({
    class: fc.constantFrom(...commitmentClasses.filter((name) => name !== "qualitative_deadline")),
    direction,
    comparator,
    value: fc.option(value, {freq: 8}),
    valueMax: fc.option(value),
    year: fc.integer({min: 2015, max: 2034}),
    baselineYear: fc.integer({min: 2008, max: 2026}),
    periodFrom: fc.integer({min: 2010, max: 2026})
  });

  /** The same in another calendar. */
  const shifted = (known: CleanSeries, by: number): CleanSeries => ({
    ...known,
    points: known.points.map((point) => ({...point, year: point.year + by}))
  });

  it("is the same in another calendar", () => {
    fc.assert(
      fc.property(
        series,
        series,
        commitment,
        judgedIn,
        fc.integer({min: -400, max: 400}),
        (known, area, asked, year, by) => {
          const moved: Commitment = {
            ...asked,
            year: asked.year + by,
            baselineYear: asked.baselineYear + by,
            periodFrom: asked.periodFrom + by
          };
          const here = assessPlan(known, asked, year, {comparatorArea: area, partYears: [area.points], levels: area});
          const there = assessPlan(shifted(known, by), moved, year + by, {
            comparatorArea: shifted(area, by),
            partYears: [shifted(area, by).points],
            levels: shifted(area, by)
          });
          expect([there.status, there.reason, there.marks, there.n]).toEqual([
            here.status,
            here.reason,
            here.marks,
            here.n
          ]);
          expect(there.latestYear).toBe(here.latestYear === null ? null : here.latestYear + by);
          if (here.measure === null) expect(there.measure).toBeNull();
          else expect(there.measure).toBeCloseTo(here.measure, 6);
        }
      ),
      runs(200, 5000)
    );
  });

  it("of what is not over rests on fresh values, whatever is promised", () => {
    fc.assert(
      fc.property(series, series, commitment, judgedIn, (known, area, asked, year) => {
        const result = assessPlan(known, asked, year, {comparatorArea: area, partYears: [area.points], levels: area});
        if (!["on_the_way", "behind"].includes(result.status)) return;
        expect(result.latestYear).toBeGreaterThanOrEqual(year - 3);
      }),
      runs(200, 5000)
    );
  });

  it("knows nothing that comes after the year it is given in", () => {
    fc.assert(
      fc.property(series, commitment, judgedIn, fc.integer({min: 0, max: 100}), (known, asked, year, later) => {
        const more = cleanSeries([...known.points.filter((p) => p.year <= year), {year: year + 1, value: later}], {
          kind: known.kind
        });
        const less = {...more, points: more.points.slice(0, -1)};
        expect(assessPlan(more, asked, year)).toEqual(assessPlan(less, asked, year));
      }),
      runs(200, 5000)
    );
  });
});

describe("what is foretold", () => {
  it("never leaves the scale, by whatever method, nor is drawn from stale values or for longer than they reach back", () => {
    const share = fc.array(value, {minLength: 2, maxLength: 12});
    fc.assert(
      fc.property(
        share,
        fc.integer({min: 2015, max: 2024}),
        fc.integer({min: 0, max: 6}),
        value,
        direction,
        (list, last, wait, target, better) => {
          const rows = list.map((one, i) => madeRow(last - list.length + 1 + i, one));
          const evidence = madeEvidence(rows, {indicator: {unit: "percent", direction: better, measure_kind: null}});
          const comparing = better === "increase" ? (">=" as const) : ("<=" as const);
          const judged = judgeMilestone(
            evidence,
            madeMilestone({value: target, comparator: comparing}),
            null,
            last + wait
          );
          const {projected} = judged.plan;
          if (projected !== null) expect(projected >= 0 && projected <= 100).toBe(true);
          for (const method of methodIds) {
            const outlook = outlookOf(judged, method, 2050, boundsOf("percent", "level", rows));
            if (outlook === null) continue;
            expect(wait).toBeLessThanOrEqual(3);
            expect(list.length).toBeGreaterThanOrEqual(4);
            for (const {year, value: foretold, low, high} of outlook.years) {
              expect([low ?? foretold, foretold, high ?? foretold].every((one) => one >= 0 && one <= 100)).toBe(true);
              expect(year - last).toBeLessThanOrEqual(list.length - 1);
            }
          }
        }
      ),
      runs(200, 5000)
    );
  });
});
