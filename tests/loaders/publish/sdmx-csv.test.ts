import {beforeAll, describe, expect, it} from "vitest";
import {readTextFile} from "../../../loaders/exchange/importers/read-text.js";
import {readMapping} from "../../../loaders/exchange/importers/rule.js";
import {knownOf} from "../../../loaders/exchange/known.js";
import {sdmxCsv} from "../../../loaders/publish/sdmx-csv.js";
import type {TableRows} from "../../../src/model/tables/index.js";
import {repositoryTables} from "../../repository-tables.js";

let tables: TableRows;

beforeAll(async () => {
  tables = await repositoryTables();
});

const mapping = [
  "column,code,field,value,optional",
  "INDICATOR,*,indicator,=,",
  "SERIES,*,series,=,",
  "REF_AREA,*,area,=,",
  "SEX,*,sex,=,1",
  "AGE,*,age,=,1",
  "URBANISATION,*,location,=,1",
  "CUST_BREAKDOWN,*,ethnicity,=,1",
  "UNIT_MEASURE,*,unit,=,",
  "QUALIFIER,GT,qualifier,>,1",
  "QUALIFIER,LT,qualifier,<,1",
  "QUALIFIER,ABOUT,qualifier,~,1",
  "DATA_SOURCE,*,source,=,",
  ...["SERIES,_Z", "SEX,_T", "AGE,_T", "URBANISATION,_T", "CUST_BREAKDOWN,_T"].map((code) => `${code},,,1`)
];

describe("sdmxCsv(tables, version)", () => {
  it.each(["1.0", "2.0"] as const)("%s comes back through the import as it went out", (version) => {
    const known = knownOf(tables);
    const {rules, rejections} = readMapping(Buffer.from(mapping.join("\n")), "mapping.csv", known);
    expect(rejections).toEqual([]);
    const read = readTextFile(Buffer.from(sdmxCsv(tables, version)), "sdmx.csv", null, rules, known);
    expect(read.rejections).toEqual([]);
    const shown = tables.observations.filter((row) => row.shown && row.period === "year");
    const key = (row: Omit<(typeof shown)[number], "vintage" | "shown" | "run" | "before_end">) =>
      [row.indicator, row.series, row.area, row.year, row.sex, row.age, row.location, row.ethnicity, row.value, row.qualifier, row.status, row.source, row.note].join("|"); // prettier-ignore
    expect(read.candidates.map(({observation}) => key(observation))).toEqual(shown.map(key));
  });
});
