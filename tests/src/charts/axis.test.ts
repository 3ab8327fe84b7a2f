import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {measuredIn, valueSpan, valueTicks, yearSpan, yearTicks} from "../../../src/charts/axis.js";
import {placeLabels} from "../../../src/charts/labels.js";

describe("valueSpan(values)", () => {
  it("begins at zero where that leaves the data half of the height", () => {
    expect(valueSpan([5, 30])).toMatchObject({fromZero: true, domain: [0, 32.4]});
  });

  it("begins below the data where zero would squeeze it, and says so", () => {
    const {domain, fromZero} = valueSpan([95, 100]);
    expect(fromZero).toBe(false);
    expect(domain[0]).toBeGreaterThan(90);
  });

  it("ends where the scale ends: shares at 100 %, as long as no value is above it", () => {
    const share = measuredIn({unit: "percent", decimals: 1});
    expect(valueSpan([100, 100], share).domain).toEqual([95, 100]);
    expect(valueSpan([3, 98], share).domain).toEqual([0, 100]);
    expect(valueSpan([3, 110], share).domain[1]).toBeGreaterThan(110);
    expect(valueSpan([3, 20], share).domain).toEqual([0, 21.6]);
    expect(valueSpan([18, 19], measuredIn({unit: "criteria_of_19", decimals: 0, max: 19})).domain[1]).toBe(19);
  });

  it("has whole ticks where there are whole numbers only, and room for two of them at least", () => {
    for (const values of [[1], [20_914], [1, 2], [0], [3, 3, 4], [18_290, 18_292]]) {
      const {domain} = valueSpan(values, measuredIn({unit: "persons", decimals: 0}));
      const ticks = valueTicks(domain, 5, true);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(domain[0]).toBeGreaterThanOrEqual(0);
    }
    expect(valueTicks(valueSpan([1], {whole: true}).domain, 5, true)).toEqual([0, 1, 2]);
  });

  it("holds every value and has room, for any values", () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: -1e9, max: 1e9, noNaN: true}), {minLength: 1}), (values) => {
        const {domain, fromZero} = valueSpan(values);
        expect(domain[0]).toBeLessThan(domain[1]);
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...values));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...values));
        if (fromZero) expect(domain[0]).toBeLessThanOrEqual(0);
      })
    );
  });
});

describe("yearSpan(years, from, to)", () => {
  it("follows the reader's bounds and is never empty", () => {
    expect(yearSpan([2005, 2030], null, null)).toEqual([2005, 2030]);
    expect(yearSpan([2005, 2030], 2010, 2020)).toEqual([2010, 2020]);
    expect(yearSpan([2015], null, null)).toEqual([2014, 2016]);
  });
});

describe("yearTicks(span, count)", () => {
  it("gives whole years on multiples of the step", () => {
    expect(yearTicks([2004, 2030], 6)).toEqual([2005, 2010, 2015, 2020, 2025, 2030]);
    expect(yearTicks([2018, 2021], 6)).toEqual([2018, 2019, 2020, 2021]);
  });
});

describe("placeLabels(wishes, obstacles, frame)", () => {
  const frame = {left: 0, right: 400, top: 0, bottom: 300};

  it("stands to the right of its point when nothing is in the way", () => {
    expect(placeLabels([{text: "39,1", anchors: [{x: 100, y: 100}]}], [], frame)).toEqual([
      {x: 108, y: 100, textAnchor: "start"}
    ]);
  });

  it("stays within the frame", () => {
    const [label] = placeLabels([{text: "a long label", anchors: [{x: 390, y: 100}]}], [], frame);
    expect(label?.textAnchor).toBe("end");
  });

  it("moves away from a line that goes on to the right", () => {
    const line = Array.from({length: 20}, (_, i) => ({x: 100 + i * 8, y: 100}));
    const [label] = placeLabels([{text: "39,1", anchors: [{x: 100, y: 100}]}], line, frame);
    expect(label?.y).not.toBe(100);
  });

  it("does not write two labels over each other", () => {
    const wish = {text: "39,1", anchors: [{x: 100, y: 100}]};
    const [a, b] = placeLabels([wish, wish], [], frame);
    expect(a).not.toEqual(b);
  });
});
