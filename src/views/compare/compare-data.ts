import {tableFromIPC} from "@uwdata/flechette";
import {fetchSiteFile} from "../../lib/site-file.js";
import {untilFailed} from "../../lib/until-failed.js";
import {comparisonOf} from "../../comparison/comparison.js";
import type {Catalogue, Comparison, Value} from "../../comparison/model.js";
import {sheetColumns} from "../../comparison/sheet.js";
import {allValues, homeValues, indicatorValues} from "../../comparison/value-files.js";
import type {Wanted} from "../../comparison/wanted.js";
import type {Drawn, ViewContext} from "../form/live-view.js";

/**
 * What the views of a comparing page are made from: all values, fetched once for a page, or where those are parted the ones that are
 * wanted for an address.
 */
export function compared(
  wanted: Wanted
): (form: HTMLFormElement, drawn: Drawn, search: string) => Promise<ViewContext> {
  return async (form, drawn, search) => {
    const comparison =
      form.dataset.parted === undefined ? await comparisonOver(allValues) : await partsFor(wanted, search);
    return {comparison, ...drawn};
  };
}

async function partsFor(wanted: Wanted, search: string): Promise<Comparison> {
  const named = wanted(search, comparisonOf(await catalogue(), []));
  const files = named === "home" ? [homeValues] : named.map(indicatorValues);
  return comparisonOver(files.join(" "));
}

/** The comparison over the values of some files, whose paths are parted by spaces. */
const comparisonOver = untilFailed(async (files: string) => {
  const paths = files.split(" ").filter((path) => path !== "");
  const [all, ...own] = await Promise.all([catalogue(), ...paths.map(valuesIn)]);
  return comparisonOf(all, own.flat());
});

const catalogue = untilFailed(
  // The build writes this file from a catalogue, and nothing else.
  async () => (await fetchSiteFile("compare/catalogue.json")).json() as Promise<Catalogue>
);

const valuesIn = untilFailed(async (path: string) =>
  readValues(new Uint8Array(await (await fetchSiteFile(path)).arrayBuffer()))
);

function readValues(bytes: Uint8Array): Value[] {
  const table = tableFromIPC(bytes);
  const columns = sheetColumns.map((name) => [name, table.getChild(name).toArray() as ArrayLike<unknown>] as const);
  return Array.from({length: table.numRows}, (_, i) =>
    // The build writes exactly these columns from values.
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[i] ?? null]))
  ) as unknown as Value[];
}
