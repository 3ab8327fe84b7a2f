import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {compare} from "../../../../loaders/exchange/compare.js";
import {readFiles} from "../../../../loaders/exchange/import-files.js";
import {missingRules} from "../../../../loaders/exchange/importers/missing-rules.js";
import {resultTable} from "../../../../loaders/exchange/result-table.js";
import {madeWorkbook} from "../../../made-workbook.js";
import {codes, constants, expected, folder, known, read, values} from "./reading.js";

describe("tidy CSV by a mapping file", () => {
  const tidy = [
    "Chỉ tiêu,Hộ nghèo,indicator,poverty_rate,",
    "Năm,*,year,=,",
    "Số liệu,*,value,=,",
    ",,series,gso_income,",
    ",,area,VN,",
    ",,status,official,",
    ",,source,gso-poverty,"
  ];
  const text = "Chỉ tiêu,Năm,Số liệu\nHộ nghèo,2022,4.2\n";

  it("is read", async () => {
    expect(values(await read({"t.csv": text}, tidy))).toEqual(expected);
  });

  it("asks for a format or a mapping where there is none", async () => {
    writeFileSync(join(folder, "bare.csv"), text);
    expect((await readFiles([join(folder, "bare.csv")], known)).rejections).toMatchObject([{code: "unknown_format"}]);
    writeFileSync(join(folder, "bare.csv"), "SeriesCode,TimePeriod,Value\n");
    expect((await readFiles([join(folder, "bare.csv")], known)).rejections).toMatchObject([{code: "missing_mapping"}]);
  });

  it.each([
    ["V06.51.px", "\uFEFF<!DOCTYPE html>\n<html><body>Đăng nhập</body></html>", "no_table_web_page", "web page"],
    ["V06.51.xls", "<html xmlns:x='urn'><table><tr><td>1</td></tr></table>", "no_table_web_page", ".xlsx"],
    ["bang.csv", "%PDF-1.7 1 0 obj", "no_table_pdf", "npm run template"],
    ["bang.xlsx", " \n", "empty_file", "empty"]
  ])("says what %s is that holds no table, and what to do", async (name, content, code, words) => {
    writeFileSync(join(folder, name), content);
    const {rejections, candidates} = await readFiles([join(folder, name)], known);
    expect([candidates, rejections.map((one) => one.code)]).toEqual([[], [code]]);
    expect(resultTable([], rejections, "en", known.indicators)).toContain(words);
  });

  it("offers the lines that a mapping needs where there is none yet", async () => {
    const file = join(folder, "indicator_1-2-1.csv");
    writeFileSync(file, "Year,Sex,Units,Value\n2022,,%,4.2\n2022,F,%,4.3\n");
    const {candidates, rejections} = await readFiles([file], known);
    expect(candidates).toEqual([]);
    expect(rejections[0]?.code).toBe("missing_mapping");
    expect(missingRules(rejections)).toEqual([
      "column,code,field,value,optional",
      "Sex,*,,,",
      "Units,*,,,",
      "@indicator,*,,,",
      ",,indicator,,",
      ",,area,,",
      ",,source,,",
      ",,status,,"
    ]);
  });

  it("says of a rejected line what it would have been a value of", async () => {
    const bad = await read({"t.csv": text.replace("4.2", "x")}, tidy);
    expect(bad.rejections).toMatchObject([
      {code: "not_a_number", subject: {indicator: "poverty_rate", series: "gso_income", area: "VN", year: "2022"}}
    ]);
    expect(resultTable([], bad.rejections, "en", known.indicators)).toMatch(
      /^rejected +Poverty rate \(poverty_rate \/ gso_income\) +VN +2022 +x /m
    );
  });

  it("rejects a template that was saved as CSV", async () => {
    const csv = "dsdg:row,,,dsdg:value\nr1,,Tỷ lệ,4.2\n";
    for (const bytes of [Buffer.from(csv), Buffer.from(csv, "latin1")]) {
      writeFileSync(join(folder, "mau.csv"), bytes);
      expect((await readFiles([join(folder, "mau.csv")], known)).rejections).toMatchObject([{code: "template_as_csv"}]);
    }
  });

  // prettier-ignore
  it.each([
    ["a code that is in no file",    "Chỉ tiêu,Hộ giàu,indicator,poverty_rate,", ["stale_mapping", "Chỉ tiêu = Hộ giàu"]],
    ["a column that is in no file",  "Tỉnh,*,,,",                                ["stale_mapping", "Tỉnh = *"]],
    ["an unknown indicator",         ",,indicator,poverty_rte,",                 ["stale_mapping", "poverty_rte"]],
    ["an unknown series",            ",,series,gso,",                            ["stale_mapping", "gso"]],
    ["an unknown area",              ",,area,VN-99,",                            ["stale_mapping", "VN-99"]],
    ["an unknown source",            ",,source,x,",                              ["stale_mapping", "x"]],
    ["an unknown status",            ",,status,final,",                          ["unknown_word", "final"]],
    ["an unknown field",             "Năm,*,jahr,=,",                            ["unknown_field", "jahr"]],
    ["a column without a code",      "Năm,,year,=,",                             ["missing_value", null]],
    ["a vintage",                    ",,vintage,2024,",                          ["vintage_in_mapping", "vintage"]],
    ["two values for one field",     ",,year,2021,",                             ["conflicting_rules", "2022"]]
  ])("rejects a rule with %s", async (_name, rule, [code, value]) => {
    const {rejections} = await read({"t.csv": text}, [...tidy, rule]);
    expect(rejections.map((rejection) => [rejection.code, rejection.value])).toEqual([[code, value]]);
  });

  it("names a column that no rule speaks of, unless nothing stands in it", async () => {
    const wider = (cell: string) => `Chỉ tiêu,Năm,Số liệu,Xã\nHộ nghèo,2022,4.2,${cell}\n`;
    expect((await read({"t.csv": wider("")}, tidy)).rejections).toEqual([]);
    expect(codes((await read({"t.csv": wider("Đắk Mil")}, tidy)).rejections)).toEqual([
      ["unmapped_column", null, "Xã", "Đắk Mil"]
    ]);
  });

  it("lets a rule be optional, and counts rules over all files together", async () => {
    expect((await read({"t.csv": text}, [...tidy, "Tỉnh,*,,,1"])).rejections).toEqual([]);
    const other = "Chỉ tiêu,Năm,Số liệu\nNghèo,2021,4.4\n";
    const both = await read({"t.csv": text, "u.csv": other}, [...tidy, "Chỉ tiêu,Nghèo,indicator,poverty_rate,"]);
    expect(both.rejections).toEqual([]);
    expect(both.candidates).toHaveLength(2);
  });

  it("says once what no rule fills, instead of leaving rows blank or rejecting each", async () => {
    const rows = ["2021,4.4", "2022,4.2", "2023,3.4"].join("\n");
    const lacking = (...kept: string[]) => read({"t.csv": `Năm,Số liệu\n${rows}\n`}, kept);
    const full = ["Năm,*,year,=,", "Số liệu,*,value,=,", ...constants];
    expect((await lacking(...full)).candidates).toHaveLength(3);
    for (const field of ["year", "value", "status", "source", "area", "indicator"]) {
      const kept = full.map((rule) => (rule.includes(`,${field},`) ? rule.replace(/,[a-z]+,[^,]*,$/, ",,,") : rule));
      const {candidates, rejections} = await lacking(...kept.filter((rule) => !rule.startsWith(",,,")));
      expect(candidates).toEqual([]);
      expect(codes(rejections)).toEqual([["missing_rule", null, null, field]]);
    }
  });

  it("says once what is wrong with a rule for every row", async () => {
    const rules = ["Năm,*,year,=,", "Số liệu,*,value,=,", ...constants.filter((rule) => !rule.includes("series"))];
    const {rejections} = await read({"t.csv": "Năm,Số liệu\n2021,4.4\n2022,4.2\n"}, rules);
    expect(codes(rejections)).toEqual([["unknown_series", 2, null, null]]);
  });

  it.each([
    ["semicolons and decimal commas", "Chỉ tiêu;Năm;Số liệu\nHộ nghèo;2022;4,2\n"],
    ["tabs", "Chỉ tiêu\tNăm\tSố liệu\nHộ nghèo\t2022\t4,2\n"],
    ["semicolons and decimal points", "Chỉ tiêu;Năm;Số liệu\nHộ nghèo;2022;4.2\n"],
    [
      "numbers of rows under no name",
      ",Chỉ tiêu,Năm,Số liệu\n0,Hộ nghèo,2022,4.2\n2,Hộ nghèo,2021,..\n5,Hộ nghèo,2020,:\n"
    ],
    ["an empty column without a name", "Chỉ tiêu,Năm,Số liệu,,\nHộ nghèo,2022,4.2,,\n"]
  ])("is read with %s", async (_name, text) => {
    const result = await read({"t.csv": text}, tidy);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual(expected);
  });

  it("rejects a number that semicolons leave open, and something under no name", async () => {
    const {rejections} = await read({"t.csv": "Chỉ tiêu;Năm;Số liệu\nHộ nghèo;2022;1.234\n"}, tidy);
    expect(codes(rejections)).toEqual([["ambiguous_number", 2, "Số liệu", "1.234"]]);
    const unnamed = await read({"t.csv": "Chỉ tiêu,Năm,Số liệu,\nHộ nghèo,2022,4.2,Đắk Mil\n"}, tidy);
    expect(codes(unnamed.rejections)).toEqual([["unnamed_column", 1, "4", "Đắk Mil"]]);
  });

  it("shows series and breakdown of a value, and places in the language asked for", async () => {
    const twice = "Chỉ tiêu,Năm,Số liệu,Giới\nHộ nghèo,2022,4.2,Nữ\nHộ nghèo,2022,4.3,Nữ\n";
    const {candidates} = await read({"t.csv": twice}, [...tidy, "Giới,Nữ,sex,female,"]);
    const {changes, rejections} = compare(candidates, [], null);
    expect(resultTable(changes, [], "vi")).toMatch(/^mới +poverty_rate \/ gso_income, female +VN +2022 /m);
    expect(rejections[0]?.expected.vi).toMatch(/dòng 2, cột Số liệu$/);
    expect(rejections[0]?.expected.en).toMatch(/line 2, column Số liệu$/);
  });

  it("offers the lines that a mapping lacks", async () => {
    const text = 'Chỉ tiêu,Năm,Số liệu,"Xã, phường"\nHộ nghèo,2022,4.2,Đắk Mil\n';
    const columns = await read(
      {"t.csv": text},
      tidy.filter((rule) => !rule.includes("status"))
    );
    expect(missingRules(columns.rejections)).toEqual([
      "column,code,field,value,optional",
      '"Xã, phường",*,,,',
      ",,status,,"
    ]);
    const cells = await read({"t.csv": text}, [...tidy, '"Xã, phường",Cư Jút,location,=,1']);
    expect(missingRules(cells.rejections)).toEqual(["column,code,field,value,optional", '"Xã, phường",Đắk Mil,,,']);
    expect(missingRules([])).toEqual([]);
  });

  it("rejects a note that Excel would run", async () => {
    const noted = "Chỉ tiêu,Năm,Số liệu,Ghi chú\nHộ nghèo,2022,4.2,=cmd|'/c calc'!A1\n";
    const {rejections} = await read({"t.csv": noted}, [...tidy, "Ghi chú,*,note_vi,=,"]);
    expect(codes(rejections)).toEqual([["formula_text", 2, "Ghi chú", "=cmd|'/c calc'!A1"]]);
  });

  // prettier-ignore
  it.each([
    ["UTF-16",           Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]), "wrong_encoding"],
    ["windows-1258",     Buffer.from([...Buffer.from("Chỉ tiêu,Năm,Số liệu\nH"), 0xf4, 0x0a]),     "wrong_encoding"],
    ["zero bytes",       Buffer.from(text.replace("4.2", "\u0000")),                                "wrong_encoding"],
    ["a very long line", Buffer.from(`Chỉ tiêu,Năm,Số liệu\n${"x".repeat(5_000_000)}\n`),           "wrong_field_count"]
  ])("rejects %s with its line", async (_name, bytes, code) => {
    const {rejections} = await read({"t.csv": bytes}, tidy);
    expect(rejections).toMatchObject([{code}]);
    expect(rejections[0]?.line).toBeGreaterThan(0);
  });
});

describe("a table as an office lays it out, by a mapping file", () => {
  const rules = ["Tỉnh,Cả nước,area,VN,", "Tỉnh,*,skip,,1", "Năm,*,year,=,", "Giá trị,*,value,=,"];
  const others = constants.filter((rule) => !rule.includes(",area,"));
  const office = (text: string, ...more: string[]) => read({"t.csv": text}, [...rules, ...others, ...more]);
  const rows = (...lines: string[]) => `Tỉnh;Năm;Giá trị\n${lines.map((line) => `Cả nước;${line}\n`).join("")}`;

  it("leaves out titles, column numbers and notes, and names them", async () => {
    const text = `Bảng 1. Hộ nghèo;;\n;;\nTỉnh;Năm;Giá trị\n(A);(B);(1)\nCả nước;2022;4,2\n\nNguồn: Tổng cục Thống kê\n`;
    const {candidates, rejections, account} = await office(text);
    expect(rejections).toEqual([]);
    expect(candidates.map(({observation}) => observation.value)).toEqual([4.2]);
    expect(account.map(({en}) => en.replace(/ of \S+,/, ""))).toEqual([
      "lines left out 1: “Bảng 1. Hộ nghèo”",
      "lines left out 4: “(A)”",
      "lines left out 7: “Nguồn: Tổng cục Thống kê”"
    ]);
  });

  it.each([
    ["Cả\u00a0nước", "a no-break space"],
    ["Cả  nước ", "spaces"],
    ["Ca\u0309 nước", "letters and marks apart"],
    ["Cả\u200b nước", "a space without width"]
  ])("takes %j for the area although it has %s", async (name) => {
    expect(values(await office(`Tỉnh;Năm;Giá trị\n${name};2022\u00a0;\u00a04,2\n`))).toEqual(expected);
  });

  it("takes Ð and Ɖ for Đ, in names of columns too", async () => {
    const own = ["Ðịa phương,Đắk Nông,area,VN-72,", "Năm,*,year,=,", "Giá trị,*,value,=,", ...others];
    for (const letter of ["Đ", "Ð", "Ɖ"]) {
      const text = `${letter}ịa phương;Năm;Giá trị\n${letter}ắk Nông;2022;4,2\n`;
      expect(values(await read({"t.csv": text}, own))).toEqual([expected[0]!.replace(" VN ", " VN-72 ")]);
    }
  });

  it("lists the rows that a rule leaves out", async () => {
    const {account, skipped} = await office(`${rows("2022;4,2")}Gia Lai;2021;3\nGia Lai;2022;3\nKon Tum;2022;4\n`);
    expect(skipped).toBe(3);
    expect(account.map(({en}) => /“.*rows: \d+/.exec(en)?.[0])).toEqual(["“Gia Lai”, rows: 2", "“Kon Tum”, rows: 1"]);
  });

  it.each(["<1.234", ">10.500", "~1.234", "1.234", "-1.234", "1.234%", "1.234¹", "1,234"])(
    "rejects %s between semicolons, which can be read in two ways",
    async (number) => {
      expect((await office(rows(`2022;${number}`))).rejections).toMatchObject([{code: "ambiguous_number"}]);
    }
  );

  it.each([
    ["0.384", 0.384],
    ["\u22129,5", -9.5],
    ["-0", 0],
    ["1.234,5", 1234.5],
    ["1\u202f234,5", 1234.5],
    ["12,5¹", 12.5],
    ["12,5 (*)", 12.5],
    ["12,5 %", 12.5],
    ["<0,5", 0.5]
  ])("reads %s as %d", async (number, value) => {
    const {candidates, rejections} = await office(rows(`2022;${number}`));
    // Some lie outside of what an indicator can be; they were read all the same.
    const read = candidates[0]?.observation.value ?? Number(rejections[0]?.value);
    expect(read).toBe(value);
  });

  it("takes words beside a number for its status, and rejects those that tell none", async () => {
    const {candidates, rejections} = await office(rows("2021;4,4 (sơ bộ)", "2022;Ước 4,2", "2023;3,4 (đầu năm)"));
    expect(candidates.map(({observation}) => observation.status)).toEqual(["preliminary", "estimate"]);
    expect(rejections).toMatchObject([{code: "unknown_word", value: "3,4 (đầu năm)"}]);
  });

  it("takes a year with words beside it, and their status", async () => {
    const {candidates, rejections} = await office(
      rows("Năm 2021;4,4", "Sơ bộ 2022;4,2", "2023 (ước);3,4", "Quý 2020;1")
    );
    expect(candidates.map(({observation: {year, status}}) => [year, status])).toEqual([
      [2021, "official"],
      [2022, "preliminary"],
      [2023, "estimate"]
    ]);
    expect(rejections).toMatchObject([{column: "Năm", value: "Quý 2020"}]);
  });

  it("names a mark of no figure, and offers the rule that leaves it out", async () => {
    const text = rows("2021;-", "2022;4,2", "2020;–");
    const {rejections} = await office(text);
    expect(rejections[0]?.expected.en).toContain("“-” is how offices mark that there is no figure");
    const [, ...offered] = missingRules(rejections);
    expect(offered).toEqual(["Giá trị,-,skip,,", "Giá trị,–,skip,,"]);
    expect(values(await office(text, ...offered))).toEqual(expected);
  });

  it("takes years beside each other as the lines that it offers say, as they are printed", async () => {
    const text = "Biểu 5;;;\n;2021;2022;Sơ bộ 2023\nViệt Nam;4,4;4,2;...\nVùng A;1;2;3\n";
    const {rejections} = await read(
      {"t.csv": text},
      others.filter((rule) => !rule.includes(",status,"))
    );
    const [, ...offered] = missingRules(rejections);
    expect(offered).toEqual([
      "column_1,Việt Nam,area,VN,",
      "column_1,Vùng A,skip,,",
      "2021,*,value,=,",
      "2021,*,year,2021,",
      "2021,*,status,official,",
      "2022,*,value,=,",
      "2022,*,year,2022,",
      "2022,*,status,official,",
      "Sơ bộ 2023,*,value,=,",
      "Sơ bộ 2023,*,year,2023,",
      "Sơ bộ 2023,*,status,preliminary,"
    ]);
    const done = await read({"t.csv": text}, [...others.filter((rule) => !rule.includes(",status,")), ...offered]);
    expect(done.rejections).toEqual([]);
    expect(done.candidates.map(({observation: {year, value, status}}) => [year, value, status])).toEqual([
      [2021, 4.4, "official"],
      [2022, 4.2, "official"]
    ]);
  });

  it("takes the status that a heading tells before that of every row, and not before that of the column itself", async () => {
    const text = "Tỉnh;2021;Sơ bộ 2022;Ước 2023\nViệt Nam;4,4;4,2;4,1\n";
    const wide = [
      "Tỉnh,*,area,VN,",
      ...["2021", "Sơ bộ 2022", "Ước 2023"].flatMap((name) => [
        `${name},*,value,=,`,
        `${name},*,year,${name.slice(-4)},`
      ])
    ];
    const statuses = async (...more: string[]) =>
      (await read({"t.csv": text}, [...others, ...wide, ...more])).candidates.map(
        ({observation}) => observation.status
      );
    expect(await statuses()).toEqual(["official", "preliminary", "estimate"]);
    const own = others.filter((rule) => !rule.includes(",status,"));
    const said = ["2021", "Sơ bộ 2022", "Ước 2023"].map((name) => `${name},*,status,official,`);
    const {candidates} = await read({"t.csv": text}, [...own, ...wide, ...said]);
    expect(candidates.map(({observation}) => observation.status)).toEqual(["official", "official", "official"]);
  });

  it("is read from a workbook, whose numbers are what they are, with its cells for places", async () => {
    const bytes = madeWorkbook([
      {name: "Bìa", rows: [["Niên giám"]]},
      {
        name: "Nghèo",
        rows: [["Biểu 1"], ["Tỉnh", "Năm", "Giá trị"], ["Cả nước", 2022, 4.125], [null, 2023, "3,4"], [null, 2021, "x1"]],
        merged: ["A3:A5"]
      }
    ]); // prettier-ignore
    const {candidates, rejections, account} = await read({"t.xlsx": bytes}, [...rules, ...others]);
    expect(candidates.map(({observation: {year, value}}) => [year, value])).toEqual([
      [2022, 4.125],
      [2023, 3.4]
    ]);
    expect(rejections).toMatchObject([{code: "not_a_number", cell: "Nghèo!C5", value: "x1"}]);
    expect(account.map(({en}) => en.replace(/ of \S+/, ""))).toEqual([
      "sheet “Bìa” left out: no table with the columns of the mapping",
      expect.stringContaining("“Biểu 1”"),
      "merged cells filled downwards: 2"
    ]);
  });
});
