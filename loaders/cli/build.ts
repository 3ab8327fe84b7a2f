import {mkdir, rename, rm} from "node:fs/promises";
import {openTables} from "../../src/engine/node.js";
import {languagesOfPlace} from "../../src/model/place.js";
import type {PlaceFolder} from "../read/inputs.js";
import {siteContents} from "../site/contents.js";
import {build} from "../site/framework.js";
import {sourcesIn} from "../site/source-root.js";
import {loadTables} from "../site/load.js";
import {clearCache, writeVersionMarkers} from "../site/markers.js";
import {readNotebooks} from "../site/notebooks.js";
import {makeSite, publishSite} from "../site/publish-site.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {buildMessages as messages} from "./messages.js";
import {standardOutput, type Output} from "./output.js";

const options = {
  previous: {type: "string"},
  address: {type: "string"},
  out: {type: "string", default: "dist"},
  ...placeOptions
} as const;

/** Where a build goes on until it is whole, so that a failed one leaves the last good site in place. */
const staging = ".cache/dist";
/** Where the last site waits until the new one stands in its place. */
const former = ".cache/dist-before";

/**
 * Builds the whole site, by default into `dist/`; `--previous FILE` names the release that it is compared with, `--address URL`
 * where it will lie, if not where the place says.
 */
async function main(args: readonly string[], {report}: Output): Promise<number> {
  const line = readCommandLine(args, {options, usage: messages.usage}, {report});
  if (line === null) return 2;
  const {language, values} = line;
  const address = values.address ?? null;
  if (address !== null && !isWhole(address)) {
    report(messages.badAddress(address)[language]);
    return 2;
  }
  const unbuilt = (code: number): number => {
    report(messages.unbuilt(values.out)[language]);
    return code;
  };
  const folder = folderOf(values);
  const loaded = await loadTables(folder, {previous: values.previous, language, report});
  if (loaded === null) return unbuilt(1);
  const root = await sourcesIn(folder, loaded.tables.place.languages);
  await clearCache(root);
  await writeVersionMarkers(root);
  await rm(staging, {recursive: true, force: true});
  await mkdir(staging, {recursive: true});
  report(messages.making[language]);
  // Framework works in a process of its own meanwhile.
  const framework = build(staging, {root, data: folder.data});
  const made = make(folder, loaded, address);
  // Whichever fails first, the other is waited for, so that nothing is left running.
  const [code, site] = await Promise.all([
    framework,
    made.catch((error: unknown) => framework.then(() => raise(error)))
  ]);
  if (code !== 0) return unbuilt(code);
  report(messages.writing[language]);
  await publishSite(staging, root, site.contents, site.made);
  await replace(values.out);
  report(messages.built(values.out)[language]);
  return 0;
}

const isWhole = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

async function make(
  folder: PlaceFolder,
  loaded: NonNullable<Awaited<ReturnType<typeof loadTables>>>,
  address: string | null
) {
  const {place} = loaded.tables;
  const tables = {...loaded.tables, place: {...place, address: address ?? place.address}};
  const opened = await openTables(tables);
  const notebooks = await readNotebooks(folder.notebooks, languagesOfPlace(tables));
  const contents = siteContents({...loaded, tables}, opened, notebooks);
  return {contents, made: await makeSite(contents)};
}

function raise(error: unknown): never {
  throw error;
}

/** Puts the new site in the place of the last one, which comes back should that fail. */
async function replace(output: string): Promise<void> {
  await rm(former, {recursive: true, force: true});
  const present = await rename(output, former).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
      throw error;
    }
  );
  try {
    await rename(staging, output);
  } catch (error) {
    if (present) await rename(former, output);
    throw error;
  }
  await rm(former, {recursive: true, force: true});
}

process.exitCode = await main(process.argv.slice(2), standardOutput);
