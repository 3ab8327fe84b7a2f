import {languageOf} from "../place.js";
import type {Locator, Page} from "playwright-core";
import {commonMessages} from "../../src/messages/common.js";

/** What a page shows that its controls can change. */
export interface Shown {
  readonly drawings: readonly string[];
  readonly table: string;
  readonly sources: string;
}

/**
 * The markup of every chart, of the table and of the list of sources as it stands in the page, but for what has no meaning:
 * the order of attributes, which browsers choose for themselves, and white space between elements, of which the build leaves
 * none.
 */
export async function shownIn(page: Page): Promise<Shown> {
  const markup = async (part: string) => {
    const texts = await page.locator(`[data-part=${part}]`).evaluateAll((all) =>
      all.map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const inner of copy.querySelectorAll("*")) {
          const attributes = [...inner.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const {name} of attributes) inner.removeAttribute(name);
          for (const {name, value} of attributes) inner.setAttribute(name, value);
        }
        return copy.innerHTML;
      })
    );
    return texts.map((text) => text.replace(/\s+/g, " ").replaceAll("> <", "><").trim());
  };
  return {
    drawings: await markup("drawings"),
    table: (await markup("table")).join(),
    sources: (await markup("sources")).join()
  };
}

/** The place in which the engine's state is announced. */
export const status = (page: Page): Locator => page.locator("form [role=status]");

/** Waits until the page announces that it shows this many values; what it announced until then, in order. */
export async function settled(page: Page, language: "vi" | "en", values: number): Promise<void> {
  await status(page)
    .filter({hasText: commonMessages(languageOf(language)).engineReady(values)})
    .waitFor();
}

/** Notes everything that is announced from now on; the returned function returns it. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await status(page).evaluate((place) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(place.textContent)).observe(place, {
      childList: true,
      characterData: true,
      subtree: true
    });
    (globalThis as typeof globalThis & {heard?: string[]}).heard = heard;
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & {heard?: string[]}).heard ?? []);
}

/** Chooses an option of a field and returns at once; the page answers later. */
export async function choose(page: Page, field: "from" | "to" | "with", value: string): Promise<void> {
  await page.locator(`select[name=${field}]`).selectOption(value);
}
