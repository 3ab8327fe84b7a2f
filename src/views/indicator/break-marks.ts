import {breakLetter, type TrendFrame} from "../../charts/trend-frame.js";
import type {TrendData} from "../../indicator/trend-data.js";
import {html, type Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {breakAnchor, reasonsOf} from "./break-notes.js";

/** Breaks whose letters stand closer than this share one place, so that a finger meets the one that it means, in pixels. */
const apart = 30;

/**
 * The letters of the breaks as places over a drawing that tell the reason when a pointer or the keyboard comes to them; a touch leads
 * to the list below, which paper has too. Letters that stand close together tell their reasons together.
 */
export function breakMarks(
  {breaks, x, width}: Pick<TrendFrame, "breaks" | "x" | "width">,
  data: TrendData,
  language: Language
): Html | null {
  if (breaks.length === 0) return null;
  const groups: {readonly i: number; readonly year: number}[][] = [];
  for (const [i, {year}] of breaks.entries()) {
    const open = groups.at(-1);
    if (open?.[0] && x(year) - x(open[0].year) < apart) open.push({i, year});
    else groups.push([{i, year}]);
  }
  return html`<ul class="break-marks">${groups.map((group) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const at = (x(first.year) + x(last.year)) / 2 / width;
    const letters = group.map(({i}) => breakLetter(i)).join(" ");
    const reasons = group.map(({year}, j) => html`${j === 0 ? null : " "}${reasonsOf(year, data, language)}`);
    return html`<li style="--at: ${(100 * at).toFixed(2)}%"${at > 0.5 ? html` data-side="left"` : null}><a href="#${breakAnchor(first.i)}"><span class="break-letter">${letters}</span> <span class="break-reason">${reasons}</span></a></li>`;
  })}</ul>`;
}
