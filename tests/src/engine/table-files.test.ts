import {afterEach, expect, test, vi} from "vitest";
import {encodeArrow} from "../../../src/engine/arrow.js";
import {insertFiles} from "../../../src/engine/insert-table.js";
import {startNodeDatabase} from "../../../src/engine/node-database.js";
import {fetchTableFiles, fileTables, partFile, partsFile} from "../../../src/engine/table-files.js";
import {formsOf, mostRowsOfWorkbook, mostRowsWhole} from "../../../src/model/published-forms.js";
import {optionalTables} from "../../../src/model/tables/optional.js";
import {publishedTables, tableOf} from "../../../src/model/tables/index.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the tables that a reader's browser can fetch are the published ones", () => {
  expect([...fileTables, ...optionalTables].toSorted()).toEqual([...publishedTables].toSorted());
  expect(optionalTables).toEqual(publishedTables.filter((name) => tableOf(name).optional === true).toSorted());
});

test("a table is published whole while that is of use, and always as CSV", () => {
  expect(formsOf("observations", mostRowsWhole)).toEqual({
    arrow: true,
    json: true,
    ndjson: false,
    parquet: false,
    xlsx: true
  });
  expect(formsOf("observations", mostRowsWhole + 1)).toEqual({
    arrow: false,
    json: false,
    ndjson: true,
    parquet: true,
    xlsx: true
  });
  expect(formsOf("observations", mostRowsOfWorkbook + 1).xlsx).toBe(false);
  // Of the others no indicator has a file of its own.
  expect(formsOf("coverage", mostRowsWhole + 1).arrow).toBe(true);
});

test("a table that is published in parts comes as all of them, or as those that are wanted", async () => {
  const asked: string[] = [];
  const list = {rows: 30, parts: {b: [10, 700], a: [20, 1400]}};
  vi.stubGlobal("document", {querySelector: () => null});
  vi.stubGlobal("fetch", (url: URL) => {
    asked.push(url.pathname);
    const {pathname} = url;
    return Promise.resolve(new Response(pathname.endsWith(partsFile) ? JSON.stringify(list) : pathname));
  });
  const filesOf = async (parts: readonly string[] | null) =>
    (await fetchTableFiles("observations", {parted: true, parts})).map((file) =>
      new TextDecoder().decode(file).slice(-partFile("a").length)
    );
  expect(await filesOf(null)).toEqual([partFile("b"), partFile("a")]);
  expect(await filesOf(["a", "no"])).toEqual([partFile("a")]);
  expect(await fetchTableFiles("observations", {parted: false, parts: null})).toHaveLength(1);
  expect(asked.at(-1)).toMatch(/data\/observations\.arrow$/);
});

test("parts are one table in the engine, an empty one among them", async () => {
  const db = await startNodeDatabase();
  const table = tableOf("units");
  const unit = (name: string) => ({unit: name, name_vi: "x", name_en: "x", whole: true, change_in: "unit"});
  await insertFiles(
    db,
    "units",
    [[], [unit("a")], [unit("b"), unit("c")]].map((rows) => encodeArrow(table, rows))
  );
  const found = await (await db.connect()).query("SELECT string_agg(unit, ' ' ORDER BY unit) AS units FROM units");
  expect(found.get(0)?.toJSON()).toEqual({units: "a b c"});
  await db.terminate();
});
