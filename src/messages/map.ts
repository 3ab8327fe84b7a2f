import {catalogue} from "./accessor.js";
import {en} from "./en/map.js";
import {fr} from "./fr/map.js";
import {vi} from "./vi/map.js";
import type {MapMessages} from "./topics/map.js";

export type {MapMessages} from "./topics/map.js";

/** {@link MapMessages} in a language. */
export const mapMessages = catalogue<MapMessages>({vi, en, fr});
