import {expect, test} from "vitest";
import {shorten, violationsByMode} from "../pages/page-checks.js";
import {byTurns} from "../pages/sample.js";
import {pages, useSite} from "../pages/site.js";

const site = useSite();

test.for(byTurns(pages))("axe finds nothing wrong in /$path in forced colours", async ({path}) => {
  const {page} = await site.open(path);
  await shorten(page);
  expect(await violationsByMode(page, ["in forced colours"])).toEqual([]);
});
