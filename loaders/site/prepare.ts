import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {PlanLine} from "../../src/outline/lines.js";
import {readLines} from "../plan/lines.js";
import {decodeText} from "../records/decode.js";
import type {Loaded} from "./load.js";
import {makeSite, type MadeSite} from "./make.js";
import {markdownFile, pagesToBuild, toMarkdown, type Content} from "./markdown.js";
import {readNotebooks} from "./notebooks.js";

/** Files below the source root that are made here and not kept in the repository. */
export const generatedFolders = [
  "agencies",
  "changes",
  "commitments",
  "compare",
  "coverage",
  "data",
  "en",
  "explore",
  "goals",
  "indicators",
  "map",
  "methods",
  "plan",
  "report",
  "sources"
] as const;

/**
 * Writes what Framework is to publish, below the source root: every table in every format and every page as Markdown with
 * its charts already drawn. Files that did not change are left alone, and those no longer made are removed.
 * @param seed file of the plan's text, which is shown in full
 * @returns what was made: the content of pages is to be put in after the build where it stands apart
 */
export async function prepareSite(
  loaded: Loaded,
  {root, seed, content}: {readonly root: string; readonly seed: string; readonly content: Content}
): Promise<MadeSite> {
  const site = await makeSite(loaded, await readPlanLines(seed), await readNotebooks(root));
  const {pages, asOf} = site;
  const written = content === "apart" ? [...pagesToBuild(pages).values()] : pages;
  const files = new Map<string, string | Uint8Array>([
    ...site.files,
    ...written.map((page): [string, string] => [markdownFile(page), toMarkdown(page, asOf, content)])
  ]);
  for (const [path, bytes] of files) await writeIfChanged(join(root, path), bytes);
  for (const folder of generatedFolders) {
    const present = await readdir(join(root, folder), {recursive: true, withFileTypes: true}).catch(() => []);
    for (const entry of present) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !files.has(path.slice(root.length + 1))) await rm(path);
    }
  }
  return site;
}

/** The lines of the plan's text, which has been read before and is known to be sound. */
async function readPlanLines(seed: string): Promise<readonly PlanLine[]> {
  const decoded = decodeText(await readFile(seed), seed);
  return decoded.problem ? [] : readLines(decoded.text);
}

async function writeIfChanged(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const present = await readFile(file).catch(() => null);
  if (present?.equals(bytes)) return;
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, bytes);
}
