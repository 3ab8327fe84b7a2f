import {tableFromIPC} from "apache-arrow";
import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {describe, expect, test} from "vitest";
import {convert, type ConvertedTables, type ConvertRequest} from "../../../../src/explore/files/convert.js";
import {yearsQuery} from "../../../../src/explore/files/years-query.js";
import {madeWorkbook, type MadeSheet} from "../../../made-workbook.js";

async function tablesOf(request: ConvertRequest): Promise<ConvertedTables> {
  const answer = await convert(request);
  if (!("tables" in answer)) throw new Error("no tables");
  return answer;
}

/** The tables that a file becomes: their columns with the kinds that Arrow has for them, and their rows. */
async function shown(request: ConvertRequest) {
  const {tables, without} = await tablesOf(request);
  const read = await Promise.all(
    tables.map(async ({data, sheet, columns}) => {
      const table = tableFromIPC(new Uint8Array(await data.arrayBuffer()));
      const names = table.schema.fields.map(({name}) => name);
      const rows = Array.from({length: table.numRows}, (_, i) =>
        names.map((_name, column): unknown => table.getChildAt(column)?.get(i))
      );
      return {sheet, names, types: columns.map(({type}) => type), rows};
    })
  );
  return {tables: read, without};
}

const workbook = (sheets: readonly MadeSheet[], written = false): ConvertRequest => ({
  kind: "xlsx",
  file: new Blob([madeWorkbook(sheets).slice()]),
  written
});
const json = (text: string): ConvertRequest => ({kind: "json", file: new Blob([text])});

describe("a workbook", () => {
  test("becomes a table for each sheet with one, in the order of their columns; covers and hidden sheets are named", async () => {
    const data = [["Tỉnh", 2023, 2022], ["Đắk Nông", 3, 2]]; // prettier-ignore
    const {tables, without} = await shown(
      workbook([
        {name: "Bìa", rows: [["Niên giám 2023"], ["Cục Thống kê"]]},
        {name: "Dân số", rows: data},
        {name: "Ẩn", rows: data, state: "hidden"},
        {name: "Xã", rows: [["xa", "ngay"], ["A", {value: 45657.75, format: "dd/mm/yyyy hh:mm"}]]} // prettier-ignore
      ])
    );
    expect(without).toEqual(["Bìa", "Ẩn"]);
    expect(tables).toEqual([
      {sheet: "Dân số", names: ["Tỉnh", "2023", "2022"], types: ["Utf8", "Float64", "Float64"], rows: [["Đắk Nông", 3, 2]]},
      {sheet: "Xã", names: ["xa", "ngay"], types: ["Utf8", "Timestamp<MILLISECOND>"], rows: [["A", Date.UTC(2024, 11, 31, 18)]]}
    ]); // prettier-ignore
  });

  test("is taken as it is written where its reader asks for that", async () => {
    const sheets = [{name: "a", rows: [["Biểu 1"], ["xa", "ty_le"], ["A", "12,5"]]}]; // prettier-ignore
    expect((await shown(workbook(sheets, true))).tables).toMatchObject([
      {
        names: ["Biểu 1", "column_2"],
        rows: [
          ["xa", "ty_le"],
          ["A", "12,5"]
        ]
      }
    ]);
    expect((await shown(workbook(sheets))).tables).toMatchObject([{names: ["xa", "ty_le"], rows: [["A", 12.5]]}]);
  });
});

test("delimited text in the code page of Vietnamese Windows has its letters, and says so", async () => {
  const bytes = [0x54, 0x69, 0xd2, 0x6e, 0x68, 0x3b, 0x54, 0x0d, 0x0a, 0xd0, 0xe3, 0xec, 0x6b, 0x3b, 0x38, 0x2c, 0x31];
  const request = {
    kind: "delimited",
    file: new Blob([Uint8Array.from(bytes)]),
    written: false,
    separator: null
  } as const;
  expect((await tablesOf(request)).encoding).toBe("windows-1258");
  expect((await shown(request)).tables).toMatchObject([{names: ["Tỉnh", "T"], rows: [["Đắk", 8.1]]}]);
});

describe("JSON", () => {
  test.each([
    ["a list of records", '[{"a": 1, "b": "x"}, {"b": "y", "c": true}]'],
    ["one record a line", '{"a": 1, "b": "x"}\n\n{"b": "y", "c": true}\n'],
    ["a list within an object", '{"count": 2, "data": [{"a": 1, "b": "x"}, {"b": "y", "c": true}]}'],
    ["lists under the names of columns", '{"a": [1, null], "b": ["x", "y"], "c": [null, true]}'],
    ["lists with their names first", '[["a", "b", "c"], [1, "x", null], [null, "y", true]]']
  ])("as %s becomes a table", async (_name, text) => {
    expect((await shown(json(text))).tables).toMatchObject([
      {
        names: ["a", "b", "c"],
        types: ["Float64", "Utf8", "Bool"],
        rows: [
          [1, "x", null],
          [null, "y", true]
        ]
      }
    ]);
  });

  test("has objects within objects as columns, lists as text, and names that differ", async () => {
    const text = '[{"xa": {"ten": "A", "Ten": "a"}, "nam": [2020, 2021]}]';
    expect((await shown(json(text))).tables).toMatchObject([
      {names: ["xa.ten", "xa.Ten_2", "nam"], rows: [["A", "a", "[2020,2021]"]]}
    ]);
  });

  test("of GeoJSON has the properties of its features, and their shapes as text", async () => {
    const text = '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": 7, "properties": {"ten": "A"}, "geometry": {"type": "Point", "coordinates": [107.6, 12]}}]}';
    expect((await shown(json(text))).tables).toMatchObject([
      {names: ["id", "ten", "geometry"], rows: [[7, "A", '{"type":"Point","coordinates":[107.6,12]}']]}
    ]);
  }); // prettier-ignore

  test("that is none says in which line", async () => {
    await expect(convert(json('{"a": 1}\n{"a": \n'))).rejects.toThrow(/line 2/);
  });
});

test("Parquet becomes a table, however it is packed", async () => {
  const native = await (await DuckDBInstance.create(":memory:")).connect();
  const folder = mkdtempSync(join(tmpdir(), "parquet-"));
  for (const packing of ["snappy", "zstd", "gzip", "uncompressed"]) {
    const path = join(folder, `${packing}.parquet`);
    await native.run(
      `COPY (SELECT i AS id, 'xã ' || i AS ten, i / 8 AS ty_le, i % 2 = 0 AS co, DATE '2024-12-31' AS ngay, TIMESTAMP '2024-12-31 18:00:00' AS luc, CASE WHEN i > 2 THEN i END AS trong FROM range(1, 4) t(i)) TO '${path}' (FORMAT parquet, COMPRESSION ${packing})`
    );
    const {tables} = await shown({kind: "parquet", file: new Blob([readFileSync(path)])});
    expect(tables).toMatchObject([
      {
        names: ["id", "ten", "ty_le", "co", "ngay", "luc", "trong"],
        types: ["Float64", "Utf8", "Float64", "Bool", "Date32<DAY>", "Timestamp<MILLISECOND>", "Float64"]
      }
    ]);
    const day = Date.UTC(2024, 11, 31);
    expect(tables[0]?.rows[0]).toEqual([1, "xã 1", 0.125, false, day, day + 18 * 3_600_000, null]);
  }
});

test("years of a wide table become rows by the statement that is offered", async () => {
  const native = await (await DuckDBInstance.create(":memory:")).connect();
  await native.run(`CREATE TABLE so_lieu AS SELECT 'A' AS "Tỉnh", 1.5::DOUBLE AS "2020", NULL::DOUBLE AS "Sơ bộ 2021"`);
  const statement = yearsQuery({
    name: "so_lieu",
    columns: [{name: "Tỉnh"}, {name: "2020"}, {name: "Sơ bộ 2021"}],
    years: ["2020", "Sơ bộ 2021"]
  });
  expect((await native.runAndReadAll(statement)).getRowObjects()).toEqual([
    {Tỉnh: "A", year: 2020, note: null, value: 1.5},
    {Tỉnh: "A", year: 2021, note: "Sơ bộ", value: null}
  ]);
});
