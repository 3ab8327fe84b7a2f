import type {Locale} from "../model/language.js";

/** A text that begins a sentence. */
export function capitalised(text: string, {tag}: Pick<Locale, "tag">): string {
  return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
}
