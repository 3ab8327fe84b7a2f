import {place, vi, en} from "../../../place.js";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import type {LocatorShapes} from "../../../../src/charts/shapes.js";
import {locatorMap} from "../../../../src/views/compare/locator.js";
import type {TableRow} from "../../../../src/model/tables/index.js";

const shapes: LocatorShapes = {
  width: 100,
  height: 200,
  land: "M0 0l9 0 0 9z",
  borders: "M1 1l2 2",
  home: {area: "VN-72", path: "M1 1l2 0 0 2z", place: [2, 2]},
  successor: "M1 1l4 0 0 4z",
  islands: [
    {archipelago: "hoang_sa", path: "M50 50h0", foot: [50, 60]},
    {archipelago: "truong_sa", path: "M50 90h0", foot: [50, 95]}
  ]
};

const area = (code: string, name: string, more: Partial<TableRow<"areas">> = {}): TableRow<"areas"> => ({
  area: code,
  name_vi: name,
  name_en: name,
  kind: "province",
  parent: "VN",
  valid_from: null,
  valid_to: null,
  successor: null,
  code_basis: "local",
  note: null,
  ...more
});

const archipelagos = [
  ["hoang_sa", "Hoàng Sa|(Đà Nẵng)", "Hoang Sa|(Da Nang)"],
  ["truong_sa", "Trường Sa|(Khánh Hòa)", "Truong Sa|(Khanh Hoa)"]
].map(([archipelago = "", vi = "", en = ""]) => ({
  archipelago,
  area: "VN-DN",
  column: 0,
  row: 0,
  name_vi: vi,
  name_en: en,
  label_vi: vi,
  label_en: en
}));

const ended = [
  area("VN-72", "Đắk Nông", {valid_to: "2025-06-30", successor: "VN-35-2025"}),
  area("VN-35-2025", "Lâm Đồng (mới)", {valid_from: "2025-07-01"})
];

const drawn = (...given: Parameters<typeof locatorMap>) => new JSDOM(locatorMap(...given)?.text).window.document.body;

describe("locatorMap", () => {
  it("names the province and both archipelagos with theirs, and leads to the map", () => {
    const body = drawn({areas: ended, archipelagos, place}, shapes, vi);
    const texts = [...body.querySelectorAll("svg text")].map(({textContent}) => textContent);
    expect(texts).toEqual(["Đắk Nông", "Hoàng Sa(Đà Nẵng)", "Trường Sa(Khánh Hòa)"]);
    expect(body.querySelector("a > svg[role=img]")?.getAttribute("aria-label")).toContain("Đắk Nông");
    expect([...body.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(["/map/", "/map/"]);
    expect(body.querySelectorAll("path.home, path.successor, path.dots")).toHaveLength(4);
  });

  it("says since when the province is part of another, in both languages, and whose shapes these are", () => {
    const text = drawn({areas: ended, archipelagos, place}, shapes, vi).textContent;
    expect(text).toContain("Từ ngày 01/07/2025, Đắk Nông thuộc Lâm Đồng (mới)");
    expect(text).toMatch(/Stephen Truong.*CC BY 4\.0/);
    const english = drawn({areas: ended, archipelagos, place}, shapes, en);
    expect(english.textContent).toContain("Since 1 July 2025 Đắk Nông has been part of Lâm Đồng (mới)");
    expect(english.querySelector("a")?.getAttribute("href")).toBe("/en/map/");
  });

  it("says nothing of a successor while the province stands, and is nothing without the province", () => {
    const standing = drawn({areas: [area("VN-72", "Đắk Nông")], archipelagos, place}, {...shapes, successor: null}, vi);
    expect(standing.querySelector("path.successor")).toBeNull();
    expect(standing.textContent).not.toContain("2025");
    expect(locatorMap({areas: [], archipelagos, place}, shapes, vi)).toBeNull();
  });
});
