import {mkdir, mkdtemp, rename, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {tableOf, type TableName, type TableRows, publishedTablesOf} from "../../src/model/tables/index.js";
import {encodeArrow} from "../../src/engine/arrow.js";
import {csvPieces} from "../read/encode-csv.js";
import {jsonPieces} from "./json.js";
import {writeContent} from "./written-files.js";

/** What was written of one table; `bytes` is the size of its Arrow file. */
export interface Written {
  readonly name: TableName;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes every table as `<table>.arrow`, `.csv` and `.json`. All files are written beside the folder first and moved in one
 * by one at the end, so that a failure on the way leaves the last good output whole; other files there stay.
 */
export async function publishTables(tables: TableRows, folder: string): Promise<Written[]> {
  await mkdir(folder, {recursive: true});
  // In the same parent, so that moving is renaming.
  const staging = await mkdtemp(join(dirname(join(folder, ".")), ".tables-"));
  try {
    const files: string[] = [];
    const written: Written[] = [];
    for (const name of publishedTablesOf(tables)) {
      const table = tableOf(name, tables.place.languages);
      const rows = tables[name];
      const arrow = encodeArrow(table, rows);
      const at = (ending: string) => join(staging, `${name}.${ending}`);
      await writeContent(at("arrow"), arrow);
      await writeContent(at("csv"), {pieces: () => csvPieces(table, rows)});
      await writeContent(at("json"), {pieces: () => jsonPieces(table, rows)});
      files.push(`${name}.arrow`, `${name}.csv`, `${name}.json`);
      written.push({name, rows: rows.length, bytes: arrow.length});
    }
    for (const file of files) await rename(join(staging, file), join(folder, file));
    return written;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}
