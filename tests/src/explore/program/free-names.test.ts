import {describe, expect, test} from "vitest";
import {readProgram} from "../../../../src/explore/program/free-names.js";

const free = (code: string) => [...new Set(readProgram(code).free.map(({name}) => name))];

describe("the free names of a program", () => {
  test.for([
    ["Plot.plot({marks: [Plot.dot(rows, {x: 'year', y: 'value'})]})", ["Plot", "rows"]],
    ["const {a, b: c = d, ...e} = x, [f, , g = 1] = y; a + c + e + f + g", ["d", "x", "y"]],
    ["({a, b: c, ['k' + z]: 1, m(q) { return q + r }, get v() { return w }, ...s})", ["a", "c", "z", "r", "w", "s"]],
    ["for (const i of xs) for (let j = 0; j < n; j++) i + j\ni", ["xs", "n", "i"]],
    ["try { a } catch (e) { e } e", ["a", "e"]],
    ["class A extends B { #p = 1; m(k) { return this.#p + k + o } static s = A } new A()", ["B", "o"]],
    ["(async (a, {b} = c, ...r) => a + b + r.length + later)(); const later = 1", ["c"]],
    ["f(2); function f(a = b) { var v = a; { var w = v; let u = w } return u + w }", ["b", "u"]],
    ["const g = function own() { return own }; own", ["own"]],
    ["x => x.y?.z[w].name", ["w"]],
    ["label: for (;;) break label", []],
    ["function g() { return arguments } g()", []],
    ["`a${b}` + aq.table`c${d}`", ["b", "aq", "d"]],
    ["total = 5", ["total"]],
    ["({a: q} = r)", ["q", "r"]],
    ["for (k in o) k", ["k", "o"]],
    ["switch (a) { case b: let c = 1; c } c", ["a", "b", "c"]],
    ["Kết_quả.filter(d => d.giá > ngưỡng)", ["Kết_quả", "ngưỡng"]],
    ["Plot.plot({marks: [Plot.dot(rows, {x:", ["Plot", "rows"]],
    ["// rows\n'rows' + /rows/.source", []]
  ] as const)("of %s", ([code, expected]) => {
    expect(free(code).sort()).toEqual([...expected].sort());
  });

  test("have their places, and say where they are asked for their kind alone or stand for a property too", () => {
    const code = "typeof a; f({a, b: a})";
    expect(readProgram(code).free).toEqual([
      {name: "a", from: 7, to: 8, shorthand: false, guarded: true},
      {name: "f", from: 10, to: 11, shorthand: false, guarded: false},
      {name: "a", from: 13, to: 14, shorthand: true, guarded: false},
      {name: "a", from: 19, to: 20, shorthand: false, guarded: false}
    ]);
  });

  test("are told beside what would load other programs", () => {
    const code = "import x from 'y'; const z = await import('w')";
    expect(readProgram(code).imports.map(({from, to}) => code.slice(from, to))).toEqual([
      "import x from 'y';",
      "import('w')"
    ]);
  });

  test("of what is nested beyond all measure are found in time", () => {
    const began = performance.now();
    for (const open of ["{", "(", "[", "()=>{", "f({a:"])
      readProgram(`let a;${open.repeat(20_000)}${"a;".repeat(10_000)}`);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
