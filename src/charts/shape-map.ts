import {html, markup, type Html} from "../lib/html.js";
import {boundPath} from "./bound-shape.js";
import {noDataPattern} from "./no-data-pattern.js";
import type {MapShapes} from "./shapes.js";
import {classNameOf, type AreaMark} from "./tile-map.js";

/** A province on the map of shapes. */
export interface ShapeMark extends AreaMark {
  /** Where a bound is marked, in units of the map. */
  readonly place: readonly [x: number, y: number];
}

/** What is written into the map whatever it shows. */
export interface MapNames {
  /** The province that the site is about, and its name; null where it is no part of the map, but all of it. */
  readonly home: {readonly area: string; readonly name: string} | null;
  readonly sea: string;
  /** The lines of an archipelago's name. */
  readonly islands: (archipelago: string) => readonly string[];
}

/**
 * The shapes and names, once in a page and not seen; maps refer to them, so that a new choice of the reader draws anew without
 * fetching a line. The pattern of no data is here twice: for the map, in its units, and for the legend.
 */
export function shapeDefinitions({provinces, islands}: MapShapes, {home, sea, islands: linesOf}: MapNames): Html {
  return html`<svg width="0" height="0" class="map-shapes" aria-hidden="true" focusable="false"><defs>${provinces.map(
    ({area, path}) => html`<path id="shape-${area}" class="shape-line" d="${path}"/>`
  )}${islands.map(({archipelago, path}) => html`<path id="islands-${archipelago}" class="shape-line" d="${path}"/>`)}<g id="map-names">${homeName(provinces, home, islands.length > 0)}${islands.length === 0 ? null : html`<text class="sea" x="1310" y="1640" text-anchor="middle">${sea}</text>`}${islands.map(
    ({archipelago, foot: [left, top]}) =>
      html`<text text-anchor="middle" y="${top}">${linesOf(archipelago).map(
        (line, i) => html`<tspan x="${left}" dy="${i === 0 ? "1.35em" : "1.1em"}">${line}</tspan>`
      )}</text>`
  )}</g></defs></svg>`;
}

/** The name of the home area: beyond the border where nothing is drawn, or in the area itself where that place is not known. */
function homeName(provinces: MapShapes["provinces"], home: MapNames["home"], isFreeAside: boolean): Html | null {
  const place = home === null ? undefined : provinces.find(({area}) => area === home.area)?.place;
  if (home === null || place === undefined) return null;
  const [x, y] = place;
  if (!isFreeAside)
    return html`<text class="name" x="${x}" y="${y}" dy=".32em" text-anchor="middle">${home.name}</text>`;
  const [nameX, nameY] = [x - 190, y - 150];
  return html`<path class="leader shape-line" d="M${x} ${y}L${nameX + 30} ${nameY}h-18"/><text class="name" x="${nameX}" y="${nameY}" dy=".32em" text-anchor="end">${home.name}</text>`;
}

/**
 * Draws the provinces as they lie, from the shapes that stand in the page; the province that the site is about has a frame, one
 * without data a pattern, a bound an arrow.
 */
export function drawShapeMap(
  {width, height}: Pick<MapShapes, "width" | "height">,
  provinces: readonly ShapeMark[],
  islands: readonly {readonly archipelago: string; readonly position: number | "open" | null}[],
  description: string
): Html {
  const home = provinces.find((province) => province.home);
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${description}" class="area-map shape-map" font-family="inherit">
<defs>${noDataPattern("no-data", "rotate(45)")}${noDataPattern("no-data-shape", "rotate(45) scale(3)")}</defs>
${provinces.map(shapeMark)}${islands.map(
    ({archipelago, position}) =>
      html`<g class="islands ${classNameOf(position)}"><use class="edge" href="#islands-${archipelago}"/><use href="#islands-${archipelago}"/></g>`
  )}${home === undefined ? null : html`<use class="frame around" href="#shape-${home.area}"/><use class="frame" href="#shape-${home.area}"/>`}<use class="frame pointed" data-pointed/><use class="map-names" href="#map-names"/></svg>`;
}

function shapeMark({area, place: [x, y], position, qualifier, home, title}: ShapeMark): Html {
  const marks = `${home ? " home" : ""} ${classNameOf(position)}`;
  return html`<g class="shape${marks}" data-area="${area}"${markup(home ? " data-start" : "")}><title>${title}</title><use href="#shape-${area}"/>${
    qualifier === null
      ? null
      : html`<path class="bound" transform="translate(${x} ${y}) scale(2.2)" d="${boundPath(qualifier, 0, 0)}"/>`
  }</g>`;
}
