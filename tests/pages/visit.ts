import {sweep} from "../sweep.js";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {
  misplacedWords,
  shorten,
  sideways,
  sound,
  soundness,
  tabStops,
  useLetters,
  violationsByMode,
  type Letters
} from "./page-checks.js";
import {dist, type BuiltPage, type Site, type Visit} from "./site.js";

/** What the first view of a page may weigh, in bytes as a host sends them. */
const budget = 150_000;

/** What only a reader who touches a control should have to load. */
const late = /_node\/(?:@observablehq\/plot|d3|apache-arrow|@duckdb|@codemirror)|\.arrow(?:\?|$)|\.wasm$/;

// A reader whose letters never come sees the machine's: the long run looks at every page in them too.
const letters: readonly Letters[] = sweep ? ["the site's", "the machine's"] : ["the site's"];

/**
 * Looks at pages, at each in one visit, in which every test leaves the page as the next one
 * needs it. The site lies below a path, where an address that begins at the root of the host leads nowhere; only the page for
 * wrong addresses, which looks for the site's root by asking for what is not there, is seen at the root.
 */
export function visitPages(site: Site, chosen: readonly BuiltPage[]): void {
  describe.for(chosen)("/$path", ({path, language}) => {
    const root = inject(path === "404.html" ? "atRoot" : "belowPath");
    let visit: Visit;

    beforeAll(async () => {
      visit = await site.keep(path, {site: root, until: "networkidle"});
    });
    afterAll(() => visit.context.close());

    test("comes whole and runs without an error", async () => {
      expect(await soundness(visit.page)).toEqual(sound(language));
    });

    test("is light, and loads nothing for the controls before they are touched", () => {
      const addresses = [...new Set(visit.requests)];
      // The page for wrong addresses has everything in itself, a notebook all but its letters until it is run.
      const alone = path === "404.html" ? 1 : /^notebooks\/./.test(path) ? 3 : 4;
      expect(addresses.length).toBeGreaterThanOrEqual(alone);
      const files = addresses.map((address) => decodeURIComponent(address.slice(root.length).replace(/\?.*$/, "")));
      expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(budget);
      expect(addresses.filter((address) => late.test(address))).toEqual([]);
    });

    // The example of the explorer becomes the explorer when it is touched, whose own tests go through it.
    if (!path.endsWith("explore/")) {
      test("is gone through in order with the Tab key, which shows where it is", async () => {
        const {reached, expected, unseen} = await tabStops(visit.page);
        expect(reached).toEqual(expected);
        expect(unseen).toEqual([]);
      });
    }

    test("fits on the narrowest phone", async () => {
      expect(await sideways(visit.page, 320)).toBe(0);
    });

    test.for(letters)("has drawings of which every word can be read, in %s letters", async (chosen) => {
      const faces = await useLetters(visit.page, chosen);
      // The page for wrong addresses names no file, and so no letters either.
      expect(faces > 0).toBe(chosen === "the site's" && path !== "404.html");
      for (const width of [360, 1280]) {
        await visit.page.setViewportSize({width, height: 900});
        // Drawings follow the window a moment after it.
        await expect.poll(() => misplacedWords(visit.page), {message: `${String(width)} px wide`}).toEqual([]);
      }
    });

    test("is printed in black on white, from a dark screen", async () => {
      await visit.page.emulateMedia({media: "print", colorScheme: "dark"});
      const colours = await visit.page.evaluate(() => {
        const {backgroundColor, color} = getComputedStyle(document.documentElement);
        return {backgroundColor, color};
      });
      await visit.page.emulateMedia({media: "screen", colorScheme: "light"});
      expect(colours).toEqual({backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)"});
    });

    // Axe takes seconds a look: in the gate one language is seen on a desk, the other on a phone.
    test("has nothing that axe finds wrong", async () => {
      await shorten(visit.page);
      const all = ["on a desk", "in the dark", "on a phone"] as const;
      const modes = sweep ? all : [language === "vi" ? all[2] : all[0]];
      expect(await violationsByMode(visit.page, modes, sweep)).toEqual([]);
    });
  });
}

const weights = new Map<string, number>();

/** The size of a published file as it is sent: text compressed, fonts as they are. */
function weight(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dist, file === "" || file.endsWith("/") ? `${file}index.html` : file));
  const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};
  const sent = file.endsWith(".woff2") ? bytes.length : brotliCompressSync(bytes, quick).length;
  weights.set(file, sent);
  return sent;
}
