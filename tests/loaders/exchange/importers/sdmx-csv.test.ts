import {describe, expect, it} from "vitest";
import {codes, constants, expected, read, values} from "./reading.js";

const sdmx = [
  "SERIES,SI_POV_NAHC,indicator,poverty_rate,",
  "SERIES,SI_POV_NAHC,series,gso_income,",
  "REF_AREA,VN,area,VN,",
  ",,source,gso-poverty,"
];

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
    ["2.x with labels that no space parts", "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,SERIES:Series,REF_AREA:Area,TIME_PERIOD:Time,OBS_VALUE:Value,TITLE:Title,OBS_STATUS:Status\n" +
      "dataflow,A:B(1.0): Flow,I,A: Annual,SI_POV_NAHC: Poverty,VN: Viet Nam,2022,4.2,Viet Nam,A: Normal\n"],
    ["2.x with names left out", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,SERIES,,REF_AREA,,TIME_PERIOD,,OBS_VALUE,,OBS_STATUS,\n" +
      "DATAFLOW,A:B(1.0),Flow,I,SI_POV_NAHC,Poverty,VN,,2022,,4.2,,A,\n"],
    ["2.x with normalised periods", "STRUCTURE,STRUCTURE_ID,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n" +
      "dataflow,A:B(1.0),A,SI_POV_NAHC,VN,2022-01-01,4.2,A\n"],
    ["the UN's attributes", "DATAFLOW,FREQ,REPORTING_TYPE,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE,NATURE,TIME_DETAIL,SOURCE_DETAIL,DATA_LAST_UPDATE\n" +
      "IAEG-SDGs:DF(1.1),A,G,SI_POV_NAHC,VN,2022,4.2,A,0,PT,C,2021-2022,GSO,2024-03-24T00:00:00\n"],
    ["2.x with normalised periods at the end of the year", "STRUCTURE,STRUCTURE_ID,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n" +
      "dataflow,A:B(1.0),A,SI_POV_NAHC,VN,2022-12-31,4.2,A\n"],
    ["2.x with attributes that are missing on purpose", "STRUCTURE,STRUCTURE_ID,SERIES,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,UPPER\n" +
      "datastructure,A:B(1.0),SI_POV_NAHC,VN,~,2022,4.2,A,#N/A,NaN\n"],
    ["2.x with nested attributes", "STRUCTURE[;],STRUCTURE_ID,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONTACT[],CONTACT[].NAME[]\n" +
      "datastructure,A:B(1.0),SI_POV_NAHC,VN,2022,4.2,A,,\n"],
    ["2.x in another order", "STRUCTURE,STRUCTURE_ID,OBS_VALUE,TIME_PERIOD,REF_AREA,SERIES,OBS_STATUS\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),4.2,2022,VN,SI_POV_NAHC,A\n"],
    ["a power of ten", "STRUCTURE,STRUCTURE_ID,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n" +
      "datastructure,IAEG-SDGs:SDG(1.8),SI_POV_NAHC,VN,2022,0.0042,A,3\n"]
  ])("%s is read", async (_version, text) => {
    const result = await read({"sdmx.csv": text}, sdmx);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual(expected);
  });

  it("gives observations the attributes that stand once for many of them", async () => {
    const text =
      "STRUCTURE,STRUCTURE_ID,ACTION,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE,COMMENT_OBS\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN,,,,3,,\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN-72,,,,,,other\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN,2021,0.0044,A,,,\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN,2022,0.0042,A,,,own\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN,2023,,M,,,\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,,,,,,PT,\n" +
      "dataflow,A:B(1.0),M,SI_POV_NAHC,VN,,,,,,all\n" +
      "dataflow,A:C(1.0),M,SI_POV_NAHC,VN,,,,6,,\n";
    const {candidates, rejections, blank} = await read({"sdmx.csv": text}, sdmx);
    expect(rejections).toEqual([]);
    expect(candidates.map(({observation: {year, value, note}}) => [year, value, note])).toEqual([
      [2021, 4.4, "all"],
      [2022, 4.2, "own"]
    ]);
    expect(blank).toBe(6);
    const tonnes = await read({"sdmx.csv": text.replace(",PT,", ",T,")}, sdmx);
    expect(codes(tonnes.rejections)).toEqual([["unknown_code", 4, "UNIT_MEASURE", "T"]]);
  });

  it("rejects more kinds of partial keys than a structure has", async () => {
    const dimensions = Array.from({length: 6}, (_, i) => `D${String(i)}`);
    const kinds = Array.from({length: 64}, (_, kind) =>
      ["dataflow", "A:B(1.0)", ...dimensions.map((_d, i) => (kind & (1 << i) ? "x" : "")), "", "", "c"].join(",")
    );
    const text = [`STRUCTURE,STRUCTURE_ID,${dimensions.join(",")},TIME_PERIOD,OBS_VALUE,NOTE`, ...kinds];
    const whole = ["dataflow", "A:B(1.0)", ...dimensions.map(() => "x"), "2022", "4.2", ""].join(",");
    const {rejections} = await read({"sdmx.csv": [...text, whole, ""].join("\n")}, sdmx);
    expect(codes(rejections)).toEqual([["mixed_keys", 42, null, null]]);
  });

  it.each([
    ["en:Any;vi:Bất kỳ", "Any", "Bất kỳ"],
    ["vi:Bất kỳ; hai", null, "Bất kỳ; hai"],
    ["Any: thing", "Any: thing", null],
    ['"""en:A;vi:B"";""en:C"""', "A; C", "B"]
  ])("parts the languages of %s", async (cell, note, vi) => {
    const text = `STRUCTURE[;],STRUCTURE_ID,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,COMMENT_OBS[en;vi]\ndataflow,A:B(1.0),SI_POV_NAHC,VN,2022,4.2,A,${cell}\n`;
    const {candidates, rejections} = await read({"sdmx.csv": text}, sdmx);
    expect(rejections).toEqual([]);
    expect(candidates[0]?.observation).toMatchObject({note, note_vi: vi});
  });

  it("keeps a text whole that has a colon, beside labels", async () => {
    const text = (name: string) =>
      `DATAFLOW,SERIES:Series,REF_AREA:Area,TIME_PERIOD:Time,OBS_VALUE:Value,OBS_STATUS:Status,${name}:Text\nA:B(1.0),SI_POV_NAHC: P,VN: V,2022,4.2,A: N,Note: of the survey\n`;
    for (const name of ["COMMENT_OBS", "OBS_FOOTNOTE", "DATA_SOURCE"]) {
      const rules = name === "COMMENT_OBS" ? sdmx : [...sdmx, `${name},*,note,=,`];
      const {candidates} = await read({"sdmx.csv": text(name)}, rules);
      expect(candidates[0]?.observation.note).toBe("Note: of the survey");
    }
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
  ])("rejects %s", async (_name, change, rejection) => {
    const {candidates, rejections} = await read({"sdmx.csv": row(change)}, sdmx);
    expect(candidates).toEqual([]);
    expect(codes(rejections)).toEqual([rejection]);
  });

  it("takes the UN's nature of a value before its status", async () => {
    expect(values(await read({"sdmx.csv": row({NATURE: "E"})}, sdmx))).toEqual([
      expected[0]!.replace("official", "estimate")
    ]);
    expect(codes((await read({"sdmx.csv": row({NATURE: "N"})}, sdmx)).rejections)).toEqual([
      ["unknown_code", 2, "NATURE", "N"]
    ]);
  });

  it("reads Eurostat's columns and flags", async () => {
    const text = (flag: string) =>
      `DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\nESTAT:X(1.0),01/10/26,A,PC,VN,2022,4.2,${flag},\n`;
    const rules = [...constants.filter((rule) => !rule.includes("status")), "unit,PC,unit,percent,", "geo,VN,area,VN,"];
    expect(values(await read({"e.csv": text("p")}, rules))).toEqual([expected[0]!.replace("official", "preliminary")]);
    expect(codes((await read({"e.csv": text("b")}, rules)).rejections)).toEqual([["unknown_code", 2, "OBS_FLAG", "b"]]);
  });

  it.each(["", "NaN", "#N/A", ":", "n/a"])("takes %j for a value that is missing", async (value) => {
    expect(await read({"sdmx.csv": row({OBS_VALUE: value})}, [])).toMatchObject({candidates: []});
    const result = await read({"sdmx.csv": row({OBS_VALUE: value})}, sdmx);
    expect(result).toMatchObject({candidates: [], rejections: [], blank: 1});
  });

  it("takes a breakdown as the mapping says", async () => {
    const {candidates} = await read({"sdmx.csv": row({SEX: "F"})}, [...sdmx, "SEX,F,sex,female,"]);
    expect(candidates[0]?.observation.sex).toBe("female");
  });
});
