import type {TableName} from "./tables/index.js";

/** The table of which every indicator has files of its own, which together are the table. */
export const partedTable = "observations" as const satisfies TableName;

/**
 * The most rows of a table that is published whole as Arrow and JSON, which are read at once: at 500,000 an engine in a browser takes
 * 39 MB of Arrow, and a JSON is 155 MB. From about 1.7 million on no browser could hold the text of the JSON.
 */
export const mostRowsWhole = 500_000;

/** The most rows that a workbook has beside the names of its columns. */
export const mostRowsOfWorkbook = 1_048_575;

/** In which forms a table is published whole; always as CSV. */
export interface PublishedForms {
  readonly arrow: boolean;
  readonly json: boolean;
  /** In place of JSON: an object a line. */
  readonly ndjson: boolean;
  /** In place of Arrow: a file of which a reader fetches those parts that it needs. */
  readonly parquet: boolean;
  readonly xlsx: boolean;
}

/**
 * @param rows how many the table has
 * @param most the most rows of a table that is published whole
 */
export function formsOf(table: string, rows: number, most = mostRowsWhole): PublishedForms {
  const isWhole = table !== partedTable || rows <= most;
  return {arrow: isWhole, json: isWhole, ndjson: !isWhole, parquet: !isWhole, xlsx: rows <= mostRowsOfWorkbook};
}
