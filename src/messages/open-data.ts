import {catalogue} from "./accessor.js";
import {en} from "./en/open-data.js";
import {fr} from "./fr/open-data.js";
import {vi} from "./vi/open-data.js";
import type {OpenDataMessages} from "./topics/open-data.js";

export type {OpenDataMessages} from "./topics/open-data.js";

/** {@link OpenDataMessages} in a language. */
export const openDataMessages = catalogue<OpenDataMessages>({vi, en, fr});
