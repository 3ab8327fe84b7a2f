import {mkdir, stat, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {languages} from "../../src/model/language.js";
import {notebookName, notebookPath} from "../../src/model/addresses/notebooks.js";
import {readCommandLine} from "./command-line.js";
import type {Output} from "./output.js";
import {notebookTemplate} from "./notebook-template.js";

const usage = `npm run notebook -- NAME

Makes a new notebook from a template, in both languages:
  src/notebooks/NAME.md       at /notebooks/NAME/
  src/notebooks/en/NAME.md    at /notebooks/en/NAME/

NAME is made of the letters a-z, digits and single hyphens, such as "rural-water".`;

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
  const {read, error} = readCommandLine(args, {}, true);
  const [name, ...more] = read?.positionals ?? [];
  if (error !== null) report(error);
  if (name === undefined || more.length > 0) {
    report(usage);
    return 2;
  }
  if (!notebookName.test(name)) {
    report(
      `"${name}" cannot be the name of a notebook: it becomes part of an address, so it is made of the letters a-z, ` +
        `digits and single hyphens, such as "rural-water"; "index" and "en" are taken.`
    );
    return 1;
  }
  const files = languages.map((language) => ({
    language,
    file: join(root, "notebooks", language === "en" ? "en" : "", `${name}.md`)
  }));
  for (const {file} of files) {
    if (!(await stat(file).catch(() => null))) continue;
    report(`${file} is there already and stays as it is; choose another name or edit that file.`);
    return 1;
  }
  for (const {language, file} of files) {
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, notebookTemplate(name, language, today), {flag: "wx"});
    print(`${file}  →  ${notebookPath(language, name)}`);
  }
  print("npm start shows both, live while you write.");
  return 0;
}
