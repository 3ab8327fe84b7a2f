import type {OpenTables} from "../../src/engine/node.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import {partFile, partsFile, type PartsList} from "../../src/engine/table-files.js";
import {formsOf} from "../../src/model/published-forms.js";
import {publishedTablesOf, tableOf, type TableName, type TableRows} from "../../src/model/tables/index.js";

type MakeFile = () => Uint8Array | string | Promise<Uint8Array>;

/**
 * The files that keep tables column by column, by path: the Arrow files of each table, and of what is observed of each indicator, with
 * the list of these; and of a table that is not published whole as Arrow one Parquet file, of which readers fetch what they need.
 */
export function columnFilesOf(tables: TableRows, opened: OpenTables): ReadonlyMap<string, MakeFile> {
  const whole = publishedTablesOf(tables).filter((name) => formsOf(name, tables[name].length).arrow);
  const parquet = publishedTablesOf(tables).filter((name) => formsOf(name, tables[name].length).parquet);
  return new Map<string, MakeFile>([
    ...whole.map((name) => [`data/${name}.arrow`, () => opened.arrow(name)] as const),
    ...tables.indicators.map(({indicator}) => [partFile(indicator), () => opened.part(indicator)] as const),
    ...parquet.map((name) => [`data/${name}.parquet`, () => parquetOf(tables, name)] as const),
    [partsFile, () => `${JSON.stringify(partsOf(tables, opened))}\n`]
  ]);
}

async function parquetOf(tables: TableRows, name: TableName): Promise<Uint8Array> {
  const {encodeParquet} = await import("../publish/parquet.js");
  return encodeParquet(tableOf(name, tables.place.languages), tables[name]);
}

function partsOf(tables: TableRows, {part}: OpenTables): PartsList {
  const parts = tables.indicators.map(({indicator}) => {
    const size = [observationsOf(tables, indicator).length, part(indicator).length] as const;
    return [indicator, size] as const;
  });
  return {rows: tables.observations.length, parts: Object.fromEntries(parts)};
}
