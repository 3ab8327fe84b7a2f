import {html} from "../lib/html.js";
import {addressIn, languages} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import type {Page} from "./page.js";

/** Path of the page for wrong addresses; Framework and static hosts know it as `404.html`. */
export const notFoundPath = "/404/";

/** The page for an address that does not exist; one for both languages, because a server knows only one. */
export function notFoundPage(): Page {
  const words = messagesIn("vi");
  return {
    path: notFoundPath,
    counterpart: "/en/",
    language: "vi",
    title: `${words.notFoundTitle} | ${words.siteShort}`,
    description: words.notFoundText,
    body: html`<div class="page">
      ${languages.map((language, i) => {
        const {notFoundTitle, notFoundText, home} = messagesIn(language);
        return html`<section lang="${language}">
          ${i === 0 ? html`<h1>${notFoundTitle}</h1>` : html`<h2>${notFoundTitle}</h2>`}
          <p>${notFoundText}</p>
          <p><a href="${addressIn(language, "/")}">${home}</a></p>
        </section>`;
      })}
    </div>`
  };
}
