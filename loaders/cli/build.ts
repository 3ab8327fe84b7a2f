import {mkdir, rename, rm} from "node:fs/promises";
import {openTables} from "../../src/engine/node.js";
import {defaultData, defaultSeed} from "../read/inputs.js";
import {siteContents} from "../site/contents.js";
import {build, sourceRoot} from "../site/framework.js";
import {loadTables} from "../site/load.js";
import {clearCache, writeVersionMarkers} from "../site/markers.js";
import {readNotebooks} from "../site/notebooks.js";
import {makeSite, publishSite} from "../site/publish-site.js";
import {readCommandLine} from "./command-line.js";
import {buildMessages as messages} from "./messages.js";
import {standardOutput, type Output} from "./output.js";

const output = "dist";
/** Where a build goes on until it is whole, so that a failed one leaves the last good site in place. */
const staging = ".cache/dist";
/** Where the last site waits until the new one stands in its place. */
const former = ".cache/dist-before";

/**
 * Builds the whole site into `dist/`; `--previous FILE` names the release that it is compared with, `--address URL` where it will
 * lie.
 */
async function main(args: readonly string[], {report}: Output): Promise<number> {
  const line = readCommandLine(
    args,
    {options: {previous: {type: "string"}, address: {type: "string"}}, usage: messages.usage},
    {report}
  );
  if (line === null) return 2;
  const {language, values} = line;
  const address = values.address ?? null;
  if (address !== null && !isWhole(address)) {
    report(messages.badAddress(address)[language]);
    return 2;
  }
  const unbuilt = (code: number): number => {
    report(messages.unbuilt(output)[language]);
    return code;
  };
  const loaded = await loadTables(defaultSeed, defaultData, {previous: values.previous, language, report});
  if (loaded === null) return unbuilt(1);
  await clearCache(sourceRoot);
  await writeVersionMarkers(sourceRoot);
  await rm(staging, {recursive: true, force: true});
  await mkdir(staging, {recursive: true});
  report(messages.making[language]);
  // Framework works in a process of its own meanwhile.
  const framework = build(staging);
  const made = make(loaded, address);
  // Whichever fails first, the other is waited for, so that nothing is left running.
  const [code, site] = await Promise.all([
    framework,
    made.catch((error: unknown) => framework.then(() => raise(error)))
  ]);
  if (code !== 0) return unbuilt(code);
  report(messages.writing[language]);
  await publishSite(staging, sourceRoot, site.contents, site.made);
  await replace();
  report(messages.built(output)[language]);
  return 0;
}

const isWhole = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

async function make(loaded: NonNullable<Awaited<ReturnType<typeof loadTables>>>, address: string | null) {
  const opened = await openTables(loaded.tables);
  const contents = siteContents(loaded, opened, await readNotebooks(sourceRoot), {address});
  return {contents, made: await makeSite(contents)};
}

function raise(error: unknown): never {
  throw error;
}

/** Puts the new site in the place of the last one, which comes back should that fail. */
async function replace(): Promise<void> {
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
