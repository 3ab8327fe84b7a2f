import {catalogue} from "./accessor.js";
import {en} from "./en/search.js";
import {fr} from "./fr/search.js";
import {vi} from "./vi/search.js";
import type {SearchMessages} from "./topics/search.js";

export type {SearchMessages} from "./topics/search.js";

/** {@link SearchMessages} in a language. */
export const searchMessages = catalogue<SearchMessages>({vi, en, fr});
