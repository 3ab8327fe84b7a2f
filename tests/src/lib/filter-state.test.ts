import {describe, expect, it} from "vitest";
import {compareCells, matches, parseFilter, writeFilter} from "../../../src/lib/filter-state.js";

const offered = new Map([
  ["goal", new Set(["1", "14"])],
  ["year", new Set(["2020", "none"])]
]);

describe("parseFilter(search, offered)", () => {
  it("reads what the page offers and leaves out the rest", () => {
    expect(parseFilter("?goal=14&year=1999&class=x&sort=-2", offered)).toEqual({
      chosen: {goal: "14"},
      text: "",
      sort: {column: 2, down: true}
    });
    expect(parseFilter("?sort=abc", offered)).toEqual({chosen: {}, text: "", sort: null});
  });

  it.each(["", "?goal=14", "?goal=1&year=none&sort=3", "?sort=-0", "?goal=1&q=che+phu&sort=1"])(
    "is undone by writing: %j",
    (search) => {
      expect(writeFilter(parseFilter(search, offered))).toBe(search);
    }
  );
});

describe("matches(row, state)", () => {
  it("takes one of several words of a row", () => {
    const row = {goal: "14", year: "2020 2030"};
    expect(matches(row, {chosen: {goal: "14", year: "2030"}})).toBe(true);
    expect(matches(row, {chosen: {goal: "1"}})).toBe(false);
    expect(matches(row, {chosen: {agency: "so_y_te"}})).toBe(false);
  });
});

describe("compareCells(a, b, collator)", () => {
  it("puts numbers by size and words by the Vietnamese alphabet", () => {
    const collator = new Intl.Collator("vi");
    expect(["10", "9", "0.5"].sort((a, b) => compareCells(a, b, collator))).toEqual(["0.5", "9", "10"]);
    expect(["Đắk", "Ấp", "Dân", "An"].sort((a, b) => compareCells(a, b, collator))).toEqual(["An", "Ấp", "Dân", "Đắk"]);
  });
});
