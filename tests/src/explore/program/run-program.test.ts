import {tableFromArrays, tableToIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import {readProgram} from "../../../../src/explore/program/free-names.js";
import {documentApart} from "../../../../src/explore/program/inside/document.js";
import {inspected} from "../../../../src/explore/program/inside/inspected.js";
import {runProgram} from "../../../../src/explore/program/inside/run.js";
import type {DrawnNode, GivenValue} from "../../../../src/explore/program/protocol.js";

documentApart();

const rows: GivenValue = {
  kind: "table",
  bytes: tableToIPC(tableFromArrays({year: Int32Array.of(2019, 2020, 2021), value: Float64Array.of(1, 2, 4)}), "stream").slice() // prettier-ignore
};

/** Runs a program as the sandbox does, with what it names. */
function run(code: string, given: Readonly<Record<string, GivenValue>> = {rows}) {
  const names = [...new Set(readProgram(code).free.map(({name}) => name))];
  return runProgram({
    code,
    given: Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
    others: names.filter((name) => !Object.hasOwn(given, name)),
    guarded: [],
    width: 700,
    dark: false,
    locale: "vi-VN"
  });
}

const namesIn = (node: DrawnNode): string[] =>
  typeof node === "string" ? [] : [node[0], ...node[2].flatMap((child) => namesIn(child))];

describe("the value of a program", () => {
  test.for([
    ["1 + 1", "2"],
    ["const a = 20;\na * 2 // the last line", "40"],
    ["return rows.numRows(); ", "3"],
    ["const x = await Promise.resolve('waited');\nx", "waited"],
    ["({a: [1, 'b'], c: null})", '{a: [1, "b"], c: null}'],
    ["new Map([['a', 1]])", 'Map(1) {"a" => 1}'],
    ["[width, dark, locale]", '[700, false, "vi-VN"]'],
    ["// why\n(1, 2);;", "2"],
    ["\ufeff1 + 1;\r\n", "2"],
    ["new Date(Date.UTC(2020, 0, 2))", "2020-01-02T00:00:00.000Z"],
    ["const self = {}; self.self = self; self", "{self: ↺}"]
  ] as const)("is its last expression, or what it returns: %s", async ([code, text]) => {
    expect(await run(code)).toMatchObject({kind: "value", text, given: true});
  });

  test.for(["const a = 1", "if (rows) { rows }", "", "// nothing"])("is none where there is none: %s", async (code) => {
    expect(await run(code)).toEqual({kind: "nothing"});
  });

  test("is a table, from arquero, from records or from D3", async () => {
    expect(await run("rows.filter(d => d.year > 2019).orderby(aq.desc('value')).select('value')")).toEqual({
      kind: "table",
      columns: [{name: "value", kind: "number", values: Float64Array.of(4, 2)}],
      rows: 2
    });
    expect(await run("rows.rollup({mean: d => op.mean(d.value), n: op.count()})")).toMatchObject({
      columns: [
        {name: "mean", values: Float64Array.of(7 / 3)},
        {name: "n", values: Float64Array.of(3)}
      ]
    });
    expect(
      await run(
        "[{a: 1, ok: true, day: new Date(Date.UTC(2020, 0, 2)), t: 'x'}, {a: null, ok: false, day: null, t: 1}]"
      )
    ).toEqual({
      kind: "table",
      rows: 2,
      columns: [
        {name: "a", kind: "number", values: Float64Array.of(1, Number.NaN)},
        {name: "ok", kind: "truth", values: [true, false]},
        {name: "day", kind: "day", values: Float64Array.of(Date.UTC(2020, 0, 2), Number.NaN)},
        {name: "t", kind: "text", values: ["x", "1"]}
      ]
    });
    expect(
      await run("d3.rollups(rows.objects(), v => v.length, d => d.year > 2019).map(([k, n]) => ({k, n}))")
    ).toMatchObject({rows: 2});
  });

  test("is a table whose columns are of their kind even where a filter leaves nothing", async () => {
    expect(
      await run("rows.derive({d: aq.escape(() => new Date(0)), ok: () => true}).filter(d => d.year > 3000)")
    ).toEqual({
      kind: "table",
      rows: 0,
      columns: [
        {name: "year", kind: "number", values: new Float64Array()},
        {name: "value", kind: "number", values: new Float64Array()},
        {name: "d", kind: "day", values: new Float64Array()},
        {name: "ok", kind: "truth", values: []}
      ]
    });
  });

  test("is no table without a column, and a list within is one", async () => {
    expect(await run("[Promise.resolve(1), {}]")).toMatchObject({kind: "value", text: "[{}, {}]"});
    expect(await run("aq.table({})")).toMatchObject({kind: "value", text: "Table(0) []"});
    expect(await run("[{a: Int32Array.of(1, 2), b: {c: 1}}, {a: null, b: null}]")).toMatchObject({
      columns: [
        {name: "a", kind: "text", values: ["[1,2]", null]},
        {name: "b.c", kind: "number"}
      ]
    });
  });

  test("is a drawing of Plot, D3 or a template, as data", async () => {
    const plot = await run("Plot.plot({title: 'T', color: {legend: true}, marks: [Plot.dot(rows, {x: 'year', y: 'value', fill: 'year', fx: 'year'}), Plot.lineY(rows, {x: 'year', y: 'value', tip: true})], color: {type: 'categorical', legend: true}})"); // prettier-ignore
    if (plot.kind !== "drawing") throw new Error(JSON.stringify(plot));
    const names = namesIn(plot.tree);
    expect(names[0]).toBe("figure");
    expect(names).toEqual(expect.arrayContaining(["svg", "circle", "path", "h2"]));
    const d3 = await run("d3.create('svg').attr('viewBox', '0 0 9 9').call(svg => svg.append('g').call(d3.axisLeft(d3.scaleLinear([0, 1], [9, 0])))).node()"); // prettier-ignore
    expect(d3).toMatchObject({kind: "drawing", tree: ["svg", [["viewBox", "0 0 9 9"]], [["g", {}, {}]]]});
    expect(await run("d3.create('svg')")).toMatchObject({kind: "drawing", tree: ["svg", [], []]});
    const template = await run(
      "html`<b onclick=${() => 1}>${rows.numRows()} ${[1, 2].map(i => html`<i>${i}</i>`)}</b>`"
    );
    expect(template).toEqual({kind: "drawing", tree: ["b", [], ["3 ", ["i", [], ["1"]], ["i", [], ["2"]]]]});
    expect(await run("svg`<circle r=${2} />`")).toMatchObject({tree: ["circle", [["r", "2"]], []]});
  });

  test("may be of a kind that cannot be shown, or have too many rows", async () => {
    expect(await run("() => 1")).toEqual({kind: "unshowable", name: "function"});
    expect(await run("Symbol('a')")).toEqual({kind: "unshowable", name: "symbol"});
    expect(await run("new WeakMap()")).toEqual({kind: "unshowable", name: "WeakMap"});
    expect(await run("Array.from({length: 500001}, (_, i) => ({i}))")).toEqual({
      kind: "rows",
      rows: 500_001,
      most: 500_000
    });
    expect(await run("Array.from({length: 20001}, () => Object.fromEntries(d3.range(1000).map(i => [i, true])))")).toEqual({kind: "rows", rows: 20_001, most: 20_000}); // prettier-ignore
    expect(await run("({f: () => 1})")).toMatchObject({kind: "value", text: "{f: ƒ f}", given: false});
  });
});

test("tables and elements within a value are told in short", async () => {
  expect(await run("({rows, drawn: html`<b class=x>y</b>`})")).toMatchObject({
    text: '{\n  rows: Table(3) [{year: 2019, value: 1}, {year: 2020, value: 2}, {year: 2021, value: 4}],\n  drawn: <b class="x">\n}'
  });
});

test("a value that is endless is written out as far as anybody reads it", () => {
  const hundred = (value: unknown): unknown => Array.from({length: 100}, () => value);
  const nested = hundred(hundred(hundred(hundred(1))));
  const began = performance.now();
  expect(inspected(nested)).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(1_000);
});

describe("a program is given", () => {
  test("inputs as their values, ranges with both ends, and days as days", async () => {
    const given: Readonly<Record<string, GivenValue>> = {
      least: {kind: "value", value: 2},
      years: {kind: "value", value: {from: 2019, to: 2020}},
      day: {kind: "days", value: "2020-01-02"},
      days: {kind: "days", value: {from: "2020-01-02", to: "2020-01-03"}}
    };
    expect(await run("[least, years.from, years.to, day.getUTCFullYear(), days.to - days.from]", given)).toMatchObject({
      text: "[2, 2019, 2020, 2020, 86400000]"
    });
  });

  test("its own names before those at hand", async () => {
    expect(
      await run("Plot + width", {Plot: {kind: "value", value: 1}, width: {kind: "value", value: 2}})
    ).toMatchObject({
      text: "3"
    });
    expect(await run("const width = 1, d3 = 2; width + d3")).toMatchObject({text: "3"});
  });
});

describe("what is wrong with a program is told with its place", () => {
  test.for([
    ["const a = 1;\na +", {kind: "syntax", message: "Unexpected token", place: {line: 2, column: 4}}],
    ["let a; let a;", {kind: "syntax", place: {line: 1, column: 12}}],
    ["const x = null;\n\n  x.foo", {kind: "thrown", place: {line: 3, column: 5}}],
    ["null.foo", {kind: "thrown", place: {line: 1, column: 6}}],
    [
      "const f = () => {\n  throw new Error('mine');\n};\nf()",
      {kind: "thrown", message: "Error: mine", place: {line: 2, column: 9}}
    ],
    ["throw 'bare'", {kind: "thrown", message: "bare", place: null}],
    ["throw {code: 3}", {kind: "thrown", message: "{code: 3}", place: null}],
    ["throw new Error('x'.repeat(1e7))", {kind: "thrown", message: `Error: ${"x".repeat(1992)}…`}],
    ["rowz.length", {kind: "unknown", name: "rowz"}],
    [
      "const k = 1;\nrows.derive({z: d => d.year * (1 + (2 + (3 + (4 + k))))})",
      {kind: "thrown", place: {line: 2, column: 6}}
    ],
    ["#!node\n1", {kind: "syntax", place: {line: 1, column: 2}}],
    ["total = 5", {kind: "unknown", name: "total"}]
  ] as const)("%s", async ([code, failure]) => {
    expect(await run(code)).toMatchObject(failure);
  });
});
