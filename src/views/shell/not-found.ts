import {html} from "../../lib/html.js";
import {addressIn, languages} from "../../model/language.js";
import {commonMessages} from "../../messages/common/common.js";
import type {Page} from "./page.js";
import {notFoundPath} from "../../model/addresses/not-found.js";

/** The page for an address that does not exist; one for both languages, because a server knows only one. */
export function notFoundPage(): Page {
  const words = commonMessages("vi");
  return {
    path: notFoundPath,
    counterpart: "/en/",
    language: "vi",
    title: `${words.notFoundTitle} | ${words.siteShort}`,
    description: words.notFoundText,
    body: html`<div class="page">
      ${languages.map((language, i) => {
        const {notFoundTitle, notFoundText, home} = commonMessages(language);
        return html`<section lang="${language}">
          ${i === 0 ? html`<h1>${notFoundTitle}</h1>` : html`<h2>${notFoundTitle}</h2>`}
          <p>${notFoundText}</p>
          <p><a href="${addressIn(language, "/")}">${home}</a></p>
        </section>`;
      })}
    </div>`
  };
}
