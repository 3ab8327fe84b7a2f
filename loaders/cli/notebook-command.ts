import {mkdir, stat, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {languages} from "../../src/model/language.js";
import {notebookName, notebookPath} from "../../src/model/addresses/notebooks.js";
import {readCommandLine} from "./command-line.js";
import {notebookMessages as messages} from "./messages.js";
import type {Output} from "./output.js";
import {notebookTemplate} from "./notebook-template.js";

/**
 * Makes a new notebook, in Vietnamese and English. It overwrites nothing.
 * @param root the source root
 * @param today the date to write into it, as YYYY-MM-DD
 */
export async function runNotebook(
  args: readonly string[],
  {print, report}: Output,
  {root, today}: {readonly root: string; readonly today: string}
): Promise<number> {
  const line = readCommandLine(args, {options: {}, positionals: true, usage: messages.usage}, {report});
  if (line === null) return 2;
  const {language: answers, positionals} = line;
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) {
    report(messages.usage[answers]);
    return 2;
  }
  if (!notebookName.test(name)) {
    report(messages.badName(name)[answers]);
    return 1;
  }
  const files = languages.map((language) => ({
    language,
    file: join(root, "notebooks", language === "en" ? "en" : "", `${name}.md`)
  }));
  for (const {file} of files) {
    if (!(await stat(file).catch(() => null))) continue;
    report(messages.taken(file)[answers]);
    return 1;
  }
  for (const {language, file} of files) {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, notebookTemplate(name, language, today), {flag: "wx"});
    print(`${file}  →  ${notebookPath(language, name)}`);
  }
  print(messages.made[answers]);
  return 0;
}
