import {expect, test} from "vitest";
import {exploreMessages} from "../../src/messages/explore/explore.js";
import {violations} from "./axe.js";
import {ExplorerPage} from "./explorer-page.js";
import {useSite} from "./site.js";

const site = useSite();

test.for([
  {path: "explore/", language: "vi", width: 1280, colorScheme: "light"},
  {path: "explore/", language: "vi", width: 360, colorScheme: "dark"},
  {path: "en/explore/", language: "en", width: 1280, colorScheme: "dark"},
  {path: "en/explore/", language: "en", width: 360, colorScheme: "light"}
] as const)(
  "axe finds nothing wrong in /$path with results, errors, suggestions and own data: $width px, $colorScheme",
  async ({path, language, width, colorScheme}) => {
    const words = exploreMessages(language);
    const {page} = await site.open(path, {until: "load", viewport: {width, height: 800}, colorScheme});
    const explorer = await new ExplorerPage(page).ready();
    await explorer.settled();
    await page
      .locator(".own input[type=file]")
      .setInputFiles({name: "mine.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n")});
    await page
      .locator(".own-status")
      .filter({hasText: words.ownAdded("mine", "1")})
      .waitFor();
    for (const table of ["mine", "observations"]) {
      await page
        .locator(".schema summary")
        .filter({hasText: new RegExp(`^${table}$`)})
        .click();
    }
    await page.getByRole("button", {name: words.add.sql}).click();
    await explorer.run(3, "SELECT name_vl FROM areas");
    await explorer.status(3).locator("summary").click();
    await page.getByRole("button", {name: words.add.text}).click();
    await explorer.cell(3).getByLabel(words.name, {exact: true}).fill("areas");
    await page.keyboard.press("Tab");
    await explorer.cell(1).getByRole("button", {name: words.foldCode}).click();
    await explorer.cell(2).getByRole("button", {name: words.foldResult}).click();
    expect(await violations(page)).toEqual([]);
    // Suggestions lie over the page.
    await explorer.cell(0).locator(".cm-content").click();
    await page.keyboard.press("Control+Space");
    await page.locator(".cm-tooltip-autocomplete").waitFor();
    // The focus stays in the editor while arrows go through the list, so that it need not be reached itself.
    const found = await violations(page);
    expect(found.filter((error) => !error.startsWith("scrollable-region-focusable: #cm-ac-"))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
);
