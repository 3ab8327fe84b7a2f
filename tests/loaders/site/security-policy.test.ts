import {createHash} from "node:crypto";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {chartStyles} from "../../../loaders/site/chart-styles.js";
import {sandboxDocument, sandboxScript} from "../../../loaders/site/sandbox-document.js";
import {SecurityPolicy} from "../../../loaders/site/security-policy.js";

const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The directives of a document's policy. */
function directivesOf(document: string): ReadonlyMap<string, readonly string[]> {
  const [policy, ...more] = [
    ...document.matchAll(/<meta http-equiv="Content-Security-Policy" content="(?<text>[^"]*)">/g)
  ];
  expect(more).toEqual([]);
  return parsed(policy!.groups!.text!);
}

const parsed = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split("; ").map((directive) => {
      const [name, ...sources] = directive.split(" ");
      return [name!, sources];
    })
  );

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8" /><style>p{}</style><script>first()</script></head><body>${body}</body></html>`;

describe("the policy of a page", () => {
  it("lets run what the build put there, by digest, and the site's own files; nothing else", () => {
    const document = new SecurityPolicy([]).into(
      page('<script type="module">\nsecond();\n</script><script type="module" src="./third.js"></script>')
    );
    const directives = directivesOf(document);
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("worker-src")).toEqual(["'self'"]);
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      ...[digest("first()"), digest("\nsecond();\n")].toSorted()
    ]);
    expect(directives.get("style-src-elem")).toEqual(["'self'", digest("p{}")]);
    expect(directives.get("connect-src")).toEqual(["'self'"]);
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(document.match(/'unsafe-inline'/g)).toHaveLength(1);
    expect(directives.get("style-src-attr")).toEqual(["'unsafe-inline'"]);
    expect(document).not.toContain("'unsafe-eval'");
  });

  it("stands before everything that it is about", () => {
    const document = new SecurityPolicy([]).into(page(""));
    expect(document.indexOf("Content-Security-Policy")).toBeLessThan(document.search(/<style|<script|<link/));
    expect(() => new SecurityPolicy([]).into("<html><script>x</script></html>")).toThrow("in what letters");
  });

  it("takes data for what it is", () => {
    const policy = new SecurityPolicy([]);
    const document = policy.into(page('<script type="application/json" id="x">{"a": 1}</script>'));
    expect(directivesOf(document).get("script-src")).not.toContain(digest('{"a": 1}'));
  });

  it("lets only a written analysis compile expressions, and only the explorer write the style sheet of its editor", () => {
    const policy = new SecurityPolicy([]);
    const analysis = directivesOf(policy.into(page('<article class="notebook" data-language="vi">…</article>')));
    expect(analysis.get("script-src")).toContain("'unsafe-eval'");
    expect(analysis.get("style-src-elem")!.join(" ")).not.toContain("nonce");
    const explorer = directivesOf(policy.into(page('<div data-part="explorer"></div>')));
    expect(explorer.get("script-src")).not.toContain("'unsafe-eval'");
    expect(explorer.get("style-src-elem")).toContain("'nonce-editor'");
  });

  it("knows the styles that charts bring along", () => {
    const styles = chartStyles(new JSDOM("").window.document);
    expect(styles.some((style) => style.includes(":where(.plot-"))).toBe(true);
    expect(styles.length).toBeGreaterThanOrEqual(3);
    const directives = directivesOf(new SecurityPolicy(styles).into(page("")));
    for (const style of styles) expect(directives.get("style-src-elem")).toContain(digest(style));
  });
});

describe("the policy for hosts that set headers", () => {
  it("allows what the pages that were given one need, and no more scripts than these", () => {
    const policy = new SecurityPolicy([]);
    policy.into(page("<script>second()</script>"));
    policy.into(page("<script>third()</script>"));
    const directives = parsed(policy.header());
    expect(directives.get("script-src")).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      ...[digest("first()"), digest("second()"), digest("third()"), sandboxScript].toSorted()
    ]);
    expect(parsed(policy.header({analysis: true})).get("script-src")).toContain("'unsafe-eval'");
    expect(directives.get("default-src")).toEqual(["'none'"]);
    expect(directives.get("worker-src")).toEqual(["'self'", "blob:"]);
  });
});

describe("the sandbox", () => {
  it("has a policy of its own, which names its script and reaches nothing", () => {
    const directives = directivesOf(sandboxDocument);
    const [, script] = /<script>([^]*)<\/script>/.exec(sandboxDocument)!;
    expect(Object.fromEntries(directives)).toEqual({
      "default-src": ["'none'"],
      "script-src": [digest(script!), "'unsafe-eval'"],
      "worker-src": ["blob:"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"]
    });
    expect(digest(script!)).toBe(sandboxScript);
  });

  it("is framed by the explorer alone", () => {
    const framed = (body: string) => directivesOf(new SecurityPolicy([]).into(page(body))).get("frame-src");
    expect(framed('<div data-part="explorer"></div>')).toEqual(["'self'"]);
    expect(framed("")).toBeUndefined();
  });
});
