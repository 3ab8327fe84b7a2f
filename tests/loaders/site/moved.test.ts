import {expect, it} from "vitest";
import {movedPages} from "../../../loaders/site/moved.js";
import {languages} from "../../place.js";
import type {TableRows} from "../../../src/model/tables/index.js";

const tables = {
  former_indicators: [],
  breakdown_values: [{breakdown: "sex", value: "female", name_vi: "Nữ", name_en: "Female", position: 2}],
  goals: [{goal: 1, un_goal: 1, name_vi: "Nghèo", name_en: "Poverty"}],
  indicators: [{indicator: "1-2-1", name_vi: "Tỷ lệ", name_en: "Rate"}],
  reporting: [
    {indicator: "1-2-1", address: "1-2-1", status: "complete"},
    {indicator: "gone", address: "gone"},
    {indicator: "1-2-1", address: "../up"},
    {indicator: "1-2-1", address: "goals"}
  ]
} as unknown as TableRows;

it("every address of the office's site leads to the page here, in each language, and takes none that the site has", () => {
  const moved = movedPages(tables, languages, (path) => path === "/goals/" || path === "/en/goals/", null);
  expect([...moved.keys()].toSorted()).toEqual([
    "1-2-1/index.html",
    "1/index.html",
    "en/1-2-1/index.html",
    "en/1/index.html",
    "en/reporting-status/index.html",
    "reporting-status/index.html"
  ]);
  const page = moved.get("en/1-2-1/index.html")!;
  expect(page).toContain('content="0; url=../../en/indicators/1-2-1/"');
  expect(page).toContain(">This page is now: Rate</a>");
  expect(new URL("../../en/indicators/1-2-1/", "https://example.org/below/en/1-2-1/").pathname).toBe(
    "/below/en/indicators/1-2-1/"
  );
  expect(moved.get("1/index.html")).toContain('href="../goals/1/"');
});

it("a place that no office reports on has none", () => {
  expect(movedPages({...tables, reporting: []}, languages, () => false, null).size).toBe(0);
});

it("the address of an indicator whose values are now groups of another one leads to these groups", () => {
  const former_indicators = [
    {former: "rate_women", indicator: "1-2-1", series: "survey", groups: "sex=female;age=15-24"},
    {former: "rate_old", indicator: "1-2-1", series: null, groups: null},
    {former: "rate_lost", indicator: "gone", series: null, groups: null}
  ];
  const moved = movedPages({...tables, reporting: [], former_indicators}, languages, () => false, null);
  expect([...moved.keys()].toSorted()).toEqual(
    ["rate_old", "rate_women"]
      .flatMap((code) => [`en/indicators/${code}/index.html`, `indicators/${code}/index.html`])
      .toSorted()
  );
  const page = moved.get("en/indicators/rate_women/index.html")!;
  expect(page).toContain(">This page is now: Rate, Female, 15-24</a>");
  const to = /content="0; url=([^"]*)"/.exec(page)![1]!.replaceAll("&amp;", "&");
  expect(new URL(to, "https://example.org/en/indicators/rate_women/").href).toBe(
    "https://example.org/en/indicators/1-2-1/?by=sex&of-age=15-24&measure=survey#groups"
  );
  expect(moved.get("indicators/rate_old/index.html")).toContain('href="../../indicators/1-2-1/"');
});
