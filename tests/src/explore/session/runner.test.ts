import {tableFromArrays, tableToIPC} from "apache-arrow";
import {describe, expect, test} from "vitest";
import type {Connection, Database, StartDatabase} from "../../../../src/engine/database.js";
import {startNodeDatabase} from "../../../../src/engine/node-database.js";
import {fileTables, type FileTable} from "../../../../src/engine/table-files.js";
import type {CellState} from "../../../../src/explore/cell/cell-state.js";
import {newInput} from "../../../../src/explore/input/input.js";
import type {Cell, SqlCell} from "../../../../src/explore/notebook/notebook.js";
import {Runner} from "../../../../src/explore/session/runner.js";
import {Session} from "../../../../src/explore/session/session.js";
import {FakeDatabase} from "./fake-database.js";
import {noPrograms} from "./no-programs.js";

const cellOf = (sql: string, id = "a", name = ""): SqlCell => ({id, name, kind: "sql", sql});

/** A runner over a database, and the published tables that it fetches. */
function runnerOver(startDatabase: StartDatabase, cells: readonly Cell[]) {
  const fetched: FileTable[] = [];
  const states = new Map<string, CellState>();
  const session = new Session({
    startDatabase,
    published: fileTables,
    fetchTable: (name) => {
      fetched.push(name);
      const bytes = tableToIPC(tableFromArrays({indicator: ["forest_cover"], shown: [true]}), "stream");
      return Promise.resolve(new Uint8Array(bytes).buffer);
    },
    parts: null,
    progress: () => undefined,
    lost: () => undefined
  });
  const runner = new Runner(session, new Set(fileTables), noPrograms, (id, state) => states.set(id, state));
  runner.update(cells);
  return {session, runner, fetched, states};
}

const over = (db: Database, cells: readonly SqlCell[]) => runnerOver(() => Promise.resolve(db), cells);

describe("what fails is blamed on what failed", () => {
  const state = (states: ReadonlyMap<string, CellState>) => states.get("a");

  test("an engine that does not start is no fault of a table, and is asked for again", async () => {
    let starts = 0;
    const start: StartDatabase = () =>
      ++starts === 1 ? Promise.reject(new Error("404")) : Promise.resolve(new FakeDatabase());
    const {runner, states} = runnerOver(start, [cellOf("SELECT * FROM agencies")]);
    await runner.run("a");
    expect(state(states)).toMatchObject({status: "failed", error: {why: "start"}});
    await runner.run("a");
    expect(starts).toBe(2);
    expect(state(states)?.status).toBe("done");
  });
});

describe("a cell fetches the tables that it reads", () => {
  test.for<[sql: string, tables: readonly FileTable[]]>([
    ["SELECT * FROM observations WHERE shown", ["observations"]],
    ["SELECT area FROM areas UNION ALL SELECT agency FROM agencies", ["areas", "agencies"]],
    ["SELECT allocation, allowed, showing FROM (SELECT * FROM tiles)", ["tiles"]],
    ["SELECT all_years, pg_typeof(value) FROM observations", ["observations"]],
    ["SELECT duckdb_share FROM areas", ["areas"]],
    ["SELECT function_name FROM duckdb_functions()", []],
    ["SELECT name FROM duckdb_settings()", []],
    ["SELECT x > ALL (SELECT code FROM areas) FROM range(3) t(x)", ["areas"]],
    ["SELECT 'SHOW TABLES' AS text FROM goals", ["goals"]],
    ["SHOW goals", ["goals"]],
    ["DESCRIBE goals", ["goals"]],
    ["SELECT name, 1 AS show FROM units ORDER BY name DESC", ["units"]],
    ["FROM units ORDER BY (1) DESC", ["units"]],
    ["PRAGMA table_info('goals')", ["goals"]],
    ["FROM pragma_table_info('goals')", ["goals"]],
    ["FROM query_table('goals')", ["goals"]],
    ["SELECT 'goals' FROM units", ["units"]],
    ["SELECT 1", []]
  ])("%s", async ([sql, tables]) => {
    const {runner, fetched} = over(new FakeDatabase(), [cellOf(sql)]);
    await runner.run("a");
    expect(fetched.toSorted()).toEqual(tables.toSorted());
  });

  test.for([
    "SHOW TABLES",
    "SHOW ALL TABLES",
    "show tables from main",
    "SELECT name FROM (SHOW TABLES)",
    "SHOW",
    "DESCRIBE",
    "FROM (DESCRIBE)",
    "SELECT table_name FROM information_schema.tables",
    'SELECT * FROM "information_schema".columns',
    "SELECT * FROM duckdb_tables()",
    "FROM duckdb_columns()",
    "FROM duckdb_columns",
    "SELECT * FROM pg_catalog.pg_class",
    "FROM pg_tables",
    "FROM sqlite_master",
    "PRAGMA show_tables",
    "DESCRIBE TABLES",
    "desc",
    "PRAGMA show_tables_expanded"
  ])("all of them, where it reads the engine's catalogue: %s", async (sql) => {
    const {runner, fetched} = over(new FakeDatabase(), [cellOf(sql)]);
    await runner.run("a");
    expect(fetched.toSorted()).toEqual(fileTables.toSorted());
  });
});

describe("connections", () => {
  const viewFails = (sql: string) => sql.startsWith("CREATE OR REPLACE VIEW");

  test("that of a result whose view fails is closed, when it came with the page", async () => {
    const db = new FakeDatabase(viewFails);
    const {runner, states} = over(db, [cellOf("SELECT 1 AS one", "a", "result")]);
    const table = tableFromArrays({one: [1]});
    runner.embed("a", {answer: {table, cut: false}, view: "result", milliseconds: null, statements: 1});
    await runner.recall();
    expect(states.get("a")).toMatchObject({status: "failed"});
    expect(db.open.size).toBe(0);
  });

  test("that of a cell whose view fails is closed", async () => {
    const db = new FakeDatabase(viewFails);
    const {runner, states} = over(db, [cellOf("SELECT 1 AS one", "a", "result")]);
    await runner.run("a");
    expect(states.get("a")).toMatchObject({status: "failed"});
    expect(db.open.size).toBe(0);
  });

  test("are used again where a statement left nothing behind", async () => {
    const db = new FakeDatabase();
    const {runner} = over(db, [cellOf("SELECT 1 AS one", "a", "result"), cellOf("SELECT 2 AS two", "b", "other")]);
    await runner.runAll();
    await runner.runAll();
    expect(db.open.size).toBe(1);
  });
});

test("a session works over the engine in Node as over that of the browser", async () => {
  const cells = [
    cellOf("SELECT indicator, shown, [1.5, 2] AS list FROM observations", "a", "first"),
    cellOf("SELECT indicator || '!' AS text, list FROM first", "b", "second"),
    cellOf("SELECT nothing FROM first", "c")
  ];
  const {runner, states, session} = runnerOver(startNodeDatabase, cells);
  await runner.runAll();
  expect(states.get("a")).toMatchObject({status: "done"});
  expect(states.get("c")).toMatchObject({status: "failed", error: {why: "engine", details: {kind: "no_column"}}});
  const state = states.get("b");
  const table = state?.status === "done" ? state.result.answer?.table : null;
  expect(table?.toArray().map((row) => (row as {readonly text: string}).text)).toEqual(["forest_cover!"]);
  expect((await session.run("SELECT count(*) AS n FROM second")).table.getChild("n")?.get(0)).toBe(1);
});

describe("a variable that a cell sets", () => {
  /** Rows of a cell, or why it has none, after all have run. */
  async function ran(...texts: readonly string[]) {
    const cells = texts.map((text, i) => cellOf(text, `c${String(i)}`, `r${String(i)}`));
    const {runner, states, session} = runnerOver(startNodeDatabase, cells);
    await runner.runAll();
    const outcome = cells.map(({id}) => {
      const state = states.get(id);
      return state?.status === "failed"
        ? state.error
        : state?.status === "done"
          ? state.result.answer?.table.toArray().map((row) => (row as {readonly toJSON: () => unknown}).toJSON())
          : state?.status;
    });
    return {outcome, session, runner, states};
  }

  test("holds in the cells below, in their views, and in what they make", async () => {
    const {outcome, session} = await ran(
      "SET VARIABLE least = 3",
      "SELECT range::INTEGER AS x FROM range(6) WHERE range >= getvariable('least')",
      "CREATE MACRO above(x) AS x > getvariable('LEAST'); SELECT above(4) AS yes",
      "SET VARIABLE least = getvariable('least') + 1; SELECT getvariable('least') AS x",
      "SELECT getvariable('least') AS x, above(3) AS yes"
    );
    expect(outcome).toEqual([undefined, [{x: 3}, {x: 4}, {x: 5}], [{yes: true}], [{x: 4}], [{x: 4, yes: false}]]);
    // Charts, filters and other cells read the views on connections of their own.
    for (const [view, count] of [
      ["r1", 3],
      ["r3 WHERE x = 4", 1],
      ["r4 WHERE x = 4", 1]
    ] as const) {
      const {table} = await session.run(`SELECT count(*) AS n FROM ${view}`);
      expect(table.getChild("n")?.get(0), view).toBe(count);
    }
  });

  test("is refused where no cell sets it, instead of being null", async () => {
    const {outcome} = await ran("SELECT getvariable('nobody') AS x");
    expect(outcome).toEqual([{why: "variable", name: "nobody", from: 7, to: 28}]);
  });

  test("changes what reads it", async () => {
    const cells = [cellOf("SET VARIABLE n = 1", "a"), cellOf("SELECT getvariable('n') AS n", "b")];
    const {runner, states} = runnerOver(startNodeDatabase, cells);
    await runner.runAll();
    runner.update([cellOf("SET VARIABLE n = 2", "a"), cells[1]!]);
    await runner.run("a");
    const state = states.get("b");
    expect(state?.status === "done" && state.result.answer?.table.getChild("n")?.get(0)).toBe(2);
  });
});

test("a result without rows has its columns, though a stream in the browser forgets them with its last row", async () => {
  const db = new FakeDatabase();
  const connect = db.connect.bind(db);
  db.connect = async () => {
    const connection = await connect();
    const stream: Connection["stream"] = () => {
      const {schema} = tableFromArrays({year: [2020], value: [1]});
      const rows = {schema};
      return Promise.resolve({
        get schema() {
          return rows.schema;
        },
        [Symbol.asyncIterator]: () => {
          Reflect.deleteProperty(rows, "schema");
          return {next: () => Promise.resolve({done: true as const, value: undefined})};
        }
      });
    };
    return Object.assign(connection, {stream});
  };
  const {runner, states} = over(db, [cellOf("SELECT year, value FROM observations WHERE false")]);
  await runner.run("a");
  const state = states.get("a");
  const table = state?.status === "done" ? state.result.answer?.table : null;
  expect(table?.schema.fields.map(({name}) => name)).toEqual(["year", "value"]);
  expect(table?.numRows).toBe(0);
});

test("inputs are bound, run what reads them, and are told where they have no value", async () => {
  const cells: Cell[] = [
    {id: "n", kind: "input", name: "least", input: {...newInput("slider"), value: 3}},
    {
      id: "o",
      kind: "input",
      name: "words",
      input: {
        ...newInput("choices"),
        query: "SELECT x, 'no. ' || x FROM numbers WHERE n >= ${least}",
        value: ["it's 4", "gone"]
      }
    },
    {id: "e", kind: "input", name: "nobody", input: {...newInput("choice"), query: "SELECT 1 WHERE false"}},
    cellOf("SELECT range::INTEGER AS n, 'it''s ' || range AS x FROM range(6)", "t", "numbers"),
    cellOf("FROM numbers WHERE n >= ${least} AND x IN ${words}", "a", "chosen"),
    cellOf("CREATE VIEW made AS FROM numbers WHERE n > ${least}; SELECT count(*) AS n FROM made", "b", "counted"),
    cellOf("SELECT nope, ${least} FROM numbers", "c"),
    cellOf("SELECT ${nobody}", "d"),
    cellOf("PIVOT (SELECT n % 2 AS odd, 1 AS one FROM numbers WHERE n < ${least}) ON odd USING sum(one)", "p", "wide"),
    cellOf("SELECT [0.5::DECIMAL(3,1)] AS list, ${least} AS least", "l"),
    cellOf("SELECT 1 AS x", "z", "other")
  ];
  const {runner, states, session} = runnerOver(startNodeDatabase, cells);
  const rows = (id: string) => {
    const state = states.get(id);
    if (state?.status !== "done") return state;
    return state.result.answer?.table
      .toArray()
      .map((row) => (row as {readonly toJSON: () => unknown}).toJSON())
      .map((row) => JSON.parse(JSON.stringify(row)) as unknown);
  };
  await runner.runAll();
  expect(rows("a")).toEqual([{n: 4, x: "it's 4"}]);
  expect(states.get("o")).toMatchObject({
    result: {reading: {value: ["it's 4"], gone: ["gone"], options: [{text: "no. it's 3"}, {value: "it's 4"}, {}]}}
  });
  expect(rows("b")).toEqual([{n: 2}]);
  expect(states.get("c")).toMatchObject({error: {why: "engine", details: {kind: "no_column", name: "nope", at: 7}}});
  expect(states.get("e")).toMatchObject({error: {why: "input", problem: "noRows"}});
  expect(states.get("d")).toMatchObject({error: {why: "blocked", name: "nobody"}});
  expect(rows("p")).toEqual([{"0": 2, "1": 1}]);
  expect(rows("l")).toEqual([{list: [0.5], least: 3}]);
  // Charts and filters read the views on connections of their own.
  expect((await session.run("FROM chosen")).table.numRows).toBe(1);
  const turned = cells.map((cell): Cell =>
    cell.kind === "input" && cell.id === "n" ? {...cell, input: {...cell.input, value: 4}} : cell
  );
  const ran: string[] = [];
  for (const id of states.keys()) states.delete(id);
  const readers = runner.update(turned);
  expect(readers).toEqual(["n"]);
  expect([...states.keys()]).toEqual(["n"]);
  await runner.runReaders(readers);
  ran.push(...states.keys());
  // What reads the input runs again, and its readers; nothing else does.
  expect(ran.toSorted()).toEqual(["a", "b", "c", "l", "n", "o", "p"]);
  expect(rows("b")).toEqual([{n: 1}]);
});
