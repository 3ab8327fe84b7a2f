import {catalogue} from "./accessor.js";
import {en} from "./en/derived.js";
import {fr} from "./fr/derived.js";
import {vi} from "./vi/derived.js";
import type {DerivedMessages} from "./topics/derived.js";

export type {DerivedMessages} from "./topics/derived.js";

/** {@link DerivedMessages} in a language. */
export const derivedMessages = catalogue<DerivedMessages>({vi, en, fr});
