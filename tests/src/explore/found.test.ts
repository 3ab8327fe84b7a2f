import {tableFromArrays} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {propose} from "../../../src/explore/sql/completions.js";
import type {KnownTable} from "../../../src/explore/sql/proposals.js";
import {filterOf, queryOf, readTerms, searchTerms} from "../../../src/explore/sql/terms.js";
import {en} from "../../place.js";

const terms = [
  ...readTerms(
    "indicator",
    tableFromArrays({
      indicator: ["poverty_rate", "forest_cover", "child_poverty"],
      name_vi: ["Tỷ lệ hộ nghèo", "Tỷ lệ che phủ rừng", "Trẻ em nghèo"],
      name_en: ["Poverty rate", "Forest cover", "Children in poverty"]
    }),
    en
  ),
  ...readTerms("area", tableFromArrays({area: ["VN-72"], name_vi: ["Đắk Nông"], name_en: ["Dak Nong"]}), en),
  ...readTerms(
    "series",
    tableFromArrays({
      indicator: ["poverty_rate", "forest_cover"],
      series: ["gso_income", "survey"],
      name_vi: ["Chuẩn thu nhập", "Kiểm kê"],
      name_en: ["Income line", "Inventory"]
    }),
    en
  ),
  ...readTerms("agency", tableFromArrays({agency: ["so-y-te"], name_vi: ["Sở Y tế"], name_en: ["Health"]}), en)
];

describe("what the tables hold is found by name", () => {
  test.for([
    ["poverty", "indicator = 'poverty_rate'"],
    ["ho ngheo", "indicator = 'poverty_rate'"],
    ["che phủ", "indicator = 'forest_cover'"],
    ["dak nong", "area = 'VN-72'"],
    ["Đắk Nông", "area = 'VN-72'"],
    ["vn-72", "area = 'VN-72'"],
    ["so y te", "agency = 'so-y-te'"],
    ["thu nhap", "indicator = 'poverty_rate' AND series = 'gso_income'"],
    ["gso_income", "indicator = 'poverty_rate' AND series = 'gso_income'"]
  ] as const)("%s", ([query, filter]) => {
    const [first] = searchTerms(query, terms);
    expect(first && filterOf(first)).toBe(filter);
  });

  test("and gives a query to start from", () => {
    const [poverty] = searchTerms("poverty", terms);
    expect(queryOf(poverty!, "VN-72")).toContain("WHERE indicator = 'poverty_rate' AND area = 'VN-72' AND shown");
    expect(searchTerms("p", terms)).toEqual([]);
  });
});

describe("completion", () => {
  const columns = (...names: readonly string[]) => names.map((name) => ({name, description: "", type: ""}));
  const tables: KnownTable[] = [
    {
      name: "observations",
      kind: "published",
      description: "",
      columns: [
        ...columns("indicator", "area", "series", "source", "value"),
        {name: "status", description: "", type: "", values: () => ["official", "estimate"]}
      ]
    },
    {name: "sources", kind: "published", description: "", columns: columns("source", "publisher")},
    {name: "areas", kind: "published", description: "", columns: columns("area", "parent")}
  ];
  const labels = (sql: string) =>
    propose(sql.replace("|", ""), sql.indexOf("|"), tables, [], {terms: () => terms})?.options.map(
      ({label}) => label
    ) ?? null;

  test.for([
    ["SELECT * FROM observations WHERE indicator = '|", ["poverty_rate", "forest_cover", "child_poverty"]],
    ["SELECT * FROM observations WHERE indicator = '|'", ["poverty_rate", "forest_cover", "child_poverty"]],
    ["SELECT * FROM observations o WHERE o.indicator = 'nghe|", ["poverty_rate", "child_poverty"]],
    ["SELECT * FROM observations WHERE indicator IN ('forest_cover', 'pov|')", ["poverty_rate", "child_poverty"]],
    ["SELECT * FROM observations WHERE indicator NOT IN ('for|", ["forest_cover"]],
    ["SELECT * FROM observations WHERE area <> '|", ["VN-72"]],
    ["SELECT * FROM areas WHERE parent = 'dak|", ["VN-72"]],
    ["SELECT * FROM observations WHERE indicator = 'forest_cover' AND series = '|", ["survey"]],
    ["SELECT * FROM observations WHERE status = 'e|", ["estimate"]],
    ["SELECT * FROM observations WHERE indicator = 'x'|", null],
    ["SELECT 'a|", null],
    ["SELECT * FROM observations WHERE value = '|", null]
  ] as const)("of values within quotes: %s", ([sql, expected]) => {
    expect(labels(sql)).toEqual(expected);
  });

  test.for([
    ["WITH a AS (SELECT area, value AS v, count(*) n FROM observations) SELECT | FROM a", ["area", "v", "n"]],
    ["WITH a AS (SELECT * FROM areas) SELECT a.| FROM a", ["area", "parent"]],
    ["WITH a(x, y) AS (SELECT 1, 2) SELECT | FROM a", ["x", "y"]],
    ["WITH a AS (FROM sources), b AS (SELECT publisher FROM a) SELECT | FROM b", ["publisher"]],
    [
      'WITH a AS (SELECT o.area, max(value) AS "Giá trị" FROM observations o GROUP BY 1) SELECT | FROM a',
      ["area", "Giá trị"]
    ]
  ] as const)("of the columns of a query's own tables: %s", ([sql, expected]) => {
    expect(labels(sql)).toEqual(expect.arrayContaining([...expected]));
  });

  test.for([
    ["SELECT * FROM observations o JOIN sources s USING (|", ["source"]],
    ["SELECT * FROM observations JOIN areas USING (ar|)", ["area"]],
    ["SELECT * FROM observations JOIN sources USING (source) JOIN areas USING (|)", ["area"]]
  ] as const)("of the keys that two tables share: %s", ([sql, expected]) => {
    expect(labels(sql)).toEqual(expected);
  });
});
