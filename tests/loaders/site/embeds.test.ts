import {languages} from "../../place.js";
import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {embedFiles} from "../../../loaders/site/embeds.js";
import type {IndicatorModel} from "../../../src/views/site.js";
import {madeObservation, madeTrend} from "../../src/charts/made-trend.js";

it("gives frames no address from the root of a host, and opens links in a window of their own", () => {
  const {document} = new JSDOM("").window;
  const data = madeTrend([madeObservation(2020, 10), madeObservation(2021, 12)]);
  const {indicator} = data.indicator;
  const selection = {indicator, areas: ["VN-72"], series: null, from: null, to: null};
  const model = {data, selection, indicator: {indicator}} as unknown as IndicatorModel;
  const files = embedFiles([model], {document, languages}, "style.css");
  expect([...files.keys()]).toEqual([`embed/${indicator}/index.html`, `en/embed/${indicator}/index.html`]);
  for (const [path, text] of files) {
    const root = "../".repeat(path.split("/").length - 1);
    const links = [...new JSDOM(text).window.document.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toContainEqual(
      expect.stringContaining("explore/?indicator=")
    );
    for (const link of links) {
      expect(link.getAttribute("href")?.startsWith(root)).toBe(true);
      expect(link.target).toBe("_blank");
    }
  }
});
