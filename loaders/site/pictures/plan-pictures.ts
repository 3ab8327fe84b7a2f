import {addressIn} from "../../../src/model/language.js";
import {cardSize, planPictureFiles} from "../../../src/model/addresses/plan.js";
import type {PlanOutline} from "../../../src/plan/outline.js";
import {planDrawing} from "../../../src/views/status/plan-drawing.js";
import type {Site} from "../../../src/views/site.js";
import {lightTheme} from "./light-theme.js";
import {rasterOf} from "./raster.js";

/** How much finer than on the screen the picture is that goes into documents. */
const enlargement = 2;

/**
 * The picture of the plan in each language, by path below the site's root: to take along, and to be shown beside a link.
 */
export async function planPictures(
  outline: PlanOutline,
  {tables: {place}, languages, asOf}: Pick<Site, "tables" | "languages" | "asOf">
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const {address} = place;
  const light = await lightTheme();
  const files = new Map<string, string | Uint8Array>();
  for (const language of languages) {
    const svg = planDrawing(outline, {asOf, address, light, language});
    const at = (path: string) => addressIn(language, path).slice(1);
    files.set(at(planPictureFiles.svg), svg);
    files.set(at(planPictureFiles.png), await rasterOf(svg, enlargement * cardSize.width));
    files.set(at(planPictureFiles.card), await rasterOf(svg, cardSize.width));
  }
  return files;
}
