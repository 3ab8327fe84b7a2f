import {expect, it} from "vitest";
import {progressOf} from "../../../loaders/open-sdg/progress.js";
import {comparePublished} from "../../../loaders/open-sdg/published-progress.js";
import {readOpenSdg} from "../../../loaders/open-sdg/read.js";
import {readYaml} from "../../../loaders/open-sdg/yaml.js";
import {Ledger} from "../../../loaders/open-sdg/account.js";
import {readMade} from "./made-repository.js";

const progress = (csv: string, options: string) => {
  const files = {
    "data/indicator_1-1-1.csv": csv,
    "meta/1-1-1.yml": `auto_progress_calculation: true\nprogress_calculation_options:\n${options}`
  };
  return progressOf(readMade(files).indicators[0]!);
};

it("reckons of Canada's indicators what the office publishes beside its data, number by number", () => {
  const canada = readOpenSdg("tests/loaders/open-sdg/canada");
  const found = comparePublished(canada.publishedProgress!, canada.indicators.map(progressOf));
  expect(found).toEqual({indicators: 6, series: 11, differences: []});
});

it("tells each number of the published working that is not ours", () => {
  const text =
    "1-1-1:\n  1-1-1 / A:\n    base_year: 2015.0\n    score: 5.0\n    status: limited_progress\n  progress_status: deterioration\n  score: .inf\n9-9-9:\n  progress_status: ''\n  score: null\n";
  const published = readYaml(text, "f.yml", "settings", new Ledger())!;
  const ours = progress("Year,Series,Value\n2015,A,10\n2020,A,5\n", "- {series: A, target: 5}\n- {series: B}\n");
  const {differences} = comparePublished(published, [ours]);
  const told = differences.map(({tag, what, published: theirs, ours: own}) => [tag, what, theirs, own]);
  expect(told).toContainEqual([null, "progress_status", "deterioration", "target_achieved"]);
  expect(told).toContainEqual([null, "score", Infinity, 5]);
  expect(told).toContainEqual(["1-1-1 / A", "status", "limited_progress", "target_achieved"]);
  expect(told).toContainEqual(["1-1-1 / A", "target", null, 5]);
  expect(told).toContainEqual(["1-1-1 / B", "series", null, "1-1-1 / B"]);
  expect(told.filter(([, what]) => what === "base_year" || what === "series")).toHaveLength(1);
});

it("matches a tag that is shortened for the published file, the last of those that it may stand for", () => {
  const text = "1-1-1:\n  1-1-1 / Long na...:\n    current_value: 3\n  progress_status: not_available\n  score: null\n";
  const csv = "Year,Series,Value\n2015,Long name one,2\n2015,Long name two,3\n";
  const ours = progress(csv, "- {series: Long name one}\n- {series: Long name two}\n");
  const published = readYaml(text, "f.yml", "settings", new Ledger())!;
  const {differences} = comparePublished(published, [ours]);
  expect(differences.filter(({what}) => what === "current_value" || what === "series")).toEqual([]);
});

it("chooses the totals of what the option names, and nothing where the data do not have it", () => {
  const csv =
    "Year,Series,Units,Sex,Age,Value\n2015,A,%,,,10\n2020,A,%,,,8\n2015,A,n,,,500\n2015,A,%,F,,20\n2020,A,%,F,,10\n2020,A,%,F,Old,99\n2015,B,%,,,1\n";
  const {series} = progress(csv, [
    "- {series: A, unit: '%'}",
    "- {series: A, unit: '%', disaggregation: [{field: Sex, value: F}]}",
    "- {series: A, unit: kg}",
    "- {series: A}",
    "- {series: A, disaggregation: [{field: Colour, value: red}]}",
    ""
  ].join("\n")); // prettier-ignore
  expect(series.map(({baseValue, currentValue, reason, unmatched}) => [baseValue, currentValue, reason, ...unmatched])).toEqual([
    [10, 8, null],
    [20, 10, null],
    [null, null, "no_data", "kg"],
    [null, null, "several_series"],
    [null, null, "no_data", "Colour = red"]
  ]); // prettier-ignore
});

it("judges nothing where a year has two values or there is no total", () => {
  const twice = progress("Year,Value\n2015,1\n2015,2\n2016,3\n", "- {direction: positive}\n");
  expect(twice).toMatchObject({status: "not_available", score: null, series: [{reason: "several_values"}]});
  const none = progress("Year,Sex,Value\n2015,F,1\n2016,F,2\n", "- {direction: positive}\n");
  expect(none.series).toMatchObject([{reason: "no_headline"}]);
});

it("averages groups first, and uses the column of values for progress in place of the values", () => {
  const csv = "Year,Series,Progress,Value\n2015,A,1,100\n2020,A,2,100\n2015,B,2,1\n2020,B,1,1\n2015,C,,1\n2020,C,,9\n";
  const {series, score} = progress(csv, [
    "- group:",
    "  - {series: A, direction: positive}",
    "  - {series: B, direction: positive}",
    "  - {series: C, direction: positive}",
    "- {series: A, direction: positive}",
    ""
  ].join("\n")); // prettier-ignore
  expect(series.map((each) => [each.baseValue, each.score, each.reason])).toEqual([
    [1, 5, null],
    [2, -5, null],
    [null, null, "no_data"],
    [1, 5, null]
  ]);
  expect(score).toBe(2.5);
});

it("takes the status that an office has set by hand as its word", () => {
  const set = readMade({"meta/1-1-1.yml": "progress_status: target_achieved\nauto_progress_calculation: false\n"});
  expect(progressOf(set.indicators[0]!)).toMatchObject({status: "target_achieved", isAutomatic: false, series: []});
  // Without options the defaults of Open SDG hold: less is better, since 2015.
  const plain = readMade({"meta/1-1-1.yml": "auto_progress_calculation: true\n", "data/indicator_1-1-1.csv": "Year,Value\n2010,9\n2015,4\n2020,3\n"}); // prettier-ignore
  expect(progressOf(plain.indicators[0]!)).toMatchObject({status: "substantial_progress", series: [{baseYear: 2015}]});
});
