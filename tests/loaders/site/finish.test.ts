import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {finishPage} from "../../../loaders/site/finish-page.js";
import {finishSite} from "../../../loaders/site/finish.js";
import {html} from "../../../src/lib/html.js";
import type {Page} from "../../../src/pages/page.js";

const built = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Another page</title>
<script type="module">registerFile("./x.arrow", {"name":"x","lastModified":1795443000123,"size":3});</script>`;

describe("finishPage(built, page)", () => {
  it("names the language and the page, lets readers zoom and forgets when files were made", () => {
    const finished = finishPage(built, {language: "en", title: "Costs < 5 $&"});
    expect(finished).toContain('<html lang="en">');
    expect(finished).toContain("<title>Costs &lt; 5 $&amp;</title>");
    expect(finished).toContain('content="width=device-width, initial-scale=1"');
    expect(finished).not.toContain("1795443000123");
  });
});

describe("finishSite(folder, site)", () => {
  it("makes every page of the one that was built, with its own title, content and way to the root", async () => {
    const folder = await mkdtemp(join(tmpdir(), "daknong-sdg-finish-"));
    try {
      const pages = ["/", "/en/", "/en/goals/3/"].map((path) => pageAt(path));
      const shell = [
        '<html><head><title>/</title><link rel="stylesheet" href="./_import/style.1.css">',
        '<script type="module">',
        'define({id: "1", outputs: ["start"], body: async () => {',
        'const {start} = await import("./_import/a.js");',
        "start();",
        "return {start};",
        "}});",
        "</script></head><body>",
        '<main id="observablehq-main"><div id="page-content"></div><div><!--:1:--></div></main></body></html>'
      ].join("\n");
      await writeFile(join(folder, "index.html"), shell);
      await mkdir(join(folder, "_import"));
      await writeFile(join(folder, "_import", "style.1.css"), "p{color:red}");
      await finishSite(folder, {pages, asOf: "2026-11-23", models: [], notebooks: [], run: () => Promise.resolve([])});
      for (const {path, language} of pages) {
        const text = await readFile(join(folder, path, "index.html"), "utf8");
        const root = path === "/" ? "./" : "../".repeat(path.split("/").length - 2);
        expect(text).toContain("<style>p{color:red}</style>");
        expect(text).toContain(`import {start} from "${root}_import/a.js"`);
        expect(text).toContain(`<title>${path}</title>`);
        expect(text).toContain(`<p>content of ${path}</p>`);
        expect(text).toContain(`<html lang="${language}">`);
      }
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

function pageAt(path: string): Page {
  const language = path.startsWith("/en/") ? "en" : "vi";
  return {path, counterpart: "/", language, title: path, description: "", body: html`<p>content of ${path}</p>`};
}
