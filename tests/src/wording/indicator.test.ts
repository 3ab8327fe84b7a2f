import {en, vi} from "../../place.js";
import {expect, test} from "vitest";
import {shortSummary, summarise} from "../../../src/wording/indicator.js";
import {madeObservation, madeTrend} from "../charts/made-trend.js";

const half = madeObservation(2024, 155, {period: "h1"});

test("a value of a part of a year is said with its part where no full year is known", () => {
  const data = madeTrend([madeObservation(2023, 125, {period: "9m"}), half]);
  expect(shortSummary(data, vi)).toBe("155,0% (2024, 6 tháng đầu năm)");
  expect(summarise(data, [], en)).toContain("155.0% (2024, ");
});

test("a full year comes before a later part of one", () => {
  expect(shortSummary(madeTrend([madeObservation(2022, 140), half]), vi)).toBe("140,0% (2022)");
});

test("that nothing is known is said", () => {
  expect(shortSummary(madeTrend([]), vi)).toBe("chưa có số liệu");
});

test("a value that is a bound or not final says so wherever it is summarised", () => {
  const nearly = madeTrend([madeObservation(2024, 82, {qualifier: "<", status: "estimate"})]);
  expect(shortSummary(nearly, vi)).toBe("gần 82,0% (2024, ước tính)");
  expect(shortSummary(nearly, en)).toBe("nearly 82.0% (2024, estimate)");
  expect(summarise(nearly, [], en)).toContain("2024: nearly 82.0% (estimate)");
  expect(summarise(madeTrend([madeObservation(2024, 82)]), [], en)).toContain("2024: 82.0%.");
});
