import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname} from "node:path";
import {parseArgs} from "node:util";
import {groupBy} from "../../src/lib/group.js";
import {compareSnapshots, type Comparison} from "../../src/releases/compare.js";
import {encodeSnapshot} from "../../src/releases/encode.js";
import {snapshotOf} from "../../src/releases/snapshot.js";
import {readInputs} from "../exchange/connections/inputs.js";
import {defaultData, defaultSeed} from "../read/inputs.js";
import {describeProblem, InputError} from "../read/problem.js";
import {latestRelease} from "../../src/model/release.js";
import {readPrevious, readSnapshot, releaseFile} from "../read/previous-release.js";
import {buildTables} from "../derive/tables.js";

const usage = `usage: npm run release [-- --write] [--previous FILE]

Tells how the data differ from the release before, and with --write keeps them in data/releases/ under the date of the
latest row of data/releases.csv, so that the next release is compared with them. Keep a release when it is published,
and commit its file.`;

/** Tells what the latest release changes and, when asked to, keeps it. */
async function main(): Promise<number> {
  const options = readArguments();
  if (options === null) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  try {
    const {tables} = buildTables(await readInputs(defaultSeed, defaultData));
    const release = latestRelease(tables);
    if (release === null) {
      process.stderr.write("data/releases.csv has no release yet\n");
      return 1;
    }
    const snapshot = snapshotOf(tables, release);
    const previous = options.previous === null ? await readPrevious(release) : await readSnapshot(options.previous);
    const differences = previous === null ? null : compareSnapshots(previous, snapshot);
    process.stdout.write(
      differences === null
        ? `${release}: no earlier release is kept, so there is nothing to compare with\n`
        : `${release} against ${differences.before.release}:\n${summary(differences)}\n`
    );
    if (!options.write) {
      process.stdout.write("nothing was written; --write keeps this release\n");
      return 0;
    }
    return await keep(releaseFile(release), encodeSnapshot(snapshot));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${describeProblem(problem, "en")}\n`);
    return 1;
  }
}

/** Writes a release once: what was published does not change afterwards. */
async function keep(file: string, text: string): Promise<number> {
  const present = await readFile(file, "utf8").catch(() => null);
  if (present !== null && present !== text) {
    process.stderr.write(
      `${file} holds that release already, with other data. A release that was published is not written over: add a row ` +
        "to data/releases.csv for the new one, or remove the file if it was never published.\n"
    );
    return 1;
  }
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
  process.stdout.write(`kept in ${file} (${String(Buffer.byteLength(text))} bytes)\n`);
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

function readArguments(): {readonly write: boolean; readonly previous: string | null} | null {
  try {
    const {values} = parseArgs({options: {write: {type: "boolean"}, previous: {type: "string"}}});
    return {write: values.write ?? false, previous: values.previous ?? null};
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}

process.exitCode = await main();
