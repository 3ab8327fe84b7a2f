import {pagesInOneLanguage} from "./sample.js";
import {brotliCompressSync} from "node:zlib";
import {expect, inject, test} from "vitest";
import {useSite} from "./site.js";

const site = useSite();

/** What the first view of a page may weigh, in bytes as sent. */
const budget = 150_000;

/** What only a reader who touches a control should have to load. */
const late = /_node\/(?:@observablehq\/plot|d3|apache-arrow|@duckdb|@codemirror)|\.arrow$|\.wasm$/;

// The page for wrong addresses needs no other file at all.
const light = pagesInOneLanguage.filter(({path}) => path !== "404.html");

test.for(light)("the first view of /$path is light and loads nothing for the controls", async ({path}) => {
  const sizes = new Map<string, number>();
  const arriving: Promise<void>[] = [];
  const {requests} = await site.open(path, {
    prepare: (page) => {
      page.on("response", (response) => {
        const arrived = response.body().then((body) => {
          // Text is sent compressed; fonts are compressed already.
          const size = response.url().endsWith(".woff2") ? body.length : brotliCompressSync(body).length;
          sizes.set(response.url(), size);
        });
        // What could not be read is missed in the count below.
        arriving.push(arrived.catch(() => undefined));
      });
      return Promise.resolve();
    }
  });
  // What was asked for last may still be arriving.
  await expect.poll(() => Promise.all(arriving).then(() => sizes.size)).toBe(new Set(requests).size);
  expect(sizes.size).toBeGreaterThan(5);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual(budget);
  expect(requests.filter((address) => late.test(address))).toEqual([]);
  expect(requests.every((address) => address.startsWith(inject("atRoot")))).toBe(true);
});
