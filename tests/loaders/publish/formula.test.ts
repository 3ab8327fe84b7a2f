import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {encodeCsv, encodeRows, neutralise} from "../../../loaders/read/encode-csv.js";
import {edgesOf} from "../../../loaders/publish/open-sdg-edges.js";
import {defineTable} from "../../../src/model/tables/table.js";

describe("neutralise(text)", () => {
  // prettier-ignore
  it.each([
    ["=1+1",                       "'=1+1"],
    ["+84 261",                    "'+84 261"],
    ["-2+3",                       "'-2+3"],
    ["@SUM(A1)",                   "'@SUM(A1)"],
    ["\t=1",                       "'\t'=1"],
    ["\r=1",                       "'\r'=1"],
    ["=\n1",                       "'=\n1"],
    ["\uff1dHYPERLINK(\"x\")",     "'\uff1dHYPERLINK(\"x\")"],
    ["=",                          "="],
    [">=",                         ">="],
    ["a=b",                        "a=b"],
    ["Đắk Nông",                   "Đắk Nông"],
    ["",                           ""]
  ])("%j becomes %j", (text, written) => {
    expect(neutralise(text)).toBe(written);
  });

  it("leaves no text that begins as a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string({minLength: 1}), (sign, rest) => {
        const written = neutralise(sign + rest);
        expect(written.startsWith(`'${sign}`)).toBe(true);
        // What stands behind a sign that parts cells elsewhere is disarmed by the same sign.
        expect(written.replaceAll("'", "")).toBe((sign + rest).replaceAll("'", ""));
      })
    );
  });
});

describe("encodeCsv(table, rows)", () => {
  const table = defineTable({
    name: "sample",
    key: ["name"],
    origin: "data",
    vi: "Bảng thử",
    en: "Sample",
    columns: {
      name: {type: "text", vi: "Tên", en: "Name"},
      value: {type: "float64", vi: "Giá trị", en: "Value"},
      tags: {type: "codes", vi: "Nhãn", en: "Tags"}
    }
  });

  it("keeps numbers numbers, and disarms text and lists", () => {
    const written = encodeCsv(table, [{name: '=cmd|"/c calc"!A1', value: -15.1, tags: ["-a", "b"]}]);
    expect(written).toBe(`name,value,tags\n"'=cmd|""/c calc""!A1",-15.1,'-a;b\n`);
  });

  it("writes headers by the same rule", () => {
    expect(encodeRows([["=a", "b"]])).toBe("'=a,b\n");
  });
});

describe("edgesOf(columns, rows)", () => {
  const row = (A: string | null, B: string | null, C: string | null = null) => ({A, B, C});

  // prettier-ignore
  it.each([
    ["a column that the other needs",         [row("x", null), row("x", "y")],                         [["A", "B"]]],
    ["the left of two always together",       [row("x", "y"), row(null, null)],                        [["A", "B"]]],
    ["neither of two that stand alone",       [row("x", null), row(null, "y")],                        []],
    ["nothing of an empty column",            [row("x", null), row(null, null)],                       []],
    ["no edge that a longer way implies",     [row("x", null), row("x", "y"), row("x", "y", "z")],     [["A", "B"], ["B", "C"]]]
  ])("finds %s", (_what, rows, edges) => {
    expect(edgesOf(["A", "B", "C"], rows)).toEqual(edges);
  });
});
