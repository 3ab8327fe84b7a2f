import type {Place} from "../model/place.js";
import type {TableRows} from "../model/tables/index.js";
import {mapForms, type MapForm} from "../model/comparison.js";
import type {Catalogue} from "./model.js";

/** The ways in which the map of a place can be drawn, the usual one first. */
export function formsOfMap({shapes, tiles}: Pick<Catalogue, "shapes" | "tiles">): readonly MapForm[] {
  const drawn: Readonly<Record<MapForm, boolean>> = {shapes: shapes !== null, tiles: tiles.length > 0};
  return mapForms.filter((form) => drawn[form]);
}

/** Whether there is anything to draw a map of a place by. */
export function hasMap({place, tiles}: Pick<TableRows, "tiles"> & {readonly place: Pick<Place, "map">}): boolean {
  return place.map !== null || tiles.length > 0;
}
