import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import mammoth from "mammoth";
import {expect, test} from "vitest";
import {pageDocument} from "../site/page-document.js";
import {printedPages} from "./pdf-text.js";
import {published} from "./published.js";
import {dist, htmlOf, useSite} from "./site.js";

const site = useSite();

test.for(["report/2026/", "en/report/2020/"])("/%s prints whole on numbered A4 pages", async (path) => {
  const {page} = await site.open(path, {colorScheme: "dark", until: "load"});
  const rows = await page.locator("article tbody tr th[scope=row]").allTextContents();
  const heads = await page
    .locator("article table")
    .evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll("thead th")].map((th) => th.textContent).join(" "))
    );
  const printed = printedPages(await page.pdf({preferCSSPageSize: true, printBackground: true}));
  expect(printed.length).toBeGreaterThan(8);
  for (const [i, {text, width, height}] of printed.entries()) {
    expect([width, height]).toEqual([595, 842]);
    // The number stands in the margin above and is drawn first; the first page has none.
    expect(text.split(" ")[0] === String(i + 1)).toBe(i > 0);
  }
  const all = letters(printed.map(({text}) => text).join(" "));
  for (const row of rows) expect(all).toContain(letters(row));
  // No head of a table stands at the foot of a page without a row below it.
  for (const {text} of printed) {
    for (const head of heads) expect(letters(text).endsWith(letters(head))).toBe(false);
  }
  // The tables of indicators go over several pages, each of which begins with the titles of the columns.
  const annex = letters(heads.find((head) => /Next milestone|Mốc kế tiếp/.test(head)) ?? expect.fail("no annex"));
  expect(printed.filter(({text}) => letters(text).includes(annex)).length).toBeGreaterThan(2);
});

/** Letters and digits alone: where lines break and how runs are spaced is the printer's business. */
function letters(text: string): string {
  // Some letters are joined where the machine has other fonts.
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

test("on paper nothing is wider than the sheet, and no heading of a table is left behind", async () => {
  // The width between the margins of the sheet.
  const {page} = await site.open("report/2020/", {viewport: {width: 624, height: 900}});
  await page.emulateMedia({media: "print"});
  const found = await page.evaluate(() => {
    const article = document.querySelector("article")!;
    const edge = article.getBoundingClientRect().right + 1;
    const wide = [...article.querySelectorAll("th, td, p, li")].filter(
      (cell) => cell.scrollWidth > cell.clientWidth + 1
    );
    const beyond = [...article.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().right > edge);
    const heads = [...article.querySelectorAll("thead")].map((head) => getComputedStyle(head).display);
    return {wide: wide.map((cell) => cell.textContent), beyond: beyond.map((part) => part.outerHTML), heads};
  });
  expect(found.wide).toEqual([]);
  expect(found.beyond).toEqual([]);
  expect(new Set(found.heads)).toEqual(new Set(["table-header-group"]));
  const left = page.locator("nav, .report-tools, form, button").filter({visible: true});
  expect(await left.count()).toBe(0);
});

test("every report is whole in its file, and says the same once scripts have run", async () => {
  for (const year of [2018, 2020, 2026]) {
    const article = pageDocument(htmlOf(`report/${String(year)}/`)).querySelector("article");
    expect(article?.querySelectorAll("h2")).toHaveLength(13);
    if (year !== 2020) continue;
    const {page} = await site.open(`report/${String(year)}/`, {until: "networkidle"});
    // Rules of style are no words.
    const shown = await page.locator("article").evaluate((whole) => {
      const words = whole.cloneNode(true) as HTMLElement;
      for (const style of words.querySelectorAll("style")) style.remove();
      return words.textContent;
    });
    expect(shown).toBe(article?.textContent);
  }
});

test("each year has a file for Word in each language, with what its page says", async () => {
  const {page} = await site.open("report/");
  const addresses = await page.locator("a[download]").evaluateAll((links) => links.map((a) => a.getAttribute("href")!));
  const last = Number(
    published("releases")
      .map(({release}) => release)
      .sort()
      .at(-1)!
      .slice(0, 4)
  );
  expect(addresses).toHaveLength(last - 2018 + 1);
  for (const address of addresses) {
    const answer = await page.request.get(new URL(address, page.url()).href);
    expect(answer.ok()).toBe(true);
    expect((await answer.body()).subarray(0, 2).toString()).toBe("PK");
  }
  expect(existsSync(join(dist, "report/2024/report-2024.docx"))).toBe(true);
  const file = readFileSync(join(dist, "report/2024/bao-cao-2024.docx"));
  const {value} = await mammoth.extractRawText({buffer: file});
  const shown = pageDocument(readFileSync(join(dist, "report/2024/index.html"), "utf8"));
  const written = letters(value);
  for (const cell of shown.querySelectorAll("article td, article th")) {
    if (cell.querySelector(".status") === null) expect(written).toContain(letters(cell.textContent));
  }
});
