import fc from "fast-check";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {html, markup} from "../../../src/lib/html.js";

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
