import {en, vi} from "../../place.js";
import {expect, it} from "vitest";
import {publisherIn} from "../../../src/model/publisher.js";
import {repositoryTables} from "../../repository-tables.js";

it.for([
  [{publisher: "Quốc hội", publisher_en: "National Assembly"}, "Quốc hội", "National Assembly"],
  [{publisher: "Báo Đắk Nông", publisher_en: null}, "Báo Đắk Nông", "Báo Đắk Nông"],
  [{publisher: null, publisher_en: null}, null, null]
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
