import {catalogue} from "./accessor.js";
import {en} from "./en/compare.js";
import {fr} from "./fr/compare.js";
import {vi} from "./vi/compare.js";
import type {CompareMessages} from "./topics/compare.js";

export type {CompareMessages} from "./topics/compare.js";

/** {@link CompareMessages} in a language. */
export const compareMessages = catalogue<CompareMessages>({vi, en, fr});
