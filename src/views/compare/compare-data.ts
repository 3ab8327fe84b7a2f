import {tableFromIPC} from "@uwdata/flechette";
import {fetchSiteFile} from "../../lib/site-file.js";
import {comparisonOf} from "../../comparison/comparison.js";
import type {Catalogue, Comparison, Value} from "../../comparison/model.js";
import {sheetColumns} from "../../comparison/sheet.js";
import type {Drawn, ViewContext} from "../form/live-view.js";

let loaded: Promise<Comparison> | undefined;

/** Everything that can be compared, fetched once for a page. What failed is forgotten, so that it can be tried again. */
export function comparison(): Promise<Comparison> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** What the views of the comparing pages are made from. */
export async function compared(_form: HTMLFormElement, drawn: Drawn): Promise<ViewContext> {
  return {comparison: await comparison(), ...drawn};
}

async function load(): Promise<Comparison> {
  const [catalogue, bytes] = await Promise.all([
    fetchSiteFile("compare/catalogue.json").then((response) => response.text()),
    fetchSiteFile("compare/values.arrow").then((response) => response.arrayBuffer())
  ]);
  // The build writes this file from a catalogue, and nothing else.
  return comparisonOf(JSON.parse(catalogue) as Catalogue, readValues(new Uint8Array(bytes)));
}

function readValues(bytes: Uint8Array): Value[] {
  const table = tableFromIPC(bytes);
  const columns = sheetColumns.map((name) => [name, table.getChild(name).toArray() as ArrayLike<unknown>] as const);
  return Array.from({length: table.numRows}, (_, i) =>
    // The build writes exactly these columns from values.
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[i] ?? null]))
  ) as unknown as Value[];
}
