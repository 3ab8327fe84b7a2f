import {beforeAll, describe, expect, it} from "vitest";
import {JSDOM} from "jsdom";
import {buildTables} from "../../../loaders/derive/tables.js";
import {compare} from "../../../loaders/exchange/compare.js";
import {readWorkbookFile} from "../../../loaders/exchange/import-files.js";
import {missingRules} from "../../../loaders/exchange/importers/missing-rules.js";
import {readTextFile} from "../../../loaders/exchange/importers/read-text.js";
import {readMapping} from "../../../loaders/exchange/importers/rule.js";
import {knownOf} from "../../../loaders/exchange/known.js";
import {planFiles} from "../../../loaders/exchange/merge/plan-files.js";
import {resultTable} from "../../../loaders/exchange/result-table.js";
import {templateRows} from "../../../loaders/exchange/template/template-rows.js";
import {writeTemplate} from "../../../loaders/exchange/template/template-sheets.js";
import {openSdgFiles} from "../../../loaders/publish/open-sdg.js";
import {readableWorkbooks} from "../../../loaders/publish/readable-workbooks.js";
import {sdmxCsv} from "../../../loaders/publish/sdmx-csv.js";
import type {Inputs} from "../../../loaders/read/inputs.js";
import type {InputError} from "../../../loaders/read/problem.js";
import {groupFigures} from "../../../src/indicator/groups/figures.js";
import {readWorkbook} from "../../../src/lib/xlsx/workbook.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {termsOf} from "../../../src/model/place-terms.js";
import {groupSection} from "../../../src/views/indicator/group-section.js";
import {en, languages} from "../../place.js";
import {smallInputs} from "../../small-data.js";
import {fill} from "./template-file.js";

// A breakdown that no column of observations is for, from its declaration to the page: a made-up place divides by education.

const declared = {
  "breakdowns.csv": "breakdown,name_vi,name_en,position\nsex,Giới tính,Sex,1\neducation,Trình độ học vấn,Education,2\n",
  "breakdown_values.csv": [
    "breakdown,value,name_vi,name_en,position",
    "education,primary,Tiểu học,Primary,1",
    "education,tertiary,Đại học,Tertiary,2",
    "sex,female,Nữ,Female,2",
    "sex,male,Nam,Male,1",
    ""
  ].join("\n")
};

let inputs: Inputs;
/** The same once a table of an office has been taken over. */
let after: Inputs;
let tables: TableRows;

beforeAll(async () => {
  inputs = withFiles(await smallInputs(), declared);
  after = imported(inputs);
  tables = tablesOf(after);
});

function withFiles(given: Inputs, files: Readonly<Record<string, string>>): Inputs {
  const data = new Map(given.data);
  for (const [path, text] of Object.entries(files)) data.set(path, {file: `data/${path}`, bytes: Buffer.from(text)});
  return {...given, data};
}

const built = new WeakMap<Inputs, TableRows>();

function tablesOf(given: Inputs): TableRows {
  const known = built.get(given) ?? buildTables(given).tables;
  built.set(given, known);
  return known;
}

const rules = [
  "column,code,field,value,optional",
  ",,indicator,poverty_rate,",
  ",,series,mdp_2021_2025,",
  ",,area,VN-72,",
  ",,status,official,",
  ",,source,thoidai-2023-poverty,",
  "Năm,*,year,=,",
  "Tỷ lệ,*,value,=,",
  "Giới,Nữ,sex,female,1",
  "Giới,Nam,sex,male,1",
  "Giới,Chung,,,1"
];
const byEducation = [
  "Học vấn,Đại học,education,tertiary,",
  "Học vấn,Tiểu học,education,primary,1",
  "Học vấn,Chung,,,1"
];

function read(given: Inputs, text: string, mapping: readonly string[]) {
  const known = knownOf(tablesOf(given));
  const {rules: own, rejections} = readMapping(Buffer.from([...mapping, ""].join("\n")), "mapping.csv", known);
  return rejections.length > 0
    ? {rejections, candidates: [], known}
    : {...readTextFile(Buffer.from(text), "office.csv", null, own, known), known};
}

const office = [
  "Năm,Giới,Học vấn,Tỷ lệ",
  "2023,Chung,Đại học,1.5",
  "2023,Nữ,Đại học,1.25",
  "2023,Chung,Tiểu học,9.5",
  "2023,Nữ,Chung,6.5"
].join("\n");

/** The inputs with a table of an office taken over. */
function imported(given: Inputs, vintage = "2026-01-31"): Inputs {
  const {candidates, rejections, known} = read(given, office, [...rules, ...byEducation]);
  expect(rejections).toEqual([]);
  const {changes} = compare(candidates, known.observations, vintage);
  const {files} = planFiles(given, changes, [], vintage);
  return withFiles(given, Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])));
}

const textOf = ({data}: Inputs, path: string) => Buffer.from(data.get(path)!.bytes).toString();

describe("a breakdown that a place declares", () => {
  it("is filled by import, in the table of groups, and values by columns alone stay among observations", () => {
    expect(textOf(after, "group_observations/poverty_rate.csv")).toBe(
      [
        "indicator,area,year,period,series,groups,value,qualifier,status,source,vintage,note,note_vi",
        "poverty_rate,VN-72,2023,year,mdp_2021_2025,education=primary,9.5,,official,thoidai-2023-poverty,2026-01-31,,",
        "poverty_rate,VN-72,2023,year,mdp_2021_2025,education=tertiary,1.5,,official,thoidai-2023-poverty,2026-01-31,,",
        "poverty_rate,VN-72,2023,year,mdp_2021_2025,sex=female;education=tertiary,1.25,,official,thoidai-2023-poverty,2026-01-31,,",
        ""
      ].join("\n")
    );
    const added = textOf(after, "observations/poverty_rate.csv").split("\n");
    expect(added.filter((line) => line.includes("2026-01-31"))).toEqual([
      "poverty_rate,VN-72,2023,year,mdp_2021_2025,6.5,,official,thoidai-2023-poverty,2026-01-31,,,female,,,"
    ]);
  });

  it("tells a revised value of a group from a new one, whichever table it stands in", () => {
    const again = office.replace("1.25", "1.75").replace("6.5", "6.75");
    const {candidates, known} = read(after, again, [...rules, ...byEducation]);
    const {changes} = compare(candidates, known.observations, "2026-02-28");
    expect(changes.map(({kind, earlier, candidate}) => [kind, earlier?.value, candidate.observation.value])).toEqual([
      ["unchanged", 1.5, 1.5],
      ["revised", 1.25, 1.75],
      ["unchanged", 9.5, 9.5],
      // Once groups of an indicator have a table of their own, all that come later stand there.
      ["revised", 6.5, 6.75]
    ]);
    expect(resultTable(changes, [], "en", known.indicators)).toMatch(
      /mdp_2021_2025\), female, tertiary +VN-72 +2023 +1\.25/
    );
  });

  it("names a group and a breakdown that nobody declared, with what there is", () => {
    const group = read(inputs, office, [...rules, "Học vấn,*,education,=,"]);
    expect(group.rejections).toMatchObject([
      {code: "unknown_code", value: "Đại học"},
      {value: "Tiểu học"},
      {value: "Chung"}
    ]);
    const rule = read(inputs, office, [...rules, "Học vấn,*,education,tertiry,"]);
    expect(rule.rejections).toMatchObject([{code: "stale_mapping", line: 12, value: "tertiry"}]);
    expect(rule.rejections[0]!.expected.en).toContain("tertiary");
    const breakdown = read(inputs, office, [...rules, "Học vấn,*,schooling,=,"]);
    expect(breakdown.rejections).toMatchObject([{code: "unknown_field", value: "schooling"}]);
    expect(breakdown.rejections[0]!.expected.en).toMatch(/; education$/);
  });

  it("is offered where a column holds its groups", () => {
    const {rejections} = read(inputs, office, rules);
    expect(missingRules(rejections)).toEqual([
      "column,code,field,value,optional",
      "Học vấn,Đại học,education,tertiary,",
      "Học vấn,Tiểu học,education,primary,",
      "Học vấn,Chung,,,"
    ]);
  });

  it("is checked in the files that people edit", () => {
    const wrong = textOf(after, "group_observations/poverty_rate.csv").replace("education=primary", "education=primry");
    const problems = (() => {
      try {
        buildTables(withFiles(after, {"group_observations/poverty_rate.csv": wrong}));
        return [];
      } catch (error) {
        return (error as InputError).problems.filter(({severity}) => severity === "error");
      }
    })();
    expect(problems).toMatchObject([
      {
        code: "unknown_group",
        file: "data/group_observations/poverty_rate.csv",
        line: 2,
        column: "groups",
        value: "education=primry"
      }
    ]);
    expect(problems[0]!.expected.en).toContain("education=primary");
  });

  it("is asked for in the form of its agency and read back from there", () => {
    const request = {agency: "so_lao_dong_thuong_binh_va_xa_hoi", year: 2024, area: "VN-72", withCooperation: false};
    const rows = templateRows(tables, request);
    const of = rows.filter(({series}) => series?.series === "mdp_2021_2025");
    expect(of.map(({groups, last}) => [groups, last?.value])).toEqual([
      ["", expect.any(Number)],
      ["sex=female", 6.5],
      ["education=primary", 9.5],
      ["education=tertiary", 1.5],
      ["sex=female;education=tertiary", 1.25]
    ]);
    const form = writeTemplate(tables, request);
    const sheet = readWorkbook(form).find(({name}) => name === "Số liệu")!;
    const row = [...sheet.cells.values()].find(({content}) => content.endsWith("Nữ, Đại học"))!.row;
    const title = tables.sources.find((one) => one.source === "thoidai-2023-poverty")!.title;
    const filled = fill(
      {
        [`I${row}`]: 1.1,
        [`J${row}`]: "Cả năm",
        [`K${row}`]: "Chính thức",
        [`L${row}`]: `${title.slice(0, 150)} [thoidai-2023-poverty]`
      },
      form
    );
    const known = knownOf(tables);
    const {candidates, rejections} = readWorkbookFile(filled, "form.xlsx", known);
    expect(rejections).toEqual([]);
    expect(candidates.map(({observation}) => [observation.groups, observation.year, observation.value])).toEqual([
      ["sex=female;education=tertiary", 2024, 1.1]
    ]);
    const {changes} = compare(candidates, known.observations, "2026-03-31");
    const {files} = planFiles(after, changes, [], "2026-03-31");
    expect([...files.keys()]).toEqual(["group_observations/poverty_rate.csv"]);
  });

  it("stands on the page and in what is downloaded", () => {
    const figures = groupFigures(tables, "poverty_rate")!;
    const {document} = new JSDOM("").window;
    const section = groupSection({figures, terms: termsOf(tables), asOf: "2026-01-31", language: en, document});
    const page = new JSDOM(section.text).window.document;
    expect([...page.querySelectorAll('[name="by"] option')].map((option) => option.textContent)).toEqual([
      "Sex",
      "Education"
    ]);
    const lines = sdmxCsv(tables, "2.0").split("\n");
    expect(lines[0]).toContain("URBANISATION,CUST_BREAKDOWN,EDUCATION,TIME_PERIOD");
    expect(
      lines.filter((line) => line.includes(",tertiary,")).map((line) => line.split(",").slice(3, 12).join())
    ).toEqual([
      "A,poverty_rate,mdp_2021_2025,VN-72,_T,_T,_T,_T,tertiary",
      "A,poverty_rate,mdp_2021_2025,VN-72,female,_T,_T,_T,tertiary"
    ]);
    const openSdg = openSdgFiles(tables, languages);
    const [, csv] = [...openSdg].find(([path]) => /^opensdg\/en\/data\/.*poverty_rate\.csv$/.test(path))!;
    const [head, ...rows] = (csv as string).trim().split("\n");
    expect(head).toBe("Year,Series,Units,Area,Sex,education,COMMENT_OBS,GeoCode,Value");
    expect(rows.filter((row) => row.includes("Tertiary"))).toEqual([
      expect.stringMatching(/^2023,.*,%,,,Tertiary,,,1\.5$/),
      expect.stringMatching(/^2023,.*,%,,Female,Tertiary,,,1\.25$/)
    ]);
    expect(openSdg.get("opensdg/vi/translations/translations.json")).toContain('"education":"Trình độ học vấn"');
    const [, workbook] = readableWorkbooks(tables, languages).find(
      ([path]) => path.includes("poverty_rate") && path.includes("en")
    )!;
    const cells = [...readWorkbook(workbook)[0]!.cells.values()].map(({content}) => content);
    expect(cells).toContain("Female, Tertiary");
  });
});
