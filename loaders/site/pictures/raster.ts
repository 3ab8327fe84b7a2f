import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {lazy} from "../../../src/lib/lazy.js";
import {fontWeights} from "../../../src/views/shell/fonts.js";
import {wholeFont} from "../font-files.js";

const ready = lazy(async () => {
  const {initWasm, Resvg} = await import("@resvg/resvg-wasm");
  try {
    await initWasm(readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  } catch (error) {
    // The preview evaluates this module anew when it has changed, and the package only once.
    if (!String(error).includes("Already initialized")) throw error;
  }
  return {Resvg, fonts: await Promise.all(fontWeights.map(wholeFont))};
});

/**
 * An SVG as PNG, in the site's own letters: the same bytes from the same words on every machine.
 * @param width how many pixels wide
 */
export async function rasterOf(svg: string, width: number): Promise<Uint8Array> {
  const {Resvg, fonts} = await ready();
  const drawing = new Resvg(svg, {
    font: {fontBuffers: fonts, defaultFontFamily: "Be Vietnam Pro"},
    fitTo: {mode: "width", value: width}
  });
  const picture = drawing.render();
  try {
    return picture.asPng();
  } finally {
    picture.free();
    drawing.free();
  }
}
