import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rangeOf} from "../../../loaders/hosting/range.js";
import {runs} from "../../sweep.js";

describe("rangeOf(header, size)", () => {
  it.each([
    [undefined, null],
    ["bytes=0-", {start: 0, end: 9}],
    ["bytes=2-4", {start: 2, end: 4}],
    ["bytes=2-400", {start: 2, end: 9}],
    ["bytes=-3", {start: 7, end: 9}],
    ["bytes=-300", {start: 0, end: 9}],
    ["bytes=-0", "outside"],
    ["bytes=10-", "outside"],
    ["bytes=4-2", null],
    ["bytes=-", null],
    ["bytes=0-1,3-4", null],
    ["lines=0-1", null]
  ])("reads %s", (header, expected) => {
    expect(rangeOf(header, 10)).toEqual(expected);
  });

  it("never leaves the file", () => {
    const edge = fc.oneof(fc.constant(""), fc.nat(30).map(String));
    fc.assert(
      fc.property(edge, edge, fc.nat(20), (first, last, size) => {
        const range = rangeOf(`bytes=${first}-${last}`, size);
        if (range === null || range === "outside") return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThan(size);
      }),
      runs(200, 10_000)
    );
  });
});
