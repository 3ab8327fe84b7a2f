import {html, type Html} from "../lib/html.js";
import {boundPath} from "./bound-shape.js";
import {ink} from "./theme.js";
import type {TrendObservation} from "../indicator/trend-data.js";
import type {TrendFrame} from "./trend-frame.js";
import {trendLinks, type TrendLine} from "./trend-lines.js";

// Marks of small drawings as plain markup, placed by the same frame as the full chart and drawn without Plot.

/** A decimal is fine enough for a drawing, and short in a page. */
export const px = (value: number): string => value.toFixed(1);

/** The way that a milestone asks for. */
export function pathMark(
  points: readonly {readonly year: number; readonly value: number}[],
  {x, y}: Pick<TrendFrame, "x" | "y">
): Html {
  const places = points.map(({year, value}) => `${px(x(year))},${px(y(value))}`).join(" ");
  return html`<polyline points="${places}" fill="none" stroke="${ink.milestone}"/>`;
}

/** Milestones at their value; where that is not known, only their year. */
export function milestoneMarks({milestones, unplaced, x, y, years, height, margins}: TrendFrame): Html[] {
  return [
    ...unplaced.map(
      ({year}) =>
        html`<path d="M${px(x(year))} ${margins.top - 6}V${height - margins.bottom + 6}" stroke="${ink.milestone}" stroke-opacity="0.6"/>`
    ),
    ...milestones.map(({year, value, class: kind, source_year}) =>
      kind === "average_growth"
        ? html`<path d="M${px(x(Math.max(years[0], source_year ?? years[0])))} ${px(y(value))}H${px(x(year))}" stroke="${ink.milestone}" stroke-width="1.5" stroke-dasharray="5 3"/>`
        : html`<path d="M${px(x(year) - 4)} ${px(y(value))}h8" stroke="${ink.milestone}" stroke-width="3"/>`
    )
  ];
}

/** What a point says when it is pointed at. */
export type PointWords = (o: TrendObservation) => string;

/** A line with its points; the last one is larger, and hollow unless it is official. A bound is a bar with an arrow. */
export function lineMarks(
  line: TrendLine,
  {x, y}: Pick<TrendFrame, "x" | "y">,
  {colour, width, words}: {readonly colour: string; readonly width: number; readonly words: PointWords}
): Html[] {
  const last = line.points.at(-1);
  const links = trendLinks(line);
  const title = titled(words);
  // One path for all links of a kind: a page has dozens of such drawings.
  const joined = (gap: boolean) =>
    links
      .filter((link) => link.gap === gap)
      .map(({from, to}, i, all) => {
        const start = all[i - 1]?.to === from ? "" : `M${px(x(from.year))} ${px(y(from.value))}`;
        return `${start}L${px(x(to.year))} ${px(y(to.value))}`;
      })
      .join("");
  return [
    ...[false, true].flatMap((gap) => {
      const d = joined(gap);
      if (d === "") return [];
      return [
        html`<path d="${d}" stroke="${colour}" stroke-width="${width}"${gap ? html` stroke-dasharray="1 3"` : null}/>`
      ];
    }),
    ...line.points.map((o) => {
      if (o.qualifier !== null) {
        const dashes = o.status === "official" ? null : html` stroke-dasharray="2 1"`;
        return html`<path d="${boundPath(o.qualifier, x(o.year), y(o.value))}" fill="none" stroke="${colour}" stroke-width="1.5"${dashes}>${title(o)}</path>`;
      }
      const fill = o.status === "official" ? colour : ink.paper;
      return html`<circle cx="${px(x(o.year))}" cy="${px(y(o.value))}" r="${o === last ? "3" : "1.6"}" fill="${fill}" stroke="${colour}">${title(o)}</circle>`;
    })
  ];
}

/** Values of parts of a year: hollow diamonds, joined to nothing. */
export function partialMarks(
  line: TrendLine,
  {x, y}: Pick<TrendFrame, "x" | "y">,
  {colour, words}: {readonly colour: string; readonly words: PointWords}
): Html[] {
  const title = titled(words);
  return line.partial.map((o) =>
    o.qualifier === null
      ? html`<path d="M${px(x(o.year))} ${px(y(o.value) - 4)}l4 4-4 4-4-4z" fill="${ink.paper}" stroke="${colour}">${title(o)}</path>`
      : html`<path d="${boundPath(o.qualifier, x(o.year), y(o.value))}" fill="none" stroke="${colour}" stroke-dasharray="2 1">${title(o)}</path>`
  );
}

const titled =
  (words: PointWords) =>
  (o: TrendObservation): Html =>
    html`<title>${words(o)}</title>`;
