import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formats} from "../../../../loaders/exchange/importers/detect.js";
import {readTextFile} from "../../../../loaders/exchange/importers/read-text.js";
import {readMapping} from "../../../../loaders/exchange/importers/rule.js";
import {known} from "./reading.js";

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
