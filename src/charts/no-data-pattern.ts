import {html, type Html} from "../lib/html.js";

/** The pattern of what has no data, as a definition of a drawing. */
export function noDataPattern(id: string, transform: string): Html {
  return html`<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="${transform}"><rect width="6" height="6" class="ground"/><path d="M0 0V6" class="hatch"/></pattern>`;
}
