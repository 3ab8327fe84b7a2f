import {emptyTables, typed} from "../../place/empty-tables.js";
import {encodeCsv} from "../../read/encode-csv.js";
import {groupBy} from "../../../src/lib/group.js";
import {inColumns} from "./languages.js";
import type {Place} from "./place.js";
import {placeYaml} from "./place-yaml.js";
import {fileOf, placeTables, type PlaceTable} from "./tables.js";

/** Tables that are kept as one file an indicator. */
const byIndicator: ReadonlySet<PlaceTable> = new Set<PlaceTable>(["observations", "group_observations"]);

/** The files of the data folder of a place, by their paths below it, each written by the definition of its table. */
export function placeFiles(place: Place): ReadonlyMap<string, string> {
  const {languages, tables: rowsOf, map} = place;
  const files = new Map<string, string>();
  for (const [name, table] of Object.entries(placeTables(languages)) as [
    PlaceTable,
    ReturnType<typeof placeTables>[PlaceTable]
  ][]) {
    const rows = rowsOf[name].map((row) => inColumns(row, languages));
    if (!byIndicator.has(name)) files.set(fileOf(name), encodeCsv(typed(table), rows));
    else {
      const groups = groupBy(rows, ({indicator}) => String(indicator));
      for (const [indicator, own] of groups) files.set(fileOf(name, indicator), encodeCsv(typed(table), own));
      if (groups.size === 0 && name === "observations") files.set(fileOf(name), encodeCsv(typed(table), []));
    }
  }
  // Tables of the site that a place must have, and that no repository fills.
  const filled = new Set(Object.keys(rowsOf).map((name) => fileOf(name as PlaceTable)));
  for (const [path, text] of emptyTables(languages)) {
    if (!filled.has(path) && !files.has(path)) files.set(path, text);
  }
  files.set("place.yaml", placeYaml(place));
  if (map !== null) files.set("map.geojson", `${JSON.stringify(map)}\n`);
  return files;
}
