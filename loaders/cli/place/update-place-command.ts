import {join} from "node:path";
import {parse} from "yaml";
import {z} from "zod";
import {codePattern} from "../../../src/model/language.js";
import {writeTogether, type Change} from "../../durable/write-together.js";
import {isDay} from "../../read/day.js";
import {mergePlace} from "../../open-sdg/place/merge.js";
import {readOpenSdg} from "../../open-sdg/read.js";
import {givenFile, newFile} from "../called-from.js";
import {readCommandLine} from "../command-line.js";
import {newPlaceMessages, updatePlaceMessages as messages} from "../messages.js";
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
import {filesIn, writeFiles} from "./place-files.js";
import {today} from "../today.js";
import {tellUnwritten} from "../unwritten.js";

const options = {"from-open-sdg": {type: "string"}, date: {type: "string"}} as const;

/** What the place was first made with, as `place.yaml` then said it. */
const made = z.object({
  area: z.string(),
  languages: z.array(z.string().regex(codePattern)).min(1),
  words: z.record(z.string(), z.object({home: z.string()}))
});

/**
 * Brings a place that was made of an Open SDG data repository up to date with it: what the office changed is changed, what people
 * have edited stays, and where both did it is said so.
 */
export async function runUpdatePlace(args: readonly string[], {print, report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, positionals: true, usage: messages.usage}, {print, report});
  if (typeof line === "number") return line;
  const {language, values, positionals} = line;
  const [given, ...more] = positionals;
  const {"from-open-sdg": repository, date = today()} = values;
  if (given === undefined || repository === undefined || more.length > 0 || !isDay(date)) {
    report(messages.usage[language]);
    return 2;
  }
  const wrong = notRepository(repository);
  if (wrong !== null) {
    report(wrong[language]);
    return 1;
  }
  const root = newFile(given);
  const [data, kept] = [join(root, "data"), join(root, madeFolder)];
  const last = await filesIn(kept);
  const stated = last.get("place.yaml");
  if (stated === undefined) {
    report(messages.notMade(given)[language]);
    return 1;
  }
  const {area, languages: first, words} = made.parse(parse(stated));
  const present = await filesIn(data);
  // Its people say which languages a place has.
  const languages = spokenIn(present.get("place.yaml")) ?? first;
  const office = readOpenSdg(givenFile(repository));
  accountOfRepository(office, language, print);
  const nothing = holdsNothing(office, repository);
  if (nothing !== null) {
    report(nothing[language]);
    return 1;
  }
  const next = openSdgPlace(office, {home: area, name: words[first[0]!]?.home ?? area, release: date, languages});
  const merged = mergePlace(last, present, next.files, languages);
  const changes = [
    ...changesTo("data", present, merged.files, merged.removed),
    ...changesTo(
      madeFolder,
      last,
      merged.made,
      [...last.keys()].filter((path) => !merged.made.has(path))
    )
  ];
  try {
    await writeTogether(root, changes, {command: "npm run update-place"});
  } catch (error) {
    tellUnwritten(error, language, report);
    return 1;
  }
  await writeFiles(root, new Map([[accountFile, wholeAccount(office, next)]]));
  next.account(language, print);
  print(newPlaceMessages.accountIn(join(given, accountFile))[language]);
  const others = office.languages.filter((code) => !languages.includes(code));
  if (others.length > 0) print(messages.otherLanguages(others)[language]);
  for (const conflict of merged.conflicts) print(messages.conflict(conflict)[language]);
  print(messages.updated(merged.files.size, merged.removed.length, merged.conflicts.length)[language]);
  return 0;
}

/** What is to be written in a folder, and what is to go. */
function changesTo(
  folder: string,
  present: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
  removed: readonly string[]
): readonly Change[] {
  const bytesOf = (text: string | undefined) => (text === undefined ? null : Buffer.from(text));
  return [
    ...[...next].map(([path, text]) => ({
      path: `${folder}/${path}`,
      bytes: bytesOf(text),
      before: bytesOf(present.get(path))
    })),
    ...removed.map((path) => ({path: `${folder}/${path}`, bytes: null, before: bytesOf(present.get(path))}))
  ];
}

/** The languages of a place as its people have them; null where `place.yaml` does not say any. */
function spokenIn(text: string | undefined): readonly string[] | null {
  try {
    const said = made.pick({languages: true}).safeParse(parse(text ?? ""));
    return said.success ? said.data.languages : null;
  } catch {
    return null;
  }
}
