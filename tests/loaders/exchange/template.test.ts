import {describe, expect, it} from "vitest";
import {agencyOf, closeAgencies} from "../../../loaders/exchange/agencies.js";
import {templateRows} from "../../../loaders/exchange/template/template-rows.js";
import {writeTemplate} from "../../../loaders/exchange/template/template-sheets.js";
import {cellAt} from "../../../src/lib/xlsx/sheet.js";
import {parseReference} from "../../../src/lib/xlsx/reference.js";
import {unzip} from "../../../src/lib/xlsx/unzip.js";
import {defaultLimits} from "../../../src/lib/xlsx/limits.js";
import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import {tables, template} from "./template-file.js";

const request = {agency: "so_cong_thuong", year: 2024, area: "VN-72", withCooperation: false};
const rowsOf = (changes: Partial<typeof request>) =>
  templateRows(tables, {...request, ...changes}).map(({role, indicator, series, last}) => [
    role,
    indicator.indicator,
    series?.series ?? null,
    last?.year ?? null
  ]);

describe("templateRows(tables, request)", () => {
  it("asks an agency for the indicators of the targets it leads, by the methodologies still in use", () => {
    expect(rowsOf({})).toEqual([
      ["lead", "households_using_electricity", "provincial_report", 2022],
      ["lead", "export_growth", null, 2023],
      ["lead", "export_turnover", null, 2023]
    ]);
  });

  it("adds what it cooperates on after that, if asked", () => {
    const rows = rowsOf({withCooperation: true});
    expect(rows.slice(0, 3)).toEqual(rowsOf({}));
    expect(rows.slice(3)).toEqual([
      ["cooperate", "poverty_rate", "gso_mdp", 2023],
      ["cooperate", "poverty_rate", "mdp_2021_2025", 2024]
    ]);
  });

  it("shows no value from after the year asked for", () => {
    for (const [, , , last] of rowsOf({year: 2012})) expect(last === null || Number(last) <= 2012).toBe(true);
  });

  it("falls back to the last methodology used where none is recent", () => {
    const rows = templateRows(tables, {...request, agency: "so_lao_dong_thuong_binh_va_xa_hoi", year: 2100});
    expect(rows.map(({series}) => series?.series)).toEqual(["mdp_2021_2025"]);
  });
});

describe("templateRows(tables, request) where a methodology has begun", () => {
  it("asks for the methodology in force before its first value came, not for the one before", () => {
    // The survey's multidimensional rate began without a row in breaks.csv, so it is only known by its value.
    const recent: ReadonlySet<string> = new Set(["mdp_2021_2025", "gso_mdp"]);
    const before = {...tables, observations: tables.observations.filter(({series}) => !recent.has(series ?? ""))};
    const agency = "so_lao_dong_thuong_binh_va_xa_hoi";
    const methodologies = (year: number) =>
      templateRows(before, {...request, agency, year}).map(({series}) => series?.series);
    expect(methodologies(2021)).toEqual(["mdp_2016_2020"]);
    expect(methodologies(2022)).toEqual(["mdp_2016_2020", "mdp_2021_2025"]);
    for (const year of [2023, 2024, 2030]) expect(methodologies(year)).toEqual(["mdp_2021_2025"]);
  });
});

describe("agencyOf(tables, wanted)", () => {
  it.each(["so_cong_thuong", "Sở Công Thương", "sở công thương ", "Department of Industry and Trade"])(
    "knows %j",
    (wanted) => {
      expect(agencyOf(tables, wanted)).toBe("so_cong_thuong");
    }
  );

  it("knows nothing by half", () => {
    for (const wanted of ["", "Sở", "so_cong", "Công Thương"]) expect(agencyOf(tables, wanted)).toBeNull();
  });
});

describe("writeTemplate(tables, request)", () => {
  const sheets = readWorkbook(template);
  const parts = unzip(template, () => true, defaultLimits);
  const xml = (name: string) => new TextDecoder().decode(parts.get(name));
  const at = (cell: string) => {
    const {row, column} = parseReference(cell)!;
    return cellAt(sheets[0]!, row, column)?.content;
  };

  it("has a sheet to fill in, one for new sources, a guide, and two that officers do not see", () => {
    expect(sheets.map(({name, hidden}) => [name, hidden])).toEqual([
      ["Số liệu", false],
      ["Nguồn mới", false],
      ["Hướng dẫn", false],
      ["_khoa", true],
      ["_danh_muc", true]
    ]);
  });

  it("shows indicator, unit, last value with its year and source, and an empty cell for the year", () => {
    expect(["B6", "C6", "D6", "E6", "F6", "G6", "I4", "I6", "J6"].map(at)).toEqual([
      "7",
      "Tỷ lệ hộ sử dụng điện",
      "Báo cáo của tỉnh",
      "%",
      "99.2",
      "2022",
      "Giá trị năm 2024",
      undefined,
      "cả năm"
    ]);
    expect(at("H6")).toMatch(/^Kết quả phát triển/);
    expect(at("G7")).toBe("2023, 9 tháng");
  });

  it("names sources in Vietnamese where they have a name in it, in the list and beside the last value", () => {
    const lists = readWorkbook(template)[4]!;
    const offered = Array.from({length: 40}, (_, i) => {
      const {row, column} = parseReference(`C${String(i + 1)}`)!;
      return cellAt(lists, row, column)?.content ?? "";
    }).join("\n");
    expect(offered).toContain("Tỷ lệ hộ sử dụng điện phân theo địa phương [gso-electricity]");
    expect(offered).not.toMatch(/by province/);
  });

  it("locks everything but the cells to fill in", () => {
    const styles = [...xml("xl/styles.xml").matchAll(/<xf [^>]*applyProtection[^>]*>.*?locked="(\d)"/g)].map(
      ([, locked]) => locked
    );
    const unlocked = [...xml("xl/worksheets/sheet1.xml").matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)].flatMap(
      ([, column, row, style]) => (styles[Number(style)] === "0" ? [`${column!}${row!}`] : [])
    );
    expect(unlocked).toEqual(
      [6, 7, 8].flatMap((row) => ["I", "J", "K", "L", "M"].map((column) => column + String(row)))
    );
    for (const sheet of [1, 2, 3, 4, 5])
      expect(xml(`xl/worksheets/sheet${String(sheet)}.xml`)).toContain("<sheetProtection");
  });

  it("offers lists for period, status and source, freezes the headings and prints on A4 landscape", () => {
    const sheet = xml("xl/worksheets/sheet1.xml");
    expect([...sheet.matchAll(/<dataValidation type="list"[^>]* sqref="([^"]+)"/g)].map(([, range]) => range)).toEqual([
      "J5:J8",
      "K5:K8",
      "L5:L8"
    ]);
    expect(sheet).toContain('<pane xSplit="3" ySplit="4" topLeftCell="D5"');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"');
    expect(xml("xl/styles.xml")).toContain('formatCode="#,##0.0"');
    expect(xml("xl/workbook.xml")).toContain("'Số liệu'!$4:$4");
  });

  it("gives the same bytes for the same tables", () => {
    expect(Buffer.from(writeTemplate(tables, request)).equals(Buffer.from(template))).toBe(true);
  });
});

describe("closeAgencies(tables, wanted)", () => {
  it.each([
    ["so_cong_thuog", "so_cong_thuong"],
    ["Sở Công Thương", "so_cong_thuong"],
    ["so_lao_dong", "so_lao_dong_thuong_binh_va_xa_hoi"]
  ])("finds what %j means", (wanted, agency) => {
    expect(closeAgencies(tables, wanted)[0]).toBe(agency);
  });

  it("offers nothing for what resembles nothing", () => {
    expect(closeAgencies(tables, "zzzzzzzz")).toEqual([]);
  });
});
