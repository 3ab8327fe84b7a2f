import {catalogue} from "./accessor.js";
import {en} from "./en/changes.js";
import {fr} from "./fr/changes.js";
import {vi} from "./vi/changes.js";
import type {ChangesMessages} from "./topics/changes.js";

export type {ChangesMessages} from "./topics/changes.js";

/** {@link ChangesMessages} in a language. */
export const changesMessages = catalogue<ChangesMessages>({vi, en, fr});
