import {catalogue} from "./accessor.js";
import {en} from "./en/compare-areas.js";
import {fr} from "./fr/compare-areas.js";
import {vi} from "./vi/compare-areas.js";
import type {AreaMessages} from "./topics/compare-areas.js";

export type {AreaMessages} from "./topics/compare-areas.js";

/** {@link AreaMessages} in a language. */
export const areaMessages = catalogue<AreaMessages>({vi, en, fr});
