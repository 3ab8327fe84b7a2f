import {parseArgs} from "node:util";
import {readInputs} from "../exchange/connections/inputs.js";
import {defaultData, defaultSeed} from "../read/inputs.js";
import {describeProblem, InputError} from "../read/problem.js";
import {publishTables} from "../publish/publish.js";
import {buildTables} from "../derive/tables.js";

const usage = "usage: npm run tables -- --out DIR [--seed FILE] [--data DIR] [--lang en|vi]";

/** Writes every table as Arrow, CSV and JSON to a folder, or lists every problem and writes nothing. */
async function main(): Promise<number> {
  const {out, seed, data, lang} = readArguments();
  if (out === undefined || out === "" || (lang !== "en" && lang !== "vi")) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const {tables, warnings} = buildTables(await readInputs(seed, data));
    for (const warning of warnings) process.stderr.write(`${describeProblem(warning, lang)}\n`);
    const written = await publishTables(tables, out);
    for (const {name, rows, bytes} of written) {
      process.stderr.write(`${name.padEnd(18)}${String(rows).padStart(8)} rows ${String(bytes).padStart(10)} bytes\n`);
    }
    process.stderr.write(`${String(written.length)} tables written to ${out}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${describeProblem(problem, lang)}\n`);
    const errors = error.problems.filter(({severity}) => severity === "error").length;
    process.stderr.write(`${String(errors)} errors; nothing was written\n`);
    return 1;
  }
}

function readArguments() {
  const defaults = {out: undefined, seed: defaultSeed, data: defaultData, lang: "en"};
  try {
    const {values} = parseArgs({
      options: {out: {type: "string"}, seed: {type: "string"}, data: {type: "string"}, lang: {type: "string"}}
    });
    return {...defaults, ...values};
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return defaults;
  }
}

process.exitCode = await main();
