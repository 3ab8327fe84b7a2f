import {en} from "../place.js";
import type {Locator, Page} from "playwright-core";
import {expect, onTestFailed} from "vitest";
import {exploreMessages} from "../../src/messages/explore.js";
import type {Site, Visit} from "./site.js";

/** An explorer in a page, as its tests work it. */
export class ExplorerPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Touches the explorer as a reader does who is about to work, and waits until the engine runs. */
  async ready(): Promise<this> {
    await this.page.locator(".notebook-title").filter({visible: true}).first().focus();
    await this.page.locator("[data-ready]").waitFor({timeout: 60_000});
    return this;
  }

  cell(index: number): Locator {
    return this.page.locator(".cell-sql").nth(index);
  }

  status(index: number): Locator {
    return this.cell(index).locator(".cell-status");
  }

  /** Waits until every cell has run or failed. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        document.querySelectorAll(".cell-status").length > 0 &&
        document.querySelector(".cell[aria-busy]") === null &&
        [...document.querySelectorAll(".cell-status")].every(
          ({textContent}) =>
            textContent !== "" &&
            !/Chưa chạy|Đang|Đã sửa|Not run|Waiting|Running|Stopping|Changed since/.test(textContent)
        ),
      null,
      {timeout: 60_000}
    );
  }

  /** Writes into a cell of SQL in place of what is there. */
  async write(index: number, sql: string): Promise<void> {
    await this.cell(index).locator(".cm-content").click();
    await this.page.keyboard.press("Control+a");
    await this.page.keyboard.insertText(sql);
  }

  /** Writes and runs a cell with the keyboard; returns how it stands then. */
  async run(index: number, sql: string): Promise<string> {
    await this.write(index, sql);
    await this.page.keyboard.press("Control+Enter");
    await this.page.waitForFunction(() => document.querySelector(".cell[aria-busy]") === null, null, {timeout: 60_000});
    const status = this.status(index);
    await status
      .filter({hasText: /^(?!.*(?:Chưa chạy|Đang|Đã sửa|Not run|Waiting|Running|Changed since))./s})
      .waitFor({timeout: 60_000});
    return status.innerText();
  }

  /** The rows of a result that are in the page, without its head. */
  async rows(index: number): Promise<string[][]> {
    return this.cell(index)
      .locator(".rt-body .rt-row")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map(({textContent}) => textContent)));
  }
}

/** An explorer that is open, ready for work. */
export interface OpenExplorer extends Visit {
  readonly explorer: ExplorerPage;
}

/** Opens an explorer with its example in a profile of its own, which is closed after the test, and waits for the engine. */
export async function openExplorer(
  site: Site,
  path = "en/explore/",
  options: Parameters<Site["open"]>[1] = {}
): Promise<OpenExplorer> {
  const visit = await site.open(path, {...options});
  return {...visit, explorer: await new ExplorerPage(visit.page).ready()};
}

/**
 * One English explorer for the tests of a file, whose engine starts once. Each test that asks for it finds a new notebook with one
 * empty cell of SQL; what is kept besides notebooks, such as the reader's own tables, stays from the tests before.
 */
export function useExplorer(site: Site): () => Promise<OpenExplorer> {
  let kept: OpenExplorer | undefined;
  return async () => {
    // What a failed test left may be anything.
    onTestFailed(async () => {
      await kept?.context.close();
      kept = undefined;
    });
    if (kept === undefined) {
      const visit = await site.keep("en/explore/");
      kept = {...visit, explorer: await new ExplorerPage(visit.page).ready()};
      await kept.explorer.settled();
    }
    const {page} = kept;
    await page.setViewportSize({width: 1280, height: 900});
    await page.getByLabel(exploreMessages(en).schemaSearch).fill("");
    const notebook = () => page.locator(".notebook-tools select").inputValue();
    const before = await notebook();
    await page.getByRole("button", {name: exploreMessages(en).newNotebook, exact: true}).click();
    await expect.poll(notebook).not.toBe(before);
    await expect.poll(() => page.locator(".cell").count()).toBe(1);
    await page.locator(".cell .cm-placeholder").waitFor();
    return kept;
  };
}

/** Presses a button of the notebook's menu. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await page.locator(".menu > summary").click();
  await page.getByRole("button", {name, exact: true}).click();
}
