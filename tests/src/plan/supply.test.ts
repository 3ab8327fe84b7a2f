import {expect, it} from "vitest";
import {importCommand, wantedFigures} from "../../../src/plan/supply.js";
import {supplyPage} from "../../../src/views/data/supply-page.js";
import type {Site} from "../../../src/views/site.js";
import {buildSmall, smallInputs} from "../../small-data.js";
import {en, vi} from "../../place.js";

const {tables} = buildSmall(await smallInputs());
const wanted = wantedFigures(tables);
const of = (indicator: string) => wanted.find((row) => row.indicator.indicator === indicator);

it("tells of an indicator that lacks figures since when, and under which number they are published", () => {
  const cover = of("forest_cover")!;
  expect([cover.latest, cover.lacking[0], cover.lacking.at(-1)]).toEqual([2015, 2018, 2024]);
  expect(cover.supply.map(({table}) => table)).toEqual(["V06.51"]);
  expect(importCommand(cover.supply[0]!)).toBe("npm run import -- V06.51.px --write");
  // Of a survey every second year the years between are not wanted.
  expect(of("households_using_electricity")!.supply.map(({table}) => table)).toEqual([null]);
  const ranks = wanted.map(({supply}) => (supply.some(({table}) => table !== null) ? 0 : supply.length > 0 ? 1 : 2));
  expect(ranks).toEqual(ranks.toSorted());
});

it("says in each language where a number is published, what is not known, and who owes what nobody publishes", () => {
  const page = (language: typeof vi) => String(supplyPage({tables} as unknown as Site, language).body);
  expect(page(vi)).toContain("<strong>V06.51</strong>");
  expect(page(vi)).toContain("npm run import -- V06.51.px --write");
  expect(page(en)).toContain("<strong>number not known</strong>");
  expect(page(en)).toMatch(/npm run template -- --agency \w+ --year 2024/);
});
