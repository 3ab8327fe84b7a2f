import {en, vi} from "../../place.js";
import {expect, it} from "vitest";
import {inOfficialOrder} from "../../../src/model/sources.js";
import {citation, citationsByPublisher, publisherIn} from "../../../src/wording/publisher.js";
import {repositoryTables} from "../../repository-tables.js";

it.for([
  [{publisher: "Quốc hội", publisher_en: "National Assembly"}, "Quốc hội", "National Assembly"],
  [{publisher: "Báo Đắk Nông", publisher_en: null}, "Báo Đắk Nông", "Báo Đắk Nông"],
  [{publisher: null, publisher_en: null}, null, null],
  [{publisher: "TCTK", publisher_en: "GSO", copy: "kho A"}, "TCTK (theo bản sao)", "GSO (from a copy)"]
] as const)("publisherIn names %o in either language", ([source, inVietnamese, inEnglish]) => {
  expect(publisherIn(source, vi)).toBe(inVietnamese);
  expect(publisherIn(source, en)).toBe(inEnglish);
});

it("no source of the repository is published by somebody described in English alone", async () => {
  const tables = await repositoryTables();
  const english = /\b(?:and|of|by|on|in|copy|repository|portal|office|conference|English|French|National|General)\b/;
  const described = tables.sources.filter(({publisher}) => publisher !== null && english.test(publisher));
  expect(described.map(({publisher}) => publisher)).toEqual([]);
});

it("a yearbook is cited as the yearbook, and a copy of it as a copy", () => {
  const yearbook = {
    title: "Statistical Yearbook 2011",
    title_vi: "Niên giám Thống kê 2011",
    publisher: "Tổng cục Thống kê",
    publisher_en: "GSO",
    copy: "PDF trong kho A",
    copy_en: "PDF in A",
    year: 2012
  };
  expect(citation(yearbook, vi).join(". ")).toBe(
    "Tổng cục Thống kê. Niên giám Thống kê 2011. 2012. Theo bản sao: PDF trong kho A"
  );
  expect(citation(yearbook, en).join(". ")).toBe("GSO. Statistical Yearbook 2011. 2012. From a copy: PDF in A");
  expect(citation({...yearbook, title_vi: null, copy: null, copy_en: null, year: null}, vi)).toEqual([
    "Tổng cục Thống kê",
    "Statistical Yearbook 2011"
  ]);
});

it("sources of one publisher read in one place are cited together", () => {
  const table = (title: string, copy: string | null = "kho A", publisher = "Tổng cục Thống kê") =>
    ({title, title_vi: null, publisher, publisher_en: null, copy, copy_en: null, year: 2019}) as const;
  expect(citationsByPublisher([table("B"), table("C"), table("D", null), table("E", null, "Báo F")], vi)).toEqual([
    "Tổng cục Thống kê. B (2019); C (2019). Theo bản sao: kho A",
    "Tổng cục Thống kê. D (2019)",
    "Báo F. E (2019)"
  ]);
});

it("authorities are named first, then who tells of them, sites that gather and copies without an origin last", () => {
  const source = (kind: string, confidence: string, origin: string | null = null) =>
    ({kind, confidence, origin}) as never;
  const inOrder = [
    source("decision", "high"),
    source("statistical_table", "high"),
    source("press", "medium"),
    source("press", "low"),
    source("aggregator", "high"),
    source("statistical_table", "high", "unnamed")
  ];
  expect(inOfficialOrder(inOrder.toReversed())).toEqual(inOrder);
});

it("no source of the repository hides in its publisher that a copy was read", async () => {
  const {sources} = await repositoryTables();
  expect(sources.filter(({publisher}) => publisher?.includes("bản sao") === true)).toEqual([]);
});
