import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {largest, smallest} from "../../../src/lib/extremes.js";

describe("largest(numbers, atLeast) and smallest(numbers, atMost)", () => {
  it("are those of Math", () => {
    const number = fc.double({noNaN: true}).map((x) => x + 0);
    fc.assert(
      fc.property(fc.array(number), number, (numbers, bound) => {
        expect(largest(numbers)).toBe(Math.max(...numbers));
        expect(smallest(numbers)).toBe(Math.min(...numbers));
        expect(largest(numbers, bound)).toBe(Math.max(bound, ...numbers));
        expect(smallest(numbers, bound)).toBe(Math.min(bound, ...numbers));
      })
    );
  });

  it("take a list that is too long for arguments", () => {
    const many = Array.from({length: 1_000_000}, (_, i) => i);
    expect(() => Math.max(...many)).toThrow(RangeError);
    expect([largest(many), smallest(many)]).toEqual([999_999, 0]);
  });
});
