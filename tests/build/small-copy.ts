import {cp, readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import type {RepositoryCopy} from "../site/repository.js";
import {smallFolder} from "../small-data.js";

/** The notebook that asks for nothing but the indicators of the small data. */
const notebook = "growth-and-exports.md";

/**
 * Leaves in a copy of the repository seven of its indicators and one of its notebooks: what a build or a preview does with a change
 * does not depend on how much there is, and takes a third of the time.
 */
export async function makeSmall(copy: RepositoryCopy): Promise<void> {
  const {folder, remove} = await smallFolder();
  await rm(copy.path("data"), {recursive: true});
  await cp(folder, copy.path("data"), {recursive: true});
  remove();
  for (const of of [copy.path("src/notebooks"), copy.path("src/notebooks/en")]) {
    const others = (await readdir(of)).filter((name) => name.endsWith(".md") && name !== notebook);
    for (const name of others) await rm(join(of, name));
  }
}
