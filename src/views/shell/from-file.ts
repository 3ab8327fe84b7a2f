import {html, type Html} from "../../lib/html.js";
import {offlineMessages} from "../../messages/offline.js";
import type {Language} from "../../model/language.js";

/**
 * Marks a page that scripts run in, from its head. Of a page that was opened from a file browsers load no module: it stays as it is
 * without scripts, and its links to folders lead to their pages, which no server does for them.
 */
export const markScript =
  '{const d=document.documentElement;if(location.protocol==="file:"){d.dataset.from="file";addEventListener("DOMContentLoaded",()=>{for(const a of document.querySelectorAll("a[href]")){const h=a.getAttribute("href");if(!/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(h))a.setAttribute("href",h.replace(/(^|\\/)(?=$|[?#])/,"$1index.html"))}})}else d.classList.add("js")}';

/** Says on a page that was opened from a file why nothing in it answers, and what to do; elsewhere it is not shown. */
export function fromFileNote(language: Language): Html {
  return html`<p class="opened-from-file">${offlineMessages(language).fromFile}</p>`;
}
