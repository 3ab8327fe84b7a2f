import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {defaultSeed, readInputs} from "../../loaders/inputs.js";
import {encodeArrow} from "../../loaders/publish/arrow.js";
import {encodeCsv} from "../../loaders/publish/csv.js";
import {buildTables} from "../../loaders/tables.js";
import {tableOf} from "../../src/tables/index.js";

// Run by the benchmark in a process of its own: prints what it took as JSON.
const [, , data = "", out = ""] = process.argv;
await mkdir(out, {recursive: true});
const start = performance.now();
const {tables} = buildTables(await readInputs(defaultSeed, data));
const checked = performance.now();
const table = tableOf("observations");
await writeFile(join(out, "observations.arrow"), encodeArrow(table, tables.observations));
await writeFile(join(out, "observations.csv"), encodeCsv(table, tables.observations));
const end = performance.now();
const seconds = (from: number, to: number) => (to - from) / 1000;
process.stdout.write(
  JSON.stringify({
    seconds: seconds(start, end),
    cpu: cpuSeconds(),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    parts: `read and checked ${seconds(start, checked).toFixed(2)} s, encoded ${seconds(checked, end).toFixed(2)} s`
  })
);

/** Seconds of processor time, which a busy machine does not change. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}
