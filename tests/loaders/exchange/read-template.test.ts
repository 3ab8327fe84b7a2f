import {describe, expect, it} from "vitest";
import {readWorkbookFile} from "../../../loaders/exchange/import-files.js";
import {knownOf} from "../../../loaders/exchange/known.js";
import {addToSheet, editParts, fill, tables, template, type Filling} from "./template-file.js";

const known = knownOf(tables);
const read = (bytes: Uint8Array) => readWorkbookFile(bytes, "mau.xlsx", known);
const source = "Kết quả phát triển kinh tế [gso-electricity]";
/** Row 6 of the data sheet, households using electricity, filled in with one value. */
const withValue = (value: Filling) => fill({I6: value, K6: "chính thức", L6: source});

describe("readTemplate", () => {
  it("reads an untouched template as rows left blank", () => {
    expect(read(template)).toMatchObject({candidates: [], rejections: [], blank: 3});
  });

  it("makes a candidate of a filled row, by its hidden key", () => {
    const {candidates, rejections} = read(fill({I6: 99.3, J6: "Cả năm", K6: "Sơ bộ", L6: source, M6: "Ước 11 tháng"}));
    expect(rejections).toEqual([]);
    expect(candidates).toMatchObject([
      {
        observation: {
          indicator: "households_using_electricity",
          series: "provincial_report",
          area: "VN-72",
          year: 2024,
          period: "year",
          value: 99.3,
          qualifier: null,
          status: "preliminary",
          source: "gso-electricity",
          note: null,
          note_vi: "Ước 11 tháng",
          sex: null
        },
        place: {cell: "Số liệu!I6"},
        remarks: []
      }
    ]);
  });

  // prettier-ignore
  it.each<[string, Filling, number, RegExp | null]>([
    ["a binary fraction",      99.30000000000001, 99.3, null],
    ["a text with a comma",    "99,3", 99.3, /decimal comma/],
    ["a trailing note",        "99,3 (ước)", 99.3, /words beside the number: “ước”/],
    ["a formula with result",  {attributes: 's="9"', content: "<f>SUM(A1:A2)</f><v>99.3</v>"}, 99.3, /saved result of the formula =SUM\(A1:A2\)/],
    ["a text formula",         {attributes: 't="str"', content: '<f>"99,3"</f><v>99,3</v>'}, 99.3, /saved result.*|decimal comma/],
    ["a word for a mark",      "khoảng 99,3", 99.3, /“khoảng” kept as ~/],
    ["the unit's own word",    "99,3 %", 99.3, /decimal comma/],
    ["an exponent as stored",  {attributes: "", content: "<v>9.93E1</v>"}, 99.3, null]
  ])("takes %s", (_name, filling, value, remark) => {
    const {candidates, rejections} = read(withValue(filling));
    expect(rejections).toEqual([]);
    expect(candidates[0]?.observation.value).toBe(value);
    const remarks = candidates[0]!.remarks.map(({en}) => en).join("; ");
    if (remark) expect(remarks).toMatch(remark);
    else expect(remarks).toBe("");
  });

  // prettier-ignore
  it.each<[string, Filling, string]>([
    ["an ambiguous number",      "1.234", "ambiguous_number"],
    ["words",                    "chưa có", "not_a_number"],
    ["a word after a number",    "99,3 ước", "not_a_number"],
    ["an error of Excel",        {attributes: 't="e"', content: "<v>#REF!</v>"}, "excel_error"],
    ["a formula with an error",  {attributes: 't="e"', content: "<f>A1/0</f><v>#DIV/0!</v>"}, "excel_error"],
    ["a formula without result", {attributes: "", content: "<f>SUM(A1:A2)</f>"}, "formula_without_result"],
    ["a truth value",            {attributes: 't="b"', content: "<v>1</v>"}, "boolean"],
    ["a date as ISO text",       {attributes: 't="d"', content: "<v>2024-05-12</v>"}, "date"],
    ["a number out of range",    {attributes: "", content: "<v>1E999</v>"}, "not_a_number"],
    ["a number in hexadecimal",  {attributes: "", content: "<v>0x10</v>"}, "not_a_number"],
    ["a number cut by a comma",  {attributes: "", content: "<v>1,5</v>"}, "not_a_number"],
    ["a number before letters",  {attributes: "", content: "<v>12abc</v>"}, "not_a_number"]
  ])("rejects %s and names the cell", (_name, filling, code) => {
    const {candidates, rejections} = read(withValue(filling));
    expect(candidates).toEqual([]);
    expect(rejections).toMatchObject([{code, cell: "Số liệu!I6", file: "mau.xlsx"}]);
  });

  const withStyle = (format: string, value: string, cell = "I6") =>
    editParts(fill({[cell]: {attributes: 's="99"', content: `<v>${value}</v>`}, [cell.replace("I", "K")]: "ước tính", [cell.replace("I", "L")]: source}), (xml, name) =>
      name === "xl/styles.xml"
        ? xml
            .replace("</numFmts>", `<numFmt numFmtId="900" formatCode="${format}"/></numFmts>`)
            .replace("</cellXfs>", `${'<xf numFmtId="900"/>'.repeat(100)}</cellXfs>`)
        : xml
    ); // prettier-ignore

  it("rejects a number that Excel shows as a date", () => {
    for (const format of ["dd/mm/yyyy", "d-mmm", "[$-42A]dd mmmm yyyy", "h:mm", "[h]:mm"]) {
      expect(read(withStyle(format, "45424")).rejections).toMatchObject([{code: "date", cell: "Số liệu!I6"}]);
    }
  });

  it("shows a rejected date as the officer sees it, not the number of the day", () => {
    expect(read(withStyle("dd/mm/yyyy", "45424")).rejections).toMatchObject([{code: "date", value: "12/05/2024"}]);
    // What no date of Excel is stays as it stands in the file.
    expect(read(withStyle("dd/mm/yyyy", "-5")).rejections).toMatchObject([{code: "date", value: "-5"}]);
  });

  it("multiplies a percentage for a unit of percent and says so", () => {
    const {candidates} = read(withStyle("0.0%", "0.993"));
    expect(candidates[0]?.observation.value).toBe(99.3);
    expect(candidates[0]?.remarks.map(({vi}) => vi)).toEqual(["ô định dạng phần trăm: 0.993 đọc là 99,3%"]);
  });

  it("rejects a percentage for another unit", () => {
    expect(read(withStyle("0%", "0.5", "I8")).rejections).toMatchObject([{code: "percent_format", cell: "Số liệu!I8"}]);
  });

  it("does not take a format for a date because of the words in it", () => {
    const {candidates} = read(withStyle("#,##0.0&quot; ha, day&quot;;[Red]-0", "99.3"));
    expect(candidates[0]?.observation.value).toBe(99.3);
  });

  it("leaves out the indicator's own unit behind a number, and no other", () => {
    const typed = (value: string) => read(fill({I8: value, K8: "ước tính", L8: source}));
    const {candidates, rejections} = typed("1 234,5 triệu USD");
    expect(rejections).toEqual([]);
    expect(candidates[0]?.observation.value).toBe(1234.5);
    expect(candidates[0]?.remarks.map(({vi}) => vi)).toContain("bỏ đơn vị “triệu USD” sau số");
    for (const other of ["1,5 tỷ USD", "1,5 triệu", "triệu USD", "1,5triệu USD"]) {
      expect(typed(other).rejections).toMatchObject([{code: "not_a_number"}]);
    }
  });

  it("says of a rejected cell which indicator, area and year it is for", () => {
    expect(read(withValue("1.234")).rejections[0]?.subject).toEqual({
      indicator: "households_using_electricity",
      series: "provincial_report",
      area: "VN-72",
      year: "2024"
    });
    const merged = addToSheet(withValue(99.3), '<mergeCells count="1"><mergeCell ref="I6:I7"/></mergeCells>');
    expect(read(merged).rejections[0]?.subject?.indicator).toBe("households_using_electricity");
  });

  it("names the range in the indicator's own unit", () => {
    expect(read(withValue(993)).rejections[0]?.expected.vi).toMatch(/đơn vị %\)$/);
  });

  it("rejects a value that its unit cannot have, but lets a rate of growth pass", () => {
    expect(read(withValue(993)).rejections).toMatchObject([{code: "out_of_range", cell: "Số liệu!I6", value: "993"}]);
    expect(read(fill({I7: 993, K7: "ước tính", L7: source})).rejections).toEqual([]);
    expect(read(fill({I8: -5, K8: "ước tính", L8: source})).rejections).toMatchObject([{code: "out_of_range"}]);
  });

  it("rejects merged cells once, naming the range, however large it is", () => {
    const merged = addToSheet(withValue(99.3), '<mergeCells count="1"><mergeCell ref="I6:XFD1048576"/></mergeCells>');
    const {candidates, rejections} = read(merged);
    expect(candidates).toEqual([]);
    expect(rejections).toMatchObject([{code: "merged_cells", cell: "Số liệu!I6"}]);
    expect(rejections[0]?.expected.vi).toContain("Số liệu!I6:XFD1048576");
  });

  it("understands a renamed sheet, and moved columns and rows, by the hidden words", () => {
    const renamed = editParts(withValue(99.3), (xml, name) => {
      if (name === "xl/workbook.xml") return xml.replace('name="Số liệu"', 'name="Sheet1 (2)"');
      if (name !== "xl/worksheets/sheet1.xml") return xml;
      // A column inserted before the note and a row above the data: references move as Excel would move them.
      return xml.replace(/ r="([A-Z]+)(\d+)"/g, (_m, column: string, row: string) =>
        ` r="${column === "M" ? "Z" : column}${String(Number(row) + 3)}"`
      ).replace(/<row r="(\d+)"/g, (_m, row: string) => `<row r="${String(Number(row) + 3)}"`);
    }); // prettier-ignore
    const {candidates, rejections} = read(renamed);
    expect(rejections).toEqual([]);
    expect(candidates).toMatchObject([{place: {cell: "Sheet1 (2)!I9"}, observation: {value: 99.3}}]);
  });

  it("asks for status, source and period where a value stands", () => {
    const {rejections} = read(fill({I6: 99.3, J6: "", K6: "", L6: ""}));
    expect(rejections.map(({code, cell}) => [code, cell])).toEqual([
      ["missing_status", "Số liệu!K6"],
      ["missing_period", "Số liệu!J6"],
      ["missing_source", "Số liệu!L6"]
    ]);
  });

  it("names an unknown source together with what is wrong with the value", () => {
    const {rejections} = read(fill({I6: "1.234", K6: "chính thức", L6: "gso-electricty"}));
    expect(rejections.map(({code, cell}) => [code, cell])).toEqual([
      ["ambiguous_number", "Số liệu!I6"],
      ["unknown_source", "Số liệu!L6"]
    ]);
    expect(rejections[1]?.expected.en).toContain("gso-electricity");
  });

  it("rejects a note that Excel would run", () => {
    const raw = (text: string): Filling => ({attributes: 't="inlineStr"', content: `<is><t>${text}</t></is>`});
    for (const note of ["=HYPERLINK(1)", "+1", "@SUM(A1)", "-2+3", raw("a_x0007_b"), "\u202eabc", "x".repeat(2000)]) {
      const {rejections} = read(fill({I6: 99.3, K6: "chính thức", L6: source, M6: note}));
      expect(rejections, JSON.stringify(note)).toMatchObject([{cell: "Số liệu!M6"}]);
    }
  });

  it("reports a note without a value instead of losing it", () => {
    const {unreported, blank} = read(fill({M6: "chưa có số liệu"}));
    expect(unreported).toMatchObject([{note: "chưa có số liệu", place: {cell: "Số liệu!M6"}}]);
    expect(blank).toBe(2);
  });

  it("takes a document described on the sheet of new sources", () => {
    const filled = fill({I6: 99.3, K6: "chính thức", L6: "Nguồn mới 2"});
    const {rejections: missing} = read(filled);
    expect(missing.map(({cell}) => cell)).toEqual(["Nguồn mới!B6", "Nguồn mới!F6"]);
    const described = fill(
      {B6: "Báo cáo số 12/BC-SCT", C6: "Sở Công Thương", D6: 2025, F6: "Quyết định, báo cáo"},
      filled,
      "sheet2"
    );
    const {candidates, newSources, rejections} = read(described);
    expect(rejections).toEqual([]);
    expect(newSources).toMatchObject([
      {source: "bao-cao-so-12-bc-sct-2025", title: "Báo cáo số 12/BC-SCT", year: 2025, kind: "decision"}
    ]);
    expect(candidates[0]?.observation.source).toBe("bao-cao-so-12-bc-sct-2025");
  });

  it("rejects a row without its key rather than guess which indicator it is", () => {
    expect(read(fill({A6: "", I6: 99.3})).rejections).toMatchObject([{code: "unknown_row", cell: "Số liệu!I6"}]);
    expect(read(fill({A8: "r99", I8: 5})).rejections).toMatchObject([{code: "unknown_row", cell: "Số liệu!I8"}]);
    expect(read(fill({A8: "", I8: 5})).rejections).toMatchObject([{code: "unknown_row", cell: "Số liệu!I8"}]);
  });

  it("says which column was deleted", () => {
    const without = editParts(withValue(99.3), (xml) => xml.replace("dsdg:period", "").replace("dsdg:note", ""));
    const {candidates, rejections} = read(without);
    expect(candidates).toEqual([]);
    expect(rejections).toMatchObject([{code: "missing_column", cell: "Số liệu"}]);
    expect(rejections[0]?.expected.vi).toMatch(/thiếu: Kỳ, Ghi chú$/);
  });

  it("rejects a workbook without the hidden keys", () => {
    const copied = editParts(template, (xml) => xml.replace("sdg-plan-template", "something"));
    expect(read(copied).rejections).toMatchObject([{code: "not_a_template"}]);
  });
});

describe("a row with several faults", () => {
  it("is told all of them at once", () => {
    const {rejections} = read(fill({I6: 990.5, J6: "Mùa mưa", K6: "chắc là đúng", L6: "Báo miệng", M6: "=1+1"}));
    expect(rejections.map(({code, cell}) => [code, cell])).toEqual([
      ["missing_status", "Số liệu!K6"],
      ["unknown_source", "Số liệu!L6"],
      ["unknown_word", "Số liệu!J6"],
      ["formula_text", "Số liệu!M6"],
      ["out_of_range", "Số liệu!I6"]
    ]);
    expect(
      read(fill({I6: "nhiều", K6: "chính thức", L6: source, M6: "=1+1"})).rejections.map(({code}) => code)
    ).toEqual(["not_a_number", "formula_text"]);
  });
});

describe("what is written outside the form's table", () => {
  const row = (at: number, cells: Readonly<Record<string, string>>) =>
    Object.entries(cells)
      .map(([column, text]) => `<c r="${column}${String(at)}" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("");

  it("is listed as unread, and the form's own words are not", () => {
    expect(read(template).account).toEqual([]);
    const bytes = editParts(template, (xml, name) =>
      name === "xl/worksheets/sheet1.xml"
        ? xml
            .replace(/(<row r="6"[^>]*>.*?)(<\/row>)/, `$1${row(6, {P: "chưa gồm huyện Tuy Đức"})}$2`)
            .replace("</sheetData>", `<row r="40">${row(40, {B: "Người lập biểu: A"})}</row></sheetData>`)
        : xml
    );
    const found = read(bytes);
    expect(found.rejections).toEqual([]);
    expect(found.account.map(({vi}) => vi)).toEqual([
      "không đọc (ngoài bảng của biểu mẫu): Số liệu!P6: “chưa gồm huyện Tuy Đức”",
      "không đọc (ngoài bảng của biểu mẫu): Số liệu!B40: “Người lập biểu: A”"
    ]);
  });
});
