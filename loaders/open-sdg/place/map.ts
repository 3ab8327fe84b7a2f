import type {Feature} from "../geojson.js";
import {columnIn} from "../../../src/model/language.js";
import type {Shared} from "./shared.js";
import {textIn} from "./words.js";

/** The shapes of a map by the codes of their areas, as GeoJSON; null where there are none. */
export function mapOf(features: readonly Feature[], shared: Shared, languages: readonly string[]): object | null {
  if (features.length === 0) return null;
  const names = new Map(shared.areas.map(({area, name}) => [area, name]));
  return {
    type: "FeatureCollection",
    features: features.map(({id, geometry}) => {
      const area = shared.area(id, null);
      const properties: Record<string, string> = {area};
      for (const language of languages) properties[columnIn("name", language)] = textIn(names.get(area)!, language);
      return {type: "Feature", id: area, properties, geometry};
    })
  };
}
