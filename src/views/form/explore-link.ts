import {comparisonAddress} from "../../comparison/explorer-address.js";
import {html, type Html} from "../../lib/html.js";
import {addressIn, type Language} from "../../model/language.js";
import {exploreMessages} from "../../messages/explore.js";
import {explorePath} from "../../model/addresses/explore.js";
import type {ComparisonSelection} from "../../model/comparison.js";

/** The way from a chart of the comparing pages to the query that gives its numbers. */
export function exploreLink(selection: ComparisonSelection, language: Language): Html {
  return html`<a href="${addressIn(language, explorePath)}${comparisonAddress(selection)}">${exploreMessages(language).exploreThis}</a>`;
}
