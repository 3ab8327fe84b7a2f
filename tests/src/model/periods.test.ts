import {describe, expect, it} from "vitest";
import {lastDays, monthsCovered, withinYear} from "../../../src/model/periods.js";
import {observations} from "../../../src/model/tables/indicators.js";
import {isBeforeEnd} from "../../../src/model/vintage.js";

const {values} = observations.columns.period;

describe("periods of observations", () => {
  it("rank all parts of a year: the longer first, and of equal ones the later", () => {
    expect(new Set(values.map((period) => monthsCovered[period])).size).toBe(values.length - 1);
    const order = (["m01", "m12", "q1", "q4", "h1", "h2", "9m", "to_10", "year"] as const).map((period) => monthsCovered[period]); // prettier-ignore
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it("know whether a value was said before a quarter or a month was over", () => {
    const said = (period: "q2" | "m11", vintage: string) => isBeforeEnd({year: 2024, period, vintage});
    expect([said("q2", "2024-06-15"), said("q2", "2024-06-30"), said("m11", "2024-11"), said("m11", "2024-10-31")]).toEqual([true, false, false, true]); // prettier-ignore
    for (const day of Object.values(lastDays)) expect(new Date(`2023-${day}`).toISOString()).toContain(`2023-${day}`);
  });

  it("lie within their year in its order, and the whole in its middle", () => {
    const places = (["m01", "q1", "q2", "year", "q3", "q4", "m12"] as const).map(withinYear);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(withinYear("q1")).toBe(-0.375);
    expect([withinYear("9m"), withinYear("to_12_15"), withinYear("h1"), withinYear("h2")]).toEqual([0, 0, 0, 0.25]);
    expect(values.every((period) => Math.abs(withinYear(period)) < 0.5)).toBe(true);
  });
});
