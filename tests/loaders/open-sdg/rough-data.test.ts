import {expect, it} from "vitest";
import {foundIn, readMade} from "./made-repository.js";

const data = (text: string | Uint8Array, more: Readonly<Record<string, string>> = {}) => {
  const repository = readMade({"data/indicator_1-1-1.csv": text, ...more});
  const table = repository.indicators.find(({id}) => id === "1-1-1")?.data ?? null;
  return {repository, table, values: table?.rows.map(({year, value}) => [year, value])};
};

it("reads a file with a mark of its encoding, line ends of Windows and blank columns at the end", () => {
  const {table, values} = data("\uFEFFYear,Sex,Value,,\r\n2015,,1.5,,\r\n2016,Female,2,,\r\n");
  expect(values).toEqual([
    [2015, 1.5],
    [2016, 2]
  ]);
  expect(table?.columns).toEqual([{name: "Sex", role: "breakdown"}]);
});

it("reads UTF-16, and what Windows wrote the language of the office in", () => {
  const utf16 = Buffer.from("\uFEFFYear,Sex,Value\n2015,Женщины,1\n", "utf16le");
  expect(data(utf16).table?.rows[0]?.cells).toEqual(["Женщины"]);
  const windows1251 = Buffer.from([...Buffer.from("Year,Sex,Value\n2015,"), 0xc6, 0xe5, 0xed, ...Buffer.from(",1\n")]);
  const russian = data(windows1251, {"config_data.yml": "languages: [ru, en]\n"});
  expect(russian.table?.rows[0]?.cells).toEqual(["Жен"]);
  expect(foundIn(russian.repository, "other_encoding")).toEqual([
    "altered files other_encoding data/indicator_1-1-1.csv 2: windows-1251"
  ]);
  // Where nothing says which it is, nothing is guessed.
  const unknown = data(windows1251, {"config_data.yml": "languages: [hy]\n"});
  expect(unknown.table).toBeNull();
  expect(foundIn(unknown.repository, "unknown_encoding")).toEqual([
    "left files unknown_encoding data/indicator_1-1-1.csv 2: 0xc6"
  ]);
});

it("names each row that is not taken, by its line", () => {
  const rows = [
    "Year,Units,Value",
    "2015,%,1",
    "2016,%,",
    "2017,%,..",
    "2018,%,n/m",
    "soon,%,3",
    "2019,%,4,5",
    "2020,%"
  ];
  const {repository, values} = data(`${rows.join("\n")}\n`);
  expect(values).toEqual([[2015, 1]]);
  expect(foundIn(repository).filter((line) => line.includes(" rows "))).toEqual([
    "blank rows no_value data/indicator_1-1-1.csv Value 3-4: ",
    "left rows not_a_number data/indicator_1-1-1.csv Value 5: n/m",
    "left rows not_a_year data/indicator_1-1-1.csv Year 6: soon",
    "left rows ragged_row data/indicator_1-1-1.csv 7-8: 2019,%,4,5"
  ]);
  expect(repository.account.counts.rows).toEqual({read: 1, altered: 0, blank: 2, left: 4});
});

it("reads numbers as people write them, and says so", () => {
  const {repository, table} = data('Year,Value\n2015,"1,234.5"\n2016,<0.1\n2017,12 345\n2018,٤٫٥\n2019,−3\n2020,5%\n');
  expect(table?.rows.map(({value, qualifier}) => [value, qualifier])).toEqual([
    [1234.5, null],
    [0.1, "<"],
    [12345, null],
    [4.5, null],
    [-3, null],
    [5, null]
  ]);
  expect(foundIn(repository, "grouped_number")).toEqual([
    "altered rows grouped_number data/indicator_1-1-1.csv Value 2,4: 1,234.5"
  ]);
  expect(foundIn(repository, "bounded_number")).toEqual([
    "altered rows bounded_number data/indicator_1-1-1.csv Value 3: <0.1"
  ]);
});

it("never takes a decimal comma for a grouping one where the columns are separated by semicolons", () => {
  const {repository, values} = data("Year;Value\n2015;1,5\n2016;12\n");
  expect(values).toEqual([
    [2015, 1.5],
    [2016, 12]
  ]);
  expect(foundIn(repository, "other_separator")).toEqual([
    "altered files other_separator data/indicator_1-1-1.csv 1: ;"
  ]);
  // Where a comma is decimal once, it always is; then nobody knows what a point before three digits means.
  const quoted = data('Year,Value\n2015,"12,5"\n2016,"1,234"\n2017,1.234\n2018,"1.234,5"\n2019,7\n');
  expect(quoted.values).toEqual([
    [2015, 12.5],
    [2016, 1.234],
    [2018, 1234.5],
    [2019, 7]
  ]);
  expect(foundIn(quoted.repository, "not_a_number")).toEqual([
    "left rows not_a_number data/indicator_1-1-1.csv Value 4: 1.234"
  ]);
  expect(data("Year;Value\n2015;1.234\n").values).toEqual([[2015, 1.234]]);
  // Among three digits nobody knows; what the program of an office writes with a semicolon has a decimal comma.
  expect(data("Year;Value\n2015;1,234\n").values).toEqual([[2015, 1.234]]);
});

it("counts spans of years as their first, and keeps their words", () => {
  const {table} = data("Year,Value\n2015-16,1\n2016/2017,2\n2018 Q1,3\n2019.0,4\nFY2020,5\n٢٠٢١,6\n20223,7\n");
  expect(table?.rows.map(({year, yearText}) => [year, yearText])).toEqual([
    [2015, "2015-16"],
    [2016, "2016/2017"],
    [2018, "2018 Q1"],
    [2019, null],
    [2020, "FY2020"],
    [2021, null]
  ]);
});

it("keeps the rows before a quote that never closes, and takes one within a cell for a letter", () => {
  const open = data('Year,Note,Value\n2015,a,1\n2016,"b,2\n2017,c,3\n');
  expect(open.values).toEqual([[2015, 1]]);
  expect(open.repository.account.counts.rows.left).toBe(2);
  expect(foundIn(open.repository, "broken_quote")).toEqual([
    'left rows broken_quote data/indicator_1-1-1.csv 3: 2016,"b,2'
  ]);
  const loose = data('Year,Size,Value\n2015,5" pipe,1\n2016,"a, b",2\n');
  expect(loose.table?.rows.map(({cells}) => cells[0])).toEqual(['5" pipe', "a, b"]);
});

it("knows series, units, codes of areas and notes by their columns, and the names that SDMX has for them", () => {
  const {table} = data("Year,SERIES,UNIT_MEASURE,data.Sex,GeoCode,COMMENT_OBS,Value\n2015,A,PT,data.Female,10.0,x,1\n");
  expect(table?.columns).toEqual([
    {name: "SERIES", role: "series"},
    {name: "UNIT_MEASURE", role: "units"},
    {name: "Sex", role: "breakdown"},
    {name: "GeoCode", role: "geocode"},
    {name: "COMMENT_OBS", role: "attribute"}
  ]);
  expect(table?.rows[0]?.cells).toEqual(["A", "PT", "Female", "10", "x"]);
});

it("renames columns and codes as the office asks for", () => {
  const {table} = data("Jahr,G,Wert\n2015,w,1\n", {
    "config_data.yml":
      "inputs:\n  - class: InputCsvData\n    path_pattern: data/*-*.csv\n    column_map: maps/columns.csv\n    code_map: maps/codes.csv\n",
    "maps/columns.csv": "Text,Value\nJahr,Year\nG,Sex\nWert,Value\n",
    "maps/codes.csv": "Text,Dimension,Value\nw,Sex,Female\nw,Age,Weeks\n"
  });
  expect(table?.rows).toMatchObject([{year: 2015, value: 1, cells: ["Female"]}]);
});

it("leaves a file without years or values with all of its rows", () => {
  const {repository, table} = data("Jahr,Value\n2015,1\n2016,2\n");
  expect(table).toBeNull();
  expect(repository.account.counts.rows).toMatchObject({read: 0, left: 2});
  expect(foundIn(repository, "no_year_column")).toEqual([
    "left rows no_year_column data/indicator_1-1-1.csv 1: Jahr,Value"
  ]);
  expect(foundIn(data("").repository, "empty")).toEqual(["blank files empty data/indicator_1-1-1.csv"]);
});
