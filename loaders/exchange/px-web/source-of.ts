import type {TableRow} from "../../../src/model/tables/index.js";
import type {Known} from "../known.js";
import type {Supply} from "./find-supply.js";
import {plainNote} from "./notes.js";
import type {OfficeTable} from "./office-table.js";

/** The source that the values of a table get: the one that its line names, or a new one of what the file says of itself. */
export function sourceOf(table: OfficeTable, line: Supply, known: Known): TableRow<"sources"> {
  const present = known.sources.get(line.source);
  if (present !== undefined) return present;
  const number = line.table ?? table.number;
  const title = line.title_vi ?? line.title_en ?? table.titles[0] ?? line.source;
  return {
    source: line.source,
    title: number === null ? title : `${title} (${number})`,
    title_vi: null,
    publisher: line.publisher ?? table.source,
    publisher_en: line.publisher_en,
    copy: null,
    copy_en: null,
    year: null,
    address: line.address,
    kind: "statistical_table",
    confidence: "high",
    collection: line.collection,
    origin: null,
    note: table.notes.length === 0 ? null : table.notes.map(plainNote).join("; ").slice(0, 1_000)
  };
}
