import {html, markup, type Html} from "../lib/html.js";
import {boundPath, type Qualifier} from "./bound-shape.js";
import {noDataPattern} from "./no-data-pattern.js";
import {largest} from "../lib/extremes.js";

/** An area on a map: which class it is in; null without data, `open` where a bound leaves it open. */
export interface AreaMark {
  readonly area: string;
  readonly position: number | "open" | null;
  /** What makes a bound of the value; null for a number. */
  readonly qualifier: Qualifier | null;
  readonly home: boolean;
  /** What is said of it. */
  readonly title: string;
}

/** An area as a tile: where it lies, and what is written on it. */
export interface Tile extends AreaMark {
  readonly column: number;
  readonly row: number;
  /** The lines of its name. */
  readonly lines: readonly string[];
}

/** A group of islands, which has a mark of its own beside the tiles. */
export interface Archipelago {
  readonly column: number;
  readonly row: number;
  readonly lines: readonly string[];
  /** The class of the province that it belongs to. */
  readonly position: number | "open" | null;
}

/** Lower than wide: two lines of letters fit, and the whole country takes less of a screen. */
const side = {across: 46, down: 37} as const;
const gap = 2;
const margin = 4;

/**
 * Draws the tiles, each with its name; the province that the site is about has a frame, tiles without data a pattern, bounds an
 * arrow. It is plain markup: nothing that a tile map needs is worth a drawing library.
 */
export function drawTileMap(tiles: readonly Tile[], islands: readonly Archipelago[], description: string): Html {
  const columns = largest(tiles.map(({column}) => column)) + 1;
  const rows = largest(tiles.map(({row}) => row)) + 1;
  const [width, height] = [columns * side.across + 2 * margin, rows * side.down + 2 * margin];
  // The frame of the province must not be covered by its neighbours.
  const inOrder = tiles.toSorted((a, b) => Number(a.home) - Number(b.home));
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${description}" class="area-map tile-map" font-family="inherit">
<defs>${noDataPattern("no-data", "rotate(45)")}</defs>
${islands.map(archipelago)}${inOrder.map(tileMark)}</svg>`;
}

function tileMark({area, column, row, lines, position, qualifier, home, title}: Tile): Html {
  const [x, y] = [margin + column * side.across + gap / 2, margin + row * side.down + gap / 2];
  const [across, down] = [side.across - gap, side.down - gap];
  const first = y + down / 2 + 4 - (lines.length - 1) * 6.5;
  const marks = `${home ? " home" : ""} ${classNameOf(position)}`;
  return html`<g class="tile${marks}" data-area="${area}"${markup(home ? " data-start" : "")}><title>${title}</title><rect x="${x}" y="${y}" width="${across}" height="${down}" rx="3"/><text text-anchor="middle">${lines.map(
    (line, i) => html`<tspan x="${x + across / 2}" y="${first + i * 13}">${line}</tspan>`
  )}</text>${
    qualifier === null
      ? null
      : html`<path class="bound" d="${boundPath(qualifier, x + across - 5, y + (qualifier === ">" ? 14 : qualifier === "<" ? 4 : 10))}"/>`
  }</g>`;
}

/** Islands as a scatter of dots with their name below; wider than a tile, they stand about the upper left corner of theirs. */
function archipelago({column, row, lines, position}: Archipelago): Html {
  const [x, y] = [margin + column * side.across, margin + (row - 0.45) * side.down];
  const dots = [
    [-14, -4],
    [-5, -9],
    [4, -3],
    [13, -8],
    [-1, 3],
    [10, 4]
  ] as const;
  return html`<g class="islands ${classNameOf(position)}">${dots.map(([dx, dy]) => html`<circle cx="${x + dx}" cy="${y + dy}" r="2.6"/>`)}<text text-anchor="middle">${lines.map(
    (line, i) => html`<tspan x="${x}" y="${y + 20 + i * 12}">${line}</tspan>`
  )}</text></g>`;
}

/** The style of a class, of what is in none, or of no data. */
export function classNameOf(position: number | "open" | null): string {
  if (position === "open") return "unclassed";
  return position === null ? "no-data" : `class-${String(position + 1)}`;
}
