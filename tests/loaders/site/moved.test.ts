import {expect, it} from "vitest";
import {movedPages} from "../../../loaders/site/moved.js";
import {languages} from "../../place.js";
import type {TableRows} from "../../../src/model/tables/index.js";

const tables = {
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
  const moved = movedPages(tables, languages, (path) => path === "/goals/" || path === "/en/goals/");
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
  expect(movedPages({...tables, reporting: []}, languages, () => false).size).toBe(0);
});
