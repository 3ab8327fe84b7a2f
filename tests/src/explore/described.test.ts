import {expect, it} from "vitest";
import {columnTitle} from "../../../src/explore/chart/column-title.js";
import {publishedTables} from "../../../src/explore/sql/schema.js";
import {localeOf} from "../../../src/model/language.js";
import {en, terms, vi} from "../../place.js";

const fr = {...en, ...localeOf("fr"), all: ["fr", "en"]};

it("describes tables and columns in the language of the page", () => {
  const described = (language: typeof fr) => {
    const table = publishedTables(language, terms).find(({name}) => name === "milestones");
    return [table?.description, table?.columns.find(({name}) => name === "baseline_year")?.description];
  };
  expect(described(fr)).toEqual(["Jalons\u00a0: valeurs à atteindre", "Année de référence"]);
  expect(described({...en, all: ["en"]})).toEqual(["Milestones: values to reach", "Base year"]);
  expect(described({...vi, all: ["vi", "en"]})).toEqual(["Mốc phải đạt", "Năm gốc"]);
});

it("names an axis of numbers as the dictionary does in the language of the page", () => {
  const column = {name: "actual_pace", kind: "number", year: false, distinct: 9} as const;
  const titles = [fr, en, vi].map((language) => columnTitle(column, "actual_pace", [], language));
  expect(titles).toEqual(["Rythme annuel réel", "Actual pace a year", "Nhịp thực tế mỗi năm"]);
});
