import {repositoryInputs} from "../../repository-tables.js";
import {describe, expect, it} from "vitest";
import {buildTables} from "../../../loaders/derive/tables.js";
import {codeOf, Codes} from "../../../loaders/place/codes.js";
import {placeFiles} from "../../../loaders/open-sdg/place/files.js";
import {isMonthly, partOfYear} from "../../../loaders/open-sdg/place/periods.js";
import {plainText} from "../../../loaders/open-sdg/place/plain-text.js";
import {placeOf, type Place} from "../../../loaders/open-sdg/place/place.js";
import {placeTables, tableNameOf, type PlaceTable} from "../../../loaders/open-sdg/place/tables.js";
import {readOpenSdg, type OpenSdg} from "../../../loaders/open-sdg/read.js";
import {encodeCsv} from "../../../loaders/read/encode-csv.js";
import {readPlace} from "../../../loaders/read/place.js";
import {readTable, type AnyRow} from "../../../loaders/read/records.js";
import {tableOf, tables, type TableName} from "../../../src/model/tables/index.js";
import {readMade} from "./made-repository.js";
import {readUnNames} from "../../../loaders/place/un-names.js";

const un = readUnNames();

const place = (repository: OpenSdg) => placeOf(repository, {home: "XX", name: "Somewhere", release: "2026-03-10", un});
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The rows of a table as they are read back from the files that were written. */
function readBack(made: Place, name: PlaceTable): AnyRow[] {
  const table = placeTables(made.languages)[name];
  return [...placeFiles(made)].flatMap(([path, text]) => {
    if (tableNameOf(path) !== name || !path.endsWith(".csv")) return [];
    const read = readTable(table, bytesOf(text), path);
    expect(read.problems.map(({code, line, column}) => [code, line, column])).toEqual([]);
    return read.rows.map(({row}) => row);
  });
}

describe("of the cut of Canada's repository", () => {
  const canada = readOpenSdg("tests/loaders/open-sdg/canada");
  const made = place(canada);

  it("writes tables that are read back without a problem, and leaves no row", () => {
    for (const name of Object.keys(placeTables(made.languages)) as PlaceTable[]) {
      expect([name, readBack(made, name)]).toEqual([name, expect.arrayContaining([])]);
    }
    const written = made.tables.observations.length + made.tables.group_observations.length;
    expect(written).toBe(canada.account.counts.rows.read);
    expect(made.account.counts.rows).toMatchObject({read: written, left: 0});
  });

  it("has names in the office's languages, each in its own column", () => {
    expect(readBack(made, "indicators")[0]).toMatchObject({
      indicator: "1-2-1",
      name_en: "Proportion of population living below the national poverty line, by sex and age",
      name_fr: "Proportion de la population vivant au-dessous du seuil national de pauvreté, par sexe et âge",
      unit: "percent",
      unit_label_fr: "%",
      direction: "decrease",
      // As its target of 7.25 has.
      decimals: 2,
      plan_target: "1.2",
      goal: 1,
      un_indicator: "1.2.1"
    });
    expect(made.tables.goals).toHaveLength(4);
    expect(readBack(made, "goals")[0]).toMatchObject({
      goal: 1,
      un_goal: 1,
      name_en: "No poverty",
      name_fr: "Pas de pauvreté"
    });
    expect(readBack(made, "targets")[0]).toMatchObject({target: "1.2", goal: 1, text_en: expect.stringMatching(/^By 2030, reduce at least by half/) as unknown}); // prettier-ignore
    expect(readBack(made, "areas").slice(0, 2)).toMatchObject([
      {area: "XX", name_en: "Canada", kind: "country", parent: null},
      {area: "XX-24", name_en: "Quebec", name_fr: "Québec", kind: "region", parent: "XX"}
    ]);
  });

  it("says what the place is, in words that can be read and changed", () => {
    const {place: said, problems} = readPlace(bytesOf(placeFiles(made).get("place.yaml")!), "place.yaml");
    expect(problems).toEqual([]);
    expect(said).toMatchObject({
      area: "XX",
      languages: ["en", "fr"],
      milestone_years: [2030],
      begin: {indicator: "1-2-1"},
      words: {en: {title: "Canada and the 2030 Agenda"}, fr: {title: "Canada et le Programme 2030"}}
    });
    expect(said?.comparators).toHaveLength(4);
  });

  it("has every table that a place must have, though it be empty", () => {
    const needed = (Object.keys(tables) as TableName[]).map((name) => tableOf(name)).filter(({origin, optional}) => ["data", "vocabulary"].includes(origin) && optional !== true); // prettier-ignore
    const paths = [...placeFiles(made).keys()];
    for (const {name, file} of needed)
      expect(
        paths.some((path) => path === (file ?? `${name}.csv`) || path.startsWith(`${name}/`)),
        name
      ).toBe(true);
  });

  it("gives an area the values that the office has of everybody there, whatever it calls them", () => {
    const rows = readBack(made, "observations").filter(({indicator, year}) => indicator === "1-2-1" && year === 2015);
    expect(rows[0]).toMatchObject({
      area: "XX",
      value: 14.5,
      source: "1-2-1",
      vintage: "2026-03-10",
      status: "official"
    });
    // "All persons" of Alberta: of the country a blank stands there.
    expect(rows).toContainEqual(expect.objectContaining({area: "XX-48", value: 9.4}));
  });

  it("turns targets, sources, metadata and reporting into rows", () => {
    expect(readBack(made, "milestones")).toContainEqual(
      expect.objectContaining({
        indicator: "1-2-1",
        area: "XX",
        year: 2030,
        comparator: "<=",
        value: 7.25,
        unit: "percent",
        basis: "plan"
      })
    );
    expect(readBack(made, "sources")[0]).toMatchObject({source: "1-2-1", publisher: "Statistics Canada", address: "https://doi.org/10.25318/1110013501-eng"}); // prettier-ignore
    expect(readBack(made, "metadata")).toContainEqual({
      indicator: "1-2-1",
      field: "un_custodian_agency",
      text_en: "World Bank (WB)",
      text_fr: "Banque Mondiale"
    });
    expect(readBack(made, "reporting")[0]).toMatchObject({indicator: "1-2-1", status: "complete", progress: "substantial_progress", address: "1-2-1"}); // prettier-ignore
    expect(made.map).toMatchObject({
      features: expect.arrayContaining([expect.objectContaining({id: "XX-24"})]) as unknown
    });
  });
});

/** A repository in the two languages that the site's tables have today. */
const files = {
  "config_data.yml": "languages: [vi, en]\n",
  "translations/vi/data.yml": "Female: Nữ\nMale: Nam\nSex: Giới tính\nHome: Tỉnh nhà\nPercent: phần trăm\nPersons: người\n",
  "translations/vi/custom.yml": "name: Tỷ lệ nghèo\n",
  "translations/en/custom.yml": "name: Poverty\n",
  "indicator-config/1-2-1.yml":
    "indicator_name: custom.name\nindicator_number: 1.2.1\nreporting_status: complete\npermalink: /poverty/\ngraph_type: bar\ngraph_titles: [{series: A, title: custom.name}, {series: B, unit: Tons, title: no}]\ngraph_limits: [{unit: Percent, minimum: 0, maximum: 100}]\ngraph_stacked_disaggregation: Sex\ndata_start_values: [{field: Sex, value: Female}, {field: Sex, value: Old}]\nnational_geographical_coverage: Home\nauto_progress_calculation: true\nprogress_calculation_options:\n- {unit: Percent, series: A, target: 5, direction: negative}\ngraph_series_breaks:\n- {value: 1.5, label_content: New survey, unit: Percent}\n",
  "data/indicator_1-2-1.csv": [
    "Year,Units,Series,Sex,COMMENT_OBS,Value",
    "2015,Percent,A,,,10", "2016,Percent,A,,first,9.25", "2017,Percent,A,,,8", "2016,Percent,A,Female,,9",
    "2015,Percent,B,,,20", "2015,Persons,A,,,1000", "2016,Persons,A,Both sexes,,1100", "2017-03-31,Persons,A,,,1",
    "2030,Persons,A,,,5", "2017,Percent,A,,,8", ""
  ].join("\n"),
  "data/indicator_standing-alone.csv": "Year,Value\n2015-16,<3\n",
  "indicator-config/standing-alone.yml": "indicator_name: Standing alone\nstandalone: true\npermalink: alone\ndata_footnote: a < b & c\n"
}; // prettier-ignore

describe("of a made-up repository", () => {
  const repository = readMade(files);
  const made = place(repository);

  it("builds the site's own tables, without a problem", async () => {
    const all = Object.keys(tables) as TableName[];
    const empty = all
      .filter((name) => ["data", "vocabulary"].includes(tableOf(name).origin))
      .map((name) => {
        const table = tableOf(name);
        const typed = Object.entries(table.columns).filter(([, column]) => column.computed !== true);
        return [table.file ?? `${name}.csv`, encodeCsv({...table, columns: Object.fromEntries(typed)}, [])] as const;
      });
    const written = [...placeFiles(made)].filter(([path]) => path.endsWith(".csv"));
    const own = new Map([...empty.filter(([path]) => path !== "observations.csv"), ...written]);
    const data = new Map([...own].map(([path, text]) => [path, {file: `data/${path}`, bytes: bytesOf(text)}]));
    const {place: read} = await repositoryInputs();
    const ownPlace = {
      ...read!,
      place: {...read!.place!, area: "XX", nation: null, comparators: [], begin: null, plan: null}
    };
    const built = buildTables({place: ownPlace, seed: null, map: null, data, dataFolder: "data", problems: []});
    expect(built.warnings.filter(({code}) => code !== "unused_file")).toEqual([]);
    expect(built.tables.observations).toHaveLength(7);
    expect(built.tables.goals).toMatchObject([{goal: 1, name_vi: "Xóa nghèo", name_en: "No poverty"}]);
    expect(built.tables.indicators[0]).toMatchObject({goal: 1, plan_target: "1.2"});
    expect(built.tables.progress.find(({method, series}) => method === "open_sdg" && series === "a")).toMatchObject({
      indicator: "1-2-1",
      // From the break on: what was before is not compared with it.
      baseline: 8,
      latest: 8,
      milestone: 5
    });
  });

  it("makes an indicator of each unit, and a series of each where there are several", () => {
    expect(readBack(made, "indicators").map(({indicator, name_vi, unit_label_en}) => [indicator, name_vi, unit_label_en])).toEqual([
      ["1-2-1", "Tỷ lệ nghèo (phần trăm)", "%"],
      ["1-2-1_persons", "Tỷ lệ nghèo (người)", "Persons"],
      ["standing-alone", "Standing alone", "unit not stated"]
    ]); // prettier-ignore
    expect(readBack(made, "series").map(({indicator, series}) => [indicator, series])).toEqual([
      ["1-2-1", "a"],
      ["1-2-1", "b"]
    ]);
    expect(readBack(made, "breaks")).toMatchObject([{indicator: "1-2-1", series: null, year: 2017, reason_vi: "New survey"}]); // prettier-ignore
  });

  it("names each row that has no place in the tables, and loses none", () => {
    const told = made.account.findings
      .filter(({kind}) => kind === "rows")
      .map(({fate, code, file, lines}) => [fate, code, file, lines]);
    expect(told).toEqual([
      ["left", "repeated_row", "data/indicator_1-2-1.csv", [[11, 11]]],
      ["left", "part_of_year", "data/indicator_1-2-1.csv", [[9, 9]]],
      ["left", "future_year", "data/indicator_1-2-1.csv", [[10, 10]]],
      ["altered", "everybody", "data/indicator_1-2-1.csv", [[8, 8]]]
    ]); // prettier-ignore
    const {read, left} = made.account.counts.rows;
    expect(read + left).toBe(repository.account.counts.rows.read);
  });

  it("keeps groups beside everybody, with their names, notes and bounds", () => {
    expect(readBack(made, "group_observations")).toMatchObject([{indicator: "1-2-1", year: 2016, groups: "sex=female", value: 9}]); // prettier-ignore
    expect(readBack(made, "breakdown_values")).toEqual([{breakdown: "sex", value: "female", name_vi: "Nữ", name_en: "Female", position: 0}]); // prettier-ignore
    const observations = readBack(made, "observations");
    expect(observations.find(({year, series}) => year === 2016 && series === "a")).toMatchObject({note: "first"});
    expect(observations.find(({indicator}) => indicator === "standing-alone")).toMatchObject({year: 2015, value: 3, qualifier: "<", note: "2015-16"}); // prettier-ignore
    expect(readBack(made, "charts")).toEqual([
      {indicator: "1-2-1", series: null, type: "bar", stacked: "sex", min: 0, max: 100, title_vi: null, title_en: null},
      {indicator: "1-2-1", series: "a", type: null, stacked: null, min: null, max: null, title_vi: "Tỷ lệ nghèo", title_en: "Poverty"},
      {indicator: "1-2-1_persons", series: null, type: "bar", stacked: "sex", min: null, max: null, title_vi: null, title_en: null}
    ]); // prettier-ignore
    expect(readBack(made, "start_values")).toEqual([{indicator: "1-2-1", series: null, groups: "sex=female"}]);
    expect(readBack(made, "reporting")[0]).toMatchObject({address: "poverty", status: "complete"});
    expect(readBack(made, "reporting")[1]).toMatchObject({
      indicator: "standing-alone",
      standalone: true,
      address: "alone"
    });
    expect(readBack(made, "indicators")[2]).toMatchObject({goal: null, un_indicator: null});
  });

  it("is the same each time", () => {
    expect([...placeFiles(place(readMade(files)))]).toEqual([...placeFiles(made)]);
  });
});

it("writes nothing that its own tables would refuse, whatever a repository says", () => {
  const long = "x".repeat(40_000);
  const odd = place(
    readMade({
      "config_data.yml": "languages: [en, pt-BR]\n",
      "data/indicator_1-1-1.csv": `Year,Units,Sex,COMMENT_OBS,Value\n1500,%,,,1\n2015,${long},"=1+1",${long},2\n2016,%,+65,,1e300\n`,
      "data/indicator_b: c-1.csv": "Year,Value\n2015,1\n",
      "meta/1-1-1.yml": [
        `indicator_name: ${long}`,
        "indicator_number: 1.1.1",
        "precision: [{decimals: 2.5}, {decimals: -1}]",
        "graph_series_breaks: [{value: 9999}]",
        "progress_calculation_options: [{target: 1, target_year: 20300, direction: positive}]",
        `"a\\u202Eb": right to left`,
        `STAT_CONC_DEF: ${long}`,
        "reporting_status: ' '",
        "permalink: ///",
        ""
      ].join("\n")
    })
  );
  for (const name of Object.keys(placeTables(odd.languages)) as PlaceTable[]) readBack(odd, name);
  expect([...placeFiles(odd).keys()]).toContain("observations/b_c-1.csv");
  expect(readBack(odd, "indicators")[0]).toMatchObject({indicator: "1-1-1", decimals: 0});
  expect(readBack(odd, "reporting")[0]).toMatchObject({address: "1-1-1", status: null});
  expect(readBack(odd, "metadata").map(({field}) => field)).toEqual(["ab"]);
  expect(odd.account.findings.map(({code}) => code).toSorted()).toEqual(["long_text", "not_a_year", "not_a_year"]);
});

it("makes codes of words in any script, one for each", () => {
  expect(codeOf("Đắk Nông – 15 to 24 years")).toBe("dak-nong-15-to-24-years");
  expect(codeOf("%")).toBe("percent");
  expect(codeOf("نسبة")).toBe("");
  const codes = new Codes("value");
  expect(["A b", "a-b", "نسبة", "ذكر", "A b"].map((text) => codes.of(text))).toEqual(["a-b", "a-b-2", "value-1", "value-2", "a-b"]); // prettier-ignore
});

it("keeps targets of groups and of areas apart from those of everybody", () => {
  const data = "Year,GeoCode,Place,Age,Sex,Value\n2020,,,,,9\n2020,1,North,,Total,8\n2020,,,Young,Women,7\n";
  const options = [
    "{direction: positive, target: 10, disaggregation: [{field: Sex, value: Total}]}",
    "{direction: negative, target: 5, target_year: 2025, disaggregation: [{field: Sex, value: Women}, {field: Age, value: Young}]}",
    "{direction: positive, target: 11, disaggregation: [{field: Place, value: North}]}",
    "{direction: positive, target: 12, disaggregation: [{field: Sex, value: Others}]}"
  ];
  const config = `indicator_number: 1.1.1\nprogress_calculation_options:\n${options.map((each) => `- ${each}`).join("\n")}\n`;
  const made = place(readMade({"data/indicator_1-1-1.csv": data, "meta/1-1-1.yml": config}));
  expect(readBack(made, "milestones")).toMatchObject([
    {area: "XX", year: 2030, comparator: ">=", value: 10},
    {area: "XX-1", year: 2030, comparator: ">=", value: 11}
  ]);
  expect(readBack(made, "group_milestones")).toMatchObject([
    {indicator: "1-1-1", area: "XX", year: 2025, groups: "age=young;sex=women", comparator: "<=", value: 5, source: "1-1-1"}
  ]); // prettier-ignore
  expect(made.account.findings.filter(({code}) => code === "group_milestone")).toMatchObject([{value: "12", count: 1}]);
});

it("knows parts of a year from financial years and spans", () => {
  const read = (...texts: readonly string[]) => texts.map((text) => partOfYear(text));
  expect(read("2024 Q1", "2024-Q2", "Q3 2024", "2024T4", "4th quarter 2023", "IV квартал 2023")).toEqual(["q1", "q2", "q3", "q4", "q4", "q4"]); // prettier-ignore
  expect(read("2024 H2", "2020-S1", "1. Halbjahr 2020", "II półrocze 2021")).toEqual(["h2", "h1", "h1", "h2"]);
  expect(read("2024-03", "2024M07", "March 2020", "2020 août", "12/2020", "2012-12")).toEqual(["m03", "m07", "m03", "m08", "m12", "m12"]); // prettier-ignore
  expect(read("2010-11", "2010/11", "2010-2015", "2015-16", "FY2020", "2009-10", "2020 (p)", "2019/2020", "1999-00")).toEqual(Array(9).fill(null)); // prettier-ignore
  expect(read("2001-05", "1998-02", "2024-03-31", "31.12.2020", "1 March 2020", "2024W12", "II 2020", "2024 Q5", "9 months 2020")).toEqual(Array(9).fill("unknown")); // prettier-ignore
  expect([isMonthly(["2001-05", "2001-06"]), isMonthly(["2010-11", null]), isMonthly(["2015-11"])]).toEqual([false, false, true]); // prettier-ignore
  expect(partOfYear("2010-11", true)).toBe("m11");
});

it("keeps quarters and months as parts of a year, beside the whole", () => {
  const data = [
    "Year,Sex,Value",
    "2020,,10",
    "2020-Q1,,2",
    "2020-Q2,,3",
    "2020-Q2,Women,4",
    "2020-03-31,,9",
    "May 2021,,7"
  ];
  const made = place(readMade({"data/indicator_1-1-1.csv": data.join("\n")}));
  const rows = readBack(made, "observations").map(({year, period, value, note}) => [year, period, value, note]);
  expect(rows).toEqual([[2020, "year", 10, null], [2020, "q1", 2, null], [2020, "q2", 3, null], [2021, "m05", 7, null]]); // prettier-ignore
  expect(readBack(made, "group_observations")).toMatchObject([{year: 2020, period: "q2", groups: "sex=women"}]);
  expect(made.account.counts.rows).toMatchObject({read: 5, left: 1});
});

it("tells the title of a source without its publisher, and no point before that of the sentence", () => {
  const meta =
    "source_organisation_1: Office\nsource_url_text_1: Office. Table 7.\nsource_organisation_2: Office\nsource_url_text_2: Officers of the state.\n";
  const made = place(readMade({"data/indicator_1-1-1.csv": "Year,Value\n2020,1\n", "meta/1-1-1.yml": meta}));
  expect(readBack(made, "sources")[0]).toMatchObject({title: "Table 7; Officers of the state", publisher: "Office"});
});

it("keeps apart units and areas whose names have no Latin letter", () => {
  const data =
    "Year,GeoCode,Units,Value\n2020,,процент,1\n2020,,человек,2\n2020,,тонн,3\n2020,北,процент,4\n2020,南,процент,5\n";
  const made = place(readMade({"data/indicator_1-1-1.csv": data}));
  expect(readBack(made, "indicators").map(({indicator, unit}) => [indicator, unit])).toEqual([
    ["1-1-1", "percent"],
    ["1-1-1_unit-1", "unit-1"],
    ["1-1-1_unit-2", "unit-2"]
  ]);
  expect(readBack(made, "areas").map(({area, name_en}) => [area, name_en])).toEqual([["XX", "Somewhere"], ["XX-_", "北"], ["XX-_-2", "南"]]); // prettier-ignore
});

it("takes a group for everybody only where the office says so", () => {
  const data = [
    "Year,GeoCode,Work,Sex,Value",
    "2020,,,,10",
    "2020,,Managers,,20",
    "2020,1,Everything,,11",
    "2020,1,Managers,,21",
    "2020,2,Everything,Total,12",
    // The same name with another value than the blank: it means something else.
    "2020,,,Total,13",
    "2020,,,Both sexes,10",
    "2020,,Managers,Women,22",
    "2020,2,Total work,,14"
  ].join("\n");
  const rowsOf = (config: string) => {
    const made = place(readMade({"data/indicator_1-1-1.csv": data, "indicator-config/1-1-1.yml": config}));
    const groups = readBack(made, "group_observations").map(({area, groups: of, value}) => [area, of, value]);
    expect(made.account.counts.rows).toMatchObject({read: 9, left: 0});
    return {all: readBack(made, "observations").map(({area, value}) => [area, value]), groups};
  };
  const silent = rowsOf("indicator_number: 1.1.1\n");
  expect(silent.all).toEqual([["XX", 10]]);
  expect(silent.groups).toContainEqual(["XX-2", "work=everything", 12]);
  expect(silent.groups).toContainEqual(["XX", "sex=total", 13]);
  expect(silent.groups).toContainEqual(["XX-2", "work=total-work", 14]);
  const told = rowsOf("indicator_number: 1.1.1\ndata_start_values: [{field: Work, value: Everything}]\n");
  expect(told.all).toEqual([["XX", 10], ["XX-1", 11], ["XX-2", 12]]); // prettier-ignore
  // What the home area has beside its blank is a group, though it be shown first.
  const group = rowsOf("indicator_number: 1.1.1\ndata_start_values: [{field: Work, value: Managers}]\n");
  expect(group).toEqual(silent);
  const both = "[{field: Work, value: Everything}, {field: Work, value: Managers}]";
  expect(rowsOf(`indicator_number: 1.1.1\ndata_start_values: ${both}\n`)).toEqual(silent);
});

it("reads HTML as words, and a comparison as one", () => {
  expect(plainText("<p>One &amp; <b>two</b></p>\n<script>x()</script>a < b, c > d &#233;&nbsp;&unknown;")).toBe("One & two a < b, c > d é &unknown;"); // prettier-ignore
});

describe("what an office names by number alone", () => {
  const numbered = {
    "config_data.yml": "languages: [fr, pl]\n",
    "data/indicator_1-1-1.csv": "Year,Value\n2020,1\n",
    "data/indicator_1-2-1.csv": "Year,Value\n2020,1\n",
    "data/indicator_1-1-a.csv": "Year,Value\n2020,1\n",
    "data/indicator_3-1-b.csv": "Year,Value\n2020,1\n",
    "meta/1-1-1.yml": "indicator_number: 1.1.1\nindicator_name: global_indicators.1-1-1-title\n",
    "meta/1-1-a.yml": "indicator_number: 1.1.a\nindicator_name: Privation\n",
    "meta/3-1-b.yml": "indicator_number: 3.1.b\nindicator_name: Mortalité\n"
  };
  const named = (files: Readonly<Record<string, string>>, table: "goals" | "targets" | "indicators" | "sources") =>
    readBack(place(readMade({...numbered, ...files})), table);

  it("has the names of the United Nations, in English where they are not in its language", () => {
    expect(named({}, "goals")[0]).toMatchObject({name_fr: "Pas de pauvreté", name_pl: "No poverty"});
    expect(named({}, "targets").slice(0, 2)).toMatchObject([
      {target: "1.1", text_fr: expect.stringMatching(/^D’ici à 2030/) as unknown, text_pl: expect.stringMatching(/^By 2030/) as unknown, un_targets: ["1.1"]}, // prettier-ignore
      {target: "1.2", text_fr: expect.stringMatching(/^D’ici à 2030/) as unknown, un_targets: ["1.2"]}
    ]);
    const indicators = new Map(named({}, "indicators").map((row) => [row.indicator, row]));
    expect(indicators.get("1-1-1")).toMatchObject({
      name_fr: expect.stringMatching(/^Proportion de la population vivant/) as unknown,
      name_pl: expect.stringMatching(/^Proportion of the population living below the international/) as unknown
    });
    expect(indicators.get("1-2-1")).toMatchObject({
      name_fr: expect.stringMatching(/^Proportion de la population vivant/) as unknown,
      goal: 1,
      un_indicator: "1.2.1"
    });
    expect(named({}, "sources").at(-1)).toMatchObject({
      source: "un-sdg-names",
      address: "https://github.com/open-sdg/sdg-translations"
    });
  });

  it("keeps the words that it has, language by language", () => {
    const files = {
      "translations/pl/global_goals.yml": "1-short: Koniec z ubóstwem\n",
      "translations/fr/global_targets.yml": "1-1-title: Notre cible\n",
      "meta/1-2-1.yml": "indicator_number: 1.2.1\nSDG_INDICATOR: 'Indicateur 1.2.1 : Nos pauvres'\nSDG_TARGET: 'Cible 1.2 : Deux fois moins'\n" // prettier-ignore
    };
    expect(named(files, "goals")[0]).toMatchObject({name_fr: "Pas de pauvreté", name_pl: "Koniec z ubóstwem"});
    expect(named(files, "targets").slice(0, 2)).toMatchObject([{text_fr: "Notre cible"}, {text_fr: "Deux fois moins"}]);
    const of = named(files, "indicators").find(({indicator}) => indicator === "1-2-1");
    expect(of).toMatchObject({name_fr: "Nos pauvres"});
  });

  it("knows the goal of a number of its own by its field, and the United Nations' codes", () => {
    const files = {
      "data/indicator_ENV-2.csv": "Year,Value\n2020,1\n",
      "meta/ENV-2.yml": "goal: '13'\nindicator_name: Chaleur\n",
      "data/indicator_soc-1.csv": "Year,Value\n2020,1\n",
      "meta/soc-1.yml": "goal: health\nindicator_name: Pas d’objectif\n"
    };
    const rows = named(files, "indicators").map(({indicator, goal, plan_target}) => [indicator, goal, plan_target]);
    expect(rows).toContainEqual(["ENV-2", 13, null]);
    expect(rows).toContainEqual(["soc-1", null, null]);
    const coded = {"config_data.yml": "inputs: [{class: InputCsvData, path_pattern: '*.csv'}]\n", "C010a01.csv": "Year,Value\n2020,1\n", "C170602.csv": "Year,Value\n2020,1\n"}; // prettier-ignore
    expect(readBack(place(readMade(coded)), "indicators")).toMatchObject([
      {indicator: "C010a01", goal: 1, plan_target: "1.a", un_indicator: "1.a.1"},
      {indicator: "C170602", goal: 17, plan_target: "17.6", un_indicator: "17.6.2"}
    ]);
  });

  it("does not take an office's own target for one of theirs", () => {
    expect(named({}, "targets").find(({target}) => target === "3.1")).toMatchObject({
      text_fr: "Cible 3.1",
      un_targets: []
    });
    const own = {"config_data.yml": "languages: [fr]\n", "data/a-1.csv": "Year,Value\n2020,1\n"};
    expect(readBack(place(readMade(own)), "sources").map(({source}) => source)).toEqual(["a-1"]);
  });
});

it("takes no target for that of the values which is set for others, from which the office computes progress", () => {
  const meta = "progress_calculation_options:\n- direction: negative\n  target: 50\n";
  const made = (progress: readonly number[]) =>
    place(
      readMade({
        "data/indicator_5-5-2.csv": `Year,Progress,Value\n2015,${String(progress[0])},34.8\n2020,${String(progress[1])},36.8\n`,
        "meta/5-5-2.yml": meta
      })
    );
  const mirrored = made([65.2, 63.2]);
  expect(readBack(mirrored, "milestones")).toEqual([]);
  expect(readBack(mirrored, "indicators")[0]).toMatchObject({direction: "none"});
  expect(mirrored.account.findings).toContainEqual(expect.objectContaining({code: "other_measure", value: "50"}));
  const same = made([34.8, 36.8]);
  expect(readBack(same, "milestones")).toMatchObject([{comparator: "<=", value: 50}]);
  expect(readBack(same, "indicators")[0]).toMatchObject({direction: "decrease"});
});
