import {catalogue} from "./accessor.js";
import {en} from "./en/progress.js";
import {fr} from "./fr/progress.js";
import {vi} from "./vi/progress.js";
import type {ProgressMessages} from "./topics/progress.js";

export type {ProgressMessages} from "./topics/progress.js";

/** {@link ProgressMessages} in a language. */
export const progressMessages = catalogue<ProgressMessages>({vi, en, fr});
