import {describe, expect, it} from "vitest";
import {findDangling, findDuplicates} from "../../../loaders/read/keys.js";
import type {AnyRow, Located} from "../../../loaders/read/records.js";
import {defineTable} from "../../../src/model/tables/table.js";

const table = defineTable({
  name: "sample",
  key: ["indicator", "year", "sex"],
  origin: "data",
  vi: "Bảng thử",
  en: "Sample",
  columns: {
    indicator: {type: "code", references: "indicators.indicator", wildcard: "*", vi: "Chỉ tiêu", en: "Indicator"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    sex: {type: "code", nullable: true, vi: "Giới", en: "Sex"},
    target: {type: "code", nullable: true, references: "targets.target", vi: "Mục tiêu", en: "Target"}
  }
});

const located = (row: AnyRow, line: number): Located<AnyRow> => ({row, file: "data/sample.csv", line});

describe("findDuplicates(table, rows)", () => {
  it("names the repeated row and the one it repeats", () => {
    const rows = [
      located({indicator: "a", year: 2020, sex: null}, 2),
      located({indicator: "a", year: 2020, sex: "f"}, 3),
      located({indicator: "a", year: 2020, sex: null}, 4)
    ];
    const [problem, ...others] = findDuplicates(table, rows);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({code: "duplicate_row", line: 4, value: "a, 2020"});
    expect(problem?.expected.en).toContain("data/sample.csv, line 2");
  });

  it("does not take joined keys for equal", () => {
    const rows = [located({indicator: "a", year: 1, sex: "1f"}, 2), located({indicator: "a", year: 11, sex: "f"}, 3)];
    expect(findDuplicates(table, rows)).toEqual([]);
  });
});

describe("findDangling(table, rows, known, softTables)", () => {
  const known = new Map([
    ["indicators.indicator", new Set(["poverty_rate", "forest_cover"])],
    ["targets.target", new Set(["1.1"])]
  ]);

  it("suggests the closest known value", () => {
    const problems = findDangling(table, [located({indicator: "poverty_rat", year: 1}, 2)], known);
    expect(problems).toMatchObject([{severity: "error", code: "unknown_reference", column: "indicator", line: 2}]);
    expect(problems[0]?.expected.en).toContain("closest: poverty_rate");
  });

  it("suggests nothing where nothing is near", () => {
    const problems = findDangling(table, [located({indicator: "zzzzzzzz", year: 1}, 2)], known);
    expect(problems[0]?.expected.en).not.toContain("closest");
  });

  it("accepts the wildcard and blank references", () => {
    expect(findDangling(table, [located({indicator: "*", year: 1, target: null}, 2)], known)).toEqual([]);
  });

  it("only warns of references into soft tables", () => {
    const rows = [located({indicator: "poverty_rate", year: 1, target: "9.9"}, 2)];
    expect(findDangling(table, rows, known, new Set(["targets"]))).toMatchObject([{severity: "warning"}]);
  });
});
