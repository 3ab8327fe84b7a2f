import {describe, expect, it} from "vitest";
import {annotate} from "../../../src/lib/annotate.js";
import {html, type Html} from "../../../src/lib/html.js";

const bold = (content: Html) => html`<b>${content}</b>`;
const italic = (content: Html) => html`<i>${content}</i>`;

describe("annotate(text, annotations)", () => {
  it.each([
    ["nothing", [], "a &lt; b"],
    ["one span", [{start: 2, end: 3, wrap: bold}], "a <b>&lt;</b> b"],
    [
      "one inside another",
      [
        {start: 2, end: 3, wrap: italic},
        {start: 0, end: 5, wrap: bold}
      ],
      "<b>a <i>&lt;</i> b</b>"
    ],
    [
      "two that cross: the first",
      [
        {start: 0, end: 3, wrap: bold},
        {start: 2, end: 5, wrap: italic}
      ],
      "<b>a &lt;</b> b"
    ],
    [
      "the same span twice",
      [
        {start: 0, end: 5, wrap: bold},
        {start: 0, end: 5, wrap: italic}
      ],
      "<b><i>a &lt; b</i></b>"
    ]
  ])("marks %s", (_, annotations, expected) => {
    expect(annotate("a < b", annotations).text).toBe(expected);
  });
});
