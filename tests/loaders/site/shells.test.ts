import {paletteRules} from "../../../src/lib/palette.js";
import {vi, en, terms} from "../../place.js";
import {describe, expect, it} from "vitest";
import {fillContent, markRoot, publishedFile, shellFor} from "../../../loaders/site/shells.js";
import {agenciesPath, commitmentsPath, goalsPath, planPath} from "../../../src/model/addresses/plan.js";
import {reportsPath} from "../../../src/model/addresses/reports.js";
import {html} from "../../../src/lib/html.js";
import type {Page} from "../../../src/views/shell/page.js";

const page: Page = {
  path: "/x/",
  counterparts: [{edition: en, path: "/en/x/"}],
  language: vi,
  title: "t",
  description: "d",
  body: html`<p><a href="/en/">${"$& ${x}"}</a> <a href="https://example.org/">x</a></p>`
};
const planPages: readonly string[] = [goalsPath, planPath, commitmentsPath, agenciesPath, reportsPath];
const release = {
  asOf: "2026-11-23",
  dataVersion: "0a1b2c3d",
  address: null,
  publisher: null,
  contact: null,
  licence: null,
  palette: null,
  terms,
  has: () => true
};
const shell =
  '<html><head></head><body><main id="observablehq-main" class="x"><div id="page-content"></div></main></body></html>';

describe("fillContent(shell, page, release)", () => {
  const filled = fillContent(shell, page, release);

  it("puts the content in as it is, with relative addresses", () => {
    expect(filled).toContain('<p><a href="../en/">$&amp; ${x}</a> <a href="https://example.org/">x</a></p>');
    expect(filled).toMatch(/<header id="observablehq-header">.*href="\.\.\/indicators\/".*<main id/s);
    expect(filled).toMatch(/<\/main>\s*<footer.*23\/11\/2026/s);
  });

  it("leads to no page of a plan where there is none, and to no part of the site without a page", () => {
    const links = (hasPlan: boolean) =>
      [
        ...fillContent(shell, page, {...release, has: (path) => hasPlan || !planPages.includes(path)}).matchAll(
          /<nav[^>]*>.*?<\/nav>/gs
        )
      ]
        .flatMap(([nav]) => [...nav.matchAll(/href="([^"]+)"/g)].map((link) => link[1]))
        .join(" ");
    expect(links(true)).toMatch(/goals\/.* .*plan\/.* .*report\//);
    expect(links(false)).not.toMatch(/goals|plan|commitments|agencies|report/);
    expect(links(false)).toMatch(/indicators\/.*changes\//);
  });

  it("says of a link's picture only what is there", () => {
    const named = {...release, address: "https://example.org/"};
    expect(fillContent(shell, page, named)).toContain("og:image");
    expect(fillContent(shell, page, {...named, has: (path) => path !== planPath})).not.toContain("og:image");
  });

  it("names the version of the data, under which the page's program fetches it", () => {
    expect(filled).toContain('<meta name="data-version" content="0a1b2c3d" />');
  });

  it("fetches the fonts after its first words and before its last, without holding back the first", () => {
    const fonts = filled.slice(filled.indexOf("</header>"), filled.indexOf("<main"));
    expect(fonts.match(/rel="preload" as="font" type="font\/woff2" href="\.\.\/fonts\/[^"]+\.woff2"/g)).toHaveLength(2);
    expect(filled.slice(0, filled.indexOf("</head>"))).not.toContain("preload");
  });

  it("fails where a place is missing", () => {
    expect(() => fillContent(filled, page, release)).toThrow('no <div id="page-content"></div> in the page /x/');
  });
});

describe("shellFor(shell, page)", () => {
  it("leads from the depth of the page to the files of the site", () => {
    const marked = markRoot('<script type="module" src="../_import/a.js"></script>');
    const at = (path: string) => shellFor(marked, {...page, path});
    expect(at("/")).toContain('src="./_import/a.js"');
    expect(at("/en/goals/3/")).toContain('src="../../../_import/a.js"');
  });
});

describe("publishedFile(page)", () => {
  it("is an index that any server finds, but for the page of wrong addresses", () => {
    expect(publishedFile({path: "/"})).toBe("index.html");
    expect(publishedFile({path: "/en/goals/3/"})).toBe("en/goals/3/index.html");
    expect(publishedFile({path: "/404/"})).toBe("404.html");
  });
});

it("gives a page the colours of its place, which win over those of the theme", () => {
  const palette = paletteRules({accent: "#7a1f5c", accent_dark: null, map: null});
  expect(fillContent(shell, page, {...release, palette})).toContain("@media screen{:root:root{--link:#7a1f5c}}");
  expect(fillContent(shell, page, release)).not.toContain(":root:root");
});

describe("the foot of a page", () => {
  it("names who publishes the site and where errors are reported, where the place says so", () => {
    expect(fillContent(shell, page, release)).not.toContain("Báo lỗi");
    const told = (contact: string) => fillContent(shell, page, {...release, publisher: "Sở Tài chính", contact});
    expect(told("a@example.org")).toContain('Báo lỗi: <a href="mailto:a@example.org">a@example.org</a>');
    expect(told("https://example.org/x")).toContain('<a href="https://example.org/x" rel="noopener external">');
    expect(told("phòng 3 <b>")).toContain("Báo lỗi: phòng 3 &lt;b&gt;.");
    expect(told("phòng 3")).toContain("Sở Tài chính. ");
  });

  it("names the licence, which leads to its text, where the place says so", () => {
    expect(fillContent(shell, page, release)).not.toContain("Giấy phép");
    const told = (name: string, url: string | null) => fillContent(shell, page, {...release, licence: {name, url}});
    expect(told("CC-BY-4.0", null)).toContain('href="https://spdx.org/licenses/CC-BY-4.0.html"');
    expect(told("Giấy phép mở", "https://example.org/l")).toMatch(
      /Giấy phép: <a href="https:\/\/example.org\/l"[^>]*>Giấy phép mở<\/a>/
    );
  });
});

describe("the preview of a link to a page", () => {
  it("has the page's title and description, and no picture while nobody knows where the site lies", () => {
    const filled = fillContent(shell, page, release);
    expect(filled).toContain('<meta property="og:title" content="t" />');
    expect(filled).toContain('<meta property="og:description" content="d" />');
    expect(filled).toContain('<meta name="twitter:card" content="summary" />');
    expect(filled).not.toMatch(/og:image|og:url|canonical/);
  });

  it.each(["https://example.org/sdg", "https://example.org/sdg/"])(
    "names page and picture in full at %s",
    (address) => {
      const filled = fillContent(shell, page, {...release, address});
      expect(filled).toContain('<link rel="canonical" href="https://example.org/sdg/x/" />');
      expect(filled).toContain('<meta property="og:image" content="https://example.org/sdg/picture/card.png" />');
      expect(filled).toContain('<meta name="twitter:card" content="summary_large_image" />');
      const english = fillContent(shell, {...page, language: en, path: "/en/x/"}, {...release, address});
      expect(english).toContain('content="https://example.org/sdg/en/picture/card.png"');
      expect(english).toContain('<meta property="og:locale" content="en_GB" />');
      const both = fillContent(shell, {...page, counterparts: [{edition: en, path: "/en/x/"}]}, {...release, address});
      expect([...both.matchAll(/hreflang="([\w-]+)" href="(https:[^"]+)"/g)].map(([, code, at]) => [code, at])).toEqual(
        [
          ["vi", "https://example.org/sdg/x/"],
          ["en", "https://example.org/sdg/en/x/"],
          ["x-default", "https://example.org/sdg/x/"]
        ]
      );
    }
  );
});
