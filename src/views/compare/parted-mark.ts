import type {Comparison} from "../../comparison/model.js";
import {markup, type Html} from "../../lib/html.js";

/** What a form says of values that come in parts, so that nothing is asked for before it is known which; nothing where one file has all. */
export function partedMark({catalogue}: Comparison): Html | null {
  return catalogue.parts === null ? null : markup(" data-parted");
}
