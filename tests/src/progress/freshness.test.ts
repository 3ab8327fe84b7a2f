import {describe, expect, it} from "vitest";
import {endYearOf, isFresh, yearJudged} from "../../../src/progress/freshness.js";

describe("isFresh(latest, judged)", () => {
  it.each([
    [2026, 2026, true],
    [2023, 2026, true],
    [2022, 2026, false],
    [2015, 2026, false],
    [2022, 2025, true]
  ])("a value of %d in %d: %s", (latest, judged, fresh) => expect(isFresh(latest, judged)).toBe(fresh));
});

describe("yearJudged(year, validTo)", () => {
  it.each([
    ["an area that exists", 2026, null, 2026],
    ["an area that has ended", 2026, "2025-06-30", 2025],
    ["an area that ends this year", 2025, "2025-06-30", 2025],
    ["an area that will end", 2024, "2025-06-30", 2024]
  ])("is of %s in %d with last day %s: %d", (_, year, validTo, judged) =>
    expect(yearJudged(year, validTo)).toBe(judged)
  );
});

describe("endYearOf(validTo)", () => {
  it("is the calendar year of the last day", () => {
    expect(endYearOf("2025-06-30")).toBe(2025);
    expect(endYearOf("2024-12-31")).toBe(2024);
    expect(endYearOf(null)).toBeNull();
  });
});
