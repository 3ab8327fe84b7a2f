import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formats} from "../../../../loaders/exchange/importers/detect.js";
import {readTextFile} from "../../../../loaders/exchange/importers/read-text.js";
import {resultTable} from "../../../../loaders/exchange/result-table.js";
import {readMapping} from "../../../../loaders/exchange/importers/rule.js";
import {known} from "./reading.js";
import {runs} from "../../../sweep.js";

describe("any bytes in any format", () => {
  const mapping = new TextEncoder().encode("column,code,field,value,optional\n*,*,value,=,1\n,,area,VN,\n");
  const {rules} = readMapping(mapping, "m.csv", known);
  const headers = [
    "Year,Sex,Value", "DATAFLOW,A,B", "STRUCTURE[;],A,OBS_VALUE", "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,A,b",
    "SeriesCode,TimePeriod,Value,[Sex]", "a,b"
  ]; // prettier-ignore

  it("give a result or rejections, and values only for known codes", () => {
    const body = fc.oneof(fc.string({unit: "binary"}), fc.stringMatching(/^([\w ".;:~<>=+-]{0,9}[,\n]){0,12}$/));
    fc.assert(
      fc.property(fc.constantFrom(...headers), body, fc.constantFrom(null, ...formats), (header, text, format) => {
        const read = readTextFile(Buffer.from(`${header}\n${text}`), "f.csv", format, rules, known);
        expect(read.candidates).toEqual([]);
        const lines = resultTable([], read.rejections, "vi", known.indicators).split("\n");
        // eslint-disable-next-line no-control-regex -- what a terminal would obey must not reach it
        for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      runs(100, 5000)
    );
  });

  it("as names of columns never reach a terminal as they are", () => {
    const names = ["a\u001b[31mb", "c\u202ed", `e${"x".repeat(20_000)}`];
    const read = readTextFile(Buffer.from(`${names.join(",")}\n1,2,3\n`), "f.csv", "tidy", rules.slice(0, 1), known);
    const table = resultTable([], read.rejections, "en");
    expect(table).toContain("column a·[31mb");
    expect(table).toContain("column c·d");
    expect(table.length).toBeLessThan(10_000);
  });

  it("are read in a time that grows with their length, whatever stands in their brackets", () => {
    const langs = `STRUCTURE[;],STRUCTURE_ID,NOTE[${"xx".repeat(20_000)}],B[${"en;".repeat(5_000)}],[[[[${"[".repeat(9_000)}`;
    const read = readTextFile(Buffer.from(`${langs}\na,b,c,d,e\n`), "f.csv", null, rules, known);
    expect(read.rejections.length).toBeGreaterThan(0);
  });

  it("as a mapping give rules or rejections", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        readMapping(bytes, "m.csv", known);
        readMapping(Buffer.concat([mapping, bytes]), "m.csv", known);
      })
    );
  });
});
