import {addressIn, otherLanguage, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import type {Page} from "./page.js";

/**
 * A page that stands at the same address in both languages; the site's name follows its own in the title.
 * @param path its Vietnamese address
 */
export function makePage(
  language: Language,
  path: string,
  page: Pick<Page, "title" | "description" | "body" | "shell">
): Page {
  return {
    ...page,
    path: addressIn(language, path),
    counterpart: addressIn(otherLanguage(language), path),
    language,
    title: `${page.title} | ${commonMessages(language).siteShort}`
  };
}
