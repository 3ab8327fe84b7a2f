import {html, type Html} from "../../lib/html.js";
import {offlineMessages} from "../../messages/offline.js";
import type {Language} from "../../model/language.js";

/** What the browser keeps of the site, and the switches for it; its program fills it in. */
export function offlineSection(language: Language): Html {
  const words = offlineMessages(language);
  return html`<section class="keeping" data-offline><h2 id="offline">${words.title}</h2>
<p>${words.text}</p>
<p role="status" data-part="status"></p>
<p data-part="choices"></p></section>`;
}
