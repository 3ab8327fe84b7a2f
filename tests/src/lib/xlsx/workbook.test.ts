import {describe, expect, it} from "vitest";
import {isoMoment, momentOf} from "../../../../src/lib/xlsx/moment.js";
import {kindOfFormat} from "../../../../src/lib/xlsx/styles.js";
import {readWorkbook} from "../../../../src/lib/xlsx/workbook.js";
import {madeWorkbook, type MadeCell} from "../../../made-workbook.js";

const cellsOf = (cells: readonly MadeCell[], options = {}) => {
  const [sheet] = readWorkbook(madeWorkbook([{name: "a", rows: [cells]}], options));
  return [...sheet!.cells.values()];
};
const moments = (cells: readonly MadeCell[], options = {}) =>
  cellsOf(cells, options).map((cell) => {
    const moment = momentOf(cell);
    return moment && isoMoment(moment);
  });

describe("readWorkbook(bytes)", () => {
  it("keeps raised and lowered digits apart from those of a number", () => {
    const runs = [["7.2"], ["1", "superscript"]] as const;
    const cells = cellsOf([
      {runs},
      {runs, inline: true},
      {runs: [["12,5"], ["(*)", "superscript"]]},
      {runs: [["CO"], ["2", "subscript"], [" tấn"]]},
      {runs: [["38,4 "], ["1,2)", "superscript"]]},
      {runs: [["38,4"], ["a", "superscript"]]}
    ]);
    expect(cells.map(({content}) => content)).toEqual(["7.2¹", "7.2¹", "12,5⁽*⁾", "CO₂ tấn", "38,4 ¹,²⁾", "38,4ᵃ"]);
  });

  it("reads days, moments to the minute and times, in both calendars", () => {
    const day = "dd/mm/yyyy";
    const moment = "dd/mm/yyyy hh:mm";
    expect(
      moments([
        {value: 45657, format: day},
        {value: 45657.35416666667, format: moment},
        {value: 45657.75, format: moment},
        {value: 45657.99999, format: moment},
        {value: 0.3125, format: "h:mm"},
        {value: 1.5, format: "[h]:mm"},
        {value: 59, format: day},
        {value: 61, format: day},
        45657
      ])
    ).toEqual(["2024-12-31", "2024-12-31 08:30", "2024-12-31 18:00", "2024-12-31 23:59:59", "07:30", "36:00", "1900-02-28", "1900-03-01", null]); // prettier-ignore
    expect(
      moments(
        [
          {value: 43844, format: day},
          {value: 0.75, format: "hh:mm"}
        ],
        {date1904: true}
      )
    ).toEqual(["2024-01-15", "18:00"]);
  });

  it.each([
    ["dd/mm/yyyy", "date"],
    ["mmm yy", "date"],
    ["mm", "date"],
    ["h:mm AM/PM", "time"],
    ["mm:ss.0", "time"],
    ["yyyy-mm-dd hh:mm", "date"],
    ['0.0" ngày"', "number"],
    ["0.0%", "percent"]
  ])("takes the format %s for a %s", (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});
