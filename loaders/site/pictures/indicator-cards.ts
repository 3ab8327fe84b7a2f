import {join} from "node:path";
import {indicatorCardPath} from "../../../src/model/addresses/indicators.js";
import {cardSize} from "../../../src/model/addresses/plan.js";
import {addressIn} from "../../../src/model/language.js";
import {hasCard, indicatorCard} from "../../../src/views/indicator/card.js";
import type {IndicatorModel, Site} from "../../../src/views/site.js";
import {KeptRasters} from "./kept-rasters.js";
import {lightTheme} from "./light-theme.js";
import {standalone} from "./standalone.js";

/** Where cards are kept from one build to the next. */
const keptIn = join(".cache", "indicator-cards");

/** The card of every indicator with a value, in each language, by its path below the site's root. */
export async function indicatorCards(
  models: readonly IndicatorModel[],
  {document, languages, asOf}: Pick<Site, "document" | "languages" | "asOf">
): Promise<ReadonlyMap<string, Uint8Array>> {
  const {colour} = await lightTheme();
  const rasters = new KeptRasters(keptIn);
  const files = new Map<string, Uint8Array>();
  for (const {indicator, data} of models) {
    if (!hasCard(data)) continue;
    for (const language of languages) {
      const svg = indicatorCard(data, {
        asOf,
        language,
        document,
        colour,
        standalone: (chart) => standalone(chart, colour)
      });
      const path = addressIn(language, indicatorCardPath(indicator.indicator)).slice(1);
      files.set(path, await rasters.rasterOf(svg, cardSize.width));
    }
  }
  await rasters.forgetOthers();
  return files;
}
