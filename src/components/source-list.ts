import type {TrendData} from "../charts/trend-query.js";
import {html, type Html} from "../lib/html.js";
import type {Language} from "../lib/language.js";
import {messagesIn} from "../lib/messages.js";

/** The sources of a selection in full, each with the anchor that the table's rows point to. */
export function sourceList({sources}: TrendData, language: Language): Html {
  const words = messagesIn(language);
  return html`<ul class="sources">
    ${sources.map(
      (s) =>
        html`<li id="source-${s.source}">
          ${[s.publisher, s.title, s.year === null ? null : String(s.year)].filter((part) => part !== null).join(". ")}.
          <span class="quiet">${words.confidence[s.confidence]}</span>
          ${s.address === null ? null : html`<br />${address(s.address)}`}
        </li>`
    )}
  </ul>`;
}

/** Only web addresses become links; anything else stays text, whatever it looks like. */
function address(text: string): Html {
  return /^https?:\/\/\S+$/.test(text)
    ? html`<a href="${text}" rel="noopener external">${text}</a>`
    : html`<span class="quiet">${text}</span>`;
}
