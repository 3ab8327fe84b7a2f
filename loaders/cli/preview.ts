import {spawn} from "node:child_process";
import {watch} from "node:fs";
import type {AddressInfo} from "node:net";
import {lazy} from "../../src/lib/lazy.js";
import {openFramework, sourceRoot} from "../site/framework.js";
import {writeVersionMarkers} from "../site/markers.js";
import {PreviewServer} from "../site/preview/server.js";
import {SiteState, type Standing} from "../site/preview/site-state.js";
import {readCommandLine} from "./command-line.js";

const usage = `npm start -- [--port N] [--host NAME] [--no-open]
  --port N      the port to listen on; by default 3000, or the next one that is free
  --host NAME   the name or address to listen on and to be asked under; by default 127.0.0.1, this machine alone
  --no-open     do not open a browser
`;

/** What the site is made of; a change to any of it makes the site anew. */
const watched = ["data", "seeds", "loaders", "src"] as const;

/** How long to wait for further changes before starting, in milliseconds: editors write a file in several steps. */
const settling = 40;

/** When to get ready for changes of the program, in milliseconds after the start. */
const warmAfter = 6000;

/** Ports that are tried where none is named. */
const ports = {first: 3000, last: 3099} as const;

/** Shows the site in a browser and keeps it true to its inputs. */
async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) return 2;
  await writeVersionMarkers(sourceRoot);
  const framework = lazy(openFramework);
  const state = new SiteState(framework);
  const preview = new PreviewServer(state, framework, options.host);
  const port = await listen(preview.server, options);
  if (port === null) return 1;
  const first = state.update([]).then(report);
  preview.answerAfter(first);
  const address = `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${String(port)}/`;
  process.stderr.write(`the site is shown at ${address}\n`);
  const stopWatching = keepCurrent(state, preview, first);
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
}

function readOptions(): Options | null {
  const {read, error} = readCommandLine(process.argv.slice(2), {
    port: {type: "string"},
    host: {type: "string", default: "127.0.0.1"},
    open: {type: "boolean", default: process.stdout.isTTY && process.env.CI === undefined}
  });
  if (read === null) return explain(error);
  const {port: given, host, open} = read.values;
  const port = given === undefined ? null : Number(given);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    return explain(`--port: found "${given ?? ""}"; expected a number from 0 to 65535`);
  }
  return {port, host, open};
}

function explain(error: string): null {
  process.stderr.write(`${error}\n\n${usage}`);
  return null;
}

/** Listens on the port that was asked for, or on the first that is free; null once the reason is reported. */
async function listen(server: PreviewServer["server"], {port, host}: Options): Promise<number | null> {
  for (let candidate = port ?? ports.first; ; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(candidate, host, () => resolve(null));
    });
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code === "EADDRINUSE" && port === null && candidate < ports.last) continue;
    process.stderr.write(
      error.code === "EADDRINUSE"
        ? `port ${String(candidate)} is in use; name another with --port\n`
        : `the preview cannot listen on ${host}, port ${String(candidate)}: ${error.message}\n`
    );
    return null;
  }
}

/** Makes the site again after every change, one run at a time. Returns what ends it, once the run at hand is over. */
function keepCurrent(state: SiteState, preview: PreviewServer, first: Promise<unknown>): () => Promise<unknown> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = first;
  const run = async (): Promise<void> => {
    if (changed.size === 0) return;
    const files = [...changed];
    changed.clear();
    preview.announce(report(await state.update(files)));
  };
  const watchers = watched.map((folder) =>
    watch(folder, {recursive: true}, (_event, name) => {
      const path = (name ?? "").replaceAll("\\", "/");
      if (folder === sourceRoot && path.startsWith(".observablehq")) return;
      changed.add(`${folder}/${path}`);
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
function report(standing: Standing): Standing {
  for (const {text} of standing.errors) process.stderr.write(`${text.en}\n`);
  process.stderr.write(
    standing.errors.length === 0 ? "the site is up to date\n" : "the site stays as it was before this change\n"
  );
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

process.exitCode = await main();
