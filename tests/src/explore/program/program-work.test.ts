import {tableFromArrays, tableToIPC} from "apache-arrow";
import {beforeAll, describe, expect, test} from "vitest";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {fileTables} from "../../../../src/engine/table-files.js";
import type {CellState} from "../../../../src/explore/cell/cell-state.js";
import {newInput} from "../../../../src/explore/input/input.js";
import type {Cell, ProgramCell, SqlCell} from "../../../../src/explore/notebook/notebook.js";
import {loadGrammar} from "../../../../src/explore/program/grammar.js";
import {documentApart} from "../../../../src/explore/program/inside/document.js";
import {runProgram} from "../../../../src/explore/program/inside/run.js";
import type {ProgramMessage, ProgramValue} from "../../../../src/explore/program/protocol.js";
import {ProgramEnded, type RunApart} from "../../../../src/explore/program/sandbox.js";
import type {ProgramEnd} from "../../../../src/explore/program/told-message.js";
import {namedValues} from "../../../../src/explore/session/named-values.js";
import {Runner} from "../../../../src/explore/session/runner.js";
import {Session} from "../../../../src/explore/session/session.js";
import {noPrograms} from "../session/no-programs.js";
import {programMessages} from "../../../../src/messages/programs.js";
import {en} from "../../../place.js";

beforeAll(async () => {
  await loadGrammar();
  documentApart();
});

const js = (id: string, name: string, code: string): ProgramCell => ({id, kind: "js", name, code});
const sql = (id: string, name: string, text: string): SqlCell => ({id, kind: "sql", name, sql: text});
const words = programMessages(en).failures;

/** Runs a program as the sandbox does, here. */
const runHere: RunApart = async (task) => {
  const outcome = await runProgram(task);
  const values: readonly ProgramValue["kind"][] = ["nothing", "drawing", "table", "value"];
  const isValue = (one: typeof outcome): one is ProgramValue => values.some((kind) => kind === one.kind);
  return isValue(outcome) ? {kind: "done", value: outcome} : {kind: "failed", failure: outcome};
};

function runnerOver(cells: readonly Cell[], runApart: RunApart = runHere) {
  const states = new Map<string, CellState>();
  const session = new Session({
    startDatabase: startNodeDatabase,
    published: fileTables,
    fetchTable: () => {
      const bytes = tableToIPC(tableFromArrays({area: ["VN-72", "VN-33"], people: [1, 2]}), "stream");
      return Promise.resolve(new Uint8Array(bytes).buffer);
    },
    parts: null,
    progress: () => undefined,
    lost: () => undefined
  });
  const runner = new Runner(session, new Set(fileTables), {...noPrograms, runApart}, (id, state) =>
    states.set(id, state)
  );
  runner.update(cells);
  const resultOf = (id: string) => {
    const state = states.get(id);
    if (state?.status !== "done") throw new Error(JSON.stringify(state));
    return state.result;
  };
  const rows = (id: string) =>
    resultOf(id)
      .answer?.table.toArray()
      .map((row) => JSON.parse(JSON.stringify(row)) as unknown);
  return {runner, session, states, rows, resultOf};
}

describe("a program", () => {
  test("reads results, tables, inputs and other programs, and its rows are read by name", async () => {
    const {runner, rows, resultOf, session, states} = runnerOver([
      sql("q", "numbers", "SELECT range::INTEGER AS n, DATE '2020-01-01' + range::INTEGER AS day FROM range(5)"),
      {id: "i", kind: "input", name: "least", input: {...newInput("slider"), value: 3}},
      {id: "d", kind: "input", name: "days", input: {...newInput("dates"), value: ["2020-01-02", "2020-01-04"]}},
      js(
        "p",
        "Chosen",
        "numbers.filter(aq.escape(d => d.n >= least && d.day <= days.to)).derive({half: d => d.n / 2})"
      ),
      js("m", "most", "d3.max(Chosen, d => d.n) + areas.numRows()"),
      js("t", "", "`${most} and ${least}`"),
      sql("s", "", "SELECT n, half, day FROM chosen")
    ]);
    await runner.runAll();
    expect(rows("s")).toEqual([{n: 3, half: 1.5, day: Date.UTC(2020, 0, 4)}]);
    expect(resultOf("m").program).toMatchObject({text: "5", value: 5});
    expect(resultOf("t").program).toMatchObject({text: "5 and 3"});
    expect((await session.run('FROM "Chosen"')).table.numRows).toBe(1);
    const cells: readonly Cell[] = [js("m", "most", ""), js("p", "Chosen", "")];
    const valueOf = namedValues(
      en,
      () => cells,
      (id) => states.get(id)!
    );
    expect(valueOf("most", null)).toEqual({kind: "value", text: "5"});
    expect(valueOf("chosen", "half")).toEqual({kind: "value", text: "1.5"});
    expect(valueOf("Chosen", null)).toEqual({kind: "noPart"});
  });

  test("reads names however their letters are written, and whatever they are", async () => {
    const names = ["tỷ_lệ", "Ngân_sách", "__proto__", "constructor", "width", "undefined"];
    const cells = names.map((name, i) => sql(`s${String(i)}`, name, `SELECT ${String(i)} AS x`));
    const code = `[${names.map((name) => `${name}.get("x", 0)`).join(", ")}]`;
    const {runner, resultOf} = runnerOver([...cells, js("p", "", code.normalize("NFD")), js("q", "", code)]);
    await runner.runAll();
    for (const id of ["p", "q"]) expect(resultOf(id).program?.text).toBe("[0, 1, 2, 3, 4, 5]");
  });

  test("that comes to something else than before leaves no rows of before behind", async () => {
    const {runner, session, rows} = runnerOver([js("p", "r", "[{a: 1}]")]);
    await runner.runAll();
    expect(rows("p")).toEqual([{a: 1}]);
    runner.update([js("p", "r", "[{a: 2}, {a: 3}]")]);
    await runner.run("p");
    expect((await session.run("FROM r")).table.numRows).toBe(2);
    runner.update([js("p", "r", "1")]);
    await runner.run("p");
    await expect(session.run("FROM r")).rejects.toThrow();
  });

  test.for<readonly [string, string, readonly [number, number] | null]>([
    ["import x from 'y'; 1", words.imports, [0, 18]],
    ["const x = null;\nx.foo", words.thrown("TypeError: Cannot read properties of null (reading 'foo')"), [18, 21]],
    ["a b", words.syntax("Unexpected token"), [2, 3]],
    ["row + 1", words.unknown("row"), [0, 3]],
    ["drawn", words.notGiven("drawn"), [0, 5]],
    ["Array.from({length: 6e5}, (_, i) => ({i}))", words.rows("600,000", "500,000"), null],
    ["() => 1", words.unshowable("function"), null]
  ])("that fails says why and where: %s", async ([code, message, mark]) => {
    const {runner, states} = runnerOver([
      js("p", "", code),
      js("d", "drawn", "html`<b>x</b>`"),
      sql("r", "rows", "SELECT 1 AS x")
    ]);
    await runner.run("p");
    expect(states.get("p")).toMatchObject({
      error: {
        why: "program",
        message,
        mark: mark && {from: mark[0], to: mark[1]},
        meant: code.startsWith("row") ? "rows" : null
      }
    });
  });

  test("that takes a table for a list says how it is one", async () => {
    const {runner, states} = runnerOver([
      sql("r", "số_liệu", "SELECT 1 AS x"),
      js("p", "", "số_liệu.map(d => d.x)"),
      js("q", "", "const own = {}; own.map()")
    ]);
    await runner.runAll();
    expect(states.get("p")).toMatchObject({error: {meant: "số_liệu.objects().map", mark: {from: 8, to: 11}}});
    expect(states.get("q")).toMatchObject({error: {meant: null}});
  });

  test.for(["stopped", "time", "start"] as const)("that is ended from outside says so: %s", async (because) => {
    const {runner, states} = runnerOver([js("p", "", "1")], () => Promise.reject(new ProgramEnded(because)));
    await runner.run("p");
    const said = because === "time" ? words.time(60) : words[because];
    expect(states.get("p")).toMatchObject({error: {why: "program", message: said}});
  });

  test.for<readonly [string, unknown]>([
    ["a table of other length", {kind: "table", rows: 2, columns: [{name: "a", kind: "text", values: ["x"]}]}],
    ["a table without columns", {kind: "table", rows: 2, columns: null}],
    ["a column without a name", {kind: "table", rows: 0, columns: [{name: {}, kind: "text", values: []}]}],
    ["a column of another kind", {kind: "table", rows: 0, columns: [{name: "a", kind: "blob", values: []}]}],
    ["more rows than may be", {kind: "table", rows: 1e9, columns: []}],
    ["a column that is none", {kind: "table", rows: 0, columns: [null]}],
    ["a column that only says how long it is", {kind: "table", rows: 1, columns: [{name: "a", kind: "text", values: {length: 1}}]}], // prettier-ignore
    ["more values than may be", {kind: "table", rows: 500_000, columns: new Array(2000).fill({name: "a", kind: "truth", values: new Array(500_000)})}], // prettier-ignore
    ["more letters than may be", {kind: "table", rows: 1001, columns: [{name: "a", kind: "text", values: new Array(1001).fill("x".repeat(100_000))}]}], // prettier-ignore
    ["a drawing that is none", {kind: "drawing", tree: [1, 2]}]
  ])("is not believed: %s", async ([, value]) => {
    const {runner, states} = runnerOver([js("p", "", "1")], () => Promise.resolve({kind: "done", value} as ProgramEnd));
    await runner.run("p");
    expect(states.get("p")).toMatchObject({error: {why: "program", message: words.drawing}});
  });

  test("gives back numbers, days, moments, truth and texts with what is missing, whatever it calls them", async () => {
    const day = Date.UTC(2020, 0, 2);
    const value: Extract<ProgramMessage, {kind: "done"}>["value"] = {
      kind: "table",
      rows: 3,
      columns: [
        {name: "n", kind: "number", values: Float64Array.of(1.5, Number.NaN, Number.POSITIVE_INFINITY)},
        {name: "d", kind: "day", values: Float64Array.of(day, Number.NaN, Number.POSITIVE_INFINITY)},
        {name: "m", kind: "moment", values: Float64Array.of(day + 1, -1, 1e300)},
        {name: "t", kind: "truth", values: [true, null, false]},
        {name: "x", kind: "text", values: ["ữ", null, ""]}
      ]
    };
    const {runner, session} = runnerOver([js("p", "r", "1")], () => Promise.resolve({kind: "done", value}));
    await runner.run("p");
    const {table} = await session.run("SELECT n, d::VARCHAR AS d, epoch_ms(m)::DOUBLE AS m, t, x FROM r");
    expect(table.toArray().map((row) => (row as {toJSON: () => unknown}).toJSON())).toEqual([
      {n: 1.5, d: "2020-01-02", m: day + 1, t: true, x: "ữ"},
      {n: null, d: null, m: -1, t: null, x: null},
      {n: Number.POSITIVE_INFINITY, d: null, m: null, t: false, x: ""}
    ]);
  });
});
