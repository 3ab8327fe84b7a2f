import {footer, head, header} from "../../src/pages/shell.js";
import type {Html} from "../../src/lib/html.js";
import type {Page} from "../../src/pages/page.js";

/** A page as the Markdown file that Framework reads: front matter, the page in HTML, and the script that makes it answer. */
export function toMarkdown(page: Page, asOf: string): string {
  // JSON is YAML, and needs no care about quotes.
  const frontMatter = {
    title: page.title,
    head: inert(head(page)),
    header: inert(header(page)),
    footer: inert(footer(page, asOf))
  };
  return [
    "---",
    ...Object.entries(frontMatter).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    "---",
    "",
    inert(page.body),
    "",
    "```js",
    'import {start} from "/components/start.js";',
    "start();",
    "```",
    ""
  ].join("\n");
}

/**
 * Markup on one line, so that Markdown passes it through whole, and without `${`, which Framework would run as a program
 * even where it came from a cell of the data.
 */
function inert(markup: Html): string {
  return markup.text
    .trim()
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("${", "&#36;{");
}

/** Path below the source root of the Markdown file of a page; a folder with an index, so that any server finds it. */
export function markdownFile(page: Page): string {
  return page.path === "/404/" ? "404.md" : `${page.path.slice(1)}index.md`;
}
