import {existsSync} from "node:fs";
import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative, sep} from "node:path";
import {isDate} from "../check/dates.js";
import {describeAccount} from "../open-sdg/describe-account.js";
import {placeFiles} from "../open-sdg/place/files.js";
import {mergePlace} from "../open-sdg/place/merge.js";
import {placeOf} from "../open-sdg/place/place.js";
import {progressOf} from "../open-sdg/progress.js";
import {comparePublished} from "../open-sdg/published-progress.js";
import {readOpenSdg, type OpenSdg} from "../open-sdg/read.js";
import {givenFile, newFile} from "./called-from.js";
import {readCommandLine} from "./command-line.js";
import {openSdgMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

const options = {
  out: {type: "string"},
  date: {type: "string"},
  update: {type: "boolean", default: false},
  home: {type: "string", default: "home"},
  name: {type: "string", default: ""}
} as const;

/**
 * Reads an Open SDG data repository, says what was read, what was left and why, and compares the progress that its office publishes
 * with ours. With `--out` it also writes the tables of a place made of it, and never over a file that is there; with `--update` it
 * brings such a place up to date, and what people have edited stays.
 */
export async function runOpenSdg(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {report});
  if (line === null) return 2;
  const {language, values, positionals} = line;
  const [given, ...more] = positionals;
  const {out, date} = values;
  if (given === undefined || more.length > 0 || (out !== undefined && !isDate(date ?? ""))) {
    report(messages.usage[language]);
    return 2;
  }
  const folder = givenFile(given);
  if (!existsSync(folder)) {
    report(messages.noFolder(given)[language]);
    return 1;
  }
  const repository = readOpenSdg(folder);
  for (const told of describeAccount(repository.account, language)) print(told);
  for (const told of progressLines(repository)) print(told[language]);
  if (out === undefined || date === undefined) return 0;
  const place = placeOf(repository, {home: values.home, name: values.name || values.home, release: date});
  const next = placeFiles(place);
  const root = newFile(out);
  const [data, kept] = [join(root, "data"), join(root, madeFolder)];
  if (values.update) {
    const last = await filesIn(kept);
    if (last.size === 0) {
      report(messages.notMade(out)[language]);
      return 1;
    }
    const merged = mergePlace(last, await filesIn(data), next, place.languages);
    for (const [path, text] of merged.files) await write(join(data, path), text);
    for (const path of merged.removed) await rm(join(data, path));
    await rm(kept, {recursive: true});
    for (const [path, text] of merged.made) await write(join(kept, path), text);
    for (const conflict of merged.conflicts) print(messages.conflict(conflict)[language]);
    print(messages.updated(merged.files.size, merged.removed.length, merged.conflicts.length)[language]);
  } else {
    const there = [...next.keys()].map((path) => join(data, path)).find((path) => existsSync(path));
    if (there !== undefined) {
      report(messages.exists(there)[language]);
      return 1;
    }
    for (const folderOf of [data, kept]) for (const [path, text] of next) await write(join(folderOf, path), text);
    print(messages.written(next.size, join(out, "data"))[language]);
  }
  print(messages.place[language]);
  for (const told of describeAccount(place.account, language)) print(told);
  return 0;
}

/** Where a place keeps what was made of its office's data, to tell it from what people have edited since. */
const madeFolder = ".open-sdg";

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}

/** The files of a folder by their paths below it, with slashes. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(folder)) return new Map();
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(
    async (file) => [relative(folder, file).split(sep).join("/"), await readFile(file, "utf8")] as const
  );
  return new Map(await Promise.all(read));
}

function progressLines({publishedProgress, indicators}: OpenSdg) {
  if (publishedProgress === null) return [];
  const found = comparePublished(publishedProgress, indicators.map(progressOf));
  const shown = (value: string | number | null) => (value === null ? "–" : String(value));
  return [
    messages.compared(found.indicators, found.series, found.differences.length),
    ...found.differences.map(({id, tag, what, published, ours}) =>
      messages.difference(tag ?? id, what, shown(published), shown(ours))
    )
  ];
}
