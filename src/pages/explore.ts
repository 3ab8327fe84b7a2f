import {html} from "../lib/html.js";
import {addressIn, type Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";
import {exploreMessages} from "../messages/explore.js";
import {explorePath} from "./explore-path.js";
import type {Page} from "./page.js";

/** The analyst's bench: what it is and what it keeps to itself; the bench itself is set up in the browser. */
export function explorePage(language: Language): Page {
  const words = exploreMessages(language);
  return {
    path: addressIn(language, explorePath),
    counterpart: addressIn(language === "vi" ? "en" : "vi", explorePath),
    language,
    title: `${words.title} | ${messagesIn(language).siteShort}`,
    description: words.lead,
    body: html`<div class="page explore" data-language="${language}">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="privacy">${words.privacy} <span class="quiet">${words.keys}</span></p>
<noscript><p class="notice">${words.needsScript}</p></noscript>
<div class="bench-place" data-part="bench"></div>
</div>`,
    script: "explore"
  };
}
