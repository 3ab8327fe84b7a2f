import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {compareMessages} from "../../messages/compare.js";

/** The place below a figure where its points are read out one by one, and how to go through them. Only scripts fill it. */
export function readout(language: Language): Html {
  return html`<p class="readout" role="status"></p><p class="keys quiet">${compareMessages(language).keys}</p>`;
}
