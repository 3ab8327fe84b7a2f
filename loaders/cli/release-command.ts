import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {LanguageCode, Localised} from "../../src/model/language.js";
import {groupBy} from "../../src/lib/group.js";
import {compareSnapshots, type Comparison} from "../../src/releases/compare.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf} from "../../src/releases/snapshot.js";
import {statusKind} from "../../src/releases/statuses.js";
import type {StatusKind} from "../../src/model/releases.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {describeProblem, InputError} from "../read/problem.js";
import {latestRelease} from "../../src/model/release.js";
import {readPrevious, readSnapshot, releaseFile, releasesFolder} from "../read/previous-release.js";
import {buildTables} from "../derive/tables.js";
import {givenFile} from "./called-from.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {releaseMessages as messages} from "./messages.js";
import type {Output} from "./output.js";

const options = {write: {type: "boolean", default: false}, previous: {type: "string"}, ...placeOptions} as const;

/** Says what the latest release changes and, when asked to, keeps it. */
export async function runRelease(args: readonly string[], output: Output): Promise<number> {
  const {print, report} = output;
  const line = readCommandLine(args, {options, usage: messages.usage}, output);
  if (typeof line === "number") return line;
  const {language} = line;
  const {write, previous: given} = line.values;
  const place = folderOf(line.values);
  const folder = join(place.data, releasesFolder);
  try {
    const {tables} = buildTables(await readInputs(place));
    const release = latestRelease(tables);
    if (release === null) {
      report(messages.none(place.data)[language]);
      return 1;
    }
    const snapshot = snapshotOf(tables, release);
    const previous = given === undefined ? await readPrevious(release, folder) : await readSnapshot(givenFile(given));
    const differences = previous === null ? null : compareSnapshots(previous, snapshot, tables.place);
    print(
      differences === null
        ? messages.first(release)[language]
        : `${messages.against(release, differences.before.release)[language]}\n${summary(differences, language)}`
    );
    if (!write) {
      print(messages.notWritten[language]);
      return 0;
    }
    return await keep(releaseFile(release, folder), encodeSnapshot(snapshot), language, output);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) report(describeProblem(problem, language));
    return 1;
  }
}

/** Writes a release once: what was published does not change afterwards. */
async function keep(file: string, text: string, language: LanguageCode, {print, report}: Output): Promise<number> {
  const present = await readFile(file, "utf8").catch(() => null);
  if (present !== null && present !== text) {
    report(messages.published(file)[language]);
    return 1;
  }
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  print(messages.kept(file, Buffer.byteLength(text))[language]);
  return 0;
}

/** What became of a status, for the terminal. */
const kindWords = {
  verdict: {vi: "kết luận khác", en: "with another verdict"},
  decided: {vi: "nay có kết luận", en: "with a verdict now"},
  undecided: {vi: "nay không còn kết luận", en: "without a verdict now"},
  unknown: {vi: "vẫn chưa có kết luận", en: "still without one"}
} as const satisfies Readonly<Record<StatusKind, Localised>>;

/** How many of each kind there are, the kinds by their codes. */
function summary({values, indicators, milestones, statuses}: Comparison, language: LanguageCode): string {
  const count = (what: Localised, kinds: readonly string[]) => {
    const counts = groupBy(kinds, (kind) => kind);
    const parts = [...counts].map(([kind, of]) => `${String(of.length)} ${kind}`);
    return `  ${what[language]}: ${parts.length === 0 ? messages.noChange[language] : parts.join(", ")}`;
  };
  return [
    count(
      messages.values,
      values.map(({kind}) => kind)
    ),
    count(
      messages.indicators,
      indicators.map(({kind}) => kind)
    ),
    count(
      messages.milestones,
      milestones.map(({kind}) => kind)
    ),
    count(
      messages.statuses,
      statuses.map(
        (status) => `${kindWords[statusKind(status)][language]} ${messages.because(status.causes)[language]}`
      )
    )
  ].join("\n");
}
