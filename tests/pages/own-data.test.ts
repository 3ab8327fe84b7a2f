import {sweep} from "../sweep.js";
import {en as english} from "../place.js";
import {Bool, DateDay, Dictionary, Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray} from "apache-arrow";
import {strToU8, zipSync} from "fflate";
import {expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import {ownFilesMessages} from "../../src/messages/own-files.js";
import {madeWorkbook} from "../made-workbook.js";
import {useExplorer} from "./explorer-page.js";
import {useSite} from "./site.js";

const emptyExplorer = useExplorer(useSite());
const en = exploreMessages(english);

/** A workbook as Excel writes one: shared texts, a date as a day's number, a truth value, and a sheet that is hidden. */
function workbook(): Uint8Array {
  const texts = ["Mã", "Số hộ", "Ngày", "Đã kiểm", "Ghi chú", "VN-72", "VN-33", "XX", "<b>đủ</b> & 'đúng'", "khác"];
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const text = (place: string, index: number) => `<c r="${place}" t="s"><v>${String(index)}</v></c>`;
  const number = (place: string, value: number, more = "") => `<c r="${place}"${more}><v>${String(value)}</v></c>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  const rows = [
    ["A1", "B1", "C1", "D1", "E1"].map(text),
    [text("A2", 5), number("B2", 1250.5), number("C2", 45657, ' s="1"'), number("D2", 1, ' t="b"'), text("E2", 8)],
    [text("A3", 6), number("B3", 2000), number("C3", 45473, ' s="1"'), number("D3", 0, ' t="b"')],
    [text("A4", 7), number("B4", 3000), number("D4", 1, ' t="b"'), text("E4", 9)]
  ];
  const sheet = (cells: readonly (readonly string[])[]) =>
    `<worksheet ${main}><sheetData>${cells.map((row, i) => `<row r="${String(i + 1)}">${row.join("")}</row>`).join("")}</sheetData></worksheet>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `<Relationships xmlns="${pack}/relationships">${all.join("")}</Relationships>`;
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(relation("r", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Ẩn" sheetId="1" state="hidden" r:id="r1"/><sheet name="Số liệu" sheetId="2" r:id="r2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      relation("r1", "worksheet", "worksheets/sheet1.xml"),
      relation("r2", "worksheet", "worksheets/sheet2.xml"),
      relation("r3", "sharedStrings", "sharedStrings.xml"),
      relation("r4", "styles", "styles.xml")
    ),
    "xl/sharedStrings.xml": `<sst ${main}>${texts.map((one) => `<si><t>${escape(one)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": sheet([[number("A1", 1)]]),
    "xl/worksheets/sheet2.xml": sheet(rows)
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** The same table as other programs write Arrow: codes in a dictionary, dates as days. */
function arrow(format: "file" | "stream"): Uint8Array {
  const days = [new Date("2024-12-31"), new Date("2024-06-30"), null];
  const table = new Table({
    Mã: vectorFromArray(["VN-72", "VN-33", "XX"], new Dictionary(new Utf8(), new Int32())),
    "Số hộ": vectorFromArray([1250.5, 2000, 3000], new Float64()),
    Ngày: vectorFromArray(days, new DateDay()),
    "Đã kiểm": vectorFromArray([true, false, true], new Bool()),
    "Ghi chú": vectorFromArray(["<b>đủ</b> & 'đúng'", null, "khác"], new Utf8())
  });
  return tableToIPC(table, format);
}

test.for([
  {name: "Số hộ.xlsx", bytes: workbook(), table: "so_ho"},
  ...(sweep
    ? [
        {name: "Hộ dân.arrow", bytes: arrow("file"), table: "ho_dan"},
        {name: "households.arrows", bytes: arrow("stream"), table: "households"}
      ]
    : [])
])("dropped as $name, a table has its rows and joins with the province's", async ({name, bytes, table}) => {
  const {page, requests, explorer} = await emptyExplorer();
  const before = requests.length;
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(content)], file));
      return transfer;
    },
    [name, [...bytes]] as const
  );
  await page.locator(".explorer").dispatchEvent("drop", {dataTransfer});
  await page
    .locator(".own-status")
    .filter({hasText: en.ownAdded(table, "3")})
    .waitFor();
  await expect.poll(() => page.locator(".schema summary").allInnerTexts()).toContain(table);
  const columns = '"Mã", "Số hộ", "Ngày"::VARCHAR AS day, "Đã kiểm", "Ghi chú"';
  await explorer.run(0, `SELECT ${columns} FROM ${table} ORDER BY "Số hộ"`);
  expect(await explorer.rows(0)).toEqual([
    ["VN-72", "1,250.5", "2024-12-31", "true", "<b>đủ</b> & 'đúng'"],
    ["VN-33", "2,000", "2024-06-30", "false", en.nothing],
    ["XX", "3,000", en.nothing, "true", "khác"]
  ]);
  await explorer.run(0, `SELECT a.name_vi, t."Số hộ" FROM ${table} t JOIN areas a ON a.area = t."Mã" ORDER BY 2`);
  const joined = await explorer.rows(0);
  expect(joined.map(([, count]) => count)).toEqual(["1,250.5", "2,000"]);
  expect(joined[0]?.[0]).toContain("Đắk Nông");
  // Programs and tables of the site itself were fetched, and nothing was sent.
  const other = requests
    .slice(before)
    .filter((address) => !/\/_(?:import|node|npm|observablehq)\/|\/data\/\w+\.arrow\?v=/.test(address));
  expect(other.filter((address) => !address.startsWith("blob:"))).toEqual([]);
});

test("a CSV as Vietnamese Excel saves it has its letters and its decimals, is reported, and is kept", async () => {
  const {page, explorer} = await emptyExplorer();
  // "Tỉnh;Tỷ lệ" and "Đắk Nông;8,19" in the code page of Vietnamese Windows, where marks stand behind their letters.
  const head = [0x54, 0x69, 0xd2, 0x6e, 0x68, 0x3b, 0x54, 0x79, 0xd2, 0x20, 0x6c, 0xea, 0xf2, 0x0d, 0x0a];
  const row = [0xd0, 0xe3, 0xec, 0x6b, 0x20, 0x4e, 0xf4, 0x6e, 0x67, 0x3b, 0x38, 0x2c, 0x31, 0x39, 0x0d, 0x0a];
  await page.locator(".own input[type=file]").setInputFiles({
    name: "ngheo.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([...head, ...row])
  });
  const said = [en.ownAdded("ngheo", "1"), en.ownNotes.encoding("Windows-1258"), en.ownNotes.comma("Tỷ lệ")].join(" ");
  await page.locator(".own-status").filter({hasText: said}).waitFor();
  await explorer.run(0, 'SELECT "Tỉnh", "Tỷ lệ" * 2 AS twice FROM ngheo');
  expect(await explorer.rows(0)).toEqual([["Đắk Nông", "16.38"]]);
  await page.reload();
  await page.locator(".schema summary").filter({hasText: "ngheo"}).waitFor();
  await explorer.ready();
});

test.skipIf(!sweep)(
  "a yearbook's sheet is a table: what was done to it is told in a line, undone, and its years are made rows",
  async () => {
    const {page, explorer} = await emptyExplorer();
    const told = ownFilesMessages(english);
    const sheet = [
      ["Dân số phân theo huyện"],
      [],
      ["Huyện", 2023, 2022, "Sơ bộ 2024"],
      ["Cư Jút", 93.5, "...", {runs: [["95,1"], ["1", "superscript"]]}],
      ["Đắk Mil", 101, 100, 102],
      [],
      ["Nguồn: Cục Thống kê"]
    ] as const;
    const bytes = madeWorkbook([
      {name: "Bìa", rows: [["Niên giám"]]},
      {name: "2.1", rows: sheet}
    ]);
    await page.locator(".own input[type=file]").setInputFiles({
      name: "dan_so.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(bytes)
    });
    const status = page.locator(".own-status");
    const {above, nothing, footnotes} = told.done;
    for (const said of [
      told.without("Bìa", 1),
      above(1, "Dân số phân theo huyện"),
      nothing("“...”"),
      footnotes("“¹”")
    ]) {
      await status.filter({hasText: said}).waitFor();
    }
    await explorer.run(0, "FROM dan_so");
    expect(await explorer.rows(0)).toEqual([
      ["Cư Jút", "93.5", en.nothing, "95.1"],
      ["Đắk Mil", "101", "100", "102"]
    ]);
    await page.getByRole("button", {name: told.years("dan_so")}).click();
    await explorer.cell(1).locator(".cm-content").click();
    await page.keyboard.press("Control+Enter");
    await explorer.cell(1).locator(".rt-body .rt-row").nth(5).waitFor();
    expect((await explorer.rows(1)).slice(0, 3)).toEqual([
      ["Cư Jút", "2022", en.nothing, en.nothing],
      ["Cư Jút", "2023", en.nothing, "93.5"],
      ["Cư Jút", "2024", "Sơ bộ", "95.1"]
    ]);
    await page.getByRole("button", {name: told.undo}).click();
    await status.filter({hasText: told.written("dan_so.xlsx")}).waitFor();
    await explorer.run(0, "FROM dan_so LIMIT 1");
    expect(await explorer.rows(0)).toEqual([["Huyện", "2,023", "2022", "Sơ bộ 2024"]]);
    await page.getByRole("button", {name: told.redo}).waitFor();
  }
);

test("a large file is reported while it is read, leaves the page free, and can be stopped", async () => {
  const {page} = await emptyExplorer();
  const drop = async (lines: number) => {
    const dataTransfer = await page.evaluateHandle((count) => {
      const some = Array.from({length: 1000}, (_, i) => `VN-${String(i % 64)},${String(i / 8)},commune ${String(i)}\n`);
      const transfer = new DataTransfer();
      transfer.items.add(
        new File(["area,value,name\n", ...Array<string>(count / 1000).fill(some.join(""))], "large.csv")
      );
      return transfer;
    }, lines);
    await page.locator(".explorer").dispatchEvent("drop", {dataTransfer});
  };
  await drop(4_000_000);
  const status = page.locator(".own-status");
  await status.filter({hasText: en.ownStage(en.ownStages.rows, 2, 3)}).waitFor();
  await status.filter({hasText: /\d s so far/}).waitFor();
  const stop = page.getByRole("button", {name: en.ownStop});
  await stop.focus();
  await page.keyboard.press("Enter");
  await status.filter({hasText: en.ownStopped("large.csv")}).waitFor();
  expect(await stop.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.closest(".own") !== null)).toBe(true);
  expect(await page.locator(".schema summary").filter({hasText: "large"}).count()).toBe(0);
  await drop(1000);
  await status.filter({hasText: en.ownAdded("large", "1,000")}).waitFor();
});
