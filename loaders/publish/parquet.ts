import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {quoteValue} from "../../src/engine/sql-tokens.js";
import {gathered} from "../../src/lib/pieces.js";
import type {CellValue, ColumnType, Table} from "../../src/model/tables/table.js";
import {writeContent} from "./written-files.js";

/**
 * How many rows stand together in the file: a reader that asks for one indicator by range fetches the groups in which it lies, and the
 * list of all groups before. A multiple of what the engine writes at once.
 */
const rowsOfGroup = 20_480;

/** The engine's types of the columns. */
const types: Readonly<Partial<Record<ColumnType, string>>> = {
  text: "VARCHAR",
  code: "VARCHAR",
  int16: "SMALLINT",
  int32: "INTEGER",
  float64: "DOUBLE",
  bool: "BOOLEAN"
};

/**
 * Rows in their order as a Parquet file, written by native DuckDB: the same bytes each time. Of rows that are sorted by a column, readers
 * find those with a value of it by the bounds of each group, and fetch no others.
 * @throws Error for a table with a column of lists
 */
export async function encodeParquet(table: Table, rows: Iterable<object>): Promise<Uint8Array> {
  const columns = Object.entries(table.columns).map(([name, {type}]) => {
    const own = types[type];
    if (own === undefined) throw new Error(`the column ${name} of ${table.name} has lists`);
    return {name, type: own};
  });
  const folder = await mkdtemp(join(tmpdir(), "parquet-"));
  const [source, target] = [join(folder, "rows.csv"), join(folder, "rows.parquet")];
  try {
    const names = columns.map(({name}) => name);
    await writeContent(source, {pieces: () => gathered(linesOf(names, rows))});
    await convert(source, target, {columns, folder});
    return await readFile(target);
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Rows as the engine reads them back: every text in quotes, so that none is taken for another or for no value. */
function* linesOf(names: readonly string[], rows: Iterable<object>): Generator<string, undefined> {
  for (const row of rows) {
    const cells = row as Readonly<Record<string, CellValue>>;
    yield `${names.map((name) => written(cells[name] ?? null)).join(",")}\n`;
  }
}

function written(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}

interface Conversion {
  readonly columns: readonly {readonly name: string; readonly type: string}[];
  /** For what does not lie in memory. */
  readonly folder: string;
}

async function convert(source: string, target: string, {columns, folder}: Conversion): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", {
    // Several threads would part the rows as they come.
    threads: "1",
    memory_limit: "500MB",
    temp_directory: folder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false"
  });
  const engine = await instance.connect();
  try {
    const typed = columns.map(({name, type}) => `${quoteValue(name)}: ${quoteValue(type)}`).join(", ");
    const read = `read_csv(${quoteValue(source)}, columns = {${typed}}, header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false)`;
    await engine.run(
      `COPY (FROM ${read}) TO ${quoteValue(target)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${String(rowsOfGroup)})`
    );
  } finally {
    engine.closeSync();
    instance.closeSync();
  }
}
