import {usualKinds} from "../../../src/model/area-kinds.js";
import {Codes} from "../../place/codes.js";
import type {Feature, Layer} from "../geojson.js";

/** A shape of the map with the kind of area that it is of. */
export interface PlacedFeature extends Feature {
  readonly kind: string;
}

/** A kind of areas that a place has to name, by what its office calls the layer of the map. */
export interface LayerKind {
  readonly kind: string;
  readonly text: string;
}

/** What areas are of where no layer says more. */
export const plainKind = "region";

/** What areas are of that no layer of a map has: cities beside provinces are not ranked with them. */
export const kindOffTheMap = "other";

/**
 * The shapes of the layers of a map: where there are several layers the areas of each are of a kind of their own, for states and
 * counties are not ranked among each other.
 */
export function featuresOf(layers: readonly Layer[]): {
  readonly features: readonly PlacedFeature[];
  readonly kinds: readonly LayerKind[];
} {
  const filled = layers.filter(({features}) => features.length > 0);
  if (filled.length < 2) {
    return {features: filled.flatMap(({features}) => features.map((each) => ({...each, kind: plainKind}))), kinds: []};
  }
  const codes = new Codes("layer");
  const named = filled.map(({folder, file, features}) => {
    const text = folder ?? file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
    return {kind: codes.of(text), text, features};
  });
  return {
    features: named.flatMap(({kind, features}) => features.map((each) => ({...each, kind}))),
    kinds: named.flatMap(({kind, text}) => ((usualKinds as readonly string[]).includes(kind) ? [] : [{kind, text}]))
  };
}

/** The kind of the home area by its code: `CA` is a country, `GB-BST` a part of one. */
export function homeKind(code: string): string {
  return /^[A-Z]{2}-/.test(code) ? "territory" : "country";
}
