import {describe, expect, it} from "vitest";
import {SiteStyles, stylesPlace} from "../../../loaders/site/page-styles.js";
import {noNames} from "../../../loaders/site/program-names.js";

const page = (body: string) => `<style>${stylesPlace}</style><main id="m" class="a b">${body}</main>`;
const cut = (css: string, names = noNames): string =>
  /<style>(?<rules>[^]*)<\/style>/.exec(new SiteStyles(css).into(page("$& .x"), names))!.groups!.rules!;

describe("SiteStyles.into(document, programs)", () => {
  it("leaves the rules of a page's elements, classes and ids, in their order", () => {
    expect(cut("p{color:red}.a .b{top:0}.c{top:1px}.a.c{top:2px}#m>p{top:3px}#n{top:4px}")).toBe(
      "p{color:red}.a .b{top:0}#m>p{top:3px}"
    );
  });

  it("leaves those of several selectors that a page has", () => {
    expect(cut(".c,.a:hover,.d p{left:0;top:0}")).toBe(".a:hover{left:0;top:0}");
  });

  it("leaves what is asked only in parentheses, for one of several is enough, and what must not be there is not", () => {
    expect(cut(":is(.a,.c) p{top:0}.a:not(.c:has(.d)){top:1px}:where(.c) .d{top:2px}")).toBe(
      ":is(.a,.c) p{top:0}.a:not(.c:has(.d)){top:1px}"
    );
  });

  it("goes through conditions, and leaves none that is empty", () => {
    expect(cut("@media print{.c{top:0}@media (width>9px){.a{top:1px}.d{top:2px}}}@supports (top:0){.c{top:0}}")).toBe(
      "@media print{@media (width>9px){.a{top:1px}}}"
    );
  });

  it("leaves fonts, sheets of paper and movements, and a name with signs of its own", () => {
    const css = '@page report{margin:0}@font-face{font-family:"A.c"}@keyframes c{to{top:0}}.c\\:d{top:0}';
    expect(cut(css)).toBe(css);
  });

  it("leaves what a program may put into the page, and what a sign in a rule would mean to a replacement", () => {
    const names = {has: (name: string) => name === "c"};
    expect(cut(".c{content:'$&'}.d{top:0}", names)).toBe(".c{content:'$&'}");
  });
});
