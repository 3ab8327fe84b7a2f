import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {writtenIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {citation} from "../../wording/publisher.js";
import {inOfficialOrder} from "../../model/sources.js";

/** The sources of a selection in full, each with the anchor that the table's rows point to. */
export function sourceList({sources}: TrendData, language: Language): Html {
  return html`<ul class="sources">
    ${inOfficialOrder(sources).map(
      (s) =>
        html`<li id="source-${s.source}">
          ${citedSource(s, language)}
          <span class="quiet">${reliability(s, language)}</span>
          ${s.address === null ? null : html`<br />${address(s.address)}`}
        </li>`
    )}
  </ul>`;
}

/** How much a source is to be trusted, and that it does not say whose its figures are. */
export function reliability({confidence, origin}: TrendData["sources"][number], language: Language): string {
  const words = commonMessages(language);
  return [words.confidence[confidence ?? "unstated"], ...(origin === "unnamed" ? [words.unnamedOrigin] : [])].join(
    ", "
  );
}

/** A source as it is cited; words of another language say so, for those who listen. */
export function citedSource(source: Parameters<typeof citation>[0], language: Language): Html[] {
  return citation(source, language).map((part) => {
    const written = /^\d+$/.test(part) ? language.code : writtenIn(part);
    return written === language.code ? html`${part}. ` : html`<span lang="${written}">${part}</span>. `;
  });
}

/** Only web addresses become links; anything else stays text, whatever it looks like. */
function address(text: string): Html {
  return /^https?:\/\/\S+$/.test(text)
    ? html`<a href="${text}" rel="noopener external">${text}</a>`
    : html`<span class="quiet" lang="en">${text}</span>`;
}
