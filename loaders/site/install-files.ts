import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {installIcons, installManifestPath} from "../../src/model/addresses/install.js";
import {addressIn, type Language} from "../../src/model/language.js";
import {sourceRoot} from "./framework.js";
import {rasterOf} from "./pictures/raster.js";

/** The ground of the icon, which also surrounds an installed site while it opens. */
const ground = "#12436d";

/** What a phone needs to install the site: for each language who it is, and its icons; by path below the site's root. */
export async function installFiles(languages: readonly Language[]): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const icon = await readFile(join(sourceRoot, "icon.svg"), "utf8");
  const {small, large, maskable} = installIcons;
  return new Map<string, string | Uint8Array>([
    ...languages.map((language) => [installManifestPath(language).slice(1), installManifest(language)] as const),
    [small.slice(1), await rasterOf(icon, 192)],
    [large.slice(1), await rasterOf(icon, 512)],
    [maskable.slice(1), await rasterOf(onGround(icon), 512)]
  ]);
}

/** The icon on a ground that reaches beyond it, with nothing in the outer tenth that a phone may cut away. */
function onGround(icon: string): string {
  return icon
    .replace(/viewBox="[^"]*">/, `viewBox="-4 -4 40 40"><rect x="-4" y="-4" width="40" height="40" fill="${ground}"/>`)
    .replace(/ rx="\d+"/, "");
}

function installManifest(language: Language): string {
  const {code, direction, place} = language;
  const icon = (src: string, sizes: string, more: object = {}) => ({
    src: `${"../".repeat(installManifestPath(language).split("/").length - 2)}${src.slice(1)}`,
    sizes,
    type: "image/png",
    ...more
  });
  const manifest = {
    id: addressIn(language, "/").slice(1) || "./",
    name: place.title,
    short_name: place.short,
    description: place.description,
    lang: code,
    dir: direction,
    start_url: "./",
    // Its pages in other languages belong to it.
    scope: "../".repeat(installManifestPath(language).split("/").length - 2) || "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: ground,
    icons: [
      icon(installIcons.small, "192x192"),
      icon(installIcons.large, "512x512"),
      icon(installIcons.maskable, "512x512", {purpose: "maskable"})
    ]
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
