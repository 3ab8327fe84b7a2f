import {catalogue} from "./accessor.js";
import {en} from "./en/compare-indicators.js";
import {fr} from "./fr/compare-indicators.js";
import {vi} from "./vi/compare-indicators.js";
import type {RelationMessages} from "./topics/compare-indicators.js";

export type {RelationMessages} from "./topics/compare-indicators.js";

/** {@link RelationMessages} in a language. */
export const relationMessages = catalogue<RelationMessages>({vi, en, fr});
