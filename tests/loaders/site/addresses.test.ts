import {describe, expect, it} from "vitest";
import {oneFolderDeeper} from "../../../loaders/site/addresses.js";

describe("oneFolderDeeper(page)", () => {
  it("moves the addresses of links, files and modules", () => {
    const page = [
      '<link rel="stylesheet" href="../_import/style.css"><a class="x" href="./other">o</a><img src="../a.png" alt="a > b">',
      '<script type="module">',
      'import {define} from "../_observablehq/client.js";',
      'import "./_import/x.js";',
      'registerFile("./t.csv", {"name":"./t.csv","path":"../_file/t.csv"});',
      "define({body: async () => {",
      'const {sql} = await import("../_import/pages/notebook.js");',
      // As on a page that lies a folder further down already.
      'const {table} = await import("../../_import/pages/notebook.js");',
      "}});",
      "</script>"
    ].join("\n");
    const moved = oneFolderDeeper(page);
    expect(moved).toContain('href="../../_import/style.css"');
    expect(moved).toContain('href="../other"');
    expect(moved).toContain('src="../../a.png" alt="a > b"');
    expect(moved).toContain('from "../../_observablehq/client.js"');
    expect(moved).toContain('import "../_import/x.js"');
    expect(moved).toContain('{"name":"./t.csv","path":"../../_file/t.csv"}');
    expect(moved).toContain('{sql} = await import("../../_import/pages/notebook.js")');
    expect(moved).toContain('{table} = await import("../../../_import/pages/notebook.js")');
  });

  it("leaves what the page says and the code that it runs as they were written", () => {
    const page = [
      "<p>Write (\"./notes\") or '../data' in a cell; (./x) stays.</p>",
      '<pre><code>FileAttachment("./t.csv")</code></pre>',
      '<script type="module">',
      "define({body: async () => {",
      'const text = "./x", other = ("../y");',
      "}});",
      "</script>"
    ].join("\n");
    expect(oneFolderDeeper(page)).toBe(page);
  });
});
