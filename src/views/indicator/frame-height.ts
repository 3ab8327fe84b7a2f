import type {TrendData} from "../../indicator/trend-data.js";
import type {Html} from "../../lib/html.js";
import type {Language} from "../../model/language.js";
import {breakReasons, figureMeasure, figureSources} from "./trend-figure.js";

/** How wide the frame of a figure is where there is room for it, in pixels. */
export const frameWidth = 860;

/** Letters in a line of a frame of that width, rather too few: a frame that is too high hides nothing. */
const letters = {measure: 108, note: 110, sources: 88};
/** How high a frame is with a line of each and no note; what a further line adds, notes at all, and a second line of sources. */
const bare = 589;
const line = 22.4;
const aboveNotes = 8;
const secondLineOfSources = 16;

/**
 * About how high the frame of a figure has to be at {@link frameWidth}, for pages that do not run the lines which come with its code:
 * measured frames of every kind lie within a line of it.
 */
export function frameHeight(data: TrendData, language: Language): number {
  const notes = textsOf(breakReasons(data, {from: null, to: null}, language));
  const [sources = ""] = textsOf(figureSources(data, language));
  const [measure = ""] = textsOf(figureMeasure(data, language));
  const ofSources = linesOf(sources, letters.sources);
  const height =
    bare +
    line * (linesOf(measure, letters.measure) - 1) +
    (notes.length === 0 ? 0 : aboveNotes) +
    line * notes.reduce((sum, note) => sum + linesOf(note, letters.note), 0) +
    (ofSources === 1 ? 0 : secondLineOfSources + line * (ofSources - 2));
  return Math.ceil(height);
}

const linesOf = (text: string, most: number): number => Math.max(1, Math.ceil(text.length / most));

/** The words of markup, of each item of a list for itself. */
function textsOf(markup: Html | null): readonly string[] {
  const text = markup?.text ?? "";
  const items = text.includes("<li")
    ? text
        .split(/<li\b/)
        .slice(1)
        .map((item) => `<li${item}`)
    : [text];
  return items
    .map((item) =>
      item
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim()
    )
    .filter((words) => words !== "");
}
