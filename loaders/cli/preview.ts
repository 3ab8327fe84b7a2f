import {spawn} from "node:child_process";
import {existsSync, watch} from "node:fs";
import type {LanguageCode} from "../../src/model/language.js";
import {lazy} from "../../src/lib/lazy.js";
import type {PlaceFolder} from "../read/inputs.js";
import {openFramework, sourceRoot} from "../site/framework.js";
import {sourceFor} from "../site/source-root.js";
import {writeVersionMarkers} from "../site/markers.js";
import {PreviewServer} from "../site/preview/server.js";
import {SiteState, type Standing} from "../site/preview/site-state.js";
import {folderOf, placeOptions, readCommandLine} from "./command-line.js";
import {addressOf, listen, readPort, type Listening} from "./listen.js";
import {previewMessages as messages} from "./messages.js";
import {standardOutput} from "./output.js";

/** What the program is made of; a change to any of it, or to the place, makes the site anew. */
const programs = ["loaders", sourceRoot] as const;

/** How long to wait for further changes before starting, in milliseconds: editors write a file in several steps. */
const settling = 40;

/** When to get ready for changes of the program, in milliseconds after the start. */
const warmAfter = 6000;

/** The first port that is tried where none is named. */
const firstPort = 3000;

const {report: say} = standardOutput;

/** Shows the site in a browser and keeps it true to its inputs. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "number") return options;
  const {folder} = options;
  const root = await sourceFor(folder);
  await writeVersionMarkers(root);
  const framework = lazy(() => openFramework({root, data: folder.data}));
  const state = new SiteState(framework, folder);
  const preview = new PreviewServer(state, framework, options.host);
  const port = await listen(preview.server, options, firstPort, say);
  if (port === null) return 1;
  const report = (standing: Standing) => describe(standing, options.language);
  const first = state.update([]).then(report);
  preview.answerAfter(first);
  const address = addressOf(options.host, port);
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

interface Options extends Listening {
  readonly open: boolean;
  readonly folder: PlaceFolder;
}

const options = {
  port: {type: "string"},
  host: {type: "string", default: "127.0.0.1"},
  open: {type: "boolean", default: process.stdout.isTTY && process.env.CI === undefined},
  ...placeOptions
} as const;

function readOptions(args: readonly string[]): Options | number {
  const line = readCommandLine(args, {options, usage: messages.usage}, standardOutput);
  if (typeof line === "number") return line;
  const {language} = line;
  const {port: given, host, open} = line.values;
  const port = readPort(given, language, say);
  if (port === undefined) {
    say(messages.usage[language]);
    return 2;
  }
  return {port, host, open, language, folder: folderOf(line.values)};
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
