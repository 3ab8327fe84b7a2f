import {existsSync} from "node:fs";
import {mkdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {placeFormat} from "../../../src/model/place.js";
import {writeTogether} from "../../durable/write-together.js";
import {lift, type Lift} from "../../place/lift.js";
import {folderOf, placeOptions, readCommandLine} from "../command-line.js";
import {liftMessages as messages} from "../messages.js";
import type {Output} from "../output.js";
import {filesIn} from "./place-files.js";
import {tellUnwritten} from "../unwritten.js";

const options = {place: placeOptions.place, data: placeOptions.data} as const;

/** Lifts the folder of a place to the present format, by what it lacks only; with what is there already nothing is written. */
export async function runLift(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, values} = line;
  const folder = folderOf(values).data;
  const file = join(folder, "place.yaml");
  if (!existsSync(file)) {
    report(messages.noPlace(file)[language]);
    return 1;
  }
  const text = await readFile(file, "utf8");
  let lifted: Lift;
  try {
    lifted = lift(text, new Set((await filesIn(folder)).keys()));
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    report(messages.unreadable(file, why)[language]);
    return 1;
  }
  if (lifted.unknown !== null) {
    report(messages.unknown(file, lifted.unknown, placeFormat)[language]);
    return 1;
  }
  if (lifted.files.size === 0) {
    print(messages.present(folder, placeFormat)[language]);
    return 0;
  }
  const changes = [...lifted.files].map(([path, after]) => ({
    path,
    bytes: Buffer.from(after),
    before: path === "place.yaml" ? Buffer.from(text) : null
  }));
  try {
    for (const {path} of changes) await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeTogether(folder, changes, {command: "npm run lift"});
  } catch (error) {
    tellUnwritten(error, language, report);
    return 1;
  }
  for (const {path} of changes) print(messages.written(join(folder, path))[language]);
  print(messages.next(values.place)[language]);
  return 0;
}
