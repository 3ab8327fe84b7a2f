import {isUtf8} from "node:buffer";
import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {basename, join} from "node:path";
import {placeSchema} from "../../../src/model/place.js";
import {isDay} from "../../read/day.js";
import {readOrdinaryFile} from "../../read/ordinary-file.js";
import {readOpenSdg} from "../../open-sdg/read.js";
import {newPlace, type NewPlace} from "../../place/new-place.js";
import {readSharedTables} from "../../place/shared-tables.js";
import {readUnNames} from "../../place/un-names.js";
import {givenFile, newFile} from "../called-from.js";
import {readCommandLine} from "../command-line.js";
import {newPlaceMessages as messages} from "../messages.js";
import {
  accountFile,
  accountOfRepository,
  holdsNothing,
  madeFolder,
  notRepository,
  openSdgPlace,
  wholeAccount
} from "./open-sdg-place.js";
import type {Output} from "../output.js";
import {writeFiles} from "./place-files.js";
import {today} from "../today.js";

const options = {
  "from-open-sdg": {type: "string"},
  plan: {type: "string"},
  area: {type: "string", default: "HOME"},
  name: {type: "string"},
  date: {type: "string"}
} as const;

/** The words by which goals are recognised in a plan, as the default place has them, below this program's root. */
const goalWords = "data/plan/goals.csv";

/**
 * Writes the folder of a new place, and never over a file that is there: a Vietnamese province, with the text of its plan where one
 * is given, or what an Open SDG data repository holds, with an account of what was read, what was left and why. With a repository
 * and no folder it only gives that account.
 */
export async function runNewPlace(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, values, positionals} = line;
  const [given, ...more] = positionals;
  const {"from-open-sdg": repository, plan, area, date = today()} = values;
  const isNothing = given === undefined && repository === undefined;
  const isBoth = repository !== undefined && plan !== undefined;
  if (isNothing || isBoth || more.length > 0 || !isDay(date) || !placeSchema.shape.area.safeParse(area).success) {
    report(messages.usage[language]);
    return 2;
  }
  const wrong =
    plan !== undefined && !existsSync(givenFile(plan))
      ? messages.notThere(plan)
      : repository === undefined
        ? null
        : notRepository(repository);
  if (wrong !== null) {
    report(wrong[language]);
    return 1;
  }
  const office = repository === undefined ? null : readOpenSdg(givenFile(repository));
  if (office !== null) {
    accountOfRepository(office, language, print);
    const nothing = holdsNothing(office, repository ?? "");
    if (nothing !== null) {
      report(nothing[language]);
      return 1;
    }
  }
  if (given === undefined) return 0;
  const inputs = await planOf(plan);
  if (inputs === null) {
    report(messages.noText(plan ?? "")[language]);
    return 1;
  }
  const root = newFile(given);
  const name = values.name ?? (office === null ? basename(root) : area);
  const made = office === null ? null : openSdgPlace(office, {home: area, name, release: date});
  const files =
    made === null
      ? newPlace({area, name, date, shared: readSharedTables(), un: readUnNames(), ...inputs})
      : new Map([...made.files].map(([path, text]) => [join("data", path), text]));
  const there = [...files.keys()].map((path) => join(root, path)).find((path) => existsSync(path));
  if (there !== undefined) {
    report(messages.exists(there)[language]);
    return 1;
  }
  await writeFiles(root, files);
  if (made !== null) {
    await writeFiles(join(root, madeFolder), made.files);
    if (office !== null) await writeFiles(root, new Map([[accountFile, wholeAccount(office, made)]]));
    made.account(language, print);
    print(messages.accountIn(join(given, accountFile))[language]);
  }
  print(messages.written(files.size, given)[language]);
  print(messages.next(given)[language]);
  return 0;
}

/** The text of a new province's plan, with the words by which its goals are recognised, where one is given; null where that is no text. */
async function planOf(file: string | undefined): Promise<Pick<NewPlace, "plan"> | null> {
  if (file === undefined) return {plan: null};
  const bytes = await readOrdinaryFile(givenFile(file));
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  return {plan: {text: bytes.toString("utf8"), goalWords: await readFile(goalWords, "utf8")}};
}
