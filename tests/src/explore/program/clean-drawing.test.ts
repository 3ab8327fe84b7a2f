import {JSDOM} from "jsdom";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {cleanDrawing, DrawingError, type CleanNode} from "../../../../src/explore/program/clean-drawing.js";
import {pngOf} from "../../../../src/explore/program/inside/png.js";
import {drawnElements} from "../../../../src/explore/program/drawn-elements.js";
import type {DrawnNode} from "../../../../src/explore/program/protocol.js";

const before = globalThis.document;
beforeAll(() => {
  globalThis.document = new JSDOM("").window.document;
});
afterAll(() => {
  globalThis.document = before;
});

/** The address of a picture that says that it has so many pixels. */
function png(width: number, height: number): string {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 0, 0, 0, 0, 0, 8, 6]); // prettier-ignore
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return `data:image/png;base64,${head.toString("base64")}`;
}

const markup = (node: unknown) => drawnElements(cleanDrawing(node), "p-").innerHTML;

describe("a drawing keeps what only shows something", () => {
  test.for<readonly [DrawnNode, string]>([
    [["b", [], ["a < b"]], "<b>a &lt; b</b>"],
    [
      [
        "svg",
        [
          ["viewBox", "0 0 1 1"],
          ["width", "100%"]
        ],
        [
          [
            "rect",
            [
              ["fill", "steelblue"],
              ["transform", "translate(0.5,1e-3)"]
            ],
            []
          ]
        ]
      ],
      '<svg viewBox="0 0 1 1" width="100%"><rect fill="steelblue" transform="translate(0.5,1e-3)"></rect></svg>'
    ],
    [
      [
        "svg",
        [],
        [
          ["clippath", [["id", "c"]], []],
          [
            "g",
            [
              ["clip-path", "url(#c)"],
              ["style", "fill: url('#c') red; color: blue"]
            ],
            []
          ]
        ]
      ],
      '<svg><clipPath id="p-c"></clipPath><g clip-path="url(#p-c)" style="fill: url(#p-c) red; color: blue;"></g></svg>'
    ],
    [
      ["figure", [["class", "plot-d6a7b5-figure mine"]], [["figcaption", [["title", "t"]], ["c"]]]],
      '<figure class="drawn-figure"><figcaption title="t">c</figcaption></figure>'
    ],
    [["img", [["src", png(2, 3)]], []], `<img src="${png(2, 3)}">`],
    [
      ["p", [["style", "background: linear-gradient(90deg, red, rgb(0 0 0 / 50%)); width: 3px"]], []],
      '<p style="background: linear-gradient(90deg, red, rgb(0 0 0 / 50%)); width: 3px;"></p>'
    ],
    [
      [
        "p",
        [
          [
            "style",
            "display: grid; grid-template-columns: repeat(auto-fit, minmax(1200px, 1fr)) repeat(3, 2em); columns: 3 200px"
          ]
        ],
        []
      ],
      '<p style="display: grid; grid-template-columns: repeat(auto-fit, minmax(1200px, 1fr)) repeat(3, 2em); columns: 3 200px;"></p>'
    ],
    [["marquee", [["x", "1"]], [["i", [], ["kept"]]]], "<i>kept</i>"]
  ])("%j", ([node, expected]) => {
    expect(markup(node)).toBe(expected);
  });
});

describe("a drawing leaves out", () => {
  test.for<DrawnNode>([
    ["script", [], ["alert(1)"]],
    ["style", [], ["* {display: none}"]],
    ["iframe", [["src", "https://example.com/"]], []],
    ["svg", [], [["foreignObject", [], [["b", [], ["x"]]]]]],
    ["svg", [], [["use", [["href", "#a"]], []]]],
    [
      "svg",
      [],
      [
        [
          "animate",
          [
            ["attributeName", "href"],
            ["to", "https://example.com/"]
          ],
          []
        ]
      ]
    ],
    [
      "div",
      [
        ["onclick", "alert(1)"],
        ["contenteditable", "true"],
        ["data-cell", "1"],
        ["is", "x-y"]
      ],
      []
    ],
    [
      "div",
      [
        ["class", "notice link-banner"],
        ["role", "alert"],
        ["tabindex", "0"],
        ["popover", ""]
      ],
      []
    ],
    [
      "div",
      [["style", "position: fixed; inset: 0; z-index: 9; pointer-events: none; content: 'x'; animation: spin 1s"]],
      []
    ],
    [
      "div",
      [
        [
          "style",
          "grid-template-columns: repeat(9999999, 1px); grid-template-rows: repeat(calc(9999999), 1px); grid-row: -999999; grid-column: span 9999; columns: 1000000; column-count: min(9e9)"
        ]
      ],
      []
    ],
    ["div", [["style", "background: url(https://example.com/a.png)"]], []],
    ["div", [["style", "background: u\\72l(https://example.com/a.png)"]], []],
    ["div", [["style", "background: u/**/rl(https://example.com/a.png)"]], []],
    ["div", [["style", "background: image-set('https://example.com/a.png' 1x)"]], []],
    ["div", [["style", "background: URL('//example.com/a.png')"]], []],
    ["div", [["style", "color: red} body {display: none"]], []],
    [
      "svg",
      [
        ["fill", "url(https://example.com/a.svg#b)"],
        ["filter", "url(//example.com)"],
        ["mask", "src('x')"]
      ],
      []
    ],
    [
      "svg",
      [],
      [
        [
          "image",
          [
            ["href", "https://example.com/a.png"],
            ["xlink:href", "javascript:alert(1)"]
          ],
          []
        ]
      ]
    ],
    ["svg", [], [["image", [["href", "data:image/svg+xml;base64,PHN2Zz4="]], []]]],
    // More pixels than there is memory, and a JPEG by another name.
    ["img", [["src", png(60_000, 60_000)]], []],
    ["img", [["src", "data:image/png;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wCEAAkGBxAQEBAQ"]], []],
    [
      "img",
      [
        ["src", "/picture.png"],
        ["srcset", "/b.png 2x"],
        ["loading", "lazy"]
      ],
      []
    ]
  ])("what runs, loads, leads away or passes for the page: %j", (node) => {
    const text = markup(node);
    expect(text).not.toMatch(/script|example|alert|=|style|frame|use|animate/);
  });

  test("the address of a link, and keeps its words", () => {
    expect(markup(["a", [["href", "https://example.com/"]], ["words"]])).toBe("words");
    expect(markup(["svg", [], [["a", [["href", "javascript:alert(1)"]], [["text", [], ["words"]]]]]])).toBe(
      "<svg><text>words</text></svg>"
    );
  });
});

test.for([null, 1, {}, ["b"], ["b", [], [1]], ["b", [["x"]], []], [["b"], [], []], ["b", [], [["i", "", []]]]])(
  "what is no drawing is refused: %j",
  (given) => {
    expect(() => cleanDrawing(given)).toThrow(DrawingError);
  }
);

test("what is nested too deep, or too much, is refused", () => {
  let deep: DrawnNode = "x";
  for (let i = 0; i < 100_000; i++) deep = ["g", [], [deep]];
  expect(() => cleanDrawing(deep)).toThrow(DrawingError);
  expect(() => cleanDrawing(["g", [], Array.from({length: 60_001}, () => "")])).toThrow(DrawingError);
  expect(() => cleanDrawing(["p", [], ["x".repeat(12_000_001)]])).toThrow(DrawingError);
});

test("a picture of a canvas is kept", () => {
  const drawn = pngOf({width: 3, height: 2, data: new Uint8ClampedArray(24)});
  const src = `data:image/png;base64,${Buffer.from(drawn).toString("base64")}`;
  expect(markup(["img", [["src", src]], []])).toBe(`<img src="${src}">`);
});

test("what is painted as often as something refers to it refers to nothing, since each could do so ten times", () => {
  const painted = (name: string): DrawnNode => [name, [["id", "a"], ["mask", "url(#b)"]], [["g", [["fill", "url(#b)"], ["style", "clip-path: url(#b)"]], []]]]; // prettier-ignore
  for (const name of ["pattern", "mask", "clipPath", "marker"])
    expect(markup(["svg", [["fill", "url(#a)"]], [painted(name)]])).toBe(
      `<svg fill="url(#p-a)"><${name} id="p-a" mask="none"><g fill="none" style="clip-path: none;"></g></${name}></svg>`
    );
});

test.for<readonly [string, () => unknown]>([
  ["children", () => ["g", [], new Array(4_294_967_295)]],
  ["attributes", () => ["g", new Array(4_294_967_295), []]],
  ["attributes without letters", () => ["g", Array.from({length: 1_000_001}, () => ["", ""]), []]]
])("a list that says it is longer than a page can hold is refused at once: %s", ([, make]) => {
  expect(() => cleanDrawing(make())).toThrow(DrawingError);
});

test.for([
  ["a long word", "x".repeat(2_000_000)],
  ["much space", `a${" ".repeat(2_000_000)}b`],
  ["many parentheses", "calc(".repeat(400_000)],
  ["many declarations", "color:red;".repeat(200_000)],
  ["many references", "url(#".repeat(400_000)]
])("a value is looked through in the time that it takes to read it: %s", ([, value]) => {
  const began = performance.now();
  cleanDrawing([
    "p",
    [
      ["style", `color: ${value!}`],
      ["fill", value!]
    ],
    []
  ]);
  expect(performance.now() - began).toBeLessThan(2_000);
});

describe("whatever a program gives", () => {
  const names = fc.oneof(
    fc.constantFrom("svg", "g", "div", "a", "script", "SCRIPT", "image", "img", "use", "style", "foreignObject", "iframe", "form", "input", "set", "feImage", "link", "text", "title", "math", "template", "object"), // prettier-ignore
    fc.string({maxLength: 8})
  );
  const values = fc.oneof(
    fc.constantFrom("url(#a)", "url(https://x.y/)", "javascript:alert(1)", "#a", png(1, 1), "data:image/png;base64,AA==", "data:text/html,x", "position:fixed;top:0", "fill:url(//x)", "\\75 rl(x)", "red", "//x.y/z", "expression(1)"), // prettier-ignore
    fc.string({maxLength: 30}),
    fc.webUrl().map((address) => `url("${address}")`)
  );
  const attributes = fc.array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom("href", "xlink:href", "src", "srcset", "style", "fill", "filter", "onload", "onClick", "class", "id", "cursor", "background", "formaction", "action", "srcdoc", "ping", "poster", "xmlns", "d", "title"), // prettier-ignore
        fc.string({maxLength: 8})
      ),
      values
    ),
    {maxLength: 4}
  );
  const trees = fc.letrec<{node: DrawnNode}>((tie) => ({
    node: fc.oneof(
      {maxDepth: 4},
      fc.string({maxLength: 10}),
      fc.tuple(names, attributes, fc.array(tie("node"), {maxLength: 4}))
    )
  })).node;

  test("nothing of it that the page holds runs, listens, loads or leads away", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const whole = drawnElements(cleanDrawing(tree), "p-");
        for (const element of whole.querySelectorAll("*")) {
          expect(element.localName).not.toMatch(
            /^(?:script|style|iframe|object|embed|a|form|input|link|template|use|set|animate.*|foreignobject|feimage)$/i
          );
          for (const {name, value} of element.attributes) {
            expect(name).not.toMatch(/^(?:on|srcset|srcdoc|action|formaction|ping|poster|xmlns|cursor|background$)/i);
            if (name === "href") expect(value).toMatch(/^(?:#p-|data:image\/png;base64,)/);
            if (name === "src") expect(value).toMatch(/^data:image\/png;base64,/);
            if (name === "id") expect(value.startsWith("p-")).toBe(true);
            if (name === "class") expect(value).toMatch(/^(?:drawn-[\w-]+ ?)+$/);
            if (["title", "aria-label", "aria-description", "aria-roledescription", "alt"].includes(name)) continue;
            expect(value.replaceAll(/url\(#p-[^)]*\)/g, "")).not.toMatch(/url|src\(|image-set|\\/i);
            if (name === "style") expect(value).not.toMatch(/position\s*:|z-index|inset|animation|behavior/i);
          }
        }
      })
    );
  });

  test("it is cleaned or refused, and cleaning what is clean changes nothing", () => {
    const again = (nodes: readonly CleanNode[]): readonly DrawnNode[] =>
      nodes.map(
        (node) =>
        typeof node === "string"
          ? node
          : [node.name, [...node.attributes.filter(([name]) => name !== "class"), ["style", node.style.map(([name, value]) => `${name}: ${value}`).join("; ")]], again(node.children)] // prettier-ignore
      );
    fc.assert(
      fc.property(trees, (tree) => {
        const once = again(cleanDrawing(tree));
        expect(again(once.flatMap((node) => cleanDrawing(node)))).toEqual(once);
      })
    );
    fc.assert(
      fc.property(fc.anything(), (given) => {
        try {
          cleanDrawing(given);
        } catch (error) {
          expect(error).toBeInstanceOf(DrawingError);
        }
      })
    );
  });
});
