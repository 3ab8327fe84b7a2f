import {catalogue} from "./accessor.js";
import {en} from "./en/methods.js";
import {fr} from "./fr/methods.js";
import {vi} from "./vi/methods.js";
import type {MethodsMessages} from "./topics/methods.js";

export type {MethodsMessages} from "./topics/methods.js";

/** {@link MethodsMessages} in a language. */
export const methodsMessages = catalogue<MethodsMessages>({vi, en, fr});
