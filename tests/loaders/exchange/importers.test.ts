import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import {readFiles} from "../../../loaders/exchange/import-files.js";
import {formats} from "../../../loaders/exchange/importers/detect.js";
import {readTextFile} from "../../../loaders/exchange/importers/read-text.js";
import {readMapping} from "../../../loaders/exchange/importers/rule.js";
import {knownOf} from "../../../loaders/exchange/known.js";
import {tables} from "./template-file.js";

const known = knownOf(tables);
const folder = mkdtempSync(join(tmpdir(), "importers-"));
afterAll(() => rmSync(folder, {recursive: true}));
let count = 0;

/** Reads files given by name and text, with a mapping given as its lines. */
async function read(
  files: Record<string, string | Uint8Array>,
  mapping: string[],
  format: (typeof formats)[number] | null = null
) {
  const place = join(folder, String(count++));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(`${place}-${name}`, text);
    return `${place}-${name}`;
  });
  const rules = `${place}.csv`;
  writeFileSync(rules, ["column,code,field,value,optional", ...mapping, ""].join("\n"));
  return readFiles(paths, known, {format, mapping: rules});
}

const codes = (refusals: readonly {code: string; line: number | null; column: string | null; value: string | null}[]) =>
  refusals.map(({code, line, column, value}) => [code, line, column, value]);
const values = (read: Awaited<ReturnType<typeof readFiles>>) =>
  read.candidates.map(({observation: {indicator, area, year, series, value, qualifier, status}}) =>
    [indicator, series, area, year, `${qualifier ?? ""}${String(value)}`, status].join(" ")
  );

const un = [
  "SeriesCode,SI_POV_NAHC,indicator,poverty_rate,",
  "SeriesCode,SI_POV_NAHC,series,gso_income,",
  "GeoAreaCode,704,area,VN,",
  ",,source,gso-poverty,"
];
const unText = (...rows: string[]) =>
  [
    "Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Source,FootNote,Nature,Units,[Sex],[Location]",
    ...rows,
    ""
  ].join("\n");

describe("UN bulk CSV", () => {
  it("is recognised by its header and read by the names of columns", async () => {
    const result = await read(
      {
        "un.csv": unText(
          '1,1.2,1.2.1,SI_POV_NAHC,"Poverty, national",704,Viet Nam,2022,4.2,GSO,,C,PERCENT,_T,ALLAREA',
          "1,1.2,1.2.1,SI_POV_NAHC,Poverty,704,Viet Nam,2023,<0.1,GSO,,E,PERCENT,BOTHSEX,",
          "1,1.2,1.2.1,SI_POV_NAHC,Poverty,704,Viet Nam,2024,NaN,GSO,,XX,PERCENT,_T,"
        )
      },
      un
    );
    expect(result.refusals).toEqual([]);
    expect(values(result)).toEqual([
      "poverty_rate gso_income VN 2022 4.2 official",
      "poverty_rate gso_income VN 2023 <0.1 estimate"
    ]);
    expect(result.blank).toBe(1);
  });

  it("names every unknown code once, with its first line", async () => {
    const row = (series: string, area: string, unit = "PERCENT") =>
      `1,1.2,1.2.1,${series},P,${area},X,2022,4.2,G,,C,${unit},_T,`;
    const {candidates, refusals} = await read(
      {
        "un.csv": unText(
          row("SI_POV_NAHC", "704"),
          row("SI_POV_NAHC", "418"),
          row("XX", "418"),
          row("SI_POV_NAHC", "704", "TONNES")
        )
      },
      un
    );
    expect(candidates).toHaveLength(1);
    expect(codes(refusals)).toEqual([
      ["unknown_code", 3, "GeoAreaCode", "418"],
      ["unknown_code", 4, "SeriesCode", "XX"],
      ["unknown_code", 5, "Units", "TONNES"]
    ]);
  });

  it("leaves out what the mapping says, and counts it", async () => {
    const rows = [704, 418, 116].map((area) => `1,1.2,1.2.1,SI_POV_NAHC,P,${String(area)},X,2022,4.2,G,,C,PERCENT,_T,`);
    const result = await read({"un.csv": unText(...rows)}, [...un, "GeoAreaCode,*,skip,,"]);
    expect(result).toMatchObject({refusals: [], skipped: 2});
    expect(result.candidates).toHaveLength(1);
  });

  it("refuses a unit that is not the indicator's", async () => {
    const {refusals} = await read({"un.csv": unText("1,1.2,1.2.1,SI_POV_NAHC,P,704,X,2022,4.2,G,,C,NUMBER,_T,")}, [
      ...un,
      "Units,NUMBER,unit,number,"
    ]);
    expect(refusals).toMatchObject([{code: "wrong_unit", line: 2, column: "Units", value: "number"}]);
  });
});

const sdmx = [
  "SERIES,SI_POV_NAHC,indicator,poverty_rate,",
  "SERIES,SI_POV_NAHC,series,gso_income,",
  "REF_AREA,VN,area,VN,",
  ",,source,gso-poverty,"
];
const expected = ["poverty_rate gso_income VN 2022 4.2 official"];

describe("SDMX-CSV", () => {
  // prettier-ignore
  it.each([
    ["1.0", "DATAFLOW,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\n" +
      "IAEG-SDGs:SDG(1.8),A,SI_POV_NAHC,VN,_T,2022,4.2,A,PT\n"],
    ["1.0 with semicolons", "DATAFLOW;FREQ;SERIES;REF_AREA;SEX;TIME_PERIOD;OBS_VALUE;OBS_STATUS;UNIT_MEASURE\n" +
      "IAEG-SDGs:SDG(1.8);A;SI_POV_NAHC;VN;_T;2022;4,2;A;PT\n"],
    ["1.0 with labels", "DATAFLOW,FREQ: Frequency,SERIES: Series,REF_AREA: Area,SEX: Sex,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS: Status,UNIT_MEASURE: Unit\n" +
      "IAEG-SDGs:SDG(1.8): SDG,A: Annual,SI_POV_NAHC: Poverty: national,VN: Viet Nam,_T: Total,2022,4.2,A: Normal,PT: Percent\n"],
    ["2.x", "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),M,A,SI_POV_NAHC,VN,_T,2022,4.2,A,PT\n"],
    ["2.x with sub-fields", "STRUCTURE[;],STRUCTURE_ID,ACTION,FREQ,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS[en;vi]\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),I,A,SI_POV_NAHC,VN,~,2022,4.2,A,en:Any;vi:Bất kỳ\n"],
    ["2.x with names", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,Frequency,SERIES,Series,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_STATUS,Status\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),SDG,M,A,Annual,SI_POV_NAHC,Poverty,VN,Viet Nam,2022,,4.2,,A,Normal\n"],
    ["2.x in another order", "STRUCTURE,STRUCTURE_ID,OBS_VALUE,TIME_PERIOD,REF_AREA,SERIES,OBS_STATUS\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),4.2,2022,VN,SI_POV_NAHC,A\n"],
    ["a power of ten", "STRUCTURE,STRUCTURE_ID,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),SI_POV_NAHC,VN,2022,0.0042,A,3\n"]
  ])("%s is read", async (_version, text) => {
    const result = await read({"sdmx.csv": text}, sdmx);
    expect(result.refusals).toEqual([]);
    expect(values(result)).toEqual(expected);
  });

  const row = (change: Record<string, string>) => {
    const cells = {
      STRUCTURE: "datastructure", STRUCTURE_ID: "IAEG-SDGs:SDG(1.8)", ACTION: "M", SERIES: "SI_POV_NAHC",
      REF_AREA: "VN", TIME_PERIOD: "2022", OBS_VALUE: "4.2", OBS_STATUS: "A", ...change
    }; // prettier-ignore
    return `${Object.keys(cells).join(",")}\n${Object.values(cells).join(",")}\n`;
  };

  // prettier-ignore
  it.each([
    ["a deletion",            {ACTION: "D"},            ["unsupported_action", 2, "ACTION", "D"]],
    ["an unknown status",     {OBS_STATUS: "Q"},        ["unknown_code", 2, "OBS_STATUS", "Q"]],
    ["a breakdown",           {SEX: "F"},               ["unknown_code", 2, "SEX", "F"]],
    ["a column of its own",   {UPDATED: "2024"},        ["unknown_code", 2, "UPDATED", "2024"]],
    ["a month",               {TIME_PERIOD: "2022-03"}, ["not_a_year", 2, "TIME_PERIOD", "2022-03"]],
    ["a value with a comma",  {OBS_VALUE: '"4,2"'},     ["not_a_number", 2, "OBS_VALUE", "4,2"]],
    ["a multiplier in words", {UNIT_MULT: "thousand"},  ["not_a_multiplier", 2, "OBS_VALUE", "4.2"]]
  ])("refuses %s", async (_name, change, refusal) => {
    const {candidates, refusals} = await read({"sdmx.csv": row(change)}, sdmx);
    expect(candidates).toEqual([]);
    expect(codes(refusals)).toEqual([refusal]);
  });

  it.each(["", "NaN", "#N/A"])("takes %j for a value that is missing", async (value) => {
    expect(await read({"sdmx.csv": row({OBS_VALUE: value})}, [])).toMatchObject({candidates: []});
    const result = await read({"sdmx.csv": row({OBS_VALUE: value})}, sdmx);
    expect(result).toMatchObject({candidates: [], refusals: [], blank: 1});
  });

  it("takes a breakdown as the mapping says", async () => {
    const {candidates} = await read({"sdmx.csv": row({SEX: "F"})}, [...sdmx, "SEX,F,sex,female,"]);
    expect(candidates[0]?.observation.sex).toBe("female");
  });
});

const open = [
  "@indicator,1-2-1,indicator,poverty_rate,",
  ",,series,gso_income,",
  ",,area,VN,",
  ",,status,official,",
  ",,source,gso-poverty,",
  "Units,Percentage,unit,percent,"
];

describe("Open SDG", () => {
  it("is read with its prefixes, ranges of years, notes and blanks", async () => {
    const text =
      "\ufeffYear,data.Sex,Units,COMMENT_OBS,Progress,Value\r\n2022,,data.Percentage,note,1,4.2\r\n2015-16,data.female,Percentage,,,5.5\r\n2017,,Percentage,,,\r\n";
    const result = await read({"indicator_1-2-1.csv": text}, [
      ...open.map((rule) => rule.replace("1-2-1", `${String(count)}-indicator_1-2-1`)),
      "Sex,female,sex,female,"
    ]);
    expect(result.refusals).toEqual([]);
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

  // prettier-ignore
  it.each([
    ["another order of columns", "Year,Value,Units\n2022,1,Percentage\n",          ["column_order", 1, null, "Year, Value, Units"]],
    ["white space in a cell",    "Year,Units,Value\n2022,Percentage ,1\n",         ["white_space", 2, "Units", "Percentage "]],
    ["a line too short",         "Year,Units,Value\n2022,1\n",                     ["wrong_field_count", 2, null, "2022,1"]],
    ["a column twice",           "Year,Units,Units,Value\n2022,,,1\n",             ["repeated_column", 1, null, "Year,Units,Units,Value"]],
    ["a broken quote",           'Year,Units,Value\n2022,"Percentage,1\n',         ["broken_quote", 2, null, '2022,"Percentage,1']],
    ["nothing",                  "",                                               ["empty_file", null, null, null]]
  ])("refuses %s", async (_name, text, refusal) => {
    const {refusals} = await read({"x.csv": text}, open, "opensdg");
    expect(codes(refusals)).toEqual([refusal]);
  });

  const data = "Year,Series,Sex,Units,Value\n2022,A,,Percentage,4.2\n";
  const options = (yaml: string) => {
    writeFileSync(join(folder, "indicator_9-9-9.csv"), data);
    writeFileSync(join(folder, "9-9-9.yml"), yaml);
    const rules = join(folder, "open.csv");
    const lines = [...open.map((rule) => rule.replace("1-2-1", "9-9-9")), "Series,A,,,"];
    writeFileSync(rules, ["column,code,field,value,optional", ...lines, ""].join("\n"));
    return readFiles([join(folder, "indicator_9-9-9.csv"), join(folder, "9-9-9.yml")], known, {
      format: null,
      mapping: rules
    });
  };

  it("accepts options whose names occur in the data", async () => {
    const {refusals, candidates} = await options(
      "indicator_name: x\ngraph_titles:\n  - {series: data.A, unit: Percentage, title: y}\ndata_start_values:\n  - {field: Series, value: A}\n"
    );
    expect(refusals).toEqual([]);
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
  ])("refuses an option that names %s which is not there", async (_name, yaml, path, value) => {
    const {refusals} = await options(yaml);
    expect(codes(refusals)).toEqual([["stale_option", null, path, value]]);
  });

  it("refuses options without their data, and YAML that cannot be read or grows", async () => {
    writeFileSync(join(folder, "8-8-8.yml"), "a: 1\n");
    expect((await readFiles([join(folder, "8-8-8.yml")], known)).refusals).toMatchObject([{code: "missing_data"}]);
    expect((await options("a: [\n")).refusals).toMatchObject([{code: "broken_yaml"}]);
    const grow = Array.from(
      {length: 30},
      (_, i) => `a${String(i)}: &a${String(i)} [${`*a${String(i - 1)},`.repeat(i === 0 ? 0 : 9)}1]\n`
    );
    expect((await options(grow.join(""))).refusals).toMatchObject([{code: "broken_yaml"}]);
  });
});

describe("tidy CSV by a mapping file", () => {
  const tidy = [
    "Chỉ tiêu,Hộ nghèo,indicator,poverty_rate,",
    "Năm,*,year,=,",
    "Số liệu,*,value,=,",
    ",,series,gso_income,",
    ",,area,VN,",
    ",,status,official,",
    ",,source,gso-poverty,"
  ];
  const text = "Chỉ tiêu,Năm,Số liệu\nHộ nghèo,2022,4.2\n";

  it("is read", async () => {
    expect(values(await read({"t.csv": text}, tidy))).toEqual(expected);
  });

  it("asks for a format or a mapping where there is none", async () => {
    writeFileSync(join(folder, "bare.csv"), text);
    expect((await readFiles([join(folder, "bare.csv")], known)).refusals).toMatchObject([{code: "unknown_format"}]);
    writeFileSync(join(folder, "bare.csv"), unText());
    expect((await readFiles([join(folder, "bare.csv")], known)).refusals).toMatchObject([{code: "missing_mapping"}]);
  });

  // prettier-ignore
  it.each([
    ["a code that is in no file",    "Chỉ tiêu,Hộ giàu,indicator,poverty_rate,", ["stale_mapping", "Chỉ tiêu = Hộ giàu"]],
    ["a column that is in no file",  "Tỉnh,*,,,",                                ["stale_mapping", "Tỉnh = *"]],
    ["an unknown indicator",         ",,indicator,poverty_rte,",                 ["stale_mapping", "poverty_rte"]],
    ["an unknown series",            ",,series,gso,",                            ["stale_mapping", "gso"]],
    ["an unknown area",              ",,area,VN-99,",                            ["stale_mapping", "VN-99"]],
    ["an unknown source",            ",,source,x,",                              ["stale_mapping", "x"]],
    ["an unknown status",            ",,status,final,",                          ["unknown_word", "final"]],
    ["an unknown field",             "Năm,*,jahr,=,",                            ["unknown_field", "jahr"]],
    ["a column without a code",      "Năm,,year,=,",                             ["missing_value", null]],
    ["a vintage",                    ",,vintage,2024,",                          ["vintage_in_mapping", "vintage"]],
    ["two values for one field",     ",,year,2021,",                             ["conflicting_rules", "2022"]]
  ])("refuses a rule with %s", async (_name, rule, [code, value]) => {
    const {refusals} = await read({"t.csv": text}, [...tidy, rule]);
    expect(refusals.map((refusal) => [refusal.code, refusal.value])).toEqual([[code, value]]);
  });

  it("names a column that no rule speaks of, unless nothing stands in it", async () => {
    const wider = (cell: string) => `Chỉ tiêu,Năm,Số liệu,Xã\nHộ nghèo,2022,4.2,${cell}\n`;
    expect((await read({"t.csv": wider("")}, tidy)).refusals).toEqual([]);
    expect(codes((await read({"t.csv": wider("Đắk Mil")}, tidy)).refusals)).toEqual([
      ["unmapped_column", null, "Xã", "Xã"]
    ]);
  });

  it("lets a rule be optional, and counts rules over all files together", async () => {
    expect((await read({"t.csv": text}, [...tidy, "Tỉnh,*,,,1"])).refusals).toEqual([]);
    const other = "Chỉ tiêu,Năm,Số liệu\nNghèo,2021,4.4\n";
    const both = await read({"t.csv": text, "u.csv": other}, [...tidy, "Chỉ tiêu,Nghèo,indicator,poverty_rate,"]);
    expect(both.refusals).toEqual([]);
    expect(both.candidates).toHaveLength(2);
  });

  it("refuses a note that Excel would run", async () => {
    const noted = "Chỉ tiêu,Năm,Số liệu,Ghi chú\nHộ nghèo,2022,4.2,=cmd|'/c calc'!A1\n";
    const {refusals} = await read({"t.csv": noted}, [...tidy, "Ghi chú,*,note_vi,=,"]);
    expect(codes(refusals)).toEqual([["formula_text", 2, "Ghi chú", "=cmd|'/c calc'!A1"]]);
  });

  // prettier-ignore
  it.each([
    ["UTF-16",           Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]), "wrong_encoding"],
    ["windows-1258",     Buffer.from([...Buffer.from("Chỉ tiêu,Năm,Số liệu\nH"), 0xf4, 0x0a]),     "wrong_encoding"],
    ["zero bytes",       Buffer.from(text.replace("4.2", "\u0000")),                                "wrong_encoding"],
    ["a very long line", Buffer.from(`Chỉ tiêu,Năm,Số liệu\n${"x".repeat(5_000_000)}\n`),           "wrong_field_count"]
  ])("refuses %s with its line", async (_name, bytes, code) => {
    const {refusals} = await read({"t.csv": bytes}, tidy);
    expect(refusals).toMatchObject([{code}]);
    expect(refusals[0]?.line).toBeGreaterThan(0);
  });
});

describe("any bytes in any format", () => {
  const mapping = new TextEncoder().encode("column,code,field,value,optional\n*,*,value,=,1\n,,area,VN,\n");
  const {rules} = readMapping(mapping, "m.csv", known);
  const headers = [
    "Year,Sex,Value", "DATAFLOW,A,B", "STRUCTURE[;],A,OBS_VALUE", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,A,b",
    "SeriesCode,TimePeriod,Value,[Sex]", "a,b"
  ]; // prettier-ignore

  it("give a result or refusals, and values only for known codes", () => {
    const body = fc.oneof(fc.string({unit: "binary"}), fc.stringMatching(/^([\w ".;:~<>=+-]{0,9}[,\n]){0,12}$/));
    fc.assert(
      fc.property(fc.constantFrom(...headers), body, fc.constantFrom(null, ...formats), (header, text, format) => {
        const read = readTextFile(Buffer.from(`${header}\n${text}`), "f.csv", format, rules, known);
        expect(read.candidates).toEqual([]);
      }),
      {numRuns: 500}
    );
  });

  it("as a mapping give rules or refusals", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        readMapping(bytes, "m.csv", known);
        readMapping(Buffer.concat([mapping, bytes]), "m.csv", known);
      })
    );
  });
});
