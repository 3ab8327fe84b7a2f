import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readCell} from "../../../loaders/read/cell.js";
import {tableOf, tables, type TableName} from "../../../src/model/tables/index.js";
import {readTable} from "../../../loaders/read/records.js";
import {describeProblem} from "../../../loaders/read/problem.js";
import {defineTable} from "../../../src/model/tables/table.js";
import {hasControl} from "../../../loaders/read/control-characters.js";

const table = defineTable({
  name: "sample",
  key: ["place"],
  origin: "data",
  vi: "Bảng thử",
  en: "Sample",
  columns: {
    place: {type: "code", vi: "Nơi", en: "Place"},
    year: {type: "int16", vi: "Năm", en: "Year"},
    value: {type: "float64", nullable: true, vi: "Giá trị", en: "Value"},
    status: {type: "code", values: ["official", "estimate"], vi: "Tính chất", en: "Status"},
    final: {type: "bool", vi: "Cuối", en: "Final"},
    tags: {type: "codes", vi: "Nhãn", en: "Tags"},
    made: {type: "bool", computed: true, vi: "Tính ra", en: "Computed"}
  }
});

const header = "place,year,value,status,final,tags";
const read = (text: string) => readTable(table, new TextEncoder().encode(text), "data/sample.csv");
const row = (cells: string) => read(`${header}\n${cells}\n`);

describe("readTable(table, bytes, file)", () => {
  it("reads every type of cell, blank cells as null, blank lists as empty, and what is computed as unknown yet", () => {
    const {rows, problems} = read(`${header}\nx,2020,12.5,official,1,a;b\ny,2021,,estimate,0,\n`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: {place: "x", year: 2020, value: 12.5, status: "official", final: true, tags: ["a", "b"], made: null},
        file: "data/sample.csv",
        line: 2
      },
      {
        row: {place: "y", year: 2021, value: null, status: "estimate", final: false, tags: [], made: null},
        file: "data/sample.csv",
        line: 3
      }
    ]);
  });

  it.each([
    [";", "semicolons"],
    ["\t", "tabs"]
  ])(
    "says in one problem that a file is separated by %j, as Excel saves it where the comma is decimal",
    (mark, word) => {
      const {problems, broken} = read(`${header}\nx,2020,1,official,1,a\n`.replaceAll(",", mark));
      expect(problems).toMatchObject([{code: "wrong_separator", line: 1}]);
      expect(describeProblem(problems[0]!, "en")).toContain(word);
      expect(broken).toBeNull();
    }
  );

  it("does not call what lies after a broken quote missing", () => {
    const {problems, broken} = read(
      `${header}\nx,2020,1,official,1,a\ny,2020,1,"official,1,a\nz,2020,1,official,1,a\n`
    );
    expect(problems).toMatchObject([{code: "broken_quote", line: 3}]);
    expect(broken).toBeNull();
  });

  it("places a quote that ends lines later where its record begins", () => {
    const {problems} = read(`${header}\n"x,2020,1,official,1,a\ny,2020,1,official,1,a\n"z",2020,1,official,1,a\n`);
    expect(problems).toMatchObject([{code: "broken_quote", line: 2}]);
  });

  it("rejects a cell that Excel would cut off, and letters that turn the direction of reading", () => {
    const long = row(`${"x".repeat(32_768)},2020,1,official,1,a`).problems;
    expect(long).toMatchObject([{code: "cell_too_long", line: 2, column: "place"}]);
    expect(describeProblem(long[0]!, "vi").length).toBeLessThan(400);
    expect(row(`${"x".repeat(32_767)},2020,1,official,1,a`).problems).toEqual([]);
    expect(row("a\u202eb,2020,1,official,1,a").problems).toMatchObject([{code: "control_character"}]);
  });

  it("accepts a byte-order mark, CRLF, another order of columns, quoted line breaks and blank lines", () => {
    const {rows, problems} = read(
      '\ufefftags,final,status,value,year,place\r\n"a",1,official,"1",2020,"x\r\ny"\r\n\r\n'
    );
    expect(problems).toEqual([]);
    expect(rows.map(({row: cells}) => cells.place)).toEqual(["x\ny"]);
  });

  it("counts the lines of cells that span several", () => {
    const {problems} = read(`${header}\n"x\ny",2020,1,official,1,\nz,20x0,1,official,1,\n`);
    expect(problems.map(({line}) => line)).toEqual([4]);
  });

  it("turns decomposed Vietnamese into its composed form", () => {
    const {rows} = row(`${"Đồng".normalize("NFD")},2020,1,official,1,`);
    expect(rows[0]?.row.place).toBe("Đồng".normalize("NFC"));
  });

  // prettier-ignore
  it.each([
    ["a comma as decimal sign",  "x,2020,\"12,5\",official,1,", "decimal_comma",     "value",  "12,5"],
    ["a thousands dot and comma","x,2020,\"1.234,5\",official,1,", "decimal_comma",  "value",  "1.234,5"],
    ["a word for a number",      "x,2020,n/a,official,1,",      "not_a_number",      "value",  "n/a"],
    ["infinity",                 "x,2020,1e999,official,1,",    "not_a_number",      "value",  "1e999"],
    ["a year of two digits",     "x,20,1,official,1,",          "not_a_year",        "year",   "20"],
    ["a year with a fraction",   "x,2020.5,1,official,1,",      "not_a_year",        "year",   "2020.5"],
    ["a year out of range",      "x,3020,1,official,1,",        "not_a_year",        "year",   "3020"],
    ["an unknown word",          "x,2020,1,final,1,",           "unknown_word",      "status", "final"],
    ["a boolean in words",       "x,2020,1,official,yes,",      "not_a_boolean",     "final",  "yes"],
    ["a missing value",          ",2020,1,official,1,",         "missing_value",     "place",  null],
    ["white space at the end",   "x ,2020,1,official,1,",       "white_space",       "place",  "x "],
    ["a control character",      "x\u0007y,2020,1,official,1,", "control_character", "place",  "x\u0007y"],
    ["a cell too many",          "x,2020,1,official,1,,",       "wrong_field_count", null,     "x,2020,1,official,1,,"]
  ])("places %s", (_name, cells, code, column, value) => {
    const {rows, problems} = row(cells);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{severity: "error", code, file: "data/sample.csv", line: 2, column, value}]);
  });

  it("shows how a number with a comma should be written", () => {
    const [problem] = row('x,2020,"1.234,5",official,1,').problems;
    expect(describeProblem(problem!, "en")).toContain("Write 1234.5.");
    expect(describeProblem(problem!, "vi")).toContain("Hãy viết 1234.5.");
  });

  it("reports an unknown, a missing and a repeated column together, without reading the rows", () => {
    const {rows, problems} = read("place,place,year,value,status,final,colour\nx,x,20,1,official,1,red\n");
    expect(rows).toEqual([]);
    expect(problems.map(({code, column}) => [code, column])).toEqual([
      ["unknown_column", "colour"],
      ["missing_column", "tags"],
      ["repeated_column", "place"]
    ]);
  });

  it("takes a computed column for unknown, since nobody types it", () => {
    expect(read(`${header},made\n`).problems).toMatchObject([{code: "unknown_column", value: "made"}]);
  });

  it("rejects an empty file", () => {
    expect(read("").problems).toMatchObject([{code: "empty_file", line: 1}]);
  });

  it("keeps the rows before a quote that never closes and names its line", () => {
    const {rows, problems} = read(`${header}\nx,2020,1,official,1,\n"y,2020,1,official,1,\nz,2020,1,official,1,\n`);
    expect(rows.map(({row: cells}) => cells.place)).toEqual(["x"]);
    expect(problems).toMatchObject([{code: "broken_quote", line: 3, value: '"y,2020,1,official,1,'}]);
  });

  it("names the line of the first byte that is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(`${header}\nx,2020,1,official,1,\n`), Buffer.from([0xd0, 0x63, 0x0a])]);
    expect(readTable(table, bytes, "f").problems).toMatchObject([{code: "wrong_encoding", line: 3, value: "0xd0"}]);
  });

  it("recognises UTF-16, which Excel writes as Unicode text", () => {
    const bytes = Buffer.from(`\ufeff${header}\n`, "utf16le");
    expect(readTable(table, bytes, "f").problems).toMatchObject([{code: "wrong_encoding", value: "UTF-16"}]);
  });

  it("reports every problem of a file at once", () => {
    const lines = Array.from({length: 1000}, (_, i) => `x${String(i)},20,x,official,1,`);
    expect(read([header, ...lines].join("\n")).problems).toHaveLength(2000);
  });

  it("gives rows or located problems for any bytes, and never throws", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("2020", "1.5", "official", '"', "\u0000", "1,5", "", "\r"));
    const text = fc
      .array(fc.array(cell, {maxLength: 7}).map((cells) => cells.join(",")))
      .map((rows) => rows.join("\n"));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          text.map((t) => new TextEncoder().encode(`${header}\n${t}`))
        ),
        (bytes) => {
          const {rows, problems} = readTable(table, bytes, "f");
          for (const {line, file} of problems) {
            expect(file).toBe("f");
            expect(line).toBeGreaterThan(0);
          }
          for (const {row: cells} of rows) expect(Object.keys(cells).sort()).toEqual(header.split(",").sort());
        }
      )
    );
  });

  it("gives back every value that was written by the rules of CSV", () => {
    const place = fc
      .string({unit: "grapheme", minLength: 1})
      .map((s) => s.normalize("NFC").trim())
      .filter((s) => s !== "" && !hasControl(s) && !/[\r\ud800-\udfff\ufeff]/u.test(s));
    fc.assert(
      fc.property(
        place,
        fc.double({noNaN: true, noDefaultInfinity: true}).filter((x) => !Object.is(x, -0)),
        (name, value) => {
          const {rows, problems} = row(`"${name.replaceAll('"', '""')}",2020,${String(value)},official,1,`);
          expect(problems).toEqual([]);
          expect(rows[0]?.row).toMatchObject({place: name, value});
        }
      )
    );
  });
});

it("every column that is a day takes a day of the calendar and nothing else", () => {
  const days = (Object.keys(tables) as TableName[]).flatMap((name) =>
    Object.entries(tableOf(name).columns).flatMap(([column, definition]) =>
      definition.day ? [{name, column, definition}] : []
    )
  );
  expect(days.map(({name, column}) => `${name}.${column}`).toSorted()).toEqual([
    "accepted_warnings.seen",
    "agencies.successor_from",
    "areas.valid_from",
    "areas.valid_to",
    "plan_agencies.successor_from",
    "releases.release"
  ]);
  for (const {column, definition} of days) {
    expect(readCell("2025-07-01", column, definition)).toEqual({value: "2025-07-01"});
    for (const wrong of ["2025-07", "2025-02-30", "1/7/2025", "soon", "2025-07-01T00:00"])
      expect(readCell(wrong, column, definition).problem?.code, wrong).toBe("not_a_date");
  }
});
