import {tableFromIPC} from "@uwdata/flechette";
import {fetchSiteFile} from "../../lib/site-file.js";
import {comparisonOf} from "../../comparison/comparison.js";
import type {Catalogue, Comparison, Value} from "../../comparison/model.js";
import {sheetColumns} from "../../comparison/sheet.js";
import {allValues, homeValues, indicatorValues} from "../../comparison/value-files.js";
import type {Wanted} from "../../comparison/wanted.js";
import type {Drawn, ViewContext} from "../form/live-view.js";

/** What was asked for, by its name. What failed is forgotten, so that it can be tried again. */
const asked = new Map<string, Promise<unknown>>();

/**
 * What the views of a comparing page are made from: all values, fetched once for a page, or where those are parted the ones that are
 * wanted for an address.
 */
export function compared(
  wanted: Wanted
): (form: HTMLFormElement, drawn: Drawn, search: string) => Promise<ViewContext> {
  return async (form, drawn, search) => {
    const comparison =
      form.dataset.parted === undefined
        ? await once("all", async () => comparisonOf(...(await Promise.all([catalogue(), values(allValues)]))))
        : await partsFor(wanted, search);
    return {comparison, ...drawn};
  };
}

async function partsFor(wanted: Wanted, search: string): Promise<Comparison> {
  const all = await catalogue();
  const named = wanted(search, comparisonOf(all, []));
  const files = named === "home" ? [homeValues] : named.map(indicatorValues);
  return once(files.join(" "), async () => comparisonOf(all, (await Promise.all(files.map(values))).flat()));
}

const catalogue = (): Promise<Catalogue> =>
  // The build writes this file from a catalogue, and nothing else.
  once("catalogue", async () => (await fetchSiteFile("compare/catalogue.json")).json() as Promise<Catalogue>);

const values = (file: string): Promise<Value[]> =>
  once(file, async () => readValues(new Uint8Array(await (await fetchSiteFile(file)).arrayBuffer())));

function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = asked.get(name) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const made = make().catch((error: unknown) => {
    asked.delete(name);
    throw error;
  });
  asked.set(name, made);
  return made;
}

function readValues(bytes: Uint8Array): Value[] {
  const table = tableFromIPC(bytes);
  const columns = sheetColumns.map((name) => [name, table.getChild(name).toArray() as ArrayLike<unknown>] as const);
  return Array.from({length: table.numRows}, (_, i) =>
    // The build writes exactly these columns from values.
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[i] ?? null]))
  ) as unknown as Value[];
}
