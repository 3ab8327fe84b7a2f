import {catalogue} from "./accessor.js";
import {en} from "./en/explore.js";
import {fr} from "./fr/explore.js";
import {vi} from "./vi/explore.js";
import type {ExploreMessages} from "./topics/explore.js";

export type {ExploreMessages} from "./topics/explore.js";

/** {@link ExploreMessages} in a language. */
export const exploreMessages = catalogue<ExploreMessages>({vi, en, fr});
