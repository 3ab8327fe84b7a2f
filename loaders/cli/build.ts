import {join} from "node:path";
import {openTables} from "../../src/engine/node.js";
import {languagesOfPlace, type Place} from "../../src/model/place.js";
import {notFoundPath} from "../../src/model/addresses/not-found.js";
import type {Page} from "../../src/views/shell/page.js";
import {describeBriefly, InputError} from "../read/problem.js";
import {finishSite} from "../hosting/finish-site.js";
import {LicenceError} from "../hosting/licences.js";
import {siteContents} from "../site/contents.js";
import {packagesOfSandbox} from "../site/sandbox.js";
import {withEdition} from "../site/edition.js";
import type {SiteContents} from "../site/site-contents.js";
import {build} from "../site/framework.js";
import {sourcesIn} from "../site/source-root.js";
import {loadTables, type Loaded} from "../site/load.js";
import {clearCache, writeVersionMarkers} from "../site/markers.js";
import {readNotebooks} from "../site/notebooks/notebooks.js";
import {makeSite, publishSite, type MadeSite} from "../site/publish-site.js";
import {LockedError, withLock} from "../durable/lock.js";
import {openReplaced, UnreplaceableError} from "../durable/replaced-folder.js";
import {folderOf, placeOptions, readCommandLine, type CommandLine} from "./command-line.js";
import {buildMessages as messages, lockedMessage} from "./messages.js";
import {hostingMessages} from "./hosting-messages.js";
import {tellOfRelease} from "./release/tell-of-release.js";
import {standardOutput, type Output} from "./output.js";

const options = {
  previous: {type: "string"},
  address: {type: "string"},
  out: {type: "string", default: "dist"},
  compress: {type: "boolean", default: true},
  ...placeOptions
} as const;

/** Builds of one copy of the program share what it keeps between them, so that only one may run. */
const lock = ".cache/build.lock";

/**
 * Builds the whole site, by default into `dist/`; `--previous FILE` names the release that it is compared with, `--address URL`
 * where it will lie, if not where the place says; `--no-compress` leaves out the packed copies.
 */
async function main(args: readonly string[], output: Output): Promise<number> {
  const {report} = output;
  const line = readCommandLine(args, {options, usage: messages.usage}, output);
  if (typeof line === "number") return line;
  const {language, values} = line;
  const address = values.address ?? null;
  if (address !== null && !isWhole(address)) {
    report(messages.badAddress(address)[language]);
    return 2;
  }
  try {
    return await withLock(lock, "npm run build", () => buildSite(line, address, report));
  } catch (error) {
    if (error instanceof LockedError) report(lockedMessage(error)[language]);
    else if (error instanceof UnreplaceableError) report(messages.unreplaceable(error)[language]);
    else throw error;
    return 1;
  }
}

async function buildSite(
  {language, values: {compress, ...values}}: CommandLine<typeof options, false>,
  address: string | null,
  report: Output["report"]
): Promise<number> {
  const unbuilt = (code: number): number => {
    report(messages.unbuilt(values.out)[language]);
    return code;
  };
  const folder = folderOf(values);
  const place = await openReplaced(values.out);
  const read = await loadTables(folder, {previous: values.previous, language, report});
  if (read === null) {
    await place.discard();
    return unbuilt(1);
  }
  const loaded = address === null ? read : at(address, read);
  const refused = async (error: unknown): Promise<number> => {
    if (error instanceof LicenceError) {
      for (const fault of error.faults) report(hostingMessages.licence(fault)[language]);
    } else if (error instanceof InputError) {
      for (const found of describeBriefly(error.problems, language)) report(found);
    } else throw error;
    await place.discard();
    return unbuilt(1);
  };
  let notebooks: Awaited<ReturnType<typeof readNotebooks>>;
  try {
    notebooks = await readNotebooks(folder.notebooks, languagesOfPlace(loaded.tables));
  } catch (error) {
    return refused(error);
  }
  const root = await sourcesIn(folder, loaded.tables.place.languages);
  await clearCache(root);
  await writeVersionMarkers(root);
  report(messages.making[language]);
  // Framework works in a process of its own meanwhile.
  const framework = build(place.fresh, {root, data: folder.data});
  const made = make(notebooks, loaded);
  // Whichever fails first, the other is waited for, so that nothing is left running.
  const [code, site] = await Promise.all([
    framework,
    made.catch((error: unknown) => framework.then(() => raise(error)))
  ]);
  if (code !== 0) {
    await place.discard();
    return unbuilt(code);
  }
  report(messages.writing[language]);
  try {
    const policy = await publishSite(place.fresh, root, site.contents, site.made);
    await finishSite(place.fresh, {
      release: loaded.asOf,
      place: [folder.data, folder.seeds, folder.notebooks],
      packages: [...packagesBeside(loaded.tables.place), ...(await packagesOfSandbox())],
      pages: listedPages(site),
      address: site.contents.address,
      policy,
      dataVersion: site.made.release.dataVersion,
      languages: site.contents.languages,
      packed: compress ? join(".cache", "packed") : null
    });
  } catch (error) {
    return refused(error);
  }
  const left = await place.replace();
  if (left !== null) report(messages.left(left)[language]);
  if (site.contents.address === null) report(messages.noAddress[language]);
  await tellOfRelease(loaded, site.contents.reportsToKeep, folder, language, report);
  report(messages.built(values.out)[language]);
  return 0;
}

/** The pages that search engines are told of. */
function listedPages({contents, made}: {readonly contents: SiteContents; readonly made: MadeSite}): readonly Page[] {
  return [...made.pages.filter(({path}) => path !== notFoundPath), ...contents.notebooks.map(({page}) => page)];
}

/** The packages that a site carries letters and shapes of. */
function packagesBeside({map}: Pick<Place, "map">): readonly string[] {
  return ["@expo-google-fonts/be-vietnam-pro", ...(map?.shapes === "vietnam-63" ? ["@svg-maps/vietnam"] : [])];
}

const isWhole = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** What was loaded, of a site that lies at another address than the place says. */
function at(address: string, {tables, ...loaded}: Loaded): Loaded {
  return {...loaded, tables: {...tables, place: {...tables.place, address}}};
}

async function make(notebooks: Awaited<ReturnType<typeof readNotebooks>>, loaded: Loaded) {
  const tables = withEdition(loaded.tables, loaded.asOf, loaded.kept);
  const opened = await openTables(tables);
  const contents = siteContents({...loaded, tables}, opened, notebooks);
  return {contents, made: await makeSite(contents)};
}

function raise(error: unknown): never {
  throw error;
}

process.exitCode = await main(process.argv.slice(2), standardOutput);
