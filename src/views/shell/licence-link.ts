import {html, type Html} from "../../lib/html.js";
import {licenceAddress, type Licence} from "../../model/licence.js";

/** A licence by its name, which leads to its text. */
export function licenceLink(licence: Licence): Html {
  const address = licenceAddress(licence);
  return address === null
    ? html`${licence.name}`
    : html`<a href="${address}" rel="license noopener external">${licence.name}</a>`;
}
