import {beforeAll, describe, expect, test} from "vitest";
import type {Connection, Database} from "../../../../src/engine/database.js";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {convert} from "../../../../src/explore/files/convert.js";
import {readDelimitedRows, readTable, type Beginning} from "../../../../src/explore/files/delimited.js";
import {encodingOf, toUtf8} from "../../../../src/explore/files/file-encoding.js";

let db: Database;
let connection: Connection;
let files = 0;

beforeAll(async () => {
  db = await startNodeDatabase();
  connection = await db.connect();
});

/** Reads with what the beginning of the text shows, as the explorer reads long ones. */
async function readLong(content: string) {
  const recoded = await convert({kind: "text", file: new Blob([content])});
  if (!("text" in recoded)) throw new Error("no text");
  return read(await recoded.text.text(), recoded.beginning.separator, recoded.beginning);
}

async function read(content: string, delimiter: string | null = null, beginning: Beginning | null = null) {
  const name = `own-${String(++files)}`;
  await db.registerFile(name, new Blob([content]));
  const notes = await readDelimitedRows((sql) => connection.query(sql), name, delimiter, beginning);
  const table = await connection.query(`SELECT * FROM ${readTable}`);
  const columns = table.schema.fields.map(({name}) => name);
  const rows = table.toArray().map((row) => columns.map((name) => (row as Record<string, unknown>)[name]));
  return {notes, columns, rows};
}

describe("delimited text", () => {
  test("loses no row where a late value does not fit the type of its column", async () => {
    // More rows than those by which the types are guessed.
    const rows = Array.from({length: 110_000}, (_, i) => `${String(i)},${String(i)}`);
    const {notes, rows: found} = await read(`a,b\n${rows.join("\n")}\nxã,7\n`);
    expect(found).toHaveLength(110_001);
    expect(found.at(-1)).toEqual(["xã", 7]);
    expect(notes).toEqual([{about: "text", columns: ["a"]}]);
  });

  test("keeps lines that are shorter or longer than others, and says so", async () => {
    const {notes, columns, rows} = await read("a,b,c\n1,2,3\n4,5\n6,7,8,9\n");
    expect(columns.slice(0, 3)).toEqual(["a", "b", "c"]);
    expect(rows).toEqual([
      [1, 2, 3, null],
      [4, 5, null, null],
      [6, 7, 8, 9]
    ]);
    expect(notes).toEqual([{about: "padded"}]);
  });

  test("reads numbers with a decimal comma as Vietnamese Excel saves them", async () => {
    const {notes, rows} = await read(
      "Tỉnh;Tỷ lệ;Thu nhập;Dân số\nĐắk Nông;8,19;1.234,5;637.907\nGia Lai;-9,7;;1.513.847\n"
    );
    expect(rows).toEqual([
      ["Đắk Nông", 8.19, 1234.5, 637907],
      ["Gia Lai", -9.7, null, 1513847]
    ]);
    expect(notes).toEqual([{about: "comma", columns: ["Tỷ lệ", "Thu nhập", "Dân số"]}]);
  });

  test("reads numbers with a decimal point between semicolons as they are", async () => {
    const {notes, rows} = await read("a;b\nx;8.19\ny;12.345\n");
    expect(rows).toEqual([
      ["x", 8.19],
      ["y", 12.345]
    ]);
    expect(notes).toEqual([]);
  });

  test("does not take English thousands for decimals, nor codes for numbers", async () => {
    const {rows, notes} = await read('ma,dan_so\n01,"1,234"\n72,"637,907"\n');
    expect(rows).toEqual([
      ["01", "1,234"],
      ["72", "637,907"]
    ]);
    expect(notes).toEqual([]);
  });

  test("finds the names of the columns below a title", async () => {
    for (const title of ["Bảng 1. Tỷ lệ nghèo;;\n;;\n", "Bảng 1. Tỷ lệ nghèo\n\n"]) {
      const {columns, rows, notes} = await read(`${title}Mã;Tỉnh;Tỷ lệ\n01;Hà Nội;1,5\n72;Đắk Nông;8,19\n`);
      expect(columns).toEqual(["Mã", "Tỉnh", "Tỷ lệ"]);
      expect(rows.at(-1)).toEqual(["72", "Đắk Nông", 8.19]);
      expect(notes[0]).toEqual({about: "skipped", lines: 2});
    }
  });
});

describe("long delimited text, by what its beginning shows", () => {
  test("has years for names, lines of two ends, and the separator that Excel names", async () => {
    expect(await readLong("huyen,2019,2020\r\nCư Jút,1,2\nĐắk Mil,4,5\r\n")).toEqual({
      columns: ["huyen", "2019", "2020"],
      rows: [
        ["Cư Jút", 1, 2],
        ["Đắk Mil", 4, 5]
      ],
      notes: []
    });
    expect(await readLong("sep=;\nTỉnh;Giá trị (%, cuối năm)\nĐắk Nông;38,4\n")).toMatchObject({
      columns: ["Tỉnh", "Giá trị (%, cuối năm)"],
      rows: [["Đắk Nông", 38.4]]
    });
  });

  test("has nothing for marks of no figure, and numbers without what stands behind them", async () => {
    const cells = ["12,5 (*)", "...", "7,2(1)", "–", "8,1¹", "1\u00a0234,5%", "x"];
    const {rows, notes} = await readLong(`xa;ty_le\n${cells.map((cell) => `A;${cell}\n`).join("")}`);
    expect(rows.map(([, value]) => value)).toEqual([12.5, null, 7.2, null, 8.1, 1234.5, null]);
    expect(notes.map(({about}) => about)).toEqual(["comma", "nothing"]);
    expect((await readLong("xa;ho\nA;1\nB;...\nC;1 234\n")).rows.map(([, value]) => value)).toEqual([1, null, 1234]);
  });
});

test.for([
  {encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf, 0x61, 0xc4, 0x90]},
  {encoding: "utf-8", bytes: [0x61, 0x0a, 0xc4, 0x90]},
  {encoding: "utf-16le", bytes: [0xff, 0xfe, 0x61, 0x00, 0x10, 0x01]},
  {encoding: "utf-16be", bytes: [0xfe, 0xff, 0x00, 0x61, 0x01, 0x10]},
  {encoding: "utf-16le", bytes: [0x61, 0x00, 0x0a, 0x00, 0x10, 0x01]},
  {encoding: "windows-1258", bytes: [0x61, 0xd0]}
])("$bytes is recognised as $encoding, and its letters are read", async ({encoding, bytes}) => {
  const file = new Blob([Uint8Array.from(bytes)]);
  const found = await encodingOf(file);
  expect(found).toBe(encoding);
  expect((await (await toUtf8(file, found)).text()).replace("\ufeff", "").replace("\n", "")).toBe("aĐ");
});

test("marks that stand apart in the code page of Vietnamese Windows are joined to their letters", async () => {
  const read = await toUtf8(new Blob([Uint8Array.from([0x54, 0xea, 0xf2])]), "windows-1258");
  expect(await read.text()).toBe("Tệ".normalize("NFC"));
});
