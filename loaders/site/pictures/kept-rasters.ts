import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {rasterOf} from "./raster.js";

/** Pictures that were drawn before, by the digest of what they are drawn from: a build draws only what has changed. */
export class KeptRasters {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param folder where they are kept; what is lost there is drawn again */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * An SVG as PNG, as `rasterOf` makes it.
   * @param width how many pixels wide
   */
  async rasterOf(svg: string, width: number): Promise<Uint8Array> {
    const name = `${createHash("sha256")
      .update(`${String(width)}\n${svg}`)
      .digest("hex")}.png`;
    this.#used.add(name);
    const file = join(this.#folder, name);
    const kept = await readFile(file).catch(() => null);
    if (kept !== null) return kept;
    const png = await rasterOf(svg, width);
    await mkdir(this.#folder, {recursive: true});
    // Whole or not at all, whoever else draws at the same time.
    const begun = `${file}.${String(process.pid)}`;
    await writeFile(begun, png);
    await rename(begun, file);
    return png;
  }

  /** Forgets the pictures that nobody has asked for. */
  async forgetOthers(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) if (!this.#used.has(name)) await rm(join(this.#folder, name), {force: true});
  }
}
