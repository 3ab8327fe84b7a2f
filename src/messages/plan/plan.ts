import type {Language} from "../../model/language.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import {type PlanMessages} from "./messages.js";

const catalogue: Readonly<Record<Language, PlanMessages>> = {vi, en};

/** The catalogue of one language. */
export function planMessagesIn(language: Language): PlanMessages {
  return catalogue[language];
}
