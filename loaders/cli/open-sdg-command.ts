import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {isDate} from "../check/dates.js";
import {describeAccount} from "../open-sdg/describe-account.js";
import {placeFiles} from "../open-sdg/place/files.js";
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
  home: {type: "string", default: "home"},
  name: {type: "string", default: ""}
} as const;

/**
 * Reads an Open SDG data repository, says what was read, what was left and why, and compares the progress that its office publishes
 * with ours; with `--out` also writes the tables of a place made of it, and never over a file that is there.
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
  const files = [...placeFiles(place)].map(([path, text]) => ({path: join(newFile(out), "data", path), text}));
  const there = files.find(({path}) => existsSync(path));
  if (there) {
    report(messages.exists(there.path)[language]);
    return 1;
  }
  for (const {path, text} of files) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, text, {flag: "wx"});
  }
  print(messages.place[language]);
  for (const told of describeAccount(place.account, language)) print(told);
  print(messages.written(files.length, join(out, "data"))[language]);
  return 0;
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
