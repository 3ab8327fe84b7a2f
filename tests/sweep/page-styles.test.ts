import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {expect, test} from "vitest";
import {useLetters} from "../pages/page-checks.js";
import {dist, htmlOf, useSite} from "../pages/site.js";

const site = useSite();
const folder = join(dist, "_import");
const sheet = readFileSync(
  join(
    folder,
    readdirSync(folder).find((file) => /^style\.\w+\.css$/.test(file))!
  ),
  "utf8"
);

/** The page's policy would let in no sheet but its own. */
const anySheet = {bypassCSP: true};

/** The elements that look another way as soon as a page has the site's whole style sheet, and how many there are in all. */
function otherwiseWithAll(page: Page): Promise<{readonly other: string[]; readonly all: number}> {
  return page.evaluate((whole) => {
    const looks = [...getComputedStyle(document.body)];
    const elements = [...document.querySelectorAll("body *")].filter(
      (element) => element.closest("svg svg, defs") === null
    );
    const lookOf = (element: Element): ReadonlyMap<string, string> => {
      const style = getComputedStyle(element);
      return new Map(looks.map((name) => [name, style.getPropertyValue(name)]));
    };
    // Few of those that are alike: a page has thousands.
    const seen = new Map<string, number>();
    const chosen = elements.filter((element) => {
      const kind = `${element.parentElement?.className.toString() ?? ""}>${element.localName}.${element.getAttribute("class") ?? ""}`;
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return seen.get(kind)! <= 2;
    });
    const before = chosen.map(lookOf);
    document.querySelector("head style")!.textContent = whole;
    const other = chosen.flatMap((element, i) => {
      const now = lookOf(element);
      const changed = looks.filter((name) => before[i]!.get(name) !== now.get(name));
      return changed.length === 0 ? [] : [`${changed.join(", ")} of ${element.outerHTML.slice(0, 120)}`];
    });
    return {other, all: chosen.length};
  }, sheet);
}

test.for(["", "indicators/", "goals/3/", "plan/", "map/", "compare/", "report/2024/", "data/", "explore/", "404.html"])(
  "/%s has every rule of style that it needs, and few others",
  async (path) => {
    const {page} = await site.open(path, anySheet);
    await useLetters(page, "the site's");
    const {other, all} = await otherwiseWithAll(page);
    expect(all).toBeGreaterThan(10);
    expect(other).toEqual([]);
    expect(/<style>(?<rules>[^]*?)<\/style>/.exec(htmlOf(path))!.groups!.rules!.length).toBeLessThan(
      sheet.length * 0.8
    );
  }
);

test("an indicator's page that was used has every rule of style that it needs", async () => {
  const {page} = await site.open("indicators/poverty_rate/", anySheet);
  await page.locator("details").evaluateAll((all) => all.forEach((one) => one.setAttribute("open", "")));
  await page.locator("select[name=from]").selectOption("2012");
  await page.waitForURL(/from=2012/);
  await useLetters(page, "the site's");
  expect((await otherwiseWithAll(page)).other).toEqual([]);
});
