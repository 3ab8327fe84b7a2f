import {expect, it} from "vitest";
import {isoMoment, momentOf} from "../../../../src/lib/xlsx/moment.js";
import {readWorkbook} from "../../../../src/lib/xlsx/workbook.js";
import {tableWorkbook} from "../../../../src/lib/xlsx/write/table-workbook.js";

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
