import {parseArgs} from "node:util";
import {describeGaps} from "../check/gaps.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {defaultData, defaultSeed} from "../read/inputs.js";
import {describeProblem, describeTogether, InputError, type Problem} from "../read/problem.js";
import {buildTables} from "../derive/tables.js";

const usage = "usage: npm run check -- [--lang vi|en] [--seed FILE] [--data DIR]";

const words = {
  vi: {
    found: (errors: number, warnings: number) => `${String(errors)} lỗi, ${String(warnings)} cảnh báo`,
    stopped: "Có lỗi nên chưa xem được còn thiếu gì."
  },
  en: {
    found: (errors: number, warnings: number) => `${String(errors)} errors, ${String(warnings)} warnings`,
    stopped: "What is missing can be listed once the errors are mended."
  }
} as const;

/** Checks the plan and the data without writing anything: every problem, then what is missing. */
async function main(): Promise<number> {
  const {lang, seed, data} = readArguments();
  if (lang !== "vi" && lang !== "en") {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const inputs = await readInputs(seed, data);
  try {
    const {tables, warnings} = buildTables(inputs);
    print(warnings, lang);
    process.stdout.write(`\n${describeGaps(tables, lang).join("\n")}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    print(error.problems, lang);
    process.stdout.write(`${words[lang].stopped}\n`);
    return 1;
  }
}

function print(problems: readonly Problem[], lang: "vi" | "en"): void {
  const errors = problems.filter(({severity}) => severity === "error");
  const warnings = problems.filter(({severity}) => severity === "warning");
  // An error is mended one by one; of warnings many are alike, and looked at together.
  const lines = [...errors.map((problem) => describeProblem(problem, lang)), ...describeTogether(warnings, lang)];
  process.stdout.write([...lines, words[lang].found(errors.length, warnings.length), ""].join("\n"));
}

function readArguments() {
  const defaults = {lang: "en", seed: defaultSeed, data: defaultData};
  try {
    const {values} = parseArgs({
      options: {lang: {type: "string"}, seed: {type: "string"}, data: {type: "string"}}
    });
    return {...defaults, ...values};
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return {...defaults, lang: ""};
  }
}

process.exitCode = await main();
