import {addressIn, type Language} from "../../model/language.js";
import type {Page} from "./page.js";

/**
 * A page that stands at the same address in every language; the site's name follows its own in the title.
 * @param path its address in the first language
 */
export function makePage(
  language: Language,
  path: string,
  page: Pick<Page, "title" | "description" | "body" | "shell" | "card" | "below">
): Page {
  return {
    ...page,
    path: addressIn(language, path),
    counterparts: language.others.map((edition) => ({edition, path: addressIn(edition, path)})),
    language,
    title: `${page.title} | ${language.place.short}`
  };
}
