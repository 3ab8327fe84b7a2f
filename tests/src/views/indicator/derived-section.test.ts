import {en, languages, vi, languageOf} from "../../../place.js";
import {beforeAll, describe, expect, it} from "vitest";
import {deriveObservations} from "../../../../loaders/derive/derived.js";
import {derivedSection} from "../../../../src/views/indicator/derived-section.js";
import type {TableRows} from "../../../../src/model/tables/index.js";
import {repositoryTables} from "../../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
});

const wordsOf = (text: string) =>
  text
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("derivedSection(tables, indicator, area, language)", () => {
  it("shows each value with the values it was made from", () => {
    const {text} = derivedSection(tables, "export_turnover", "VN-72", en)!;
    expect(wordsOf(text)).toContain("2018 21.9 estimate 1,158 (2018); 950 (2017)");
    expect(text).toContain('href="/en/sources/#source-daknong-portal-2018-export"');
  });

  it("says which years have a figure but nothing computed from it", () => {
    const {text} = derivedSection(tables, "export_turnover", "VN-72", en)!;
    expect(text).toContain("Not computed for 2004, 2006, 2009, 2012, 2017 and 2021: an input is missing");
  });

  it("writes a bound as one, in the value and in what it is made from", () => {
    const observations = tables.observations.map((o) =>
      o.indicator === "grdp_per_capita" && o.area === "VN-72" && o.year === 2015 ? {...o, qualifier: "<" as const} : o
    );
    const derived_observations = deriveObservations({derived: tables.derived, observations, group_observations: []});
    const words = (language: "vi" | "en") =>
      wordsOf(
        derivedSection(
          {...tables, observations, derived_observations},
          "grdp_per_capita",
          "VN-72",
          languageOf(language)
        )!.text
      );
    expect(words("en")).toContain("2015 less than 0.85 official nearly 38.65 (2015); 45.72 (Viet Nam, 2015)");
    expect(words("vi")).toContain("2015 nhỏ hơn 0,85 chính thức gần 38,65 (2015); 45,72 (Việt Nam, 2015)");
  });

  it("names the other indicator or the other area of an input", () => {
    const urban = wordsOf(derivedSection(tables, "population_total", "VN-72", en)!.text);
    expect(urban).toMatch(/\(Urban, 2016\); [\d.,]+ \(Population, 2016\)/);
    const forest = wordsOf(derivedSection(tables, "forest_cover", "VN-72", vi)!.text);
    expect(forest).toMatch(/\(Việt Nam, 2015\)/);
  });

  it.each(languages)("finds every input of every derived value of the province ($code)", (language) => {
    const inputs = [...new Set(tables.derived.map(({input}) => input))];
    const text = inputs.map((input) => derivedSection(tables, input, "VN-72", language)?.text ?? "").join("");
    const values = tables.derived_observations.filter(({area}) => area === "VN-72");
    expect(values.length).toBeGreaterThan(0);
    const links = values.reduce((sum, value) => sum + value.inputs.length, 0);
    expect(text.split("#source-").length - 1).toBe(links);
  });

  it("is absent where nothing is computed", () => {
    expect(derivedSection(tables, "crude_birth_rate", "VN-72", vi)).toBeNull();
  });
});
