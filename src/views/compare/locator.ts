import {drawLocator} from "../../charts/locator.js";
import type {LocatorShapes} from "../../charts/shapes.js";
import {formatDate} from "../../lib/format.js";
import {html, type Html} from "../../lib/html.js";
import {mapMessages} from "../../messages/map.js";
import {mapPath} from "../../model/addresses/compare.js";
import {addressIn, pick, type Language} from "../../model/language.js";
import type {TableRows} from "../../model/tables/index.js";

/** Where the province lies in the country, and what it has become part of; the picture leads to the map. */
export function locatorMap(
  tables: Pick<TableRows, "areas" | "archipelagos" | "place">,
  shapes: LocatorShapes,
  language: Language
): Html | null {
  const words = mapMessages(language);
  const areaOf = (code: string | null) => tables.areas.find(({area}) => area === code);
  const home = areaOf(tables.place.area);
  if (home === undefined) return null;
  const successor = areaOf(home.successor);
  const name = pick(home, "name", language);
  const joined =
    successor?.valid_from == null
      ? null
      : words.joined(name, formatDate(successor.valid_from, language), pick(successor, "name", language));
  const picture = drawLocator(shapes, {
    home: name,
    islands: (code) => archipelagoLines(tables.archipelagos, code, language),
    description: words.vietnam.locator(name)
  });
  const path = addressIn(language, mapPath);
  return html`<figure class="locator"><a href="${path}">${picture}</a>
<figcaption>${joined === null ? null : html`<p>${joined}</p>`}<p><a href="${path}">${words.toMap}</a></p>
<p class="quiet">${words.vietnam.credit}</p></figcaption></figure>`;
}

/** The name of an archipelago as a map writes it, line by line. */
export function archipelagoLines(
  archipelagos: TableRows["archipelagos"],
  code: string,
  language: Language
): readonly string[] {
  const found = archipelagos.find(({archipelago}) => archipelago === code);
  return found === undefined ? [] : pick(found, "label", language).split("|");
}
