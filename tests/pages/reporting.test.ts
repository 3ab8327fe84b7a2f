import {expect, test} from "vitest";
import {published} from "./published.js";
import {useSite} from "./site.js";

const site = useSite();

/** Indicators of which an agency leads the target, and whether a year is due that has no figure. */
const ledBy = (agency: string) =>
  published("indicators").flatMap(({indicator, goal}) => {
    const own = published("coverage").filter((row) => row.indicator === indicator && row.leads.includes(agency));
    const open = own.some(({due, state}) => due && state === "missing");
    return own.length === 0 ? [] : [{indicator, goal, open, due: own.some(({due}) => due)}];
  });

test("reporting is read by goal, by agency and by what is missing, and the address keeps it", async () => {
  const {page} = await site.open("coverage/");
  const rows = page.locator(".reporting tbody tr").filter({visible: true});
  const groups = page.locator("[data-narrowed-group]").filter({visible: true});
  const all = published("indicators").length;
  await expect.poll(() => rows.count()).toBe(all);

  const own = ledBy("so_y_te");
  await page.selectOption("[name=agency]", "so_y_te");
  expect(await rows.count()).toBe(own.length);
  expect(await groups.count()).toBe(new Set(own.map(({goal}) => goal)).size);
  await page.selectOption("[name=figures]", "open");
  const open = own.filter((row) => row.open);
  expect(await rows.count()).toBe(open.length);
  expect(await page.textContent("[data-part=status]")).toContain(`${String(open.length)} trên ${String(all)}`);
  expect(new URL(page.url()).search).toBe("?agency=so_y_te&figures=open");

  await page.click("a.language");
  await page.waitForURL(/\/en\/coverage\/\?agency=so_y_te&figures=open/);
  await expect.poll(() => rows.count()).toBe(open.length);
  await page.selectOption("[name=goal]", "3");
  expect(await rows.count()).toBe(open.filter(({goal}) => goal === 3).length);
  expect(await groups.count()).toBe(1);
  await page.click("button[type=reset]");
  await expect.poll(() => rows.count()).toBe(all);
});

test("without scripts the page of an agency shows what is needed of its indicators", async () => {
  const {page} = await site.open("coverage/", {javaScriptEnabled: false});
  const link = page.locator('a[href$="agencies/so_y_te/#reporting"]');
  expect(await page.locator("form").filter({visible: true}).count()).toBe(0);
  await link.click();
  const rows = page.locator(".reporting tbody tr").filter({visible: true});
  expect(await rows.count()).toBe(ledBy("so_y_te").filter(({due}) => due).length);
  const frame = page.locator(".table-frame", {has: page.locator(".reporting")});
  expect(await frame.getAttribute("aria-label")).not.toBe(await page.textContent("#reporting"));
  expect(await page.locator(".reporting td.due").count()).toBe(
    published("coverage").filter(({leads, due, state}) => leads.includes("so_y_te") && due && state === "missing")
      .length
  );
});
