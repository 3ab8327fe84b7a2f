import type {OpenTables} from "../../src/engine/node.js";
import {observationsOf} from "../../src/indicator/observations-of.js";
import {partFile, partsFile, type PartsList} from "../../src/engine/table-files.js";
import {formsOf} from "../../src/model/published-forms.js";
import {publishedTablesOf, type TableRows} from "../../src/model/tables/index.js";

/**
 * The files that pages query, by path: the Arrow files of each table, and of what is observed of each indicator, with the list of
 * these.
 */
export function arrowFilesOf(tables: TableRows, opened: OpenTables): ReadonlyMap<string, () => Uint8Array | string> {
  const whole = publishedTablesOf(tables).filter((name) => formsOf(name, tables[name].length).arrow);
  return new Map<string, () => Uint8Array | string>([
    ...whole.map((name) => [`data/${name}.arrow`, () => opened.arrow(name)] as const),
    ...tables.indicators.map(({indicator}) => [partFile(indicator), () => opened.part(indicator)] as const),
    [partsFile, () => `${JSON.stringify(partsOf(tables, opened))}\n`]
  ]);
}

function partsOf(tables: TableRows, {part}: OpenTables): PartsList {
  const parts = tables.indicators.map(({indicator}) => {
    const size = [observationsOf(tables, indicator).length, part(indicator).length] as const;
    return [indicator, size] as const;
  });
  return {rows: tables.observations.length, parts: Object.fromEntries(parts)};
}
