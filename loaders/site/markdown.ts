import {notFoundPath} from "../../src/pages/not-found.js";
import {afterwards, footer, head, header} from "../../src/pages/shell.js";
import {html, markup, type Html} from "../../src/lib/html.js";
import {rootFrom, type Page} from "../../src/pages/page.js";

/**
 * Where the content of a page stands: in its Markdown, so that the preview shows it, or apart, to be put in after the build.
 * Framework parses head, header, content and footer of every page several times as documents of their own, which is most
 * of what a build costs; apart, it sees little more than the title.
 */
export type Content = "inline" | "apart";

/** The module that makes a page answer. */
export function scriptOf(page: Page): NonNullable<Page["script"]> {
  return page.script ?? "start";
}

/**
 * The pages that Framework must build where content stands apart: by module, the first page that has it. All others with
 * the same module differ from it in title and content alone, and Framework takes as long for each as for the first.
 */
export function pagesToBuild(pages: readonly Page[]): ReadonlyMap<string, Page> {
  const first = new Map<string, Page>();
  for (const page of pages) {
    if (page.path !== notFoundPath && !first.has(scriptOf(page))) first.set(scriptOf(page), page);
  }
  return first;
}

const contentMark = '<div id="page-content"></div>';

/** A page as the Markdown file that Framework reads: front matter, the page in HTML, and the script that makes it answer. */
export function toMarkdown(page: Page, asOf: string, content: Content): string {
  // JSON is YAML, and needs no care about quotes.
  const frontMatter =
    content === "apart"
      ? {title: page.title}
      : {
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
    content === "inline" ? inert(page.body) : contentMark,
    "",
    "```js",
    `import {start} from "/components/${scriptOf(page)}.js";`,
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

/**
 * Puts the content that stood apart into a built page, in the places and elements in which Framework would have written it,
 * with relative addresses, so that the site works below any path.
 * @throws Error when the page lacks one of the places
 */
export function fillContent(built: string, page: Page, asOf: string): string {
  // The content comes last: what it says must not be taken for a place.
  return fillPlaces(built, page, [...framePieces(page, asOf), [contentMark, page.body]]);
}

/**
 * Puts head, header and footer around a page whose content Framework has made.
 * @throws Error when the page lacks one of the places
 */
export function fillFrame(built: string, page: Page, asOf: string): string {
  return fillPlaces(built, page, framePieces(page, asOf));
}

type Piece = readonly [place: string, content: Html];

function framePieces(page: Page, asOf: string): readonly Piece[] {
  const main = '<main id="observablehq-main"';
  return [
    ["</head>", html`${trimmed(head(page))}\n</head>`],
    [main, html`<header id="observablehq-header">\n${trimmed(header(page))}\n</header>\n${markup(main)}`],
    ["</main>", html`</main>\n<footer id="observablehq-footer">\n<div>${trimmed(footer(page, asOf))}</div>\n</footer>`],
    ["</body>", html`${afterwards(page)}\n</body>`]
  ];
}

const trimmed = ({text}: Html): Html => markup(text.trim());

function fillPlaces(built: string, page: Page, pieces: readonly Piece[]): string {
  return pieces.reduce((text, [place, {text: content}]) => {
    if (!text.includes(place)) throw new Error(`no ${place} in the page ${page.path}`);
    return text.replace(place, () => content.trim().replaceAll(' href="/', ` href="${rootFrom(page)}`));
  }, built);
}

/** Path below the source root of the Markdown file of a page; a folder with an index, so that any server finds it. */
export function markdownFile(page: Page): string {
  return page.path === notFoundPath ? "404.md" : `${page.path.slice(1)}index.md`;
}

/** Path below the published folder of a page's document. */
export function publishedFile(page: Page): string {
  return markdownFile(page).replace(/\.md$/, ".html");
}
