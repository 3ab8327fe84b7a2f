import {addressIn, type Edition} from "../language.js";

/** Address of the page that finds everything, in the first language. */
export const findPath = "/find/";

/** The parameter of its address that says what is looked for; the fields of other pages have names of their own. */
export const findParameter = "for";

/** A term of the glossary, on that page. */
export function termPath(term: string): string {
  return `${findPath}#${termAnchor(term)}`;
}

export function termAnchor(term: string): string {
  return `term-${term}`;
}

/** The file of what can be found in a language, by its path below the site's root. */
export function findIndexFile(language: Pick<Edition, "prefix">): string {
  return addressIn(language, `${findPath}index.json`).slice(1);
}
