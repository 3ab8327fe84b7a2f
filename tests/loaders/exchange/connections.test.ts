import {placeFolder} from "../../../loaders/read/inputs.js";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {afterEach, beforeEach, describe, expect, it, onTestFinished} from "vitest";
import {readConnections} from "../../../loaders/exchange/connections/read-connections.js";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {InputError} from "../../../loaders/read/problem.js";
import {buildSmall, editedInputs, smallFolder} from "../../small-data.js";

const rules = [
  "column,code,field,value,optional",
  ",,indicator,poverty_rate,",
  ",,series,gso_income,",
  ",,area,VN,",
  ",,status,official,",
  ",,source,gso-poverty,",
  ",,vintage,2025-02-01,",
  "year,*,year,=,",
  "rate,*,value,=,",
  "note,*,note_vi,=,1",
  ""
].join("\n");

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "repository-"));
  mkdirSync(join(root, "lake"));
});
afterEach(() => rmSync(root, {recursive: true}));

/** Reads the small data with one connection as it is declared, and the mappings given by their names. */
async function connect(
  kind: string,
  location: string,
  query = "",
  mapping = "poverty.csv",
  mappings: Readonly<Record<string, string>> = {}
) {
  const header = "connection,kind,location,query,mapping,note";
  const declared = `${header}\nlake,${kind},${location},"${query}",${mapping},\n`;
  const given = {"poverty.csv": rules, ...mappings};
  const inputs = await editedInputs({
    "connections.csv": declared,
    ...Object.fromEntries(Object.entries(given).map(([name, text]) => [`mappings/${name}`, text]))
  });
  return readConnections(inputs, root, {});
}

const added = (inputs: Awaited<ReturnType<typeof connect>>) =>
  buildSmall(inputs)
    .tables.observations.filter(({vintage}) => vintage === "2025-02-01")
    .map(({indicator, series, area, year, value}) => [indicator, series, area, year, value]);

async function parquet(name: string, select: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const engine = await instance.connect();
  await engine.run(`COPY (${select}) TO '${join(root, "lake", name)}' (FORMAT parquet)`);
  engine.closeSync();
  instance.closeSync();
}

describe("sets of files", () => {
  it("are read as Parquet, all of them, into the observations", async () => {
    await parquet("a.parquet", "SELECT 2021::SMALLINT AS year, 3.6::DECIMAL(4,2) AS rate");
    await parquet("b.parquet", "SELECT 2022::SMALLINT AS year, 4.25::DOUBLE AS rate, 'ghi chú' AS note");
    const inputs = await connect("parquet_glob", "lake/*.parquet");
    expect(inputs.problems).toEqual([]);
    expect(added(inputs)).toEqual([
      ["poverty_rate", "gso_income", "VN", 2021, 3.6],
      ["poverty_rate", "gso_income", "VN", 2022, 4.25]
    ]);
  });

  it("are read as CSV through a query", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n2022,4.2\n");
    writeFileSync(join(root, "lake", "b.csv"), "year,rate,other\n2023,3.4,x\n");
    const inputs = await connect(
      "csv_glob",
      "lake/*.csv",
      "SELECT year, rate FROM source WHERE year > '2021' ORDER BY year"
    );
    expect(added(inputs).map(([, , , year]) => year)).toEqual([2022, 2023]);
  });

  it("place a wrong value by connection, line and column, and stop publication", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n2022,x\n");
    const inputs = await connect("csv_glob", "lake/*.csv");
    expect(inputs.problems).toMatchObject([
      {code: "not_a_number", file: "connection lake", line: 3, column: "rate", value: "x"}
    ]);
    expect(() => buildSmall(inputs)).toThrow(InputError);
  });

  it("keep the lines of rows for the checks that follow", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,\n2022,4.2\n2022,4.3\n");
    const inputs = await connect("csv_glob", "lake/*.csv");
    expect(inputs.problems).toEqual([]);
    try {
      buildSmall(inputs);
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.filter(({severity}) => severity === "error")).toMatchObject([
        {code: "duplicate_row", file: "connection lake", line: 4}
      ]);
    }
  });

  // prettier-ignore
  it.each([
    ["csv_glob",     "lake/none*.csv",         "",                                          "connection_failed"],
    ["csv_glob",     "/etc/passwd",            "",                                          "unsafe_location"],
    ["csv_glob",     "lake/../../x.csv",       "",                                          "unsafe_location"],
    ["csv_glob",     "https://example.com/x",  "",                                          "unsafe_location"],
    ["csv_glob",     "lake/a.csv",             "SELECT * FROM read_text('/etc/hostname')",  "connection_failed"],
    ["csv_glob",     "lake/a.csv",             "SELECT 1); ATTACH '/tmp/x.db'; SELECT (1",  "connection_failed"],
    ["csv_glob",     "lake/a.csv",             "SELECT nothing FROM source",                "connection_failed"],
    ["parquet_glob", "lake/a.csv",             "",                                          "connection_failed"],
    ["postgres",     "NOT_SET",                "SELECT 1",                                  "missing_variable"]
  ])("reject %s at %j with the query %j", async (kind, location, query, code) => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n");
    const {problems} = await connect(kind, location, query);
    expect(problems).toMatchObject([{severity: "error", code, file: "data/connections.csv", line: 2, column: "location"}]);
  });

  // Every kind of statement that does more than read, alone and smuggled in between the brackets that a query is put into.
  // prettier-ignore
  it.each([
    "COPY (SELECT 'x') TO '<root>/package.json'",
    "SELECT 1 AS x); COPY (SELECT 'x' AS t) TO '<root>/package.json' (FORMAT csv); SELECT x FROM (SELECT 1 AS x",
    "SELECT 1; COPY (SELECT 'x') TO '<root>/package.json'",
    "EXPORT DATABASE '<root>/lake'",
    "ATTACH '<root>/package.json' AS other",
    "CREATE TABLE t AS SELECT 1",
    "CREATE OR REPLACE VIEW source AS SELECT 1",
    "INSERT INTO source VALUES (1)",
    "UPDATE source SET year = 1",
    "DELETE FROM source",
    "DROP VIEW source",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SET enable_external_access = true",
    "PRAGMA database_list",
    "CALL pragma_version()",
    "CHECKPOINT",
    "EXPLAIN ANALYZE SELECT 1",
    "WITH t AS (SELECT 1) INSERT INTO source SELECT * FROM t",
    "-- nothing"
  ])("refuse the query %j, and nothing is written", async (query) => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n");
    writeFileSync(join(root, "package.json"), "{}");
    const asked = query.replaceAll("<root>", root);
    const {problems} = await connect("csv_glob", "lake/a.csv", asked);
    expect(problems).toMatchObject([{severity: "error", file: "data/connections.csv", line: 2}]);
    expect(["not_a_select", "connection_failed", "invalid_cell", "missing_query", "untrimmed"]).toContain(problems[0]!.code);
    expect(readFileSync(join(root, "package.json"), "utf8")).toBe("{}");
    expect(readdirSync(join(root, "lake"))).toEqual(["a.csv"]);
  });

  it("take a query that ends in a semicolon or in words to the reader", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n");
    for (const query of ["SELECT year, rate FROM source ;", "SELECT year, rate FROM source -- all"])
      expect(added(await connect("csv_glob", "lake/a.csv", query))).toHaveLength(1);
  });

  it("read the files of their location and no others, nor where a link leads out of the repository", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n");
    writeFileSync(join(root, ".env"), "SECRET=1");
    writeFileSync(join(root, "lake", "b.csv"), "year,rate\n2022,4\n");
    for (const file of [".env", "lake/b.csv"]) {
      const query = `SELECT 2021 AS year, content AS rate FROM read_text('${join(root, file)}')`;
      const {problems} = await connect("csv_glob", "lake/a.csv", query);
      expect(problems).toMatchObject([{code: "connection_failed"}]);
      expect(JSON.stringify(problems)).not.toContain("SECRET");
    }
    symlinkSync("/etc/hostname", join(root, "lake", "c.csv"));
    expect((await connect("csv_glob", "lake/*.csv")).problems).toMatchObject([{code: "unsafe_location"}]);
  });

  it("ask for a mapping that is there, uses every rule and gives a vintage", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n");
    const codes = async (mapping: string, text?: string) => {
      const given = text === undefined ? {} : {[mapping]: text};
      return (await connect("csv_glob", "lake/a.csv", "", mapping, given)).problems.map(({code}) => code);
    };
    expect(await codes("none.csv")).toEqual(["missing_mapping"]);
    expect(await codes("undated.csv", rules.replace(",,vintage,2025-02-01,\n", ""))).toEqual(["missing_vintage"]);
    expect(await codes("stale.csv", `${rules}month,*,,,\n`)).toEqual(["stale_mapping"]);
    expect(await codes("wrong.csv", `${rules}year,2021,area,VN-99,\n`)).toEqual(["stale_mapping"]);
  });

  it("do not concern those who declare none", async () => {
    const {folder, remove} = await smallFolder();
    onTestFinished(remove);
    const {problems, data} = await readInputs({...placeFolder(), data: folder});
    expect(problems).toEqual([]);
    expect([...data.keys()].filter((name) => name.includes("connection"))).toEqual([]);
  });
});

describe("the limits of a connection", () => {
  const settings = async (columns: string, values: string, select: string) => {
    const inputs = await editedInputs({
      "connections.csv": `connection,kind,location,query,mapping,note,${columns}\nlake,csv_glob,lake/*.csv,"${select}",counts.csv,,${values}\n`,
      "indicators.csv": (text) => text.replace(/^(households_using_electricity,.*?),percent,/m, "$1,persons,"),
      "mappings/counts.csv": rules
        .replace(",,indicator,poverty_rate,", "indicator,*,indicator,=,")
        .replace("gso_income", "gso_vhlss")
    });
    return readConnections(inputs, root, {});
  };

  it("are settings: how many rows, how many seconds", async () => {
    writeFileSync(join(root, "lake", "a.csv"), "year,rate\n2021,3.6\n2022,4.2\n");
    expect((await settings("most_rows", "1", "")).problems).toMatchObject([{code: "too_many_rows"}]);
    const slow = "SELECT count(*) AS n FROM range(100000000000) a, range(100) b WHERE a.range * b.range = 7";
    expect((await settings("seconds", "1", slow)).problems).toMatchObject([{code: "too_slow"}]);
  });

  it("are one fault, not a second one of a file that is not there", async () => {
    const inputs = await connect("csv_glob", "lake/none.csv");
    expect(inputs.data.has("observations/connection lake.csv")).toBe(true);
    expect(inputs.problems).toMatchObject([{code: "connection_failed"}]);
  });

  it("withhold counts of fewer persons, tell how many, and publish every other value", async () => {
    const lines = [
      "indicator,year,rate",
      "households_using_electricity,2021,9",
      "households_using_electricity,2022,10"
    ];
    writeFileSync(join(root, "lake", "a.csv"), `${lines.join("\n")}\n`);
    const inputs = await settings("fewer_than", "10", "");
    expect(inputs.problems).toMatchObject([{severity: "warning", value: "lake: 1", column: "fewer_than"}]);
    const text = Buffer.from(inputs.data.get("observations/connection lake.csv")!.bytes).toString();
    expect(text).toMatch(/households_using_electricity,VN,2022,[^\n]*10,/);
    expect(text).not.toContain("2021");
  });
});
