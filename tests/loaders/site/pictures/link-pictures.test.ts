import {beforeAll, expect, it, vi} from "vitest";
import {siteContents} from "../../../../loaders/site/contents.js";
import type {SiteContents} from "../../../../loaders/site/site-contents.js";
import {openTables} from "../../../../src/engine/node.js";
import type {Page} from "../../../../src/views/shell/page.js";
import {fillContent} from "../../../../loaders/site/shells.js";
import {notFoundPath} from "../../../../src/model/addresses/not-found.js";
import {buildSmall, smallInputs} from "../../../small-data.js";

// What is drawn is no matter here, and what builds keep from one to the next stays as it is.
vi.mock("../../../../loaders/site/pictures/kept-rasters.js", () => ({
  KeptRasters: class {
    rasterOf = () => Promise.resolve(new Uint8Array());
    forgetOthers = () => Promise.resolve();
  }
}));

const address = "https://example.org/sdg/";
const shell =
  '<html><head></head><body><main id="observablehq-main"><div id="page-content"></div></main></body></html>';
let contents: SiteContents;
let pages: readonly Page[];

beforeAll(async () => {
  const {tables, map, lines} = buildSmall(await smallInputs());
  const placed = {...tables, place: {...tables.place, address}};
  contents = siteContents(
    {tables: placed, map, lines, asOf: "2026-11-23", previous: null, kept: []},
    await openTables(placed),
    []
  );
  // Each page in one of its languages, by turns.
  const paths = [...contents.pages.keys()].filter((path) => path !== notFoundPath && !path.startsWith("/en/"));
  const half = paths.map((path, i) => (i % 2 === 0 ? path : `/en${path}`));
  pages = await Promise.all(half.map((path) => contents.pages.get(path)!()));
}, 120_000);

it("every page names a picture for links to it, of its language, and each of these is a file of the site", async () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(new Set(pages.map(({language}) => language.code)).size).toBe(2);
  const named = new Map(
    pages.map((page) => {
      const text = fillContent(shell, page, {...contents, dataVersion: "0a1b2c3d"});
      return [page.path, /<meta property="og:image" content="([^"]*)"/.exec(text)?.[1] ?? ""];
    })
  );
  expect([...named].filter(([, picture]) => !picture.startsWith(address))).toEqual([]);
  const wanted = [...new Set(named.values())].map((picture) => picture.slice(address.length));
  expect(wanted.length).toBeGreaterThan(5);
  for (const path of wanted) {
    const group = contents.files.find(({holds}) => holds(path));
    expect((await group?.make(""))?.has(path), path).toBe(true);
  }
}, 120_000);
