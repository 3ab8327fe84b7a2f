import {languageOf} from "../../../place.js";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {resultTable, type ResultTableOptions} from "../../../../src/views/notebook/result-table.js";

const rows = [
  {year: 2016, rate: 12.8, printed: 1},
  {year: 2022, rate: 8, printed: 2},
  {year: 2024, rate: null, printed: 2}
];

function cells(options: ResultTableOptions, language: "vi" | "en" = "vi"): (string | null)[] {
  const {document} = new JSDOM(
    resultTable(rows, {...options, columns: {year: "Năm", rate: "%"}}, languageOf(language)).text
  ).window;
  return [...document.querySelectorAll("tbody td")].map(({textContent}) => textContent);
}

describe("resultTable(rows, options, language)", () => {
  it("gives a column the decimals that are asked for, or as few as its numbers need", () => {
    expect(cells({decimals: {rate: 2}})).toEqual(["12,80", "8,00", "không có số"]);
    expect(cells({decimals: 2}, "en")).toEqual(["12.80", "8.00", "no figure"]);
    expect(cells({})).toEqual(["12,8", "8,0", "không có số"]);
  });

  it("asks a function for the decimals of each row", () => {
    expect(cells({decimals: {rate: (row) => Number(row.printed)}})).toEqual(["12,8", "8,00", "không có số"]);
  });
});
