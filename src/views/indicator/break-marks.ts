import {breakLetter, type TrendFrame} from "../../charts/trend-frame.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {breakAnchor, reasonsOf} from "./break-notes.js";

/**
 * The letters of the breaks as places over a drawing that tell the reason when a pointer or the keyboard comes to them; a touch leads
 * to the list below, which paper has too.
 */
export function breakMarks(
  {breaks, x, width}: Pick<TrendFrame, "breaks" | "x" | "width">,
  data: TrendData,
  language: Language
): Html | null {
  if (breaks.length === 0) return null;
  return html`<ul class="break-marks">${breaks.map(({year}, i) => {
    const at = x(year) / width;
    return html`<li style="--at: ${(100 * at).toFixed(2)}%"${at > 0.5 ? html` data-side="left"` : null}><a href="#${breakAnchor(i)}"><span class="break-letter">${breakLetter(i)}</span> <span class="break-reason">${reasonsOf(year, data, language)}</span></a></li>`;
  })}</ul>`;
}
