import {capitalised} from "../lib/capitalised.js";
import {commonMessages} from "../messages/common.js";
import type {Language} from "../model/language.js";

/** What several areas of a kind are called where a list of them begins: as the place says, else as is usual, else by the kind's code. */
export function kindName(kind: string, language: Language): string {
  const usual: Readonly<Partial<Record<string, string>>> = commonMessages(language).kinds;
  return capitalised(language.place.kinds?.[kind] ?? usual[kind] ?? kind.replaceAll(/[_-]/g, " "), language);
}
