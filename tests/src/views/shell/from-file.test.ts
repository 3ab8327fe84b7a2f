import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {markScript} from "../../../../src/views/shell/from-file.js";

const hrefs = [
  "../",
  "../goals/3/?x=1#y",
  "./",
  "data/a.csv",
  "#part",
  "https://example.org/",
  "mailto:a@b",
  "?lang",
  ""
];

function marked(url: string) {
  const links = hrefs.map((href) => `<a href="${href}"></a>`).join("");
  const {window} = new JSDOM(`<body>${links}</body>`, {url, runScripts: "outside-only"});
  window.eval(markScript);
  window.dispatchEvent(new window.Event("DOMContentLoaded"));
  const {documentElement} = window.document;
  return {
    isMarked: documentElement.classList.contains("js"),
    from: documentElement.dataset.from,
    links: [...window.document.links].map((link) => link.getAttribute("href"))
  };
}

it("marks a page of a host as one in which scripts run, and leaves its links", () => {
  expect(marked("https://example.org/sdg/en/")).toEqual({isMarked: true, from: undefined, links: hrefs});
});

it("leads from a page that was opened from a file to the pages of folders, and does not let it promise to answer", () => {
  expect(marked("file:///stick/en/index.html")).toEqual({
    isMarked: false,
    from: "file",
    links: [
      "../index.html",
      "../goals/3/index.html?x=1#y",
      "./index.html",
      "data/a.csv",
      "#part",
      "https://example.org/",
      "mailto:a@b",
      "index.html?lang",
      "index.html"
    ]
  });
});
