import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {html, markup} from "../../../src/lib/html.js";
import {fillContent, toMarkdown} from "../../../loaders/site/markdown.js";

const {document} = new JSDOM("").window;

describe("html`…`", () => {
  it("escapes what is inserted and keeps what is markup", () => {
    expect(html`<b>${"<i>&"}</b>${markup("<hr>")}${[html`<p>`, '"']}${null}${false}${0}`.text).toBe(
      "<b>&lt;i&gt;&amp;</b><hr><p>&quot;0"
    );
  });

  it("gives any text back as text, in an element and in an attribute", () => {
    fc.assert(
      fc.property(
        fc.string({unit: "grapheme"}).filter((s) => !/[\r\0]/.test(s)),
        (text) => {
          const template = document.createElement("div");
          template.innerHTML = html`<p title="${text}">x${text}</p>`.text;
          expect(template.firstElementChild?.getAttribute("title")).toBe(text);
          expect(template.textContent).toBe(`x${text}`);
          expect(template.querySelectorAll("*")).toHaveLength(1);
        }
      )
    );
  });
});

describe("toMarkdown(page, asOf, content)", () => {
  const page = {
    path: "/x/",
    counterpart: "/en/x/",
    language: "vi",
    title: 'Giá: "5"\n---',
    description: "d",
    body: html`<div>
      <p>${"${alert(1)}"}</p>

          ${"```js"}
      ${"# not a heading"}
    </div>`
  } as const;

  it("keeps a page on one line, so that nothing in it is read as Markdown or run as a program", () => {
    const lines = toMarkdown(page, "2026-11-23", "inline").split("\n");
    const body = lines.filter((line) => line.startsWith("<div>"));
    expect(body).toHaveLength(1);
    expect(body[0]).toContain("&#36;{alert(1)}");
    expect(lines.filter((line) => line.includes("${"))).toEqual([]);
    expect(lines.filter((line) => line === "---")).toHaveLength(2);
  });

  it("quotes the title, whatever is in it", () => {
    expect(toMarkdown(page, "2026-11-23", "inline")).toContain(String.raw`title: "Giá: \"5\"\n---"`);
  });

  it("leaves a mark for content that stands apart, which is put in as it is, with relative addresses", () => {
    const apart = {...page, body: html`<p><a href="/en/">${"$& ${x}"}</a> <a href="https://example.org/">x</a></p>`};
    const built = toMarkdown(apart, "2026-11-23", "apart");
    expect(built).not.toContain("example.org");
    const shell = `<html><head></head><body><main id="observablehq-main" class="x">${built}</main></body></html>`;
    const filled = fillContent(shell, apart, "2026-11-23");
    expect(filled).toContain('<p><a href="../en/">$&amp; ${x}</a> <a href="https://example.org/">x</a></p>');
    expect(filled).toMatch(/<header id="observablehq-header">.*href="\.\.\/indicators\/".*<main id/s);
    expect(filled).toMatch(/<\/main>\s*<footer.*23\/11\/2026/s);
    // Fonts are fetched after the words, all of them, for a later word may need another part.
    const fonts = filled.slice(filled.indexOf("</footer>"), filled.indexOf("</body>"));
    expect(fonts.match(/href="\.\.\/fonts\/[^"]+\.woff2" fetchpriority="low"/g)).toHaveLength(4);
    expect(filled.slice(0, filled.indexOf("</head>"))).not.toContain("preload");
    expect(() => fillContent(filled, apart, "2026-11-23")).toThrow('no <div id="page-content"></div> in the page /x/');
  });
});
