import {describe, expect, it} from "vitest";
import {plainWords, richText} from "../../../../src/views/indicator/rich-text.js";

describe("richText(text)", () => {
  it("keeps words, lists, tables and links to other sites", () => {
    expect(richText("One **two**\n\n- three").text).toBe(
      "<p>One <strong>two</strong></p>\n<ul>\n<li>three</li>\n</ul>"
    );
    expect(richText("<p><strong>a</strong> <a href='https://un.org/x'>b</a></p>").text).toBe(
      '<p><strong>a</strong> <a href="https://un.org/x" rel="noopener external">b</a></p>'
    );
    expect(richText("see https://un.org/a.pdf").text).toContain(
      '<a href="https://un.org/a.pdf" rel="noopener external">'
    );
  });

  // prettier-ignore
  it.each([
    ["a script",             "<script>alert(1)</script>words"],
    ["a handler",            "<p onclick=\"alert(1)\">words</p>"],
    ["a picture",            "<img src=x onerror=alert(1)>words"],
    ["a frame",              "<iframe src=\"https://example.org\"></iframe>words"],
    ["a style",              "<p style=\"background:url(https://example.org)\">words</p>"],
    ["a style sheet",        "<style>p{background:url(//example.org)}</style>words"],
    ["a script as address",  "<a href=\"javascript:alert(1)\">words</a>"],
    ["the same in Markdown", "[words](javascript:alert(1))"],
    ["a coded address",      "<a href=\"&#106;avascript:alert(1)\">words</a>"],
    ["a drawing",            "<svg><a xlink:href=\"javascript:alert(1)\"><text>words</text></a></svg>"],
    ["a form",               "<form action=\"https://example.org\"><input name=a>words</form>"],
    ["a refresh",            "<meta http-equiv=refresh content=\"0;url=https://example.org\">words"]
  ])("takes %s out and leaves the words", (_what, text) => {
    const made = richText(text).text;
    expect(made).toContain("words");
    expect(made).not.toMatch(/<(?:script|img|iframe|style|svg|form|input|meta)|\son\w+=|href="(?!https?:)|style=|url\(/i);
  });

  it("lets an address within the office's own site lead nowhere", () => {
    expect(richText("[the goals](/goals/)").text).toBe("<p><span>the goals</span></p>".replaceAll(/<\/?span>/g, ""));
    expect(richText('<a href="//example.org">a</a>').text).not.toContain("href");
  });
});

it("plainWords(text) is the words alone", () => {
  expect(plainWords("<strong>Data</strong>\nnot *available*")).toBe("Data not available");
});
