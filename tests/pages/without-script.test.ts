import {expect, test} from "vitest";
import {useSite} from "./site.js";

const site = useSite();

// What pages hold is looked at in their files; here it is what a reader without scripts sees of it.
test.for([
  {path: "", shown: "figure .drawing svg"},
  {path: "indicators/poverty_rate/", shown: "figure .drawing svg"},
  {path: "goals/3/", shown: ".multiple .small-trend"},
  {path: "en/indicators/", shown: "tbody tr"},
  {path: "compare/", shown: ".year-changes svg[role=img]"},
  {path: "en/compare/areas/", shown: ".panel svg"},
  {path: "compare/indicators/", shown: ".drawing-wide svg"},
  {path: "en/map/", shown: ".shape"},
  {path: "plan/", shown: ".plan-text .printed"},
  {path: "en/commitments/", shown: "tbody tr"},
  {path: "report/2020/", shown: "article tbody tr"},
  {path: "coverage/", shown: ".reporting tbody tr"},
  {path: "notebooks/forest-cover/", shown: "figure.notebook-chart .drawing svg"},
  {path: "en/explore/", shown: ".rt-body .rt-row"}
])("with scripts off, /$path shows what it has, and nothing that would do nothing", async ({path, shown}) => {
  const {page} = await site.open(path, {javaScriptEnabled: false});
  expect(await page.locator(shown).filter({visible: true}).count()).toBeGreaterThan(0);
  const dead = page.locator("form, select, input, button, [role=status]:not(.spoken)").filter({visible: true});
  expect(await dead.count()).toBe(0);
});
