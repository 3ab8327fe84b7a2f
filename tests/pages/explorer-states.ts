import {languageOf} from "../place.js";
import {exploreMessages} from "../../src/messages/explore.js";
import {violations} from "./axe.js";
import type {ExplorerPage} from "./explorer-page.js";

/** Brings the example to results, errors, notes and tables of the reader's own, open and folded. */
export async function fillExplorer(explorer: ExplorerPage, language: "vi" | "en"): Promise<void> {
  const {page} = explorer;
  const words = exploreMessages(languageOf(language));
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
}

/** What axe finds wrong while suggestions lie over the page. */
export async function violationsBelowSuggestions(explorer: ExplorerPage): Promise<string[]> {
  const {page} = explorer;
  await explorer.cell(0).locator(".cm-content").click();
  await page.keyboard.press("Control+Space");
  await page.locator(".cm-tooltip-autocomplete").waitFor();
  // The focus stays in the editor while arrows go through the list, so that it need not be reached itself.
  const found = await violations(page);
  await page.keyboard.press("Escape");
  return found.filter((error) => !error.startsWith("scrollable-region-focusable: #cm-ac-"));
}
