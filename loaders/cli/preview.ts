import {spawn} from "node:child_process";
import {existsSync, watch} from "node:fs";
import type {AddressInfo} from "node:net";
import type {LanguageCode} from "../../src/model/language.js";
import {lazy} from "../../src/lib/lazy.js";
import type {PlaceFolder} from "../read/inputs.js";
import {openFramework, sourceRoot} from "../site/framework.js";
import {sourceFor} from "../site/source-root.js";
import {writeVersionMarkers} from "../site/markers.js";
import {PreviewServer} from "../site/preview/server.js";
import {SiteState, type Standing} from "../site/preview/site-state.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {previewMessages as messages} from "./messages.js";
import {standardOutput} from "./output.js";

/** What the program is made of; a change to any of it, or to the place, makes the site anew. */
const programs = ["loaders", sourceRoot] as const;

/** How long to wait for further changes before starting, in milliseconds: editors write a file in several steps. */
const settling = 40;

/** When to get ready for changes of the program, in milliseconds after the start. */
const warmAfter = 6000;

/** Ports that are tried where none is named. */
const ports = {first: 3000, last: 3099} as const;

const {report: say} = standardOutput;

/** Shows the site in a browser and keeps it true to its inputs. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) return 2;
  const {folder} = options;
  const root = await sourceFor(folder);
  await writeVersionMarkers(root);
  const framework = lazy(() => openFramework({root, data: folder.data}));
  const state = new SiteState(framework, folder);
  const preview = new PreviewServer(state, framework, options.host);
  const port = await listen(preview.server, options);
  if (port === null) return 1;
  const report = (standing: Standing) => describe(standing, options.language);
  const first = state.update([]).then(report);
  preview.answerAfter(first);
  const address = `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${String(port)}/`;
  say(messages.shown(address)[options.language]);
  const stopWatching = keepCurrent(state, preview, {first, report, folder});
  if (options.open) openBrowser(address);
  // Whoever looks at the first page does not wait for what only later changes need.
  const warming = setTimeout(() => void first.then(framework).then(() => state.warm()), warmAfter);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  clearTimeout(warming);
  await stopWatching();
  preview.close();
  await state.close();
  return 0;
}

interface Options {
  readonly port: number | null;
  readonly host: string;
  readonly open: boolean;
  readonly language: LanguageCode;
  readonly folder: PlaceFolder;
}

const options = {
  port: {type: "string"},
  host: {type: "string", default: "127.0.0.1"},
  open: {type: "boolean", default: process.stdout.isTTY && process.env.CI === undefined},
  ...placeOptions
} as const;

function readOptions(args: readonly string[]): Options | null {
  const line = readCommandLine(args, {options, usage: messages.usage}, standardOutput);
  if (line === null) return null;
  const {language} = line;
  const {port: given, host, open} = line.values;
  const port = given === undefined ? null : Number(given);
  if (given !== undefined && !(Number.isInteger(port) && Number(port) >= 0 && Number(port) < 65_536)) {
    say(`${messages.badPort(given)[language]}\n${messages.usage[language]}`);
    return null;
  }
  return {port, host, open, language, folder: folderOf(line.values)};
}

/** Listens on the port that was asked for, or on the first that is free; null once the reason is reported. */
async function listen(server: PreviewServer["server"], {port, host, language}: Options): Promise<number | null> {
  for (let candidate = port ?? ports.first; ; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(candidate, host, () => resolve(null));
    });
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code === "EADDRINUSE" && port === null && candidate < ports.last) continue;
    const taken = error.code === "EADDRINUSE";
    say((taken ? messages.inUse(candidate) : messages.cannotListen(host, candidate, error.message))[language]);
    return null;
  }
}

/** Makes the site again after every change, one run at a time. Returns what ends it, once the run at hand is over. */
function keepCurrent(
  state: SiteState,
  preview: PreviewServer,
  {
    first,
    report,
    folder
  }: {
    readonly first: Promise<unknown>;
    readonly report: (standing: Standing) => Standing;
    readonly folder: PlaceFolder;
  }
): () => Promise<unknown> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = first;
  const run = async (): Promise<void> => {
    if (changed.size === 0) return;
    const files = [...changed];
    changed.clear();
    if (files.some((file) => file.startsWith(`${folder.notebooks}/`))) await sourceFor(folder);
    preview.announce(report(await state.update(files)));
  };
  // The default place keeps its analyses among the sources.
  const parts = [folder.seeds, folder.notebooks].filter(
    (part) => !part.startsWith(`${sourceRoot}/`) && existsSync(part)
  );
  const watched = [...programs, folder.data, ...parts];
  const watchers = watched.map((root) =>
    watch(root, {recursive: true}, (_event, name) => {
      const path = (name ?? "").replaceAll("\\", "/");
      if (root === sourceRoot && path.startsWith(".observablehq")) return;
      changed.add(`${root}/${path}`);
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(run);
      }, settling);
    })
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    return running;
  };
}

/** Says on the terminal how the site stands. */
function describe(standing: Standing, language: LanguageCode): Standing {
  for (const {text} of standing.errors) say(text[language]);
  say((standing.errors.length === 0 ? messages.upToDate : messages.unchanged)[language]);
  return standing;
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const browser = spawn(command, [...args, address], {stdio: "ignore", detached: true});
  // A machine without a browser: the address is on the terminal.
  browser.on("error", () => undefined);
  browser.unref();
}

process.exitCode = await main(process.argv.slice(2));
