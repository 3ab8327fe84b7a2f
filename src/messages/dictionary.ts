import {catalogue} from "./accessor.js";
import {en} from "./en/dictionary.js";
import {fr} from "./fr/dictionary.js";
import {vi} from "./vi/dictionary.js";
import type {DictionaryMessages} from "./topics/dictionary.js";

export type {DictionaryMessages} from "./topics/dictionary.js";

/** {@link DictionaryMessages} in a language. */
export const dictionaryMessages = catalogue<DictionaryMessages>({vi, en, fr});
