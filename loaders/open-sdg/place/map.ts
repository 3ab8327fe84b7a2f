import type {Feature} from "../geojson.js";
import {columnIn} from "../../../src/model/language.js";
import type {Shared} from "./shared.js";
import {textIn} from "./words.js";

/** Shapes as a file of the place holds them, each with its area. */
export interface OwnShapes {
  readonly type: "FeatureCollection";
  readonly features: readonly {readonly id: string}[];
}

/** The shapes of a map by the codes of their areas, as GeoJSON; null where there are none. */
export function mapOf(features: readonly Feature[], shared: Shared, languages: readonly string[]): OwnShapes | null {
  const names = new Map(shared.areas.map(({area, name}) => [area, name]));
  const drawn = new Set<string>();
  const shapes = features.flatMap(({id, geometry}) => {
    const area = shared.area(id, null);
    // Of an area that two layers have, the first shape is drawn.
    if (geometry === null || drawn.has(area)) return [];
    drawn.add(area);
    const properties: Record<string, string> = {area};
    for (const language of languages) properties[columnIn("name", language)] = textIn(names.get(area)!, language);
    return [{type: "Feature" as const, id: area, properties, geometry}];
  });
  return shapes.length === 0 ? null : {type: "FeatureCollection", features: shapes};
}
