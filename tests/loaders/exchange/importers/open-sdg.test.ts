import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readFiles} from "../../../../loaders/exchange/import-files.js";
import {codes, constants, expected, folder, known, read, values} from "./reading.js";

const open = ["@indicator,1-2-1,indicator,poverty_rate,", ...constants.slice(1), "Units,Percentage,unit,percent,"];

describe("Open SDG", () => {
  it("is read with its prefixes, ranges of years, notes and blanks", async () => {
    const text =
      "\ufeffYear,data.Sex,Units,COMMENT_OBS,Progress,Value\r\n2022,,data.Percentage,note,1,4.2\r\n2015-16,data.female,Percentage,,,5.5\r\n2017,,Percentage,,,\r\n";
    const result = await read({"indicator_1-2-1.csv": text}, [...open, "Sex,female,sex,female,"]);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual([
      "poverty_rate gso_income VN 2022 4.2 official",
      "poverty_rate gso_income VN 2015 5.5 official"
    ]);
    expect(result.candidates.map(({observation: {sex, note}}) => [sex, note])).toEqual([
      [null, "note"],
      ["female", null]
    ]);
    expect(result.candidates[1]?.remarks[0]?.en).toContain("2015-16");
    expect(result.blank).toBe(1);
  });

  it("takes only a range into the next year for its first", async () => {
    const range = (year: string) => read({"indicator_1-2-1.csv": `Year,Units,Value\n${year},Percentage,4.2\n`}, open);
    for (const year of ["2022-23", "2022/2023", "2022"]) expect(values(await range(year))).toEqual(expected);
    expect(values(await range("1999-00"))).toEqual(["poverty_rate gso_income VN 1999 4.2 official"]);
    for (const year of ["2010-2016", "2022-24", "2022-21"]) {
      expect(codes((await range(year)).rejections)).toEqual([["not_a_year", 2, "Year", year]]);
    }
    const left = [...open, "Year,2010-2016,skip,,", "Units,*,,,1"];
    expect((await read({"indicator_1-2-1.csv": "Year,Units,Value\n2010-2016,Percentage,1\n"}, left)).skipped).toBe(1);
  });

  it("passes over blank columns at the end and blanks around the file's name", async () => {
    const file = {"indicator_1-2-1 .csv": "Year,Units,Value,,\n2022,Percentage,4.2,,\n"};
    const result = await read(file, open);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual(expected);
    const more = {"indicator_1-2-1.csv": "Year,Units,Value,,\n2022,Percentage,4.2,,x\n"};
    expect(codes((await read(more, open, "opensdg")).rejections)).toEqual([
      ["column_order", 1, null, "Year, Units, Value, , "],
      ["unnamed_column", 1, "5", "x"]
    ]);
  });

  // prettier-ignore
  it.each([
    ["another order of columns", "Year,Value,Units\n2022,1,Percentage\n",          ["column_order", 1, null, "Year, Value, Units"]],
    ["white space in a cell",    "Year,Units,Value\n2022,Percentage ,1\n",         ["white_space", 2, "Units", "Percentage "]],
    ["a line too short",         "Year,Units,Value\n2022,1\n",                     ["wrong_field_count", 2, null, "2022,1"]],
    ["a column twice",           "Year,Units,Units,Value\n2022,,,1\n",             ["repeated_column", 1, "Units", "Units"]],
    ["a broken quote",           'Year,Units,Value\n2022,"Percentage,1\n',         ["broken_quote", 2, null, '2022,"Percentage,1']],
    ["nothing",                  "",                                               ["empty_file", null, null, null]]
  ])("rejects %s", async (_name, text, rejection) => {
    const {rejections} = await read({"x.csv": text}, open, "opensdg");
    expect(codes(rejections)).toEqual([rejection]);
  });

  const data = "Year,Series,Sex,Units,Value\n2022,A,,Percentage,4.2\n";
  const options = (yaml: string) => read({"indicator_1-2-1.csv": data, "1-2-1.yml": yaml}, [...open, "Series,A,,,"]);

  it("accepts options whose names occur in the data", async () => {
    const {rejections, candidates} = await options(
      "indicator_name: x\ngraph_titles:\n  - {series: data.A, unit: Percentage, title: y}\ndata_start_values:\n  - {field: Series, value: A}\n"
    );
    expect(rejections).toEqual([]);
    expect(candidates).toHaveLength(1);
  });

  // prettier-ignore
  it.each([
    ["a series",   "graph_titles:\n  - {series: B, title: y}\n",                 "graph_titles[0].series", "B"],
    ["a unit",     "graph_limits:\n  - {unit: Tonnes, minimum: 0}\n",            "graph_limits[0].unit", "Tonnes"],
    ["a field",    "data_start_values:\n  - {field: Location, value: Urban}\n",  "data_start_values[0].field", "Urban"],
    ["a value",    "progress_calculation_options:\n  - {group: [{disaggregation: [{field: Sex, value: male}]}]}\n", "progress_calculation_options[0].group[0].disaggregation[0].field", "male"],
    ["a proxy",    "proxy_series: [A, C]\n",                                     "proxy_series", "C"],
    ["a breakdown","expected_disaggregations: [Sex, Age]\n",                     "expected_disaggregations", "Age"]
  ])("rejects an option that names %s which is not there", async (_name, yaml, path, value) => {
    const {rejections} = await options(yaml);
    expect(codes(rejections)).toEqual([["stale_option", null, path, value]]);
  });

  // prettier-ignore
  it.each([
    ["a breakdown to stack", "graph_stacked_disaggregation: Age\n",                         "graph_stacked_disaggregation", "Age"],
    ["a number",             "data_start_values: [{field: Series, value: 15}]\n",           "data_start_values[0].field", "15"],
    ["a unit in a list",     "graph_units_without_headline: [Tonnes]\n",                    "graph_units_without_headline", "Tonnes"],
    ["a series in a list",   "graph_series_without_headline: [data.B]\n",                   "graph_series_without_headline", "B"],
    ["a field of a schema",  "fields: [{name: Year}, {name: Age}]\n",                       "fields[1].name", "Age"],
    ["a value of a schema",  'fields: [{name: Series, constraints: {enum: ["", A, B]}}]\n', "fields[0].constraints.enum", "B"]
  ])("rejects %s which is not there", async (_name, yaml, path, value) => {
    const {rejections} = await options(yaml);
    expect(codes(rejections)).toEqual([["stale_option", null, path, value]]);
  });

  it("finds series and units under their names in SDMX", async () => {
    const named = "Year,SERIES,UNIT_MEASURE,Value\n2022,A,PT,4.2\n";
    const rules = [...open.filter((rule) => !rule.startsWith("Units")), "SERIES,A,,,", "UNIT_MEASURE,PT,unit,percent,"];
    const check = (yaml: string) => read({"indicator_1-2-1.csv": named, "1-2-1.yml": yaml}, rules);
    expect((await check("graph_titles: [{series: A, unit: PT}]\nproxy_series: [A]\n")).rejections).toEqual([]);
    expect(codes((await check("graph_titles: [{unit: T}]\n")).rejections)).toEqual([
      ["stale_option", null, "graph_titles[0].unit", "T"]
    ]);
  });

  it("says in which line a configuration breaks off", async () => {
    const {rejections} = await options("foo: 1\nbar: 'a 'b' c'\n");
    expect(codes(rejections)).toEqual([["broken_yaml", 2, null, "bar: 'a 'b' c'"]]);
    const twice = await options("foo: 1\nbar: 1\nfoo: 2\n");
    expect(codes(twice.rejections)).toEqual([["broken_yaml", 3, null, "foo: 2"]]);
    const front = {"indicator_1-2-1.csv": data, "1-2-1.md": "---\na: 1\nb: 'x 'y''\n---\nText: with: colons\n"};
    expect(codes((await read(front, [...open, "Series,A,,,"])).rejections)).toEqual([
      ["broken_yaml", 3, null, "b: 'x 'y''"]
    ]);
  });

  it("rejects options without their data, and YAML that cannot be read or grows", async () => {
    writeFileSync(join(folder, "8-8-8.yml"), "a: 1\n");
    expect((await readFiles([join(folder, "8-8-8.yml")], known)).rejections).toMatchObject([{code: "missing_data"}]);
    expect((await options("a: [\n")).rejections).toMatchObject([{code: "broken_yaml"}]);
    const grow = Array.from(
      {length: 30},
      (_, i) => `a${String(i)}: &a${String(i)} [${`*a${String(i - 1)},`.repeat(i === 0 ? 0 : 9)}1]\n`
    );
    expect((await options(grow.join(""))).rejections).toMatchObject([{code: "broken_yaml"}]);
  });
});
