import {JSDOM} from "jsdom";
import {expect, it} from "vitest";
import type {TableRow} from "../../../../src/model/tables/index.js";
import {controls} from "../../../../src/views/indicator/controls.js";
import {en} from "../../../place.js";

const area = (code: string, kind: string) =>
  ({area: code, kind, name_vi: code, name_en: code, parent: null}) as unknown as TableRow<"areas">;

/** The groups of areas that the controls offer, each with the areas in it. */
function groupsOf(areas: readonly TableRow<"areas">[], ranked: string, neighbours: readonly string[] = []) {
  const language = {...en, place: {...en.place, comparators: "neighbours", others: "others"}};
  const form = controls({years: [], areas, neighbours: new Set(neighbours), ranked, series: []}, language);
  const groups = [...new JSDOM(form.text).window.document.querySelectorAll("select[name=with] optgroup")];
  return groups.map((group) => [
    group.getAttribute("label"),
    ...[...group.querySelectorAll("option")].map(({value}) => value)
  ]);
}

it("offers areas by their kinds: the country, the comparators, other kinds by name, and the others that are ranked", () => {
  const areas = [
    area("P2", "province"),
    area("N", "country"),
    area("D", "district"),
    area("P1", "province"),
    area("W", "water_board")
  ];
  expect(groupsOf(areas, "province", ["P2"])).toEqual([
    ["Whole country", "N"],
    ["Neighbours", "P2"],
    ["Districts", "D"],
    ["Water board", "W"],
    ["Others", "P1"]
  ]);
});

it("has every area once, whatever is ranked", () => {
  const areas = [area("A", "country"), area("B", "country"), area("R", "region")];
  expect(groupsOf(areas, "country", ["R"])).toEqual([
    ["Neighbours", "R"],
    ["Others", "A", "B"]
  ]);
});
