import {html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import type {Page} from "./page.js";
import {notFoundPath} from "../../model/addresses/not-found.js";

/** The page for an address that does not exist; one for every language of the place, because a server knows only one. */
export function notFoundPage(languages: readonly Language[]): Page {
  const language = languages[0]!;
  const words = commonMessages(language);
  return {
    path: notFoundPath,
    counterparts: language.others.map((edition) => ({edition, path: addressIn(edition, "/")})),
    language,
    title: `${words.notFoundTitle} | ${language.place.short}`,
    description: words.notFoundText,
    body: html`<div class="page">
      ${languages.map((shown, i) => {
        const {notFoundTitle, notFoundText, home} = commonMessages(shown);
        return html`<section lang="${shown.code}">
          ${i === 0 ? html`<h1>${notFoundTitle}</h1>` : html`<h2>${notFoundTitle}</h2>`}
          <p>${notFoundText}</p>
          <p><a href="${addressIn(shown, "/")}">${home}</a></p>
        </section>`;
      })}
    </div>`
  };
}
