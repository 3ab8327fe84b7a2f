import {JSDOM} from "jsdom";
import {afterEach, beforeAll, describe, expect, it, vi} from "vitest";
import {comparisonInputs, type ComparisonInputs} from "../../../../loaders/site/comparison.js";
import {mapShapes} from "../../../../loaders/site/shapes/province-shapes.js";
import {wantedPair, wantedPlace, wantedYears, type Wanted} from "../../../../src/comparison/wanted.js";
import {areasView} from "../../../../src/views/compare/areas-view.js";
import {mapView} from "../../../../src/views/compare/map-view.js";
import {relationView} from "../../../../src/views/compare/relation-view.js";
import {yearsView} from "../../../../src/views/compare/years-view.js";
import type {View} from "../../../../src/views/form/live-view.js";
import type {Site} from "../../../../src/views/site.js";
import {en, languages} from "../../../place.js";
import {repositoryTables} from "../../../repository-tables.js";

const {document} = new JSDOM("").window;
let whole: ComparisonInputs;
let parted: ComparisonInputs;

beforeAll(async () => {
  const site = {tables: await repositoryTables(), languages, asOf: "2026-01-01"} as Site;
  const shapes = mapShapes({shapes: "vietnam-63"}, null);
  whole = comparisonInputs(site, [], shapes);
  parted = comparisonInputs(site, [], shapes, 100);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page whose files are those of a site; with the paths that it asked for. */
async function pageOver({files}: ComparisonInputs, wanted: Wanted) {
  const asked: string[] = [];
  vi.stubGlobal("document", document);
  vi.stubGlobal("fetch", (address: URL) => {
    const path = [...files.keys()].find((file) => address.pathname.endsWith(file));
    asked.push(path ?? address.pathname);
    return Promise.resolve(
      path === undefined ? new Response("", {status: 404}) : new Response(files.get(path) as BodyInit)
    );
  });
  const {compared} = await import("../../../../src/views/compare/compare-data.js");
  const form = document.createElement("form");
  if (!files.has("compare/values.arrow")) form.dataset.parted = "";
  const show = async (view: View, search: string) =>
    view(search, await compared(wanted)(form, {language: en, document}, search));
  return {show, asked};
}

describe("values that come by indicator", () => {
  const pages: readonly [name: string, View, Wanted, addresses: readonly string[]][] = [
    [
      "the comparison of areas",
      areasView,
      wantedPlace,
      ["", "?indicator=poverty_rate&year=2020&base=2016", "?indicator=no"]
    ],
    ["the map", mapView, wantedPlace, ["", "?indicator=pci_score&year=2019"]],
    ["the comparison of indicators", relationView, wantedPair, ["", "?x=pci_score&y=poverty_rate&over=years"]],
    ["the comparison of years", yearsView, wantedYears, ["", "?from=2016&to=2020&reach=2"]]
  ];
  it.each(pages)("make %s the same as one file of all", async (_name, view, wanted, addresses) => {
    for (const address of addresses) {
      const {show} = await pageOver(parted, wanted);
      const expected = view(address, {comparison: whole.comparison, language: en, document});
      expect(await show(view, address), address).toEqual(expected);
      vi.resetModules();
    }
  });

  it("are fetched once, and no others than those that are shown", async () => {
    const {show, asked} = await pageOver(parted, wantedPlace);
    await show(mapView, "?indicator=poverty_rate");
    await show(mapView, "?indicator=poverty_rate&year=2018");
    await show(mapView, "?indicator=pci_score");
    expect(asked).toEqual([
      "compare/catalogue.json",
      "compare/values/poverty_rate.arrow",
      "compare/values/pci_score.arrow"
    ]);
  });

  it("are not taken for what was made of them: an indicator beside itself, and then beside another", async () => {
    const {show} = await pageOver(parted, wantedPair);
    for (const address of ["?x=pci_score&y=pci_score", "?x=pci_score&y=poverty_rate"]) {
      const expected = relationView(address, {comparison: whole.comparison, language: en, document});
      expect(await show(relationView, address), address).toEqual(expected);
    }
  });

  it("leave one file where they are few, which is fetched beside the catalogue", async () => {
    const {show, asked} = await pageOver(whole, wantedPlace);
    await show(mapView, "?indicator=poverty_rate");
    await show(mapView, "?indicator=pci_score");
    expect(asked).toEqual(["compare/catalogue.json", "compare/values.arrow"]);
    expect([...whole.files.keys()]).toEqual(asked);
  });
});
