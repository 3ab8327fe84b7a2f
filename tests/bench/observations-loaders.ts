import {placeFolder} from "../../loaders/read/inputs.js";
import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readInputs} from "../../loaders/exchange/connections/inputs.js";
import {describeProblem, InputError} from "../../loaders/read/problem.js";
import {encodeArrow} from "../../src/engine/arrow.js";
import {encodeCsv} from "../../loaders/read/encode-csv.js";
import {buildTables} from "../../loaders/derive/tables.js";
import {tableOf} from "../../src/model/tables/index.js";

// Run by the benchmark in a process of its own: prints what it took as JSON.
const [, , data = "", out = ""] = process.argv;
await mkdir(out, {recursive: true});
const start = performance.now();
const parts = await work();
const end = performance.now();
process.stdout.write(
  JSON.stringify({
    seconds: (end - start) / 1000,
    cpu: cpuSeconds(),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    parts
  })
);

/** Reads, checks and encodes, or words the problems that stand in the way; says what took how long. */
async function work(): Promise<string> {
  try {
    const {tables} = buildTables(await readInputs({...placeFolder(), data}));
    const checked = performance.now();
    const table = tableOf("observations");
    await writeFile(join(out, "observations.arrow"), encodeArrow(table, tables.observations));
    await writeFile(join(out, "observations.csv"), encodeCsv(table, tables.observations));
    return `read and checked ${seconds(start, checked)}, encoded ${seconds(checked, performance.now())}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const errors = error.problems.filter(({severity}) => severity === "error");
    const words = error.problems.map((problem) => describeProblem(problem, "vi"));
    return `${errors.length.toLocaleString("en")} errors worded in ${String(words.join("\n").length)} characters`;
  }
}

function seconds(from: number, to: number): string {
  return `${((to - from) / 1000).toFixed(2)} s`;
}

/** Seconds of processor time, which a busy machine does not change. */
function cpuSeconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}
