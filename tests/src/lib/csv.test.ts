import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {encodeRows, neutralise, quoteCell} from "../../../src/lib/csv.js";

describe("quoteCell(text)", () => {
  it.each([
    ["a", "a"],
    ["", ""],
    [" a; b ", " a; b "],
    ["a,b", '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"']
  ])("writes %j as %s", (text, written) => {
    expect(quoteCell(text)).toBe(written);
  });
});

describe("encodeRows(rows)", () => {
  it("writes any texts so that another reader finds them again, cell by cell", () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[",;=\n\r a'-]{0,8}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), {minLength: 1, maxLength: 5}), (rows) => {
        const read: unknown = parse(encodeRows(rows), {recordDelimiter: "\n", skip_empty_lines: false});
        expect(read).toEqual(rows.map((cells) => cells.map(neutralise)));
      })
    );
  });
});

describe("neutralise(text)", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["x;=1+1;y", "x;'=1+1;y"],
    ["x; =1+1", "x; '=1+1"],
    ['x;"=1+1"', 'x;"\'=1+1"'],
    ["x\t@SUM(1)", "x\t'@SUM(1)"],
    ["x\n-1+1", "x\n'-1+1"],
    ["=1;=2", "'=1;'=2"],
    ["2020;2025", "2020;2025"],
    ["a = b; c", "a = b; c"],
    ["-", "-"]
  ])("writes %j as %j", (text, written) => {
    expect(neutralise(text)).toBe(written);
    expect(encodeRows([[text, 2]])).toContain(written.replaceAll('"', '""'));
  });
});
