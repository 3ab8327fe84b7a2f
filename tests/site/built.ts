import type {TestProject} from "vitest/node";
import {dropPages, exported, formerlyExported} from "./exported.js";
import {build, RepositoryCopy} from "./repository.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A copy of the repository in which the site has been built. */
    readonly copy: string;
  }
}

/** One built copy serves every project of a run; the runner loads this module once for each. */
const shared = globalThis as typeof globalThis & {builtCopy?: Promise<RepositoryCopy>};

/** Builds the site from the current sources in a copy of the repository, once in a run. */
export async function setup(project: TestProject): Promise<void> {
  shared.builtCopy ??= make();
  project.provide("copy", (await shared.builtCopy).folder);
}

export async function teardown(): Promise<void> {
  await (await shared.builtCopy)?.remove();
}

async function make(): Promise<RepositoryCopy> {
  const copy = await RepositoryCopy.make("built");
  await dropPages(copy, [exported, formerlyExported]);
  const {code, stdout, stderr} = await build(copy);
  if (code !== 0) {
    await copy.remove();
    throw new Error(`the site could not be built, so nothing about it can be tested\n${stdout}\n${stderr}`);
  }
  return copy;
}
