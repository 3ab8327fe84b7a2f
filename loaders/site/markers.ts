import {mkdir, readdir, rm} from "node:fs/promises";
import {join} from "node:path";

/**
 * Libraries that Framework's own runtime could load on demand. While bundling, it asks a registry for the newest version of
 * each, unless its cache already holds a folder named after one. None of them is shipped.
 */
const optionalLibraries = [
  "lodash",
  "arquero",
  "apache-arrow",
  "d3",
  "echarts",
  "htl",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "react",
  "react-dom",
  "topojson-client",
  "@observablehq/sample-datasets",
  "d3-dsv",
  "parquet-wasm"
] as const;

/** Leaves the empty folders that keep Framework from asking the network for versions. A made-up version will do. */
export async function writeVersionMarkers(root: string): Promise<void> {
  await Promise.all(
    optionalLibraries.map((name) =>
      mkdir(join(root, ".observablehq", "cache", "_npm", `${name}@0.0.0`), {recursive: true})
    )
  );
}

/**
 * Empties Framework's cache but for the version markers: a build reruns nothing whose output is cached, whatever it was made
 * from, and keeps the bundle of a package that was patched in place.
 */
export async function clearCache(root: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  const names = await readdir(cache).catch(() => []);
  await Promise.all(names.map((name) => rm(join(cache, name), {recursive: true, force: true})));
}
