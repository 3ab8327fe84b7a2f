import {mkdtemp, readdir, readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "apache-arrow";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, it} from "vitest";
import {buildTables} from "../../../loaders/derive/tables.js";
import {encodeArrow} from "../../../src/engine/arrow.js";
import {publishTables} from "../../../loaders/publish/publish.js";
import {tableOf, type TableRows, publishedTablesOf} from "../../../src/model/tables/index.js";
import type {CellValue, ColumnType} from "../../../src/model/tables/table.js";
import {repositoryInputs, repositoryTables} from "../../repository-tables.js";

/** What this place has: tables that it need not have and does not are not published. */
const publishedTables = publishedTablesOf(await repositoryTables());

let tables: TableRows;
let folder: string;

beforeAll(async () => {
  tables = await repositoryTables();
  folder = await mkdtemp(join(tmpdir(), "tables-"));
  await publishTables(tables, folder);
});

const arrowNames: Record<ColumnType, string> = {
  text: "Utf8",
  code: "Dictionary<Int32, Utf8>",
  int16: "Int16",
  int32: "Int32",
  float64: "Float64",
  bool: "Bool",
  codes: "List<Utf8>",
  years: "List<Int16>"
};

/** A cell as CSV is said to hold it. */
function written(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.join(";");
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}

describe("publishTables(tables, folder)", () => {
  it("writes every table in three formats and leaves nothing else behind", async () => {
    const expected = publishedTables.flatMap((name) => [`${name}.arrow`, `${name}.csv`, `${name}.json`]).sort();
    expect((await readdir(folder)).sort()).toEqual(expected);
    expect(publishedTables).not.toContain("plan_agencies");
  });

  it("writes observations that are too many to be read at once in forms that are read piece by piece", async () => {
    const many = await mkdtemp(join(tmpdir(), "tables-"));
    const written = await publishTables(tables, many, 100);
    expect((await readdir(many)).filter((name) => name.startsWith("observations."))).toEqual([
      "observations.csv",
      "observations.ndjson",
      "observations.parquet"
    ]);
    const lines = (await readFile(join(many, "observations.ndjson"), "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(
      JSON.parse(await readFile(join(folder, "observations.json"), "utf8"))
    );
    expect(written.find(({name}) => name === "observations")?.rows).toBe(lines.length);
  });

  it("writes those that a place need not have where it has rows of them", async () => {
    const some = await mkdtemp(join(tmpdir(), "tables-"));
    const start_values = [{indicator: "poverty_rate", series: null, groups: "sex=female"}];
    const names = (await publishTables({...tables, start_values}, some)).map(({name}) => name);
    expect(names.filter((name) => !publishedTables.includes(name))).toEqual(["start_values"]);
    expect(await readFile(join(some, "start_values.csv"), "utf8")).toBe("indicator,series,groups\npoverty_rate,,sex=female\n"); // prettier-ignore
  });

  it.each(publishedTables)("writes %s as an Arrow stream with exactly the defined types", async (name) => {
    const bytes = await readFile(join(folder, `${name}.arrow`));
    const {columns} = tableOf(name);
    const arrow = tableFromIPC(bytes);
    expect(arrow.numRows).toBe(tables[name].length);
    expect(arrow.schema.fields.map((field) => [field.name, String(field.type)])).toEqual(
      Object.entries(columns).map(([column, {type}]) => [column, arrowNames[type]])
    );
    // The end marker, without which DuckDB inserts nothing and says nothing.
    expect([...bytes.subarray(-8)]).toEqual([255, 255, 255, 255, 0, 0, 0, 0]);
  });

  it.each(publishedTables)("writes the same rows of %s in all three formats, missing values as null", async (name) => {
    const {columns} = tableOf(name);
    const json = JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")) as Record<string, CellValue>[];
    const csv = parse<Record<string, string>>(await readFile(join(folder, `${name}.csv`), "utf8"), {columns: true});
    const arrow = tableFromIPC(await readFile(join(folder, `${name}.arrow`)));
    expect(json).toHaveLength(tables[name].length);
    expect(csv).toHaveLength(json.length);
    const plain = (value: unknown): unknown =>
      typeof value === "object" && value !== null ? [...(value as Iterable<unknown>)] : value;
    // Compared as text and asserted once: an assertion for each of half a million cells would take longer than all else.
    const different = Object.keys(columns).flatMap((column) => {
      const vector = arrow.getChild(column);
      return json.flatMap((row, i) => {
        const value = row[column];
        const same =
          value !== undefined &&
          value !== "" &&
          JSON.stringify(plain(vector?.get(i) as unknown)) === JSON.stringify(value) &&
          csv[i]?.[column] === written(value);
        return same ? [] : [{column, i, value}];
      });
    });
    expect(different).toEqual([]);
    expect(json.find((row) => Object.keys(row).length !== Object.keys(columns).length)).toBeUndefined();
  });

  it.each(publishedTables)("orders %s by its key, each key once", (name) => {
    const {key} = tableOf(name);
    const keys = (tables[name] as readonly Record<string, unknown>[]).map((row) =>
      key.map((k) => row[k]).join("\u001f")
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("writes the same bytes from the same rows, and from rows in another order", async () => {
    const again = buildTables(await repositoryInputs()).tables;
    for (const name of publishedTables) {
      const bytes = await readFile(join(folder, `${name}.arrow`));
      expect(Buffer.from(encodeArrow(tableOf(name), again[name])).equals(bytes), name).toBe(true);
    }
  });

  it("leaves other files of the folder alone and overwrites its own", async () => {
    await writeFile(join(folder, "notes.txt"), "mine");
    await writeFile(join(folder, "goals.csv"), "old");
    await publishTables(tables, folder);
    expect(await readFile(join(folder, "notes.txt"), "utf8")).toBe("mine");
    expect(await readFile(join(folder, "goals.csv"), "utf8")).toMatch(/^goal,/);
  });

  it("holds no NaN in any number column", () => {
    for (const name of publishedTables) {
      for (const [column, {type}] of Object.entries(tableOf(name).columns)) {
        if (type !== "float64") continue;
        for (const row of tables[name] as readonly Record<string, unknown>[]) {
          expect(row[column] === null || Number.isFinite(row[column]), `${name}.${column}`).toBe(true);
        }
      }
    }
  });
});
