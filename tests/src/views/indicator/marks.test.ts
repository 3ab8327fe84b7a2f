import {en, languageOf, languages} from "../../../place.js";
import {JSDOM} from "jsdom";
import {beforeAll, describe, expect, it} from "vitest";
import {progressView} from "../../../../src/indicator/progress-view.js";
import {standings} from "../../../../src/indicator/standing.js";
import type {TrendData} from "../../../../src/indicator/trend-data.js";
import {homePage} from "../../../../src/views/home/page.js";
import {indicatorsPage} from "../../../../src/views/indicator/list-page.js";
import {milestoneCards} from "../../../../src/views/indicator/milestone-cards.js";
import {legend} from "../../../../src/views/indicator/trend-figure.js";
import {valueTable} from "../../../../src/views/indicator/value-table.js";
import {progressPath} from "../../../../src/views/progress/progress-path.js";
import type {IndicatorModel, Site} from "../../../../src/views/site.js";
import {outlinePlan} from "../../../../src/plan/outline.js";
import type {TableRows} from "../../../../src/model/tables/index.js";
import {madeMilestone, madeObservation, madeTrend} from "../../charts/made-trend.js";
import {repositoryTables} from "../../../repository-tables.js";

// An estimate, a bound and a value of a survey are named as such wherever the number stands.

const words = (text: string): string => text.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const nearly = madeObservation(2024, 82, {qualifier: "<", status: "estimate"});
const data = madeTrend([madeObservation(2015, 70), madeObservation(2016, 71), nearly], {
  milestones: [madeMilestone(2030, 90)]
});
const inModel = (of: TrendData): IndicatorModel => ({
  indicator: of.indicator,
  selection: {indicator: "cover", areas: ["A"], series: null, from: null, to: null},
  data: of,
  choices: {years: [], areas: [], neighbours: new Set(), ranked: "province", series: []}
});
let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
});

describe("a value that is a bound and an estimate", () => {
  const site = (): Site => ({
    tables,
    run: () => Promise.resolve([]),
    document: new JSDOM("").window.document,
    languages,
    asOf: "2026-01-01"
  });

  it.each([
    ["vi", "gần 82,0%", "2024, ước tính"],
    ["en", "nearly 82.0%", "2024, estimate"]
  ] as const)("is marked on the overview and in the list of indicators (%s)", (language, value, year) => {
    const outline = outlinePlan(tables, "VN-72", 2026);
    const home = words(
      homePage(site(), [inModel(data)], {outline, report: null, locator: null}, languageOf(language)).body.text
    );
    expect(home).toContain(`${value} (${year})`);
    const list = words(indicatorsPage(site(), [inModel(data)], null, languageOf(language)).body.text);
    expect(list).toContain(`${value} (${year})`);
  });

  it("is marked in the cards of the milestones, which tell no distance from it", () => {
    const cards = words(milestoneCards(data, standings(data), en).text);
    expect(cards).toContain("nearly 82.0% (estimate)");
    expect(cards).not.toContain("short of");
  });

  it("has a key of its own, and is no point of the path", () => {
    const key = (of: TrendData) => legend(of, {from: null, to: null}, {language: en, view: progressView(of)}).text;
    expect(key(data)).toContain("the source says only “more than”");
    expect(key(data)).not.toContain("preliminary or estimated value");
    expect(key(madeTrend([madeObservation(2024, 82)]))).not.toContain("the source says only");
    const path = words(progressPath(data, progressView(data), en).text);
    expect(path).toMatch(/2024 \S+ nearly 82\.0% \(estimate\) –/);
  });
});

describe("a value of a survey", () => {
  const source = {
    source: "table",
    title: "",
    publisher: null,
    publisher_en: null,
    title_vi: null,
    copy: null,
    copy_en: null,
    year: null,
    address: null,
    kind: "survey",
    confidence: "high",
    origin: null,
    note: null
  } as const;
  const table = (collection: "survey" | "opinion_survey" | "register", language: "vi" | "en") =>
    words(valueTable({...data, sources: [{...source, collection}]}, languageOf(language)).text);

  it("is named as one in the table of values, a counted one is not", () => {
    expect(table("survey", "vi")).toContain("chính thức, điều tra mẫu");
    expect(table("opinion_survey", "en")).toContain("official, survey of opinions");
    expect(table("register", "en")).not.toContain("survey");
  });
});
