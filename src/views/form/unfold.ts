import {html, type Html} from "../../lib/html.js";
import {commonMessages} from "../../messages/common.js";
import type {Language} from "../../model/language.js";

/** On a phone the fields of a form stand behind this button, so that the charts come first; elsewhere it is not there. */
export function unfoldButton(language: Language): Html {
  return html`<button type="button" class="unfold" data-unfold aria-expanded="false">${commonMessages(language).choose}</button>`;
}

/** Works before any program of the page has come, from the page's head. */
export const unfoldScript =
  'addEventListener("click",e=>{const b=e.target instanceof Element&&e.target.closest("[data-unfold]");if(b)b.setAttribute("aria-expanded",String(b.getAttribute("aria-expanded")==="false"))});';
