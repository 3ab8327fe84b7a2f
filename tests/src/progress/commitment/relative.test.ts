import {describe, expect, it} from "vitest";
import {cleanSeries} from "../../../../src/progress/assessment.js";
import {relativeTo} from "../../../../src/progress/commitment/relative.js";
import {seriesOf} from "../support.js";

describe("relativeTo(series, other, relation)", () => {
  const own = seriesOf([2018, 6], [2019, 8], [2021, 9]);
  const other = seriesOf([2017, 1], [2018, 4], [2019, 2], [2020, 3]);

  it("compares the values of the same year, as a difference or a ratio", () => {
    expect(relativeTo(own, other, "difference").points.map(({year, value}) => [year, value])).toEqual([
      [2018, 2],
      [2019, 6]
    ]);
    expect(relativeTo(own, other, "ratio").points.map(({year, value}) => [year, value])).toEqual([
      [2018, 1.5],
      [2019, 4]
    ]);
  });

  it("has no ratio to zero, but a difference from it", () => {
    const zero = seriesOf([2018, 0], [2019, 2]);
    expect(relativeTo(own, zero, "ratio").points.map(({year}) => year)).toEqual([2019]);
    expect(relativeTo(own, zero, "difference").points.map(({value}) => value)).toEqual([6, 6]);
  });

  it("gives nothing of a bound on either side", () => {
    const bounded = cleanSeries([
      {year: 2018, value: 4, qualifier: ">"},
      {year: 2019, value: 2}
    ]);
    expect(relativeTo(own, bounded, "difference").points.map(({year}) => year)).toEqual([2019]);
    expect(relativeTo(bounded, own, "difference").points.map(({year}) => year)).toEqual([2019]);
  });

  it("is estimated where either side is", () => {
    const estimated = cleanSeries([
      {year: 2018, value: 4, estimated: true},
      {year: 2019, value: 2}
    ]);
    const marks = (points: readonly {readonly estimated?: boolean}[]) => points.map((point) => point.estimated);
    expect(marks(relativeTo(own, estimated, "difference").points)).toEqual([true, false]);
    expect(marks(relativeTo(estimated, own, "difference").points)).toEqual([true, false]);
  });

  it("is a level, cut where the later of the two is", () => {
    const cut = (a: number | null, b: number | null) =>
      relativeTo({...own, cutAt: a, kind: "growth_rate"}, {...other, cutAt: b}, "difference");
    expect(cut(null, null)).toMatchObject({cutAt: null, kind: "level"});
    expect(cut(2010, null).cutAt).toBe(2010);
    expect(cut(null, 2012).cutAt).toBe(2012);
    expect(cut(2010, 2012).cutAt).toBe(2012);
    expect(cut(2014, 2012).cutAt).toBe(2014);
  });
});
