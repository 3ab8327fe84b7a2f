import {vi} from "../../place.js";
import {expect, test} from "vitest";
import {isAverage, milestoneInWords} from "../../../src/wording/value.js";
import {madeMilestone} from "../charts/made-trend.js";

const unit = {code: "percent", label: {vi: "%", en: "%"}, decimals: 2};

test.each([
  [2021, "threshold", true],
  [2030, "threshold", false],
  [null, "threshold", false],
  [null, "average_growth", true]
] as const)("a milestone of 2030 with a period from %s, of class %s, is an average: %s", (period_from, of, average) => {
  const milestone = madeMilestone(2030, 8, {period_from, class: of, comparator: "="});
  expect(isAverage(milestone)).toBe(average);
  expect(milestoneInWords(milestone, unit, vi)).toBe(average ? "bình quân 8% mỗi năm" : "8%");
});
