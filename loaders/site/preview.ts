import {spawn} from "node:child_process";
import {watch} from "node:fs";
import {defaultData, defaultSeed} from "../inputs.js";
import {exitCode, preview} from "./framework.js";
import {loadTables} from "./load.js";
import {writeVersionMarkers} from "./markers.js";
import {generatedFolders, prepareSite} from "./prepare.js";

const root = "src";

/** What the site is made of; a change to any of it makes the site anew. */
const watched = ["data", "seeds", "loaders", "src"] as const;

/** Below `src/`: what is made, and what Framework follows by itself; the list of notebooks is made of their heads. */
const ignored = new RegExp(
  `^(?:\\.observablehq|${generatedFolders.join("|")})(?:/|$)|^notebooks/index\\.md$|^(?!notebooks/).*\\.md$|\\.css$`
);

/** What makes much in a short time wastes less of it on clearing up behind itself with this much room. */
const flags = ["--max-semi-space-size=32"];

/** How long to wait for further changes before starting, in milliseconds: editors write a file in several steps. */
const settling = 150;

/** Shows the site in a browser and keeps it true to its inputs: `preview --once` only makes it. */
async function main(): Promise<number> {
  if (process.argv.includes("--once")) return prepare();
  const code = await prepare();
  if (code !== 0) return code;
  await writeVersionMarkers(root);
  const server = preview(process.argv.slice(2));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
  const stopWatching = keepCurrent();
  return exitCode(server).finally(stopWatching);
}

async function prepare(): Promise<number> {
  const loaded = await loadTables(defaultSeed, defaultData);
  if (loaded === null) return 1;
  await prepareSite(loaded, {root, seed: defaultSeed, content: "inline"});
  return 0;
}

/**
 * Makes the site again after every change, one run at a time, each in a process of its own so that changed code is loaded
 * too. When the inputs are wrong the problems are printed and the last good state stays. Returns what ends it.
 */
function keepCurrent(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let pending = false;
  const run = async (): Promise<void> => {
    if (running) {
      pending = true;
      return;
    }
    running = true;
    const again = spawn(process.execPath, [...flags, "--import", "tsx", import.meta.filename, "--once"], {
      stdio: "inherit"
    });
    const code = await exitCode(again).catch(() => 1);
    process.stderr.write(code === 0 ? "the site is up to date\n" : "the site stays as it was before this change\n");
    running = false;
    if (pending) {
      pending = false;
      await run();
    }
  };
  const watchers = watched.map((folder) =>
    watch(folder, {recursive: true}, (_event, name) => {
      if (folder === root && name !== null && ignored.test(name.replaceAll("\\", "/"))) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), settling);
    })
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

process.exitCode = await main();
