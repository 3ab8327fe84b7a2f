import {describe, expect, it} from "vitest";
import {readOfficeFile} from "../../../../loaders/exchange/px-web/read-office-file.js";
import {known} from "../importers/reading.js";
import {answers, jsonStat, jsonStat1, longCsv, px, pxInWindows1258, wideCsv, xlsx} from "./made-tables.js";

const bytes = (file: string | Uint8Array) => (typeof file === "string" ? Buffer.from(file) : file);
const read = (file: string | Uint8Array, name = "table.px") => readOfficeFile(bytes(file), name, known);
const values = (file: ReturnType<typeof read>) =>
  file!.candidates.map(({observation: {indicator, area, year, value, status}}) => {
    expect(indicator).toBe("forest_cover");
    return `${area} ${String(year)} ${String(value)} ${status}`;
  });
const codes = (file: ReturnType<typeof read>) => file?.rejections.map(({code, line, value}) => [code, line, value]);
const lines = (text: string) => text.split("\n").length;
const told = (file: ReturnType<typeof read>) => file!.account.map(({en}) => en).join("\n");

describe("the files that a PX-Web site hands out", () => {
  it.each([
    ["PX in two languages", px, "forest.px"],
    ["PX in a code page of Windows", pxInWindows1258(), "forest.px"],
    ["JSON-stat 2", jsonStat, "forest.json"],
    ["JSON-stat 1, ended by a byte of zero", jsonStat1, "forest.json"],
    ["wide CSV with title lines", wideCsv, "forest.csv"],
    ["long CSV", longCsv, "forest.csv"],
    ["Excel", xlsx(), "forest.xlsx"]
  ])("%s: the same values, edition and source", (_, file, name) => {
    const found = read(file, name);
    expect(found!.rejections).toEqual([]);
    expect(values(found)).toEqual(answers);
    expect(found!.editions).toEqual(["2024-06-12"]);
    expect(found!.newSources).toMatchObject([
      {source: "nso-v06-51", kind: "statistical_table", collection: "register"}
    ]);
    expect(found!.blank).toBe(2);
    expect(told(found)).toContain('1 cells say "-" (nothing of the kind): not taken as 0');
  });

  it("keeps the notes of a year and of a cell in both languages", () => {
    const notes = read(px)!.candidates.map(({observation: {note, note_vi}}) => [note, note_vi]);
    const prel = ["As announced by the ministry", "Theo công bố của Bộ chủ quản"];
    expect(notes).toEqual([[null, null], prel, [null, "Chưa gồm huyện Tuy Đức"], prel]);
    expect(told(read(px))).toContain("footnote of the table: Đất có rừng trồng");
    expect(read(wideCsv, "a.csv")!.candidates.map(({observation}) => observation.note)).toEqual([
      "Without the district of Tuy Duc",
      null,
      "Without the district of Tuy Duc",
      null
    ]);
  });

  it("finds a table by its title where it has no number, and by the number of either language", () => {
    expect(values(read(px.replace('MATRIX="V06.51";\n', "")))).toEqual(answers);
    expect(values(read(px.replace("V06.51", "E0651")))).toEqual(answers);
  });

  it("takes what a line says is of a group as of it", () => {
    const supply = known.supply.map((line) => ({...line, groups: "sex=female;location=rural"}));
    const found = readOfficeFile(bytes(px), "a.px", {...known, supply});
    expect(found!.candidates.map(({observation: {sex, age, location}}) => [sex, age, location])).toEqual(
      answers.map(() => ["female", null, "rural"])
    );
  });

  it("refuses a number that the office has given to another table", () => {
    const other = px
      .replace(/Hiện trạng rừng phân theo địa phương/g, "Sản lượng gỗ khai thác")
      .replace(/^TITLE\[en\].*\n/m, "");
    expect(codes(read(other))).toEqual([["other_title", null, "V06.51 Sản lượng gỗ khai thác, Năm và Chỉ tiêu"]]);
  });

  it("says so where the number alone speaks for a table, as the line has no title in the language of the file", () => {
    const lines = known.supply.map((line) => ({...line, title_vi: null}));
    const vietnamese = px.replace(/^.*\[en\].*\n/gm, "").replace('LANGUAGES="vi","en";\n', "");
    const found = readOfficeFile(bytes(vietnamese), "a.px", {...known, supply: lines});
    expect(values(found)).toEqual(answers);
    expect(told(found)).toContain("its number alone speaks for it");
    expect(told(read(px))).not.toContain("its number alone");
  });

  it("says which categories there are where a line names another", () => {
    const found = read(
      px.replaceAll("Tỷ lệ che phủ rừng (%)", "Độ tàn che").replace("Proportion of forest coverage (%)", "Canopy")
    );
    expect(codes(found)?.[0]?.[0]).toBe("category_not_chosen");
    expect(found!.rejections[0]!.expected.vi).toContain("Diện tích có rừng; Độ tàn che");
  });

  it("takes what a file has of a table of which somebody chose some categories, and tells what it has not", () => {
    const other = {...known.supply[0]!, indicator: "forest_area_natural", take: ["Rừng tự nhiên|Natural forest"]};
    const found = readOfficeFile(bytes(px), "a.px", {...known, supply: [...known.supply, other]});
    expect(values(found)).toEqual(answers);
    expect(told(found)).toContain("forest_area_natural: this file has no category Rừng tự nhiên or Natural forest");
    // A line that says too little is a fault of the line, whatever else is in the file.
    const silent = readOfficeFile(bytes(px), "a.px", {...known, supply: [...known.supply, {...other, take: []}]});
    expect(codes(silent)?.[0]?.[0]).toBe("category_not_chosen");
  });

  it("takes the final figure where a preliminary one of the same year stands beside it", () => {
    const found = read(px.replace('"2021","2022","Sơ bộ 2023"', '"2021","Sơ bộ 2022","2022"').replace('"2021","2022","Prel. 2023"', '"2021","Prel. 2022","2022"').replace(/^(?:TIMEVAL|VALUENOTE|CELLNOTE).*\n/gm, "")); // prettier-ignore
    expect(values(found)).toEqual(["VN 2022 42.03 official", "VN-72 2022 39.75 official"]);
    expect(told(found)).toContain("2 preliminary values stand beside a final one");
  });

  it.each([
    ["cut short", px.slice(0, 600), ["px_syntax", lines(px.slice(0, 600)), ""]],
    ["a cell too few", px.replace(" 39.75", ""), ["px_data_count", lines(px) - 1, "11"]],
    ["a quote that does not close", px.replace('MATRIX="V06.51"', 'MATRIX="V06.51'), "px_syntax"],
    ["no title", px.replace(/^(?:TITLE|CONTENTS)[^;]*;\n/gm, ""), ["px_missing_keyword", null, "TITLE"]],
    ["an unknown name", px.replaceAll("Đắk Nông", "Đắk Nôngg").replace("Dak Nong", "Dak Nongg"), "unknown_area_name"]
  ])("refuses a PX file that is %s, and says where", (_, file, problem) => {
    const found = read(file);
    expect(found!.candidates).toEqual([]);
    expect(typeof problem === "string" ? codes(found)?.[0]?.[0] : codes(found)?.[0]).toEqual(problem);
  });

  it("refuses JSON that is no JSON-stat, or has other sizes than it says", () => {
    expect(codes(read('{"a": 1}', "a.json"))).toMatchObject([["not_json_stat", null, "value"]]);
    expect(codes(read("{", "a.json"))?.[0]?.[0]).toBe("not_json");
    expect(codes(read(jsonStat.replace('"size":[2,3,2]', '"size":[2,3,1]'), "a.json"))?.[0]?.[0]).toBe(
      "json_stat_size"
    );
    expect(codes(read(jsonStat.replace('"value":[14745.2,', '"value":['), "a.json"))?.[0]).toEqual([
      "json_stat_count",
      null,
      "11"
    ]);
  });

  it("leaves other CSV files and workbooks to other readers, unless it is asked for", () => {
    const other = wideCsv.replace("Area of forest as of 31 December", "Livestock");
    expect(read(other, "a.csv")).toBeNull();
    expect(readOfficeFile(bytes(other), "a.csv", known, true)!.rejections.map(({code}) => code)).toEqual([
      "unknown_table"
    ]);
    expect(read("Year,Value\n2020,1\n", "a.csv")).toBeNull();
  });

  it("reads data with their keys beside them, and unknown days as none", () => {
    const sparse = px
      .replace('DATASYMBOL2="..";\n', 'KEYS("Địa phương")=CODES;\n')
      .replace(/DATA=[^;]*;/, 'DATA=\n"1" 1 2 3 39.5 5 39.75;')
      .replace("20240612", "99991231");
    expect(values(read(sparse))).toEqual(["VN-72 2021 2 official", ...answers.slice(2)]);
    expect(read(sparse)!.editions).toEqual([]);
  });
});

describe("areas before and after the mergers of 2025", () => {
  const table = (areas: readonly string[], year: string) =>
    `"Hiện trạng rừng phân theo địa phương"\n"Địa phương","${year} Tỷ lệ che phủ rừng (%)"\n${areas.map((area, i) => `"${area}",${String(40 + i)}.5\n`).join("")}`;

  it("tells them by the areas that stand beside them", () => {
    expect(values(read(table(["Đắk Nông", "Lâm Đồng"], "2023"), "a.csv"))).toEqual([
      "VN-72 2023 40.5 official",
      "VN-35 2023 41.5 official"
    ]);
    const merged = [...known.areas.values()]
      .filter(({area}) => area.endsWith("-2025"))
      .map(({name_vi}) => name_vi.replace(" (mới)", ""));
    const after = read(table(["CẢ NƯỚC", "Tây Nguyên", ...merged], "2025"), "a.csv");
    expect(after!.candidates.map(({observation}) => observation.area)).toContain("VN-35-2025");
    expect(after!.candidates).toHaveLength(merged.length + 1);
    expect(told(after)).toContain("not taken: Tây Nguyên");
  });

  it("asks for all of them where a few rows do not tell", () => {
    expect(codes(read(table(["CẢ NƯỚC", "Lâm Đồng"], "2024"), "a.csv"))).toEqual([
      ["ambiguous_area", null, "Lâm Đồng"]
    ]);
  });
});
