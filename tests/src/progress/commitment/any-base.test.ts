import {describe, expect, it} from "vitest";
import {cleanSeries, type CleanSeries, type Point} from "../../../../src/progress/assessment.js";
import type {Commitment, PlanOptions} from "../../../../src/progress/commitment/commitment.js";
import {assessPlan} from "../../../../src/progress/methods/plan.js";
import {seriesOf} from "../support.js";

/** "Halved by 2030", and the plan does not say against which year. */
const halved: Commitment = {
  class: "multiple_of_baseline",
  direction: "decrease",
  comparator: "<=",
  value: 0.5,
  year: 2030,
  baselineYear: null,
  planYear: 2018
};

// Poverty in the province on its two multidimensional methodologies.
const first = seriesOf([2015, 19.2], [2016, 16.6], [2017, 13.5], [2018, 10.5], [2019, 8.2], [2020, 6.9]);
const halfOfAll = seriesOf([2015, 19.2], [2016, 16.6], [2017, 13.9], [2018, 13.8], [2020, 6.9]);
const second = seriesOf([2022, 7.97], [2023, 5.15], [2024, 3.3]);

const judge = (
  methodologies: readonly CleanSeries[],
  more: Partial<Commitment> = {},
  year = 2024,
  rest: PlanOptions = {}
) => assessPlan(methodologies[0] ?? seriesOf(), {...halved, ...more}, year, {methodologies, ...rest});
const answer = (...args: Parameters<typeof judge>) => {
  const {status, reason} = judge(...args);
  return reason ?? status;
};

describe("a multiple whose base year the plan leaves open", () => {
  it("is kept where every base that the plan can mean is reached, on every methodology", () => {
    const result = judge([halfOfAll, second]);
    expect(result).toMatchObject({
      status: "kept",
      reason: null,
      baselineYear: 2022,
      baseline: 7.97,
      latestYear: 2024,
      latest: 3.3,
      n: 5,
      marks: ["every_base_year"]
    });
    expect(result.milestone).toBeCloseTo(3.985, 12);
    // Of 6.9/19.2 … 6.9/13.8 and 3.3/7.97 the weakest is told.
    expect(result.measure).toBe(0.5);
  });

  it("is undecided where one base is not", () => {
    // 6.9 is more than half of 10.5 in 2018.
    const result = judge([first, second]);
    expect(result).toMatchObject({
      status: "insufficient_data",
      reason: "no_baseline",
      milestone: null,
      measure: null,
      marks: []
    });
    expect(answer([first])).toBe("no_baseline");
    expect(answer([halfOfAll, seriesOf([2022, 7.97], [2024, 4])])).toBe("no_baseline");
  });

  it("looks at bases from 2015 to the year of the plan alone, where a methodology has any", () => {
    expect(answer([seriesOf([2014, 2], [2015, 10], [2019, 9], [2024, 5])])).toBe("kept");
    expect(answer([seriesOf([2014, 20], [2024, 5])])).toBe("no_baseline");
    expect(answer([seriesOf([2018, 9], [2024, 5])])).toBe("no_baseline");
    expect(answer([seriesOf([2015, 9], [2024, 5])])).toBe("no_baseline");
    // A plan of the year before can mean no base of 2018.
    expect(judge([first], {planYear: 2017, value: 0.52}, 2021)).toMatchObject({status: "kept", n: 3});
  });

  it("counts from the first value of a methodology that began later", () => {
    expect(answer([seriesOf([2019, 10], [2020, 6], [2024, 5])])).toBe("kept");
    expect(judge([seriesOf([2019, 10], [2020, 6], [2024, 5])])).toMatchObject({baselineYear: 2019, n: 1});
    expect(answer([seriesOf([2019, 10], [2024, 6])])).toBe("no_baseline");
  });

  it("counts from no bound, to no bound and from no zero", () => {
    const bounded = (year: number): CleanSeries =>
      cleanSeries(
        [
          {year: 2016, value: 10},
          {year: 2017, value: 9},
          {year: 2023, value: 4},
          {year: 2024, value: 4}
        ].map((point): Point => (point.year === year ? {...point, qualifier: "<"} : point))
      );
    expect(judge([bounded(2017)])).toMatchObject({
      status: "kept",
      n: 1,
      latestYear: 2024,
      marks: ["approximate", "every_base_year"]
    });
    expect(judge([bounded(2024)])).toMatchObject({status: "kept", n: 2});
    expect(answer([seriesOf([2016, 0], [2017, 9], [2024, 4])])).toBe("kept");
    expect(answer([seriesOf([2016, 0], [2024, 4])])).toBe("no_baseline");
  });

  it("concludes nothing where bases lie before a break, whatever follows it", () => {
    const after = (cutAt: number) => answer([{...seriesOf([2017, 10], [2024, 4]), cutAt}, second]);
    expect(after(2017)).toBe("break_since_baseline");
    expect(after(2016)).toBe("break_since_baseline");
    // What lies before 2015 is no base.
    expect(after(2015)).toBe("kept");
    expect(judge([{...seriesOf([2017, 10], [2024, 4]), cutAt: 2017}])).toMatchObject({milestone: null, marks: []});
  });

  it("concludes nothing from nothing", () => {
    expect(judge([])).toMatchObject({
      reason: "no_baseline",
      n: 0,
      baselineYear: null,
      latestYear: null,
      milestone: null
    });
    expect(answer([seriesOf([2024, 3])])).toBe("no_baseline");
    expect(answer([seriesOf()])).toBe("no_baseline");
  });

  it("takes the series alone where no methodologies are handed over", () => {
    expect(assessPlan(halfOfAll, halved, 2022).status).toBe("kept");
  });

  it.each([
    [2026, "kept"],
    [2027, "kept"],
    [2028, "too_old"]
  ])("is decided by fresh values alone: of 2024, judged in %d: %s", (year, expected) =>
    expect(answer([halfOfAll, second], {}, year)).toBe(expected)
  );

  it("holds them against the year in which the area ended", () => {
    expect(answer([halfOfAll, second], {}, 2030, {judgedIn: 2025})).toBe("kept");
    expect(answer([halfOfAll, second], {}, 2024, {judgedIn: 2028})).toBe("too_old");
    expect(judge([halfOfAll, second], {}, 2024, {judgedIn: 2028})).toMatchObject({
      latestYear: 2024,
      marks: ["every_base_year"]
    });
  });

  it("is decided by the value of its year once that is past, however old", () => {
    expect(answer([halfOfAll], {year: 2020}, 2026)).toBe("kept");
    expect(answer([halfOfAll], {year: 2021}, 2026)).toBe("no_value_in_year");
    // Later values are not the milestone's.
    expect(answer([seriesOf([2016, 10], [2020, 6], [2021, 4])], {year: 2020}, 2026)).toBe("no_baseline");
    expect(answer([seriesOf([2016, 10], [2020, 6], [2021, 4])], {year: 2030}, 2020)).toBe("no_baseline");
    // In the year itself a fresh value still says how it stands.
    expect(answer([halfOfAll], {year: 2021}, 2021)).toBe("kept");
  });
});

describe("other multiples and reductions without a base year", () => {
  it("doubles, and tells the weakest multiple", () => {
    const doubled = {direction: "increase", comparator: ">=", value: 2} as const;
    const result = judge([seriesOf([2015, 10], [2016, 8], [2024, 20])], doubled);
    expect(result).toMatchObject({status: "kept", measure: 2, baselineYear: 2015, milestone: 20});
    expect(answer([seriesOf([2015, 10], [2016, 11], [2024, 20])], doubled)).toBe("no_baseline");
    expect(answer([seriesOf([2015, 10], [2024, 20])], {...doubled, comparator: ">"})).toBe("no_baseline");
  });

  it("reduces by the weaker end of a range, strictly where it says more than", () => {
    const reduced = {class: "reduction_range", comparator: ">=", value: 25, valueMax: 20} as const;
    expect(answer([seriesOf([2016, 100], [2024, 80])], reduced)).toBe("kept");
    expect(answer([seriesOf([2016, 100], [2024, 80])], {...reduced, valueMax: null})).toBe("no_baseline");
    expect(answer([seriesOf([2016, 100], [2024, 75])], {...reduced, valueMax: null})).toBe("kept");
    expect(answer([seriesOf([2016, 100], [2024, 80])], {...reduced, comparator: ">"})).toBe("no_baseline");
    expect(answer([seriesOf([2016, 100], [2024, 79])], {...reduced, comparator: ">"})).toBe("kept");
    // Even of what should grow a reduction is less.
    expect(answer([seriesOf([2016, 100], [2024, 80])], {...reduced, direction: "increase"})).toBe("kept");
  });
});
