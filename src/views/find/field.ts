import {html, type Html} from "../../lib/html.js";
import {findMessages} from "../../messages/find.js";
import {findParameter, findPath} from "../../model/addresses/find.js";
import {addressIn, type Language} from "../../model/language.js";

/** The field of the banner that finds everything; where no program runs, a link to the page that lists everything. */
export function findField(language: Language): Html {
  const words = findMessages(language);
  const address = addressIn(language, findPath);
  return html`<a class="find-link" href="${address}">${words.title}</a><form class="find" role="search" aria-label="${words.title}" action="${address}"><input name="${findParameter}" aria-label="${words.find}" placeholder="${words.hint}" autocomplete="off" spellcheck="false" enterkeyhint="search" /></form>`;
}
