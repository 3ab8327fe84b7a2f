import {mkdir, mkdtemp, rename, rm} from "node:fs/promises";
import {dirname, join} from "node:path";
import {tableOf, type TableName, type TableRows, publishedTablesOf} from "../../src/model/tables/index.js";
import {encodeArrow} from "../../src/engine/arrow.js";
import {formsOf, mostRowsWhole} from "../../src/model/published-forms.js";
import {csvPieces} from "../read/encode-csv.js";
import type {FileContent} from "./file-content.js";
import {jsonPieces, ndjsonPieces} from "./json.js";
import {encodeParquet} from "./parquet.js";
import {writeContent} from "./written-files.js";

/** What was written of one table; `bytes` is the size of its Arrow file, or of the Parquet file in its place. */
export interface Written {
  readonly name: TableName;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes every table as `<table>.arrow`, `.csv` and `.json`, and one that is not published whole in these forms as `.parquet`, `.csv` and
 * `.ndjson`. All files are written beside the folder first and moved in one
 * by one at the end, so that a failure on the way leaves the last good output whole; other files there stay.
 */
export async function publishTables(tables: TableRows, folder: string, most = mostRowsWhole): Promise<Written[]> {
  await mkdir(folder, {recursive: true});
  // In the same parent, so that moving is renaming.
  const staging = await mkdtemp(join(dirname(join(folder, ".")), ".tables-"));
  try {
    const files: string[] = [];
    const written: Written[] = [];
    for (const name of publishedTablesOf(tables)) {
      const table = tableOf(name, tables.place.languages);
      const rows = tables[name];
      const forms = formsOf(name, rows.length, most);
      const write = async (ending: string, content: FileContent): Promise<void> => {
        await writeContent(join(staging, `${name}.${ending}`), content);
        files.push(`${name}.${ending}`);
      };
      const columns = forms.arrow ? encodeArrow(table, rows) : await encodeParquet(table, rows);
      await write(forms.arrow ? "arrow" : "parquet", columns);
      await write("csv", {pieces: () => csvPieces(table, rows)});
      await write(forms.json ? "json" : "ndjson", {
        pieces: () => (forms.json ? jsonPieces(table, rows) : ndjsonPieces(table, rows))
      });
      written.push({name, rows: rows.length, bytes: columns.length});
    }
    for (const file of files) await rename(join(staging, file), join(folder, file));
    return written;
  } finally {
    await rm(staging, {recursive: true, force: true});
  }
}
