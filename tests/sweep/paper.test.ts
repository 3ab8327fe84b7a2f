import {expect, test} from "vitest";
import {onPaper} from "../pages/page-checks.js";
import {byTurns, isDrawn} from "../pages/sample.js";
import {pages, useSite} from "../pages/site.js";

const site = useSite();

test.for(byTurns(pages))("/$path prints on white A4 pages, from a dark screen", async (built) => {
  const {page} = await site.open(built.path, {colorScheme: "dark"});
  const printed = await onPaper(page);
  expect(printed).toMatchObject({otherSizes: [], colours: "rgb(0, 0, 0) on rgb(255, 255, 255)"});
  if (built.indicator !== null && isDrawn(built)) expect(printed).toMatchObject({charts: 1, spoken: true, controls: 0});
});
