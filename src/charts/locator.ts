import {html, type Html} from "../lib/html.js";
import type {IslandShape, LocatorShapes} from "./shapes.js";

/** What is written into a locator. */
export interface LocatorLabels {
  /** The name of the province that is looked for. */
  readonly home: string;
  /** The lines of an archipelago's name. */
  readonly islands: (archipelago: string) => readonly string[];
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
}

/**
 * Draws where a province lies: the country in a quiet colour with its borders, the province in a strong one, a broken line round
 * the province that it became part of, and the archipelagos with their names.
 */
export function drawLocator(
  {width, height, land, borders, home, successor, islands}: LocatorShapes,
  labels: LocatorLabels
): Html {
  const [x, y] = home.place;
  // The name stands beyond the border, where nothing is drawn.
  const [nameX, nameY] = [x - 62, y - 56];
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${labels.description}" font-family="inherit"><path class="land" d="${land}"/><path class="borders" d="${borders}"/><path class="home" d="${home.path}"/>${
    successor === null ? null : html`<path class="successor" d="${successor}"/>`
  }<path class="leader" d="M${x} ${y}L${nameX + 14} ${nameY}h-8"/><text class="name" x="${nameX}" y="${nameY}" dy=".32em" text-anchor="end">${labels.home}</text>${islands.map((shape) => islandMark(shape, labels.islands(shape.archipelago)))}</svg>`;
}

/** The dots of an archipelago with its name below. */
function islandMark({path, foot: [x, y]}: IslandShape, lines: readonly string[]): Html {
  return html`<path class="dots" d="${path}"/><text text-anchor="middle" y="${y}">${lines.map(
    (line, i) => html`<tspan x="${x}" dy="${i === 0 ? "1.25em" : "1.1em"}">${line}</tspan>`
  )}</text>`;
}
