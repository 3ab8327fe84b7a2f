import {catalogue} from "./accessor.js";
import {en} from "./en/find.js";
import {fr} from "./fr/find.js";
import {vi} from "./vi/find.js";
import type {FindMessages} from "./topics/find.js";

export type {FindMessages} from "./topics/find.js";

/** {@link FindMessages} in a language. */
export const findMessages = catalogue<FindMessages>({vi, en, fr});
