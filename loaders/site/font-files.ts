import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {fontFiles, fontWeights, type FontWeight} from "../../src/views/shell/fonts.js";
import {letters} from "./letters.js";

const sources: Readonly<Record<FontWeight | "licence", string>> = {
  400: "400Regular/BeVietnamPro_400Regular.ttf",
  600: "600SemiBold/BeVietnamPro_600SemiBold.ttf",
  licence: "LICENSE_FONT"
};

/** What browsers do to letters unasked: pairs set closer, marks put on their letters, ligatures. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "liga"];

/** The font of a weight as its makers publish it. */
export function wholeFont(weight: FontWeight): Promise<Buffer> {
  return published(sources[weight]);
}

function published(file: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));
}

/**
 * The site's fonts with their licence, by path below the site's root: cut to the site's letters, and without hints, which make
 * half of a file and which no screen of today needs.
 */
export async function fontFilesOfSite(): Promise<ReadonlyMap<string, Uint8Array>> {
  const {default: subsetFont} = await import("subset-font");
  const files = new Map<string, Uint8Array>([["fonts/LICENSE", await published(sources.licence)]]);
  for (const weight of fontWeights) {
    const cut = await subsetFont(await wholeFont(weight), letters, {
      targetFormat: "woff2",
      noHinting: true,
      keepFeatures: features
    });
    files.set(fontFiles[weight].slice(1), cut);
  }
  return files;
}
