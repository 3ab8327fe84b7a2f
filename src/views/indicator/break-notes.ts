import {colon} from "../../lib/format.js";
import {breakLetter, drawnBreaks} from "../../charts/trend-frame.js";
import type {TrendLine} from "../../charts/trend-lines.js";
import type {TrendBreak, TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import {pick, type Language} from "../../model/language.js";
import {commonMessages} from "../../messages/common.js";

/** The years that a reader has chosen to see. */
interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** Where the reason of a break stands on a page of one figure. */
export function breakAnchor(index: number): string {
  return `break-${breakLetter(index)}`;
}

/** What the letters above a chart stand for: every change of methodology that it draws, with the reason. */
export function breakNotes(
  data: TrendData,
  lines: readonly TrendLine[],
  bounds: Bounds,
  language: Language
): Html | null {
  const drawn = drawnBreaks(data, lines, bounds);
  if (drawn.length === 0) return null;
  return html`<ol class="break-notes" aria-label="${commonMessages(language).breaksTitle}">
    ${drawn.map(
      (b, i) =>
        html`<li id="${breakAnchor(i)}">
          <span class="break-letter">${breakLetter(i)}</span> ${reasonsOf(b.year, data, language)}
        </li>`
    )}
  </ol>`;
}

/** A year may change the methodology of more than one series or area. */
export function reasonsOf(year: number, data: TrendData, language: Language): Html {
  const all = data.breaks.filter((b) => b.year === year);
  return html`${all.map((b, i) => html`${i === 0 ? null : " "}${breakSentence(b, data, language)}`)}`;
}

/** A change of methodology in words: its year, the series that it concerns if not all, and why. */
export function breakSentence(found: TrendBreak, data: TrendData, language: Language): Html {
  const {year, series} = found;
  const known = data.observations.find((o) => o.series === series);
  const name = known === undefined ? series : pick(known, "series", language);
  return html`<strong>${String(year)}</strong>${series === null ? null : ` (${name ?? series})`}${colon(language)}${pick(found, "reason", language)}`;
}
