import {existsSync} from "node:fs";
import {mkdir, utimes, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import type {TestProject} from "vitest/node";
import {dropPages, exported, formerlyExported} from "./exported.js";
import {cuts} from "./network-cut.js";
import {RepositoryCopy, run, unpackedBuild} from "./repository.js";
import {setup as openRunFolder} from "./run-folder-setup.js";
import {filesBelow} from "./tree.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of the repository in which the site has been built. */
    readonly copy: string;
  }
}

/** One built copy serves every project of a run; the runner loads this module once for each. */
const shared = globalThis as typeof globalThis & {builtCopy?: Promise<RepositoryCopy>};

/**
 * Builds the site from the current sources in a copy of the repository, once in a run. `SITE_COPY` names the folder of a copy
 * that is used as it is, or made where there is none yet, and kept: for who works on tests alone.
 */
export async function setup(project: TestProject): Promise<void> {
  openRunFolder();
  shared.builtCopy ??= provided();
  project.provide("copy", (await shared.builtCopy).folder);
}

export {teardown} from "./run-folder-setup.js";

async function provided(): Promise<RepositoryCopy> {
  const {SITE_COPY: named = ""} = process.env;
  if (named === "") return make(await RepositoryCopy.make("built"));
  const folder = resolve(named);
  if (!existsSync(folder)) return make(await RepositoryCopy.makeIn(folder));
  if (!existsSync(join(folder, "dist")))
    throw new Error(`${folder} holds no built site; name one that does, or none yet`);
  process.stderr.write(`tests look at the site in ${folder} as it was built there; remove it to have it built anew\n`);
  return new RepositoryCopy(folder);
}

/** What is built has file times of long ago and no network: neither is published, and none is needed. */
async function make(copy: RepositoryCopy): Promise<RepositoryCopy> {
  await dropPages(copy, [exported, formerlyExported]);
  const longAgo = new Date("2001-02-03T04:05:06Z");
  for (const folder of ["src", "data", "loaders", "seeds"]) {
    for (const file of await filesBelow(copy.path(folder))) await utimes(copy.path(folder, file), longAgo, longAgo);
  }
  const [cut] = cuts;
  const {code, stdout, stderr} = await run(cut.command([...unpackedBuild]), {cwd: copy.folder, env: cut.env});
  if (code !== 0) {
    await copy.remove();
    throw new Error(`the site could not be built, so nothing about it can be tested\n${stdout}\n${stderr}`);
  }
  await mkdir(copy.path(".cache"), {recursive: true});
  await writeFile(copy.path(cutFile), cut.name);
  return copy;
}

/** Below a built copy: how the network was cut off while it was built. */
export const cutFile = ".cache/network-cut.txt";
