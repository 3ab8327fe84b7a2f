import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {boundValue} from "../../../../src/explore/input/bound-values.js";
import {filledText, placesIn, textWithName} from "../../../../src/explore/input/fill-text.js";
import {
  fixedOptions,
  isDay,
  newInput,
  readInput,
  readingOf,
  type InputChoice
} from "../../../../src/explore/input/input.js";
import {inputText} from "../../../../src/explore/input/input-text.js";
import {readArchive, writeArchive} from "../../../../src/explore/notebook/archive.js";
import {withRenamed} from "../../../../src/explore/notebook/edited-cells.js";
import {readLink, writeLink} from "../../../../src/explore/notebook/link.js";
import {fromPage, toPage} from "../../../../src/explore/notebook/markdown-file.js";
import {undecided, type Cell, type InputCell, type Notebook} from "../../../../src/explore/notebook/notebook.js";
import {bindInputs} from "../../../../src/explore/session/input-values.js";
import type {Rejected} from "../../../../src/explore/session/rejected.js";
import {placeBefore, replaced} from "../../../../src/explore/sql/input-places.js";
import {splitStatements} from "../../../../src/engine/sql-statements.js";
import {inputMessages} from "../../../../src/messages/inputs.js";
import {inputControls} from "../../../../src/model/explorer.js";
import {en} from "../../../place.js";

const input = (control: InputChoice["control"], more: Partial<InputChoice> = {}): InputChoice => ({
  ...newInput(control),
  ...more
});
const cellOf = (name: string, of: InputChoice): InputCell => ({id: `i_${name}`, kind: "input", name, input: of});
const held = (of: InputChoice) => {
  const reading = readingOf(of, fixedOptions(of));
  return typeof reading === "string" ? reading : {value: reading.value, gone: reading.gone};
};

describe("what holds of an input", () => {
  test.for<[string, InputChoice, ReturnType<typeof held>]>([
    ["a slider begins at its least", input("slider", {min: 5}), {value: 5, gone: []}],
    ["a slider keeps within its bounds, and says so", input("slider", {value: 500}), {value: 100, gone: [500]}],
    ["bounds the wrong way round", input("slider", {min: 9, max: 1}), "span"],
    ["a number without bounds", input("number"), {value: 0, gone: []}],
    ["a choice takes the first", input("choice", {options: ["a", "b"]}), {value: "a", gone: []}],
    ["numbers are numbers", input("choice", {options: ["2010", "2020"], value: "2020"}), {value: 2020, gone: []}],
    ["codes are none", input("choice", {options: ["01", "02"]}), {value: "01", gone: []}],
    ["what is no more falls back", input("choice", {options: ["a"], value: "z"}), {value: "a", gone: ["z"]}],
    ["nothing to choose", input("choice"), "noOptions"],
    ["a query that gave nothing", input("choices", {query: "SELECT 1 WHERE false"}), "noRows"],
    ["several begin with all", input("choices", {options: ["a", "b"]}), {value: ["a", "b"], gone: []}],
    ["none chosen is none", input("choices", {options: ["a", "b"], value: []}), {value: [], gone: []}],
    ["some are no more", input("choices", {options: ["a"], value: ["a", "z"]}), {value: ["a"], gone: ["z"]}],
    ["all are no more", input("choices", {options: ["a", "b"], value: ["z"]}), {value: ["a", "b"], gone: ["z"]}],
    ["years", input("years", {value: [2012, 2015]}), {value: [2012, 2015], gone: []}],
    ["years beyond", input("years", {value: [1990, 2015]}), {value: [2010, 2015], gone: [1990, 2015]}],
    ["no such day", input("date", {value: "2023-02-30"}), {value: "2020-01-01", gone: ["2023-02-30"]}],
    ["days", input("dates", {value: ["2023-03-01", "2023-02-01"]}), {value: ["2023-02-01", "2023-03-01"], gone: []}],
    ["a text", input("text", {value: "it's"}), {value: "it's", gone: []}],
    ["yes or no", input("checkbox", {value: true}), {value: true, gone: []}]
  ])("%s", ([, of, expected]) => {
    expect(held(of)).toEqual(expected);
  });

  test("is what a statement of the engine can take, whatever was written into a file", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...inputControls), (value, control) => {
        const read = readInput({
          control,
          value,
          options: ["a", "b"],
          min: value,
          max: value,
          label: value,
          query: null
        });
        const reading = readingOf(read, fixedOptions(read));
        if (typeof reading === "string") return;
        for (const part of [null, "from", "to"]) {
          const bound = boundValue(read, reading, part);
          if (bound) expect(splitStatements(`SELECT CAST(${bound.literal} AS ${bound.type})`)).toHaveLength(1);
        }
      })
    );
  });
});

test("knows days of the calendar", () => {
  expect(["2024-02-29", "2023-02-29", "2023-1-1", 5].map(isDay)).toEqual([true, false, false, false]);
});

describe("a place of a statement", () => {
  const cells: readonly Cell[] = [
    cellOf("year", input("slider", {min: 2000, max: 2030, value: 2012})),
    cellOf("share", input("slider", {step: 0.5, value: 2})),
    cellOf("areas", input("choices", {options: ["x", "it's"], value: ["it's"]})),
    cellOf("none", input("choices", {options: ["x"], value: []})),
    cellOf("span", input("years", {value: [2012, 2015]})),
    cellOf("days", input("dates", {value: ["2020-01-02", "2020-02-03"]})),
    {id: "r", kind: "sql", name: "result", sql: "SELECT 1"}
  ];
  const bind = (sql: string) => {
    const [statement] = splitStatements(sql);
    const bound = bindInputs(statement!, cells, ({input: of}) => {
      const reading = readingOf(of, fixedOptions(of));
      return typeof reading === "string" ? null : reading;
    });
    return {...bound, prepared: replaced(statement!, bound.parameters), literal: replaced(statement!, bound.literals)};
  };

  test.for([
    ["year = ${year}", "year = CAST($1 AS INTEGER)", "year = CAST(2012 AS INTEGER)"],
    [
      "${ Year } + ${year}",
      "CAST($1 AS INTEGER) + CAST($1 AS INTEGER)",
      "CAST(2012 AS INTEGER) + CAST(2012 AS INTEGER)"
    ],
    ["v > ${share}", "v > CAST($1 AS DOUBLE)", "v > CAST(2 AS DOUBLE)"],
    ["a IN ${areas}", "a IN CAST($1 AS VARCHAR[])", "a IN CAST(['it''s'] AS VARCHAR[])"],
    ["a = ANY(${none})", "a = ANY(CAST($1 AS VARCHAR[]))", "a = ANY(CAST([] AS VARCHAR[]))"],
    [
      "y BETWEEN ${span.from} AND ${span.to}",
      "y BETWEEN CAST($1 AS INTEGER) AND CAST($2 AS INTEGER)",
      "y BETWEEN CAST(2012 AS INTEGER) AND CAST(2015 AS INTEGER)"
    ],
    ["d >= ${days.from}", "d >= CAST($1 AS DATE)", "d >= CAST('2020-01-02' AS DATE)"],
    ["'${nothing}' -- ${year}", "'${nothing}'", "'${nothing}'"]
  ] as const)("%s is a parameter", ([sql, prepared, literal]) => {
    expect(bind(`SELECT ${sql}`)).toMatchObject({prepared: `SELECT ${prepared}`, literal: `SELECT ${literal}`});
  });

  test.for([
    ["SELECT ${yaer}", "unknown", "${yaer}"],
    ["SELECT '%${year}%'", "quoted", "${year}"],
    ["SELECT ${span}", "part", "${span}"],
    ["SELECT ${span.middle}", "part", "${span.middle}"],
    ["SELECT ${year.from}", "noPart", "${year.from}"],
    ["SELECT ${result}", "result", "${result}"]
  ] as const)("%s is told where it stands", ([sql, use, place]) => {
    try {
      bind(sql);
      expect.unreachable();
    } catch (error) {
      const {reason} = error as Rejected;
      expect(reason).toMatchObject({why: "use", use});
      if (reason.why === "use") expect(sql.slice(reason.from, reason.to)).toBe(place);
    }
  });

  test("is found again in the statement as it was written", () => {
    const sql = "SELECT ${year}, nope FROM t WHERE y < ${year}";
    const {prepared, parameters} = bind(sql);
    for (const word of ["SELECT", "nope", "WHERE"])
      expect(placeBefore(prepared.indexOf(word), 0, parameters)).toBe(sql.indexOf(word));
    expect(placeBefore(prepared.indexOf("$1"), 0, parameters)).toBe(sql.indexOf("${year}"));
  });

  test("follows a new name, in statements, queries of options and notes", () => {
    const year = cellOf("year", input("slider"));
    const before: readonly Cell[] = [
      year,
      {id: "s", kind: "sql", name: "", sql: "SELECT ${year}, '${year}' FROM t"},
      cellOf("other", input("choice", {query: "SELECT ${ YEAR }"})),
      {id: "n", kind: "text", name: "", text: "In ${year}: ${result.value} and ${years}."},
      {id: "c", kind: "chart", name: "", chart: {...undecided("result"), look: {title: "Since ${year}"}}}
    ];
    const {cells: after, followed} = withRenamed(before, {...year, name: "nam"}, "year");
    expect(followed).toBe(4);
    expect(after[4]).toMatchObject({chart: {from: "result", look: {title: "Since ${nam}"}}});
    expect(after[1]).toMatchObject({sql: "SELECT ${nam}, '${year}' FROM t"});
    expect(after[2]).toMatchObject({input: {query: "SELECT ${nam}"}});
    expect(after[3]).toMatchObject({text: "In ${nam}: ${result.value} and ${years}."});
  });
});

describe("a place of a text", () => {
  test("is read with what stands in it", () => {
    expect(placesIn("a ${x}, ${ y.giá trị } $ {z} ${} ${1}").map(({name, part}) => [name, part])).toEqual([
      ["x", null],
      ["y", "giá trị"]
    ]);
    const valueOf = (name: string) =>
      name === "x" ? ({kind: "value", text: "<b>"} as const) : ({kind: "unknown"} as const);
    expect(filledText("${x} of ${y.z}", valueOf)).toBe("<b> of …");
    expect(textWithName("${a} ${a.b} ${ab}", "A", "c")).toBe("${c} ${c.b} ${ab}");
  });

  test.for<[InputChoice, string | null, string | null]>([
    [input("slider", {min: 0, max: 3000, value: 2020}), null, "2020"],
    [input("number", {value: 12345.5}), null, "12,345.5"],
    [input("years", {value: [2012, 2015]}), null, "2012–2015"],
    [input("years", {value: [2012, 2015]}), "to", "2015"],
    [input("years", {value: [2012, 2015]}), "middle", null],
    [input("choices", {options: ["a", "b", "c"]}), null, "a, b and c"],
    [input("choices", {options: ["a"], value: []}), null, "nothing chosen"],
    [input("checkbox", {value: true}), null, "yes"],
    [input("text", {value: "x"}), "from", null]
  ])("reads as a reader reads it: %o", ([of, part, text]) => {
    const reading = readingOf(of, fixedOptions(of));
    if (typeof reading === "string") throw new Error(reading);
    expect(inputText(of, reading, part, inputMessages(en), en)).toBe(text);
  });
});

describe("a notebook with inputs", () => {
  const number = fc.option(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12}), {nil: null});
  const plain = (text: string) => text.normalize("NFC");
  const word = fc.string({unit: "grapheme", maxLength: 12}).map(plain);
  const scalar = fc.oneof(word, fc.boolean(), fc.integer());
  const choices: fc.Arbitrary<InputChoice> = fc.record({
    control: fc.constantFrom(...inputControls),
    label: word,
    min: number,
    max: number,
    step: number,
    options: fc.array(
      word.filter((option) => option !== ""),
      {maxLength: 4}
    ),
    query: fc.option(word, {nil: null}),
    value: fc.oneof(scalar, fc.array(scalar, {maxLength: 3}), fc.constant(null))
  });
  const notebooks = fc
    .array(choices, {minLength: 1, maxLength: 4})
    .map((inputs): Notebook => ({id: "x", title: "t", cells: inputs.map((of, i) => cellOf(`n${String(i)}`, of))}));
  // JSON knows one zero.
  const same = (notebook: Notebook) => JSON.parse(JSON.stringify(notebook.cells)) as unknown;

  test("keeps them in a link, a page and an archive", () => {
    const page = {language: en, date: "2026-01-01", chart: () => null, readsOwn: () => false};
    const whole = (notebook: Notebook) => JSON.parse(JSON.stringify(notebook)) as Notebook;
    fc.assert(
      fc.property(notebooks, (made) => {
        const notebook = whole(made);
        expect(readLink(writeLink(notebook))?.cells).toEqual(same(notebook));
        const text = toPage(notebook, page);
        const bare = ({id: _id, ...rest}: Cell) => rest;
        expect(fromPage(text)?.cells.map(bare)).toEqual((same(notebook) as Cell[]).map(bare));
        // Nothing that a reader wrote runs on a page or ends a comment.
        expect(text.replaceAll(/<!-- cell [^]*? -->/g, "")).not.toMatch(/\$\{|<script/);
        const archive = writeArchive(
          {notebook, own: new Map()},
          {page: text, published: new Map(), results: new Map()}
        );
        expect(readArchive(archive)?.notebook.cells).toEqual(same(notebook));
      }),
      {numRuns: 60}
    );
  });
});
