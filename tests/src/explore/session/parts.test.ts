import {expect, onTestFinished, test} from "vitest";
import {encodeArrow} from "../../../../src/engine/arrow.js";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {fileTables} from "../../../../src/engine/table-files.js";
import type {CellState} from "../../../../src/explore/cell/cell-state.js";
import type {SqlCell} from "../../../../src/explore/notebook/notebook.js";
import {Runner} from "../../../../src/explore/session/runner.js";
import {Session} from "../../../../src/explore/session/session.js";
import {noPrograms} from "./no-programs.js";
import {tableOf} from "../../../../src/model/tables/index.js";
import {madeObservation} from "../../../made-observation.js";

const table = tableOf("observations", ["vi", "en"]);
const rowsOf = {a: 2, b: 3, c: 4} as const;
const parts = new Map(
  Object.entries(rowsOf).map(([indicator, rows]) => {
    const made = Array.from({length: rows}, (_, i) => madeObservation(2000 + i, i, {indicator}));
    return [indicator, encodeArrow(table, made)] as const;
  })
);

/** What happened, in its order: parts that were fetched, and what was told before. */
function explorer(broken: ReadonlySet<string> = new Set()) {
  const happened: string[] = [];
  const states = new Map<string, CellState>();
  const session = new Session({
    startDatabase: startNodeDatabase,
    published: fileTables,
    fetchTable: (name) => Promise.reject(new Error(`${name} is not there`)),
    parts: {
      list: () =>
        Promise.resolve({
          rows: 9,
          parts: Object.fromEntries([...parts].map(([name, bytes]) => [name, [0, bytes.length] as const]))
        }),
      part: (name) => {
        happened.push(name);
        return broken.has(name)
          ? Promise.reject(new Error("404"))
          : Promise.resolve(new Uint8Array(parts.get(name)!).buffer);
      },
      tell: (files, bytes) => {
        happened.push(`${String(files)} files, ${String(bytes)} bytes`);
        return () => happened.push("all there");
      }
    },
    progress: () => undefined,
    lost: () => undefined
  });
  onTestFinished(() => session.reset());
  const runner = new Runner(session, new Set(fileTables), noPrograms, (id, state) => states.set(id, state));
  const run = async (sql: string) => {
    const cell: SqlCell = {id: "a", name: "", kind: "sql", sql};
    runner.update([cell]);
    await runner.run("a");
    const state = states.get("a");
    if (state?.status !== "done") return state;
    return state.result.answer?.table.toArray().map((row: {toArray: () => unknown[]}) => row.toArray().map(Number));
  };
  return {run, happened, session};
}

const bytesOf = (...names: string[]) => names.reduce((sum, name) => sum + parts.get(name)!.length, 0);

test("a statement that names its indicators loads their parts alone, and any other tells first how much is lacking", async () => {
  const {run, happened} = explorer();
  expect(await run("SELECT count(*), sum(value) FROM observations WHERE indicator = 'b'")).toEqual([[3, 3]]);
  expect(await run("SELECT count(*) FROM observations WHERE indicator IN ('b', 'none')")).toEqual([[3]]);
  expect(happened).toEqual(["b"]);
  expect(await run("SELECT count(*) FROM observations")).toEqual([[9]]);
  expect(happened).toEqual(["b", `2 files, ${String(bytesOf("a", "c"))} bytes`, "a", "c", "all there"]);
  await run("SELECT max(year) FROM observations");
  expect(happened).toHaveLength(5);
});

test("an indicator that is not there gives no rows, of a table that is there", async () => {
  const {run} = explorer();
  expect(await run("SELECT count(*) FROM observations WHERE indicator = 'none'")).toEqual([[0]]);
});

test("an engine that is started anew has nothing of the parts of the one before", async () => {
  const {run, happened, session} = explorer();
  await run("SELECT count(*) FROM observations WHERE indicator = 'a'");
  await session.reset();
  expect(await run("SELECT count(*) FROM observations WHERE indicator = 'a'")).toEqual([[2]]);
  expect(happened).toEqual(["a", "a"]);
});

test("a part that cannot be had is the fault of its table, and asked for again", async () => {
  const broken = new Set(["c"]);
  const {run} = explorer(broken);
  const sql = "SELECT count(*) FROM observations";
  expect(await run(sql)).toMatchObject({status: "failed", error: {why: "table", table: "observations"}});
  broken.clear();
  expect(await run(sql)).toEqual([[9]]);
});
