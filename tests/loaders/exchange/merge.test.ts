import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {insertRows} from "../../../loaders/exchange/merge/insert-rows.js";
import {inKeyOrder} from "../../../loaders/read/order.js";
import {readTable} from "../../../loaders/read/records.js";
import {tableOf} from "../../../src/model/tables/index.js";

const table = tableOf("observations");
const header =
  "indicator,area,year,period,series,value,qualifier,status,source,vintage,note,note_vi,sex,age,location,ethnicity";
const row = (year: number, vintage = "2020", note: string | null = null) => ({
  indicator: "a",
  area: "VN-72",
  year,
  period: "year",
  series: null,
  value: 1.5,
  qualifier: null,
  status: "official",
  source: "s",
  vintage,
  note,
  note_vi: null,
  sex: null,
  age: null,
  location: null,
  ethnicity: null
});
const line = (year: number, value = "1.50") => `a,VN-72,${String(year)},year,,${value},,official,s,2019,,,,,,`;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("insertRows(table, bytes, rows)", () => {
  it("puts a row where the file's order has it and keeps every other byte", () => {
    const before = `\ufeff${header}\r\n${line(2018)}\r\n"a",VN-72,2020,year,,2.0,,official,s,2019,"x\r\ny",,,,,\r\n`;
    const after = text(insertRows(table, Buffer.from(before), [row(2021), row(2019, "2020", 'a "b", c')]));
    expect(after).toBe(
      `\ufeff${header}\r\n${line(2018)}\r\n` +
        `a,VN-72,2019,year,,1.5,,official,s,2020,"a ""b"", c",,,,,\r\n` +
        `"a",VN-72,2020,year,,2.0,,official,s,2019,"x\r\ny",,,,,\r\n` +
        `a,VN-72,2021,year,,1.5,,official,s,2020,,,,,,\r\n`
    );
  });

  it("adds the missing end of the last line and follows the file's own order of columns", () => {
    const columns = header.split(",").reverse();
    const turned = line(2018).split(",").reverse().join(",");
    const after = text(insertRows(table, Buffer.from(`${columns.join(",")}\n${turned}`), [row(2019)]));
    expect(after).toBe(`${columns.join(",")}\n${turned}\n,,,,,,2020,s,official,,1.5,,year,2019,VN-72,a\n`);
  });

  it("begins a file where there is none", () => {
    expect(text(insertRows(table, null, [row(2020), row(2019)])).split("\n")).toEqual([
      header,
      "a,VN-72,2019,year,,1.5,,official,s,2020,,,,,,",
      "a,VN-72,2020,year,,1.5,,official,s,2020,,,,,,",
      ""
    ]);
  });

  it("keeps a sorted file sorted and loses no line, whatever is put in", () => {
    const years = fc.uniqueArray(fc.integer({min: 1990, max: 2030}), {maxLength: 12});
    const notes = fc.option(fc.stringMatching(/^[a-z",]{1,3}(\n[a-z"]{1,3})?$/));
    fc.assert(
      fc.property(years, years, notes, (old, fresh, note) => {
        const before = [header, ...[...old].sort().map((year) => line(year)), ""].join("\n");
        const after = text(
          insertRows(
            table,
            Buffer.from(before),
            fresh.map((year) => row(year, "2020", note))
          )
        );
        const {rows, problems} = readTable(table, Buffer.from(after), "f");
        expect(problems).toEqual([]);
        expect(rows).toHaveLength(old.length + fresh.length);
        expect(rows.map((located) => located.row)).toEqual(
          inKeyOrder(
            table,
            rows.map((located) => located.row)
          )
        );
        for (const year of old) expect(after).toContain(line(year));
      })
    );
  });
});
