import {languages} from "../../place.js";
import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import {embedFiles, formerEmbedFiles} from "../../../loaders/site/embeds.js";
import {termsOf} from "../../../src/model/place-terms.js";
import type {IndicatorModel} from "../../../src/views/site.js";
import {repositoryTables} from "../../repository-tables.js";
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

it("keeps the figure of a group that had a code of its own, for whoever framed it, and leads to all groups", async () => {
  const {document} = new JSDOM("").window;
  const tables = await repositoryTables();
  const files = formerEmbedFiles({tables, languages, document, asOf: "2026-11-23"}, termsOf(tables), "style.css");
  expect([...files.keys()].filter((path) => path.startsWith("en/"))).toEqual(
    tables.former_indicators.map(({former}) => `en/embed/${former}/index.html`)
  );
  const page = new JSDOM(files.get("en/embed/population_female/index.html")).window.document;
  expect(page.querySelector("h1")!.textContent).toBe("Population, Female");
  const of = (sex: string) =>
    tables.observations.find(
      (o) =>
        o.indicator === "population_total" &&
        o.area === tables.place.area &&
        o.year === 2024 &&
        o.shown &&
        o.sex === sex
    )!;
  const drawn = page.querySelector("figure")!.textContent;
  expect(drawn).toContain(of("female").value.toFixed(1));
  expect(drawn).not.toContain(of("male").value.toFixed(1));
  expect(page.querySelector("main p.quiet a")!.getAttribute("href")).toBe(
    "../../../en/indicators/population_total/?by=sex&measure=gso_average#groups"
  );
});
