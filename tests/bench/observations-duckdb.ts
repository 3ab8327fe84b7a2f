import {mkdir} from "node:fs/promises";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {tableOf} from "../../src/model/tables/index.js";

// Run by the benchmark in a process of its own: native DuckDB reads the same files, checks the key and the references,
// and writes the rows in the order of their key.
const [, , data = "", out = ""] = process.argv;
await mkdir(out, {recursive: true});
const start = performance.now();
const connection = await (await DuckDBInstance.create(":memory:", {threads: "2"})).connect();
const read = (file: string) => `read_csv('${join(data, file)}', header = true, all_varchar = true)`;
await connection.run(`
CREATE TABLE observations AS
SELECT * REPLACE (year::SMALLINT AS year, value::DOUBLE AS value) FROM ${read("observations/*.csv")}`);
const {key, columns} = tableOf("observations");
const questions = [
  `SELECT count(*) FROM (SELECT 1 FROM observations GROUP BY ${key.join(", ")} HAVING count(*) > 1)`,
  ...Object.entries(columns).flatMap(([name, {references}]) => {
    const [table = "", column = ""] = references?.split(".") ?? [];
    return references === undefined
      ? []
      : [`SELECT count(*) FROM observations WHERE ${name} NOT IN (SELECT ${column} FROM ${read(`${table}.csv`)})`];
  })
];
for (const sql of questions) {
  const [[found] = []] = (await connection.runAndReadAll(sql)).getRows();
  if (Number(found) !== 0) throw new Error(`unexpected rows: ${sql}`);
}
await connection.run(
  `COPY (FROM observations ORDER BY ${key.join(", ")}) TO '${join(out, "observations.csv")}' (HEADER, DELIMITER ',')`
);
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    cpu: cpuSeconds(),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    parts: ""
  })
);

/** Seconds of processor time, which a busy machine does not change. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}
