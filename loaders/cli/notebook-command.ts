import {mkdir, stat, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {notebookName, notebookPath} from "../../src/model/addresses/notebooks.js";
import {languagesOfPlace} from "../../src/model/place.js";
import {termsOf} from "../../src/model/place-terms.js";
import {buildTables} from "../derive/tables.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {describeBriefly, InputError} from "../read/problem.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {notebookMessages as messages} from "./messages.js";
import {notebookTemplate} from "./notebook-template.js";
import type {Output} from "./output.js";

/**
 * Makes a new notebook, in every language of the place. It overwrites nothing.
 * @param today the date to write into it, as YYYY-MM-DD
 */
export async function runNotebook(
  args: readonly string[],
  {print, report}: Output,
  {today}: {readonly today: string}
): Promise<number> {
  const line = readCommandLine(
    args,
    {options: placeOptions, positionals: true, usage: messages.usage},
    {print, report}
  );
  if (typeof line === "number") return line;
  const {language: answers, positionals, values} = line;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    report(messages.usage[answers]);
    return 2;
  }
  if (!notebookName.test(name)) {
    report(messages.badName(name)[answers]);
    return 1;
  }
  const folder = folderOf(values);
  try {
    const {tables} = buildTables(await readInputs(folder));
    const terms = termsOf(tables);
    const indicator = tables.indicators.find((row) => row.indicator === terms.begin?.indicator);
    if (indicator === undefined) {
      report(messages.noIndicator[answers]);
      return 1;
    }
    const files = languagesOfPlace(tables).map((language) => ({
      language,
      file: join(folder.notebooks, language.prefix.slice(1), `${name}.md`)
    }));
    for (const {file} of files) {
      if (!(await stat(file).catch(() => null))) continue;
      report(messages.taken(file)[answers]);
      return 1;
    }
    for (const {language, file} of files) {
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, notebookTemplate({name, indicator, area: terms.area, today}, language), {flag: "wx"});
      print(`${file}  →  ${notebookPath(language, name)}`);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const found of describeBriefly(error.problems, answers)) report(found);
    return 1;
  }
  print(messages.made[answers]);
  return 0;
}
