import {html, markup, type Html} from "../../src/lib/html.js";
import {notFoundPath} from "../../src/model/addresses/not-found.js";
import {rootFrom, type Page} from "../../src/views/shell/page.js";
import {beside, footer, head, header, type Release} from "../../src/views/shell/shell.js";

/** Where the content of a page is put in a shell of `src/pages/`. */
const contentMark = '<div id="page-content"></div>';

/**
 * Puts the content of a page into the shell of its kind, in the places and elements in which Framework would have written
 * it, with relative addresses, so that the site works below any path. Framework builds a shell once for all its pages.
 * @throws Error when the shell lacks one of the places
 */
export function fillContent(shell: string, page: Page, release: Release): string {
  // The content comes last: what it says must not be taken for a place.
  return fillPlaces(shell, page, [...framePieces(page, release), [contentMark, page.body]]);
}

/**
 * Puts head, header and footer around a page whose content Framework has made.
 * @throws Error when the page lacks one of the places
 */
export function fillFrame(built: string, page: Page, release: Release): string {
  return fillPlaces(built, page, framePieces(page, release));
}

type Piece = readonly [place: string, content: Html];

function framePieces(page: Page, release: Release): readonly Piece[] {
  const main = '<main id="observablehq-main"';
  return [
    ["</head>", html`${trimmed(head(page, release))}\n</head>`],
    [
      main,
      html`<header id="observablehq-header">\n${trimmed(header(page, release))}\n</header>\n${beside(page)}\n${markup(main)}`
    ],
    [
      "</main>",
      html`</main>\n<footer id="observablehq-footer">\n<div>${trimmed(footer(page, release))}</div>\n</footer>`
    ]
  ];
}

const trimmed = ({text}: Html): Html => markup(text.trim());

function fillPlaces(built: string, page: Page, pieces: readonly Piece[]): string {
  return pieces.reduce((text, [place, {text: content}]) => {
    if (!text.includes(place)) throw new Error(`no ${place} in the page ${page.path}`);
    return text.replace(place, () => content.trim().replace(/ (href|action)="\//g, ` $1="${rootFrom(page)}`));
  }, built);
}

/** The site's root in a shell, until it is known how deep its page lies. */
const rootMark = "{root}/";

/** A shell as Framework wrote it, in `pages/`, with a mark in place of its way to the site's root. */
export function markRoot(shell: string): string {
  return shell.replaceAll('"../', `"${rootMark}`);
}

/** The shell for a page at its depth. */
export function shellFor(marked: string, page: Page): string {
  return marked.replaceAll(rootMark, rootFrom(page));
}

/** Path below the published folder of a page's document; a folder with an index, so that any server finds it. */
export function publishedFile({path}: Pick<Page, "path">): string {
  return path === notFoundPath ? "404.html" : `${path.slice(1)}index.html`;
}
