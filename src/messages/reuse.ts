import {catalogue} from "./accessor.js";
import {en} from "./en/reuse.js";
import {fr} from "./fr/reuse.js";
import {vi} from "./vi/reuse.js";
import type {ReuseMessages} from "./topics/reuse.js";

export type {ReuseMessages} from "./topics/reuse.js";

/** {@link ReuseMessages} in a language. */
export const reuseMessages = catalogue<ReuseMessages>({vi, en, fr});
