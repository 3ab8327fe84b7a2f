import {expect, it} from "vitest";
import {isoMoment, momentOf} from "../../../../src/lib/xlsx/moment.js";
import {readWorkbook} from "../../../../src/lib/xlsx/workbook.js";
import {defaultLimits} from "../../../../src/lib/xlsx/limits.js";
import {unzip} from "../../../../src/lib/xlsx/unzip.js";
import {tablesWorkbook, tableWorkbook} from "../../../../src/lib/xlsx/write/table-workbook.js";

it("a table's workbook has its numbers as numbers, its days as days and its texts as texts", () => {
  const moment = new Date(Date.UTC(2024, 11, 31, 18));
  const bytes = tableWorkbook("Bảng: 1/2", [
    ["xa", "ty_le", "luc", "co"],
    ["=1+1", 1.535, moment, true],
    ["x;=1+1;y", null, new Date(Date.UTC(1850, 0, 2)), false],
    ["2020", -0.1, null, null]
  ]);
  const [sheet] = readWorkbook(bytes);
  expect(sheet?.name).toBe("Bảng  1 2");
  const cells = [...sheet!.cells.values()].filter(({row}) => row > 1);
  expect(cells.map(({type, content, formula}) => [type, content, formula])).toEqual([
    ["text", "=1+1", null],
    ["number", "1.535", null],
    ["number", "45657.75", null],
    ["boolean", "1", null],
    ["text", "x;=1+1;y", null],
    ["text", "1850-01-02", null],
    ["boolean", "0", null],
    ["text", "2020", null],
    ["number", "-0.1", null]
  ]);
  expect(cells.map((cell) => momentOf(cell)).flatMap((found) => (found ? [isoMoment(found)] : []))).toEqual(["2024-12-31 18:00"]); // prettier-ignore
});

it("rows whose texts go on below are as high as they need, which nobody who opens the file does for them", () => {
  const long = "Tổng cục Thống kê. Tỷ lệ hộ nghèo phân theo địa phương. ".repeat(5);
  const rows = [
    ["[n]", "Nguồn"],
    ["[1]", long],
    ["[2]", "ngắn"]
  ];
  const bytes = tablesWorkbook([{name: "Nguồn", rows, wrapped: true}]);
  const xml = new TextDecoder().decode(unzip(bytes, () => true, defaultLimits).get("xl/worksheets/sheet1.xml"));
  const heights = [...xml.matchAll(/<row r="\d+" ht="([\d.]+)" customHeight="1">/g)].map(([, height]) =>
    Number(height)
  );
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBeGreaterThan(4 * 13);
  expect(heights[1]).toBeLessThan(20);
});
