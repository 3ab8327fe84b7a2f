import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readFileSync} from "node:fs";
import {readTable} from "../../../loaders/read/records.js";
import {splitCsv} from "../../../loaders/read/csv.js";
import {tableOf} from "../../../src/model/tables/index.js";
import {runs} from "../../sweep.js";

const table = tableOf("observations");
const real = readFileSync(new URL("../../../data/observations/poverty_rate.csv", import.meta.url));
const read = (bytes: Uint8Array) => readTable(table, bytes, "data/observations/x.csv");
const text = (content: string) => read(new TextEncoder().encode(content));

describe("readTable(table, bytes, file), with input that nobody should send", () => {
  it("gives rows or placed problems for a real file with bytes changed, left out or doubled", () => {
    const change = fc.record({
      at: fc.nat(real.length - 1),
      remove: fc.nat(40),
      insert: fc.uint8Array({maxLength: 40})
    });
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        let bytes: Uint8Array = real;
        for (const {at, remove, insert} of changes) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        const {rows, problems} = read(bytes);
        expect(rows.length + problems.length).toBeGreaterThan(0);
        for (const {line, expected, mend} of problems) {
          expect(line).toBeGreaterThan(0);
          expect([expected.vi, expected.en, mend.vi, mend.en]).not.toContain("");
        }
      }),
      runs(15, 600)
    );
  });

  it("names one problem for a cell of ten million letters and for a line of a million cells", () => {
    const [header = ""] = real.toString("utf8").split("\n");
    expect(text(`${header}\n${"x".repeat(1e7)}\n`).problems).toMatchObject([{code: "wrong_field_count", line: 2}]);
    expect(text(`${header}\n${",x".repeat(1e6)}\n`).problems).toMatchObject([{code: "wrong_field_count", line: 2}]);
  });

  it("finds a thousand problems as readily as one", () => {
    const [header = "", first = ""] = real.toString("utf8").split("\n");
    const bad = Array.from({length: 1000}, () => first.replace(",year,", ",decade,"));
    expect(text([header, ...bad].join("\n")).problems).toHaveLength(1000);
  });
});

describe("splitCsv(text, file)", () => {
  // A text without quotes is split another way than one with them; both must find the same cells and lines.
  it("finds the same records by its quick way and by its thorough one", () => {
    const cell = fc.constantFrom("", "a", "1.5", " ", "Đắk Nông", "=1+1");
    const rows = fc.array(fc.array(cell, {maxLength: 5}), {maxLength: 12});
    fc.assert(
      fc.property(rows, fc.boolean(), (lines, ended) => {
        const plain = lines.map((cells) => cells.join(",")).join("\n") + (ended ? "\n" : "");
        const quick = [...splitCsv(plain, "f").records];
        // A quoted record at the end forces the thorough way.
        const thorough = [...splitCsv(`${plain}${plain === "" || ended ? "" : "\n"}"end"`, "f").records].slice(0, -1);
        expect(quick.map(({line, cells}) => ({line, cells}))).toEqual(thorough);
      })
    );
  });
});
