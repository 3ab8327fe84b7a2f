import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {writtenIn, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";
import {publisherIn, type Publisher} from "../../model/publisher.js";

/** The sources of a selection in full, each with the anchor that the table's rows point to. */
export function sourceList({sources}: TrendData, language: Language): Html {
  return html`<ul class="sources">
    ${sources.map(
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

/** Publisher, title and year; words of the other language say so, for those who listen. */
export function citedSource(
  source: Pick<TrendData["sources"][number], keyof Publisher | "title" | "year">,
  language: Language
): Html[] {
  const {title, year} = source;
  const words = [publisherIn(source, language), title].flatMap((part) =>
    part === null
      ? []
      : writtenIn(part) === language.code
        ? html`${part}. `
        : html`<span lang="${writtenIn(part)}">${part}</span>. `
  );
  return year === null ? words : [...words, html`${String(year)}.`];
}

/** Only web addresses become links; anything else stays text, whatever it looks like. */
function address(text: string): Html {
  return /^https?:\/\/\S+$/.test(text)
    ? html`<a href="${text}" rel="noopener external">${text}</a>`
    : html`<span class="quiet" lang="en">${text}</span>`;
}
