import type {Ledger} from "./account.js";
import type {Source} from "./config.js";
import {polygonsOf} from "../read/own-map.js";
import {textIn} from "./yaml.js";

/** A shape of the map with the code by which data name it. */
export interface Feature {
  readonly id: string;
  readonly name: string | null;
  /** Its polygons as the file gives them; null where there are none. */
  readonly geometry: unknown;
}

/** A layer of the map: places of one kind. */
export interface Layer {
  readonly file: string;
  readonly folder: string | null;
  readonly features: readonly Feature[];
}

/** Reads the features of a layer by the properties that the configuration names. */
export function readLayer(text: string, file: string, source: Source, ledger: Ledger): Layer | null {
  const option = (name: string, otherwise: string) => textIn(source.options.get(name)) ?? otherwise;
  const [idName, nameName] = [option("id_property", "id"), option("name_property", "name")];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    ledger.leave("features", "broken_json", {file, line: null}, error instanceof Error ? error.message : null);
    return null;
  }
  const given = isRecord(parsed) ? parsed.features : null;
  if (!Array.isArray(given)) {
    ledger.leave("features", "no_features", {file, line: null});
    return null;
  }
  const ids = replacements(source, "id_replacements");
  const names = replacements(source, "name_replacements");
  const features = given.flatMap((feature: unknown, i) => {
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    const id = wordOf(properties[idName]);
    if (id === null || !isRecord(feature)) {
      ledger.leave("features", "no_id", {file, line: null, column: idName}, `#${String(i + 1)}`);
      return [];
    }
    // Its code is one of the map's all the same.
    const isDrawn = polygonsOf(feature.geometry) !== null;
    if (!isDrawn) ledger.leave("features", "no_polygon", {file, line: null, column: "geometry"}, `#${String(i + 1)}`);
    const name = wordOf(properties[nameName]);
    const shown = name === null ? null : (names.get(name) ?? name);
    return [{id: ids.get(id) ?? id, name: shown, geometry: isDrawn ? feature.geometry : null}];
  });
  ledger.read("features", features.filter(({geometry}) => geometry !== null).length);
  return {file, folder: textIn(source.options.get("output_subfolder")), features};
}

function replacements(source: Source, option: string): ReadonlyMap<string, string> {
  const node = source.options.get(option);
  if (node?.kind !== "map") return new Map();
  return new Map([...node.fields].flatMap(([from, to]) => (to.kind === "scalar" ? [[from, to.text] as const] : [])));
}

/** A code or a name; some files give it in a list of one. */
function wordOf(value: unknown): string | null {
  const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof single === "number") return String(single);
  return typeof single === "string" && single.trim() !== "" ? single.trim() : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
