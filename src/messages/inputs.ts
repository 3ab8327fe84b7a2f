import {catalogue} from "./accessor.js";
import {en} from "./en/inputs.js";
import {fr} from "./fr/inputs.js";
import type {InputMessages} from "./topics/inputs.js";
import {vi} from "./vi/inputs.js";

export type {InputMessages} from "./topics/inputs.js";

/** {@link InputMessages} in a language. */
export const inputMessages = catalogue<InputMessages>({vi, en, fr});
