import {describe, expect, it} from "vitest";
import {deliver, untilAsked, withoutRuntime, withStart} from "../../../loaders/site/delivery.js";
import {stylesPlace} from "../../../loaders/site/page-styles.js";

/** A page as Framework builds it: with one cell, which starts a module that loads a file. */
const built = `<!DOCTYPE html>
<html>
<head>
<title>A page</title>

<link rel="preload" as="style" href="../_import/style.1.css">
<link rel="stylesheet" type="text/css" href="../_import/style.1.css">
<link rel="modulepreload" href="../_observablehq/client.1.js">
<link rel="modulepreload" href="../_observablehq/runtime.1.js">
<link rel="modulepreload" href="../_observablehq/stdlib.1.js">
<link rel="modulepreload" href="../_import/components/start.1.js">
<script type="module">

import {define} from "../_observablehq/client.1.js";
import {registerFile} from "../_observablehq/stdlib.1.js";

registerFile("../data/areas.arrow", {"name":"../data/areas.arrow","path":"../_file/data/areas.1.arrow"});

define({id: "bf79dac0", outputs: ["start"], body: async () => {
const {start} = await import("../_import/components/start.1.js");
start();
return {start};
}});

</script>
</head>
<body>
<main><p>Words</p>
<div class="observablehq observablehq--block"><!--:bf79dac0:--></div>
</main>
</body>
</html>
`;

describe("deliver(built)", () => {
  const delivered = deliver(built);

  it("makes a place for styles in the page, which then waits for no other file", () => {
    expect(delivered).toContain(`<style>${stylesPlace}</style>`);
    expect(delivered).not.toContain("style.1.css");
    const head = delivered.slice(0, delivered.indexOf("</head>"));
    expect(head).not.toMatch(/<link|<script/);
  });

  it("fetches every module after the words, with low priority", () => {
    const after = delivered.slice(delivered.indexOf("<p>Words</p>"));
    expect(after.match(/<link rel="modulepreload" href="[^"]+" fetchpriority="low">/g)).toHaveLength(4);
    expect(after.indexOf('<script type="module">')).toBeGreaterThan(after.lastIndexOf("<link"));
    expect(after).toContain('define({id: "bf79dac0"');
    expect(delivered.match(/<script/g)).toHaveLength(1);
  });
});

describe("withoutRuntime(built)", () => {
  it("starts the module itself and loads nothing else", () => {
    const freed = withoutRuntime(built);
    const started =
      '<script type="module">\nimport {start} from "../_import/components/start.1.js";\nstart();\n</script>';
    expect(freed).toContain(started);
    expect(freed).not.toMatch(/_observablehq|registerFile|define|bf79dac0/);
    expect(freed).toContain("<main><p>Words</p>\n</main>");
    expect(freed.match(/modulepreload/g)).toHaveLength(1);
  });

  it("rejects a page that does more than to start a module", () => {
    const more = "does more than to start a module";
    expect(() => withoutRuntime(built.replace("start();", "start();\nmore();"))).toThrow(more);
    expect(() => withoutRuntime("<p>nothing</p>")).toThrow(more);
  });
});

describe("untilAsked(delivered)", () => {
  const notebook = deliver(
    built
      .replace("<main>", '<main><p class="notebook-status"><button disabled>Run</button></p>')
      .replaceAll("../_import/components/start.1.js", "../_import/pages/notebook.1.js")
  );

  it("keeps the cells for the reader who asks for them, and loads nothing before", () => {
    const {document, cells} = untilAsked(notebook);
    expect(document).not.toContain("modulepreload");
    expect(cells!.name).toMatch(/^cells\.[0-9a-f]{8}\.js$/);
    expect(cells!.text).toContain('define({id: "bf79dac0"');
    const [starter, ...more] = [...document.matchAll(/<script(?<kind>[^>]*)>(?<text>[^]*?)<\/script>/g)];
    expect(more).toEqual([]);
    expect(starter!.groups!.kind).toBe(' type="module"');
    expect(starter!.groups!.text).toContain('await import("../_import/pages/notebook.1.js")');
    expect(starter!.groups!.text).toContain(`await import("./${cells!.name}"`);
    expect(starter!.groups!.text).not.toMatch(/^import/m);
  });

  it("leaves a page that asks for nothing as it is", () => {
    const other = deliver(built);
    expect(untilAsked(other)).toEqual({document: other, cells: null});
  });

  it("starts as every page does, apart from the program that waits", () => {
    const {document} = untilAsked(notebook);
    const started = withStart(document, "../../_import/views/shell/start-page.1.js");
    const scripts = [...started.matchAll(/<script[^>]*>(?<text>[^]*?)<\/script>/g)].map(({groups}) => groups!.text);
    expect(scripts).toEqual([
      expect.stringContaining("button.addEventListener"),
      '\nimport {startPage} from "../../_import/views/shell/start-page.1.js";\nstartPage();\n'
    ]);
    expect(started.trimEnd()).toMatch(/<\/script>\s*<\/body>\s*<\/html>$/);
  });
});
