import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gridOfText} from "../../../../src/lib/grid/delimited.js";
import {gridOfSheet} from "../../../../src/lib/grid/sheet-grid.js";
import {holdsTable, tableAsWritten, tableOf, type ReadTable} from "../../../../src/lib/grid/table.js";
import {readWorkbook} from "../../../../src/lib/xlsx/workbook.js";
import {madeWorkbook, type MadeCell} from "../../../made-workbook.js";
import {runs} from "../../../sweep.js";

/** The table of a text or of the cells of a sheet: its names, its rows, and what was told of it. */
function shown({columns, rows, done}: ReadTable) {
  const value = (kind: string, cell: string | number | boolean | null) =>
    (kind === "day" || kind === "moment") && typeof cell === "number"
      ? new Date(cell).toISOString().slice(0, 16)
      : cell;
  return {
    names: columns.map(({name}) => name),
    rows: Array.from({length: rows}, (_, i) => columns.map(({kind, values}) => value(kind, values[i] ?? null))),
    told: done.map(({about}) => about)
  };
}
const text = (content: string, separator: string | null = null) => shown(tableOf(gridOfText(content, separator)));
const gridOf = (rows: readonly (readonly MadeCell[])[], merged: readonly string[] = [], options = {}) =>
  gridOfSheet(readWorkbook(madeWorkbook([{name: "a", rows, merged}], options))[0]!);
const sheet = (...given: Parameters<typeof gridOf>) => shown(tableOf(gridOf(...given)));

describe("a table in delimited text", () => {
  it.each([
    ["huyen,2019,2020,2021\nCư Jút,1,2,3\nĐắk Mil,4,5,6\n", ["huyen", "2019", "2020", "2021"], [["Cư Jút", 1, 2, 3], ["Đắk Mil", 4, 5, 6]]], // prettier-ignore
    ['"huyen","2019","2020"\n"Cư Jút",1.5,2.5\n"Đắk Mil",4.5,5.5\n', ["huyen", "2019", "2020"], [["Cư Jút", 1.5, 2.5], ["Đắk Mil", 4.5, 5.5]]], // prettier-ignore
    [";2020;2021\nCư Jút;1,5;2\n", ["column_1", "2020", "2021"], [["Cư Jút", 1.5, 2]]],
    ["Trạm,1,2,3,4\nĐắk Nông,5,6.5,7,8\n", ["Trạm", "1", "2", "3", "4"], [["Đắk Nông", 5, 6.5, 7, 8]]]
  ])("has years and numbers of months for names: %j", (content, names, rows) => {
    expect(text(content)).toMatchObject({names, rows});
  });

  it("says where the first row could be data, and takes no year of data for a name", () => {
    expect(text("A,2019,2020\nB,2021,2022\n").told).toContain("doubtful head");
    expect(text("Đắk Nông;2021\nĐắk Nông;2022\n")).toEqual({
      names: ["column_1", "column_2"],
      rows: [
        ["Đắk Nông", 2021],
        ["Đắk Nông", 2022]
      ],
      told: ["no head"]
    });
    expect(text("Tỉnh;Năm;Giá trị\nĐắk Nông;2018;...\nĐắk Nông;2019;38,4\n").names).toEqual(["Tỉnh", "Năm", "Giá trị"]);
  });

  it("has nothing for every mark of no figure, and numbers for the rest", () => {
    const marks = ["...", "..", "…", "-", "–", "—", "x", ":", "(*)", "n/a", ""];
    const rows = marks.map((mark, i) => `xã ${String(i)};${mark}\n`);
    const {rows: found, told} = text(`xa;ty_le\nCư Jút;12,5\nKrông Nô;7,25\n${rows.join("")}`);
    expect(found.map(([, value]) => value)).toEqual([12.5, 7.25, ...marks.map(() => null)]);
    expect(told).toEqual(["comma", "nothing"]);
    // Where words stand, a mark is a word.
    expect(text("xa;nuoc\nA;x\nB;có\nC;-\n").rows.map(([, value]) => value)).toEqual(["x", "có", "-"]);
  });

  it.each([
    ["12,5 (*)", 12.5, "footnotes"],
    ["7,2(1)", 7.2, "footnotes"],
    ["7,2¹", 7.2, "footnotes"],
    ["12,5%", 12.5, "percent"],
    ["91,5 (sơ bộ)", 91.5, "words"],
    ["Sơ bộ 91,5", 91.5, "words"],
    ["1\u00a0234,5", 1234.5, null],
    ["1\u202f234\u202f567", 1234567, null],
    ["\u22129,7", -9.7, null],
    ["1.234", 1234, null]
  ])("reads %s among decimal commas as %d, and tells of its %s", (cell, value, about) => {
    const {rows, told} = text(`xa;ty_le\nA;8,1\nB;${cell}\n`);
    expect(rows[1]).toEqual(["B", value]);
    expect(told).toEqual(["comma", ...(about === null ? [] : [about])]);
  });

  it("takes a preliminary year for its year, and says what was left out", () => {
    expect(text("Năm;Dân số\n2021;1,5\n2022;2,5\nSơ bộ 2023;3,5\n")).toEqual({
      names: ["Năm", "Dân số"],
      rows: [[2021, 1.5], [2022, 2.5], [2023, 3.5]],
      told: ["comma", "words"]
    }); // prettier-ignore
  });

  it("keeps codes, bounds and what can be read in two ways as text, and tells of all but codes", () => {
    expect(text("ma,ho\n01,5\n72,6\n")).toMatchObject({rows: [["01", 5], ["72", 6]], told: []}); // prettier-ignore
    expect(text("xa;ty_le\nA;<0,1\nB;2,5\n")).toMatchObject({rows: [["A", "<0,1"], ["B", "2,5"]], told: ["kept"]}); // prettier-ignore
    expect(text('ma,dan_so\nA,"1,234"\nB,"637,907"\n')).toMatchObject({rows: [["A", 1234], ["B", 637907]], told: ["thousands"]}); // prettier-ignore
    expect(text("a,b\nx,1.5\ny,\"2,5\"\n")).toMatchObject({rows: [["x", "1.5"], ["y", "2,5"]], told: ["kept"]}); // prettier-ignore
    expect(
      sheet([
        ["a", "b"],
        ["x", "1.234"],
        ["y", "2.345"]
      ]).told
    ).toEqual(["kept"]);
    expect(text("a,b\nx,1\ny,2\nz,chưa rõ\n").told).toEqual(["kept"]);
  });

  it("reads lines that end in several ways, and the line in which Excel says what separates cells", () => {
    expect(text("xa,ho\r\nA,1\nB,2\r\nC,3\n").rows).toEqual([["A", 1], ["B", 2], ["C", 3]]); // prettier-ignore
    expect(text("xa,ho\rA,1\rB,2\r").rows).toEqual([["A", 1], ["B", 2]]); // prettier-ignore
    expect(text("\ufeffsep=;\r\nhuyen;ty_le\r\nCư Jút;12,5\r\n")).toMatchObject({
      names: ["huyen", "ty_le"],
      rows: [["Cư Jút", 12.5]]
    });
    expect(text('"sep=|"\na|b\n1,5|2\n').rows).toEqual([[1.5, 2]]);
  });

  it("finds the separator although other signs stand in names and numbers", () => {
    expect(text("Tỉnh;Năm;Giá trị (%, cuối năm)\nĐắk Nông;2021;38,4\n").names).toHaveLength(3);
    expect(text('Tỉnh;Năm;"Giá trị, %"\nĐắk Nông;2021;38,4\n').names).toEqual(["Tỉnh", "Năm", "Giá trị, %"]);
    expect(text("a,b\nx;=1+1;y,2\n").names).toEqual(["a", "b"]);
    expect(text("a\tb\n1,5\t2,5\n").rows).toEqual([[1.5, 2.5]]);
    expect(text("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n").rows).toEqual([[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]]); // prettier-ignore
  });

  it("leaves out title and unit lines and what stands below, and tells", () => {
    expect(text("Bảng 1. Tỷ lệ nghèo;;\nĐơn vị: %;;\n;;\nMã;Tỉnh;Tỷ lệ\n01;Hà Nội;1,5\n72;Đắk Nông;8,19\n\nNguồn: Cục Thống kê\n")).toEqual({
      names: ["Mã", "Tỉnh", "Tỷ lệ"],
      rows: [["01", "Hà Nội", 1.5], ["72", "Đắk Nông", 8.19]],
      told: ["above", "below", "comma"]
    }); // prettier-ignore
  });

  it("gives repeated and blank names one of their own, and drops columns without anything", () => {
    expect(text("a,a,,b,,\n1,2,3,4,,\n")).toEqual({
      names: ["a", "a_2", "column_3", "b"],
      rows: [[1, 2, 3, 4]],
      told: ["named"]
    });
  });

  it("fills up short lines and says so, and takes a quote that is never closed for a sign", () => {
    expect(text("a,b,c\n1,2,3\n4,5\n")).toMatchObject({rows: [[1, 2, 3], [4, 5, null]], told: ["padded"]}); // prettier-ignore
    expect(text('a,b\n5",1\n6,2\n').rows).toEqual([['5"', 1], ["6", 2]]); // prettier-ignore
  });

  it("reads days in both orders where they prove one, and with the day first where they do not", () => {
    expect(text("d\te\n2024-12-31\t31/12/2024\n2025-01-01\t01/02/2025\n").rows).toEqual([
      ["2024-12-31T00:00", "2024-12-31T00:00"],
      ["2025-01-01T00:00", "2025-02-01T00:00"]
    ]);
    expect(text("d,n\n12/31/2024 18:00,1\n01/02/2025 08:30,2\n").rows.map(([day]) => day)).toEqual([
      "2024-12-31T18:00",
      "2025-01-02T08:30"
    ]);
  });

  it("answers any text", () => {
    const piece = fc.constantFrom("a", "1", "2020", "1,5", ";", ",", "\n", "\r\n", '"', "...", "¹", " ", "Nguồn", "\t");
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const {columns, rows} = tableOf(gridOfText(pieces.join("")));
        for (const {values} of columns) expect(values).toHaveLength(rows);
        tableAsWritten(gridOfText(pieces.join("")));
      }),
      runs(200, 20_000)
    );
  });
});

describe("a table in a sheet", () => {
  it("of a yearbook has its names below title and unit, and nothing where its marks stand", () => {
    const rows = [
      ["Dân số trung bình phân theo huyện", null, null, null, null],
      [null, null, null, null, "Nghìn người"],
      [],
      ["", 2019, 2020, 2021, "Sơ bộ 2022"],
      ["TỔNG SỐ", 625.8, 637.9, 652.8, 664.4],
      ["Gia Nghĩa", 61.4, 63.6, "...", 67.2],
      ["Cư Jút", 93.1, "-", 95, 96.1],
      [],
      ["Nguồn: Cục Thống kê"]
    ];
    const grid = gridOf(rows, ["A1:E1"]);
    expect(shown(tableOf(grid))).toEqual({
      names: ["column_1", "2019", "2020", "2021", "Sơ bộ 2022"],
      rows: [
        ["TỔNG SỐ", 625.8, 637.9, 652.8, 664.4],
        ["Gia Nghĩa", 61.4, 63.6, null, 67.2],
        ["Cư Jút", 93.1, null, 95, 96.1]
      ],
      told: ["above", "below", "named", "nothing"]
    });
    expect(tableOf(grid).years).toEqual([
      {name: "2019", year: 2019, rest: ""},
      {name: "2020", year: 2020, rest: ""},
      {name: "2021", year: 2021, rest: ""},
      {name: "Sơ bộ 2022", year: 2022, rest: "Sơ bộ"}
    ]);
    expect(shown(tableAsWritten(grid)).rows).toHaveLength(6);
  });

  it("keeps its columns in their order whatever their names", () => {
    const {names} = sheet([["Tỉnh", 2023, 2022, 2021, "Ghi chú"], ["Đắk Nông", 3, 2, 1, "x"]]); // prettier-ignore
    expect(names).toEqual(["Tỉnh", "2023", "2022", "2021", "Ghi chú"]);
  });

  it("reads numbers written as text", () => {
    expect(sheet([["xa", "ty_le", "so"], ["A", "12,5", "1"], ["B", "7,25", "2"], ["C", 8.1, "..."]])).toEqual({
      names: ["xa", "ty_le", "so"],
      rows: [["A", 12.5, 1], ["B", 7.25, 2], ["C", 8.1, null]],
      told: ["comma", "numbers", "nothing"]
    }); // prettier-ignore
  });

  it("joins names of several rows, merged or not", () => {
    const body = [["Cư Jút", 1, 2, 3, 4], ["Đắk Mil", 5, 6, 7, 8]]; // prettier-ignore
    const names = ["Huyện", "2022 Nam", "2022 Nữ", "2023 Nam", "2023 Nữ"];
    const upper = ["Huyện", 2022, null, 2023, null];
    const lower = [null, "Nam", "Nữ", "Nam", "Nữ"];
    expect(sheet([upper, lower, ...body], ["A1:A2", "B1:C1", "D1:E1"])).toMatchObject({names, told: ["joined"]});
    expect(sheet([["Dân số"], [], upper, lower, ...body])).toMatchObject({names, told: ["above", "joined"]});
    expect(
      sheet([
        ["Huyện", "Tổng số", "Chia ra", null],
        [null, null, "Nam", "Nữ"],
        ["A", 3, 1, 2]
      ])
    ).toMatchObject({
      names: ["Huyện", "Tổng số", "Chia ra Nam", "Chia ra Nữ"]
    });
    expect(
      sheet([
        ["Huyện", "Dân số", "Tỷ lệ"],
        [null, "Nghìn người", "%"],
        ["A", 3, 1]
      ]).names
    ).toEqual(["Huyện", "Dân số Nghìn người", "Tỷ lệ %"]);
  });

  it("leaves out the row that numbers the columns and heads that are printed again", () => {
    expect(
      sheet([["Huyện", "Hộ", "Người"], ["A", 1, 2], ["Cư Jút", 10, 20], ["Huyện", "Hộ", "Người"], ["Đắk Mil", 30, 40]])
    ).toEqual({
      names: ["Huyện", "Hộ", "Người"],
      rows: [["Cư Jút", 10, 20], ["Đắk Mil", 30, 40]],
      told: ["numbering", "repeated"]
    }); // prettier-ignore
    expect(text("huyen,2019,2020\nA,1,2\nB,3,4\n").rows).toEqual([["A", 1, 2], ["B", 3, 4]]); // prettier-ignore
    expect(text("huyen,2019,2020\nA,1,2\n").rows).toEqual([["A", 1, 2]]);
    const deep = [["Huyện", "Dân số", null, null, null], [null, 2022, null, 2023, null], [null, "Nam", "Nữ", "Nam", "Nữ"], ["A", "B", "C", "D", "E"], ["Cư Jút", 1, 2, 3, 4]]; // prettier-ignore
    for (const merged of [["A1:A3", "B1:E1", "B2:C2", "D2:E2"], []]) {
      expect(sheet(deep, merged)).toEqual({
        names: ["Huyện", "Dân số 2022 Nam", "Dân số 2022 Nữ", "Dân số 2023 Nam", "Dân số 2023 Nữ"],
        rows: [["Cư Jút", 1, 2, 3, 4]],
        told: ["joined", "numbering"]
      });
    }
    expect(sheet([["STT", "Hộ"], ["(1)", "(2)"], [1, 10], [2, 20]]).rows).toEqual([[1, 10], [2, 20]]); // prettier-ignore
  });

  it("fills the words of cells merged downwards, and leaves their numbers once", () => {
    const {rows, told} = sheet(
      [["huyen", "xa", "ho"], ["Cư Jút", "Nam Dong", 10], [null, "Tâm Thắng", null], ["Đắk Mil", "Đức Minh", 30]],
      ["A2:A3", "C2:C3"]
    ); // prettier-ignore
    expect(rows[1]).toEqual(["Cư Jút", "Tâm Thắng", null]);
    expect(told).toEqual(["merged", "merged numbers"]);
  });

  it("is rejected where its merged cells cover the same places again and again", () => {
    const rows = [["a", "b"], ["A", 1], ["B", 2]]; // prettier-ignore
    const merged = Array.from({length: 20}, () => "A2:A1048576");
    expect(() => sheet(rows, merged)).toThrow(/too_many_cells/);
  });

  it("keeps moments to the minute and the days of a calendar since 1904", () => {
    const format = "dd/mm/yyyy hh:mm";
    const moments = [["id", "luc"], [1, {value: 45657.35416666667, format}], [2, {value: 45657.75, format}]]; // prettier-ignore
    expect(sheet(moments).rows).toEqual([[1, "2024-12-31T08:30"], [2, "2024-12-31T18:00"]]); // prettier-ignore
    const day = [["id", "ngay"], [1, {value: 43844, format: "dd/mm/yyyy"}]]; // prettier-ignore
    expect(sheet(day, [], {date1904: true}).rows).toEqual([[1, "2024-01-15T00:00"]]);
  });

  it("names the column beside a corner without a name, and has nothing where only dots, dashes or errors stand", () => {
    expect(sheet([["Biểu 1", null], [null, "Dân số"], ["A", 1], ["B", 2]])).toMatchObject({
      names: ["column_1", "Dân số"],
      rows: [["A", 1], ["B", 2]]
    });
    expect(text("xa;ho;nguoi;co\nA;...;1;x\nB;-;2;x\n").rows).toEqual([["A", null, 1, "x"], ["B", null, 2, "x"]]);
    expect(text("xa;dt\nA;+84 905 123 456\n").rows).toEqual([["A", "+84 905 123 456"]]);
  }); // prettier-ignore

  it("has days for names above numbers, and for data above days", () => {
    const format = "dd/mm/yyyy";
    const days = [{value: 45292, format}, {value: 45323, format}]; // prettier-ignore
    expect(
      sheet([
        ["Trạm", ...days],
        ["Đắk Nông", 1.5, 2.5]
      ]).names
    ).toEqual(["Trạm", "2024-01-01", "2024-02-01"]);
    expect(text("Trạm;01/01/2024;01/02/2024\nĐắk Nông;1,5;2,5\n").names).toEqual(["Trạm", "01/01/2024", "01/02/2024"]);
    expect(
      sheet([
        ["a", ...days],
        ["b", ...days]
      ]).told
    ).toEqual(["no head"]);
  });

  it("shows a formula that was saved without its result, and takes it for no figure", () => {
    expect(sheet([["xa", "ho"], ["A", 1], ["B", 2], ["C", {formula: "B2+B3"}]])).toMatchObject({
      rows: [["A", "1"], ["B", "2"], ["C", "=B2+B3"]],
      told: ["kept"]
    }); // prettier-ignore
  });

  it("reads a percentage as it is shown", () => {
    expect(sheet([["xa", "ty_le"], ["A", {value: 0.125, format: "0.0%"}], ["B", "7,25%"]])).toMatchObject({
      rows: [["A", 12.5], ["B", 7.25]],
      told: ["comma", "percent"]
    }); // prettier-ignore
  });

  it("holds no table where lines of words stand below each other", () => {
    expect(holdsTable(gridOf([["Niên giám 2023"], ["Cục Thống kê"]]))).toBe(false);
    expect(holdsTable(gridOf([["xa", "ho"], ["A", 1]]))).toBe(true); // prettier-ignore
  });
});
