import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {describeAccount} from "../../../loaders/open-sdg/describe-account.js";
import {readOpenSdg} from "../../../loaders/open-sdg/read.js";
import {foundIn} from "./made-repository.js";

const folder = "tests/loaders/open-sdg/canada";
const canada = readOpenSdg(folder);
const indicator = (id: string) => canada.indicators.find((candidate) => candidate.id === id)!;

it("reads the indicators in the order of their numbers, with data or without", () => {
  expect(canada.indicators.map(({id, data}) => [id, data?.rows.length ?? null])).toEqual([
    ["1-2-1", 150],
    ["1-3-1", 114],
    ["1-5-3", null],
    ["2-c-1", 10],
    ["3-3-4", 42],
    ["6-1-1", 23]
  ]);
});

it("reads every row of a data file, with what each column is", () => {
  const {data} = indicator("1-2-1");
  expect(data?.columns).toEqual([
    {name: "Persons in low income", role: "breakdown"},
    {name: "Geography", role: "breakdown"},
    {name: "GeoCode", role: "geocode"}
  ]);
  expect(data?.rows[0]).toEqual({
    line: 2,
    year: 2015,
    yearText: null,
    value: 14.5,
    qualifier: null,
    progress: null,
    cells: ["", "", ""]
  });
  const lines = readFileSync(`${folder}/data/indicator_1-2-1.csv`, "utf8").trim().split("\n");
  expect(data?.rows.map(({value}) => value)).toEqual(lines.slice(1).map((line) => Number(line.split(",").at(-1))));
  // A value that stands in for another in the reckoning of progress.
  expect(indicator("2-c-1").data?.rows[1]).toMatchObject({year: 2016, value: -1.35, progress: 0, cells: ["Index"]});
});

it("reads what the office says of an indicator, in both languages", () => {
  const {settings, fields, translated} = indicator("1-2-1");
  const name = (language: string) => canada.translations.translate(settings.name!, language);
  expect(canada.languages).toEqual(["en", "fr"]);
  expect(name("en")).toBe("Proportion of population living below the national poverty line, by sex and age");
  expect(name("fr")).toMatch(/^Proportion de la population vivant au-dessous du seuil national de pauvreté/);
  expect(canada.translations.translate("All persons", "fr", ["Persons in low income", "data"])).toBe(
    "Toutes les personnes"
  );
  expect(fields.get("SDG_GOAL")).toMatchObject({
    file: "meta/1-2-1.yml",
    node: {text: "<p>Goal 1: End poverty in all its forms everywhere</p>", line: 1}
  });
  expect(translated.get("fr")?.get("un_custodian_agency")?.node).toMatchObject({text: "Banque Mondiale"});
  expect(settings).toMatchObject({
    number: "1.2.1",
    reportingStatus: "complete",
    unit: "Percentage (%)",
    showsMap: true,
    isAutomatic: true,
    graph: {type: "line", targetLines: [{series: null, unit: null, value: 7.25, label: null}]},
    expectedBreakdowns: ["Persons in low income"]
  });
  expect(settings.sources.map(({organisation, coverage}) => [organisation, coverage?.split(",").length])).toEqual([
    ["Statistics Canada", 4],
    ["Statistics Canada", 1],
    ["Statistics Canada", 1]
  ]);
});

it("reads how progress is reckoned, with the defaults of Open SDG", () => {
  expect(indicator("1-2-1").settings.progress).toEqual([
    {
      series: null,
      unit: null,
      disaggregation: [],
      direction: "negative",
      baseYear: 2015,
      target: 7.25,
      targetYear: 2030,
      limit: null
    }
  ]);
  expect(indicator("1-3-1").settings.progress).toHaveLength(7);
  expect(indicator("1-5-3").settings).toMatchObject({progressStatus: "target_achieved", proxy: "proxy", isAutomatic: false}); // prettier-ignore
});

it("reads the places of the map by the properties that the office names", () => {
  expect(canada.layers).toHaveLength(1);
  expect(canada.layers[0]?.features).toHaveLength(13);
  expect(canada.layers[0]?.features[0]).toMatchObject({id: "24", name: "Quebec"});
});

it("accounts for everything, with the file, the line and the reason of what was left", () => {
  const {counts} = canada.account;
  expect(counts.rows).toEqual({read: 339, altered: 0, blank: 0, left: 0});
  expect(counts.indicators).toEqual({read: 6, altered: 0, blank: 0, left: 0});
  expect(counts.features).toEqual({read: 13, altered: 0, blank: 0, left: 0});
  // Everything of the folder is read, but its description.
  expect(counts.files).toEqual({read: 42, altered: 0, blank: 0, left: 1});
  expect(foundIn(canada, "not_configured")).toEqual(["left files not_configured README.md"]);
  expect(foundIn(canada, "remote")).toEqual([
    "left settings remote config_data.yml TranslationInputSdgTranslations 72: https://github.com/open-sdg/sdg-translations.git"
  ]);
});

it("tells the account as a table and a list", () => {
  const lines = describeAccount(canada.account, "en");
  expect(lines.slice(0, 2)).toEqual([
    "                 read  of these altered  blank  left",
    "files              42                 0      0     1"
  ]);
  expect(lines).toContain("files, left: config_data.yml does not name it (1)");
  expect(lines).toContain("  README.md");
  expect(describeAccount(canada.account, "vi")).toContain("tệp, không lấy: config_data.yml không nói đến (1)");
});
