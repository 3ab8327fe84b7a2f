import {tableFromIPC} from "apache-arrow";
import {fetchTable, type FileTable} from "../../engine/table-files.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {knownAddress, type KnownAddress} from "./known-address.js";

/**
 * The address of the page as far as the tables hold what it asks for. It is read from the tables' files, without the engine,
 * since the notebook that it names is to be seen at once; where they do not come, the address is taken as it is.
 */
export async function addressHere({area}: Pick<PlaceTerms, "area">): Promise<KnownAddress> {
  const {search} = location;
  if (search === "") return {search, unknown: []};
  const column = async (table: FileTable, name: string): Promise<ReadonlySet<string>> =>
    new Set([...(tableFromIPC(await fetchTable(table)).getChild(name) ?? [])].map(String));
  try {
    const [indicators, areas, series] = await Promise.all([
      column("indicators", "indicator"),
      column("areas", "area"),
      column("series", "series")
    ]);
    return knownAddress(search, {indicators, areas, series, home: area});
  } catch {
    return {search, unknown: []};
  }
}
