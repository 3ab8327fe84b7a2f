import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {groupBy} from "../../src/lib/group.js";
import {compareSnapshots, type Comparison} from "../../src/releases/compare.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf} from "../../src/releases/snapshot.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {describeProblem, InputError} from "../read/problem.js";
import {latestRelease} from "../../src/model/release.js";
import {readPrevious, readSnapshot, releaseFile, releasesFolder} from "../read/previous-release.js";
import {buildTables} from "../derive/tables.js";
import {givenFile} from "./called-from.js";
import {inputOptions, readCommandLine} from "./command-line.js";
import type {Output} from "./output.js";

const usage = `usage: npm run release [-- --write] [--previous FILE] [--seed FILE] [--data DIR]

Tells how the data differ from the release before, and with --write keeps them in data/releases/ under the date of the
latest row of data/releases.csv, so that the next release is compared with them. Keep a release when it is published,
and commit its file.`;

const options = {write: {type: "boolean", default: false}, previous: {type: "string"}, ...inputOptions} as const;

/** Says what the latest release changes and, when asked to, keeps it. */
export async function runRelease(args: readonly string[], output: Output): Promise<number> {
  const {print, report} = output;
  const {read, error} = readCommandLine(args, options);
  if (read === null) {
    report(error);
    report(usage);
    return 2;
  }
  const {write, previous: given, seed, data} = read.values;
  const folder = join(data, releasesFolder);
  try {
    const {tables} = buildTables(await readInputs(seed, data));
    const release = latestRelease(tables);
    if (release === null) {
      report(`${data}/releases.csv has no release yet`);
      return 1;
    }
    const snapshot = snapshotOf(tables, release);
    const previous = given === undefined ? await readPrevious(release, folder) : await readSnapshot(givenFile(given));
    const differences = previous === null ? null : compareSnapshots(previous, snapshot);
    print(
      differences === null
        ? `${release}: no earlier release is kept, so there is nothing to compare with`
        : `${release} against ${differences.before.release}:\n${summary(differences)}`
    );
    if (!write) {
      print("nothing was written; --write keeps this release");
      return 0;
    }
    return await keep(releaseFile(release, folder), encodeSnapshot(snapshot), output);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) report(describeProblem(problem, "en"));
    return 1;
  }
}

/** Writes a release once: what was published does not change afterwards. */
async function keep(file: string, text: string, {print, report}: Output): Promise<number> {
  const present = await readFile(file, "utf8").catch(() => null);
  if (present !== null && present !== text) {
    report(
      `${file} holds that release already, with other data. A release that was published is not written over: add a row ` +
        "to releases.csv for the new one, or remove the file if it was never published."
    );
    return 1;
  }
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  print(`kept in ${file} (${String(Buffer.byteLength(text))} bytes)`);
  return 0;
}

function summary({values, indicators, milestones, statuses}: Comparison): string {
  const count = (what: string, kinds: readonly string[]) => {
    const counts = groupBy(kinds, (kind) => kind);
    const parts = [...counts].map(([kind, of]) => `${String(of.length)} ${kind}`);
    return `  ${what}: ${parts.length === 0 ? "no change" : parts.join(", ")}`;
  };
  return [
    count(
      "values",
      values.map(({kind}) => kind)
    ),
    count(
      "indicators",
      indicators.map(({kind}) => kind)
    ),
    count(
      "milestones",
      milestones.map(({kind}) => kind)
    ),
    count(
      "statuses",
      statuses.map(({causes}) => `because of ${causes.join(" and ")}`)
    )
  ].join("\n");
}
