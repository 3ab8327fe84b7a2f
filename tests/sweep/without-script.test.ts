import {expect, test} from "vitest";
import {expectedMarks, expectedValues} from "../pages/published.js";
import {byTurns, isDrawn} from "../pages/sample.js";
import {valuesInChart, valuesInTable} from "../pages/shown.js";
import {indicatorPages, pages, useSite} from "../pages/site.js";

const site = useSite({javaScriptEnabled: false});

test.for(byTurns(indicatorPages))("with scripts off, /$path shows the published data", async (built) => {
  const {path, language, indicator} = built;
  const page = await site.goTo(path);
  expect(await valuesInTable(page, language)).toEqual(expectedValues(indicator));
  const chart = page.locator("figure .drawing svg").filter({visible: true});
  expect(await chart.count()).toBe(isDrawn(built) ? 1 : 0);
  if (isDrawn(built)) expect(await valuesInChart(chart, language)).toEqual(expectedMarks(indicator));
});

test.for(byTurns(pages))("with scripts off, /$path shows nothing that would do nothing", async ({path}) => {
  const page = await site.goTo(path);
  const dead = page.locator("form, select, input, button, [role=status]:not(.spoken)").filter({visible: true});
  expect(await dead.count()).toBe(0);
});
