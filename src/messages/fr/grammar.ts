import {locales} from "../../model/language.js";

const numbers = new Intl.NumberFormat(locales.fr.tag);
const plurals = new Intl.PluralRules(locales.fr.tag);

/** A whole number, its digits in groups of three. */
export function number(count: number): string {
  return numbers.format(count);
}

/** The form of a word that a number asks for: 0 and 1 ask for the singular. */
export function form(count: number, one: string, several: string): string {
  return plurals.select(count) === "one" ? one : several;
}

/** A number of things: `0 valeur`, `1 valeur`, `2 valeurs`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${number(count)} ${form(count, thing, things)}`;
}

/** Words after `de`: `du plan`, `des régions`, `de la province`, `de l’État`, `d’Angers`, `de Rennes`. */
export function of(words: string): string {
  if (words.startsWith("le ")) return `du ${words.slice(3)}`;
  if (words.startsWith("les ")) return `des ${words.slice(4)}`;
  return /^[aeiouâàäéèêëîïôöùûüœæ]/i.test(words) ? `d’${words}` : `de ${words}`;
}

/** Words after `à`: `au plan`, `aux régions`, `à la province`, `à l’État`. */
export function to(words: string): string {
  if (words.startsWith("le ")) return `au ${words.slice(3)}`;
  return words.startsWith("les ") ? `aux ${words.slice(4)}` : `à ${words}`;
}
