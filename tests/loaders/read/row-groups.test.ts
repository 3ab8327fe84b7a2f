import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {groupRows} from "../../../loaders/read/row-groups.js";

describe("groupRows(rows, columns)", () => {
  it("puts rows together that have the same values, in the order of their first appearance", () => {
    const row = (area: string, year: number | null, tags: readonly string[] = []) => ({area, year, tags});
    const rows = [row("VN", 2020), row("VN", null), row("VN-72", 2020), row("VN", 2020), row("VN", 2020, ["a"])];
    expect(groupRows(rows, ["area", "year", "tags"])).toEqual({of: Int32Array.of(0, 1, 2, 0, 3), count: 4});
    expect(groupRows(rows, ["year"])).toEqual({of: Int32Array.of(0, 1, 0, 0, 0), count: 2});
    expect(groupRows(rows, [])).toEqual({of: Int32Array.of(0, 0, 0, 0, 0), count: 1});
    expect(groupRows([], ["year"])).toEqual({of: new Int32Array(0), count: 0});
  });

  it("agrees with keys made of all values", () => {
    const cell = fc.constantFrom("x", "y", "1", null, 1, 2020, true);
    const rows = fc.array(fc.record({a: cell, b: cell, c: cell}), {maxLength: 40});
    fc.assert(
      fc.property(rows, (made) => {
        const {of, count} = groupRows(made, ["a", "b", "c"]);
        const keys = made.map(({a, b, c}) => JSON.stringify([a, b, c]));
        const different = [...new Set(keys)];
        expect([...of]).toEqual(keys.map((key) => different.indexOf(key)));
        expect(count).toBe(different.length);
      })
    );
  });
});
