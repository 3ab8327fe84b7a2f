import {createInterface} from "node:readline/promises";
import {tableOf} from "../../../src/model/tables/index.js";
import {buildTables} from "../../derive/tables.js";
import {writeTogether} from "../../durable/write-together.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {insertRows} from "../../exchange/merge/insert-rows.js";
import {newIndicatorRows, type NewIndicator} from "../../exchange/new-indicator.js";
import {folderOf, placeOptions, readCommandLine} from "../command-line.js";
import {indicatorMessages as messages} from "./indicator-messages.js";
import type {Output} from "../output.js";
import {tellUnwritten} from "../unwritten.js";

const options = {
  name: {type: "string", multiple: true},
  definition: {type: "string", multiple: true},
  unit: {type: "string"},
  decimals: {type: "string", default: "1"},
  direction: {type: "string"},
  goal: {type: "string"},
  target: {type: "string"},
  commitment: {type: "string"},
  source: {type: "string"},
  ...placeOptions
} as const;

/** Asks a person a question; null where nobody sits there. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Asks on the terminal, where there is one. */
export const askOnTerminal: Ask =
  process.stdin.isTTY && process.stdout.isTTY
    ? async (question) => {
        const terminal = createInterface({input: process.stdin, output: process.stdout});
        try {
          return (await terminal.question(question)).trim();
        } finally {
          terminal.close();
        }
      }
    : null;

/** Writes every row that a new indicator needs, of flags or of answers; nothing where one of them is wrong. */
export async function runIndicator(args: readonly string[], {print, report}: Output, ask: Ask): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, values, positionals} = line;
  const [indicator, ...others] = positionals;
  if (indicator === undefined || others.length > 0) {
    report(messages.usage[language]);
    return 2;
  }
  const inputs = await readInputs(folderOf(values));
  try {
    const {tables} = buildTables(inputs);
    const {languages} = tables.place;
    const missing: string[] = [];
    const answer = async (flag: string, question: string, given: string | undefined, required = true) => {
      if (given !== undefined) return given;
      const said = ask === null ? "" : await ask(question);
      if (said === "" && required) missing.push(flag);
      return said;
    };
    const texts = async (flag: "name" | "definition"): Promise<Record<string, string>> => {
      const given = byLanguage(values[flag] ?? [], languages);
      for (const code of languages)
        given[code] = await answer(`--${flag} ${code}=…`, messages.question[flag](code)[language], given[code]);
      return given;
    };
    const optional = async (flag: "goal" | "target" | "commitment" | "source") =>
      (await answer(`--${flag}`, messages.question[flag][language], values[flag], false)) || null;
    const given: NewIndicator = {
      indicator,
      names: await texts("name"),
      definitions: await texts("definition"),
      unit: await answer("--unit", messages.question.unit(tables.units.map(({unit}) => unit))[language], values.unit),
      decimals: values.decimals,
      direction: await answer("--direction", messages.question.direction[language], values.direction),
      commitment: await optional("commitment"),
      target: await optional("target"),
      goal: await optional("goal"),
      source: await optional("source")
    };
    if (missing.length > 0) {
      report(messages.missing(missing)[language]);
      report(messages.usage[language]);
      return 2;
    }
    const {rows, wrong} = newIndicatorRows(given, tables);
    for (const {field, value, expected, mend} of wrong) report(messages.wrong(field, value, expected, mend)[language]);
    if (wrong.length > 0) return 1;
    const data = new Map(inputs.data);
    for (const {table, row} of rows) {
      const path = `${table}.csv`;
      const bytes = insertRows(tableOf(table, languages), data.get(path)?.bytes ?? null, [row]);
      data.set(path, {file: `${inputs.dataFolder}/${path}`, bytes});
    }
    // What the next build would reject is never written.
    buildTables({...inputs, data});
    const changed = [...data].filter(([path, {bytes}]) => inputs.data.get(path)?.bytes !== bytes);
    const changes = changed.map(([path, {bytes}]) => ({path, bytes, before: inputs.data.get(path)?.bytes ?? null}));
    await writeTogether(inputs.dataFolder, changes, {command: "npm run indicator"});
    for (const {table, row} of rows)
      print(messages.row(`${inputs.dataFolder}/${table}.csv`, Object.values(row).slice(0, 5).join(", "))[language]);
    // Beside a single file of all indicators a folder of one for each is not read.
    const figures = data.has("observations.csv") ? "observations.csv" : `observations/${indicator}.csv`;
    print(messages.next(`${inputs.dataFolder}/${figures}`, values.place)[language]);
    return 0;
  } catch (error) {
    tellUnwritten(error, language, report);
    return 1;
  }
}

/** Texts of `code=text` by language; one without a code is in the first language. */
function byLanguage(texts: readonly string[], languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const code = languages.find((known) => text.startsWith(`${known}=`));
      return code === undefined ? [languages[0] ?? "", text] : [code, text.slice(code.length + 1)];
    })
  );
}
