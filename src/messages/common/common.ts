import type {Language} from "../../model/language.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import type {Messages} from "./messages.js";

const catalogue: Readonly<Record<Language, Messages>> = {vi, en};

/** The catalogue of one language. */
export function messagesIn(language: Language): Messages {
  return catalogue[language];
}
