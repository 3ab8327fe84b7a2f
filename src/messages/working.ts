import {catalogue} from "./accessor.js";
import {en} from "./en/working.js";
import {fr} from "./fr/working.js";
import {vi} from "./vi/working.js";
import type {WorkingMessages} from "./topics/working.js";

export type {WorkingMessages} from "./topics/working.js";

/** {@link WorkingMessages} in a language. */
export const workingMessages = catalogue<WorkingMessages>({vi, en, fr});
