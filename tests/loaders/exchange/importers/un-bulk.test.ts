import {zipSync} from "fflate";
import {describe, expect, it} from "vitest";
import {codes, read, values} from "./reading.js";

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
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual([
      "poverty_rate gso_income VN 2022 4.2 official",
      "poverty_rate gso_income VN 2023 <0.1 estimate"
    ]);
    expect(result.blank).toBe(1);
  });

  it("is read with the columns that other releases and programs give it", async () => {
    const text =
      ",Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,Source,FootNote,Nature,Reporting Type,Units\n" +
      "7,1,1.2,1.2.1,SI_POV_NAHC,Poverty,704,Viet Nam,2022,4.2,2021-2022,GSO,,C,G,PERCENT\n";
    const result = await read({"un.csv": text}, un);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual(["poverty_rate gso_income VN 2022 4.2 official"]);
  });

  it("is read with the zero bytes that the UN's service pads its files with, and years that programs made decimal", async () => {
    const bytes = Buffer.concat([
      Buffer.from(unText("1,1.2,1.2.1,SI_POV_NAHC,P,704,Viet Nam,2022.0,4.2,GSO,,C,PERCENT,_T,")),
      Buffer.alloc(40)
    ]);
    const result = await read({"un.csv": bytes}, un);
    expect(result.rejections).toEqual([]);
    expect(values(result)).toEqual(["poverty_rate gso_income VN 2022 4.2 official"]);
    const half = await read({"un.csv": unText("1,1.2,1.2.1,SI_POV_NAHC,P,704,X,2022.5,4.2,G,,C,PERCENT,_T,")}, un);
    expect(codes(half.rejections)).toEqual([["not_a_year", 2, "TimePeriod", "2022.5"]]);
  });

  it("rejects the UN's archive with a word on unpacking it", async () => {
    const archive = Buffer.from(zipSync({"data.csv": Buffer.from(unText())}));
    const {rejections} = await read({"Goal1.zip": archive}, un);
    expect(rejections).toMatchObject([{code: "missing_part", mend: {en: "Unpack it and import the files in it."}}]);
  });

  it("names every unknown code once, with its first line", async () => {
    const row = (series: string, area: string, unit = "PERCENT") =>
      `1,1.2,1.2.1,${series},P,${area},X,2022,4.2,G,,C,${unit},_T,`;
    const {candidates, rejections} = await read(
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
    expect(codes(rejections)).toEqual([
      ["unknown_code", 3, "GeoAreaCode", "418"],
      ["unknown_code", 4, "SeriesCode", "XX"],
      ["unknown_code", 5, "Units", "TONNES"]
    ]);
  });

  it("leaves out what the mapping says, and counts it", async () => {
    const rows = [704, 418, 116].map((area) => `1,1.2,1.2.1,SI_POV_NAHC,P,${String(area)},X,2022,4.2,G,,C,PERCENT,_T,`);
    const result = await read({"un.csv": unText(...rows)}, [...un, "GeoAreaCode,*,skip,,"]);
    expect(result).toMatchObject({rejections: [], skipped: 2});
    expect(result.candidates).toHaveLength(1);
  });

  it("rejects a unit that is not the indicator's", async () => {
    const {rejections} = await read({"un.csv": unText("1,1.2,1.2.1,SI_POV_NAHC,P,704,X,2022,4.2,G,,C,NUMBER,_T,")}, [
      ...un,
      "Units,NUMBER,unit,number,"
    ]);
    expect(rejections).toMatchObject([{code: "wrong_unit", line: 2, column: "Units", value: "number"}]);
  });
});
