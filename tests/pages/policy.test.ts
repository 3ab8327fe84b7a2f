import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {exported, formerlyExported} from "../site/exported.js";
import {sandboxPath} from "../../src/model/addresses/sandbox.js";
import {dist, useSite} from "./site.js";

const site = useSite();

/** Every document, the small ones that others frame included, but for those that somebody put there. */
const documents = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter(
  (file) => file.endsWith(".html") && ![exported, formerlyExported].some(({path}) => file.startsWith(path))
);

test("every document says first what it may do, and holds no script or style that this does not name", () => {
  expect(documents.length).toBeGreaterThan(400);
  for (const file of documents) {
    const text = readFileSync(join(dist, file), "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)">/.exec(text);
    expect(policy, file).not.toBeNull();
    expect(text.search(/<(?:script|style|link)/), file).toBeGreaterThan(policy!.index);
    expect(/script-src [^;]*'unsafe-inline'/.test(policy![0]), file).toBe(false);
    const analysis = /^notebooks\/(?:en\/)?[^/]+\/index\.html$/.test(file) && !file.startsWith("notebooks/en/index");
    expect(policy![0].includes("'unsafe-eval'"), file).toBe(analysis || file === sandboxPath);
    for (const [, kind, attributes, content] of text.matchAll(/<(script|style)((?:\s[^>]*)?)>([^]*?)<\/\1>/g)) {
      if (/\ssrc=|application\/json/.test(attributes!)) continue;
      const digest = createHash("sha256").update(content!).digest("base64");
      expect(policy![0].includes(`'sha256-${digest}'`), `${file}: ${kind!} ${content!.slice(0, 60)}`).toBe(true);
    }
    expect(/<[^>]+\son\w+=/.test(text.replace(/<(script|style)[^]*?<\/\1>/g, "")), file).toBe(false);
  }
});

test("what slipped into a page would neither run nor reach another host", async () => {
  const {page} = await site.open("indicators/forest_cover/", {tolerate: /./});
  const outcome = await page.evaluate(async () => {
    const scope = globalThis as {slipped?: number};
    const script = document.createElement("script");
    let refused = "";
    try {
      script.textContent = "globalThis.slipped = 1";
    } catch (error) {
      refused = (error as Error).name;
    }
    document.body.append(script);
    let markup = "";
    try {
      document.querySelector("main")!.innerHTML += "<img src=x onerror='globalThis.slipped = 2'>";
    } catch (error) {
      markup = (error as Error).name;
    }
    const sent = await fetch("https://example.com/").then(
      () => "sent",
      () => "refused"
    );
    return {slipped: scope.slipped ?? null, refused, markup, sent};
  });
  expect(outcome).toEqual({slipped: null, refused: "TypeError", markup: "TypeError", sent: "refused"});
});
