import {cp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join, relative} from "node:path";
import {baseOf, wholeLanguages} from "../../src/model/language.js";
import {placeFolder, type PlaceFolder} from "../read/inputs.js";
import {sourceRoot} from "./framework.js";

/** Where a copy of the sources stands that is made for one place. */
const stagedRoot = join(".cache", "source");

/**
 * The folder that Framework previews for a place: the sources with its analyses. Those of another place than this repository are
 * put beside a copy of the sources, because Framework reads one folder.
 */
export async function sourceFor(folder: Pick<PlaceFolder, "notebooks">): Promise<string> {
  if (folder.notebooks === placeFolder().notebooks) return sourceRoot;
  await copySources(folder);
  return stagedRoot;
}

/** A copy of the sources for Framework to build: with the analyses of a place, and sentences in its languages alone. */
export async function sourcesIn(folder: Pick<PlaceFolder, "notebooks">, languages: readonly string[]): Promise<string> {
  await copySources(folder);
  const messages = join(stagedRoot, "messages");
  for (const file of await readdir(messages)) {
    if (!file.endsWith(".ts")) continue;
    const path = join(messages, file);
    await writeFile(path, inLanguagesOnly(await readFile(path, "utf8"), languages));
  }
  return stagedRoot;
}

async function copySources({notebooks}: Pick<PlaceFolder, "notebooks">): Promise<void> {
  const own = placeFolder().notebooks;
  await rm(stagedRoot, {recursive: true, force: true});
  await cp(sourceRoot, stagedRoot, {
    recursive: true,
    filter: (file) => file !== own && !relative(sourceRoot, file).startsWith(".observablehq")
  });
  await cp(notebooks, join(stagedRoot, "notebooks"), {recursive: true}).catch((error: unknown) => {
    // A place need not have analyses.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
}

/**
 * A module of `src/messages/` without the languages that the pages of a place need not load. English stays where a language of the
 * place may lack sentences.
 */
export function inLanguagesOnly(module: string, languages: readonly string[]): string {
  const bases = new Set(languages.map(baseOf));
  const whole = (code: string): boolean => wholeLanguages.some((known) => known === code);
  const needed = (code: string): boolean =>
    bases.has(code) || (code === "en" && [...bases].some((base) => !whole(base)));
  const unneeded = [...module.matchAll(/^import \{(\w+)\} from "\.\/\1\/[\w-]+\.js";\n/gm)].filter(
    ([, code]) => !needed(code!)
  );
  const kept = unneeded.reduce((text, [line]) => text.replace(line, ""), module);
  return kept.replace(/(?<=\bcatalogue<\w+>\(\{)[\w, ]+(?=\}\))/, (codes) =>
    codes
      .split(", ")
      .filter((code) => !unneeded.some(([, left]) => left === code))
      .join(", ")
  );
}
