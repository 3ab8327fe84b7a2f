import {cp, rm} from "node:fs/promises";
import {join, relative} from "node:path";
import {placeFolder, type PlaceFolder} from "../read/inputs.js";
import {sourceRoot} from "./framework.js";

/** Where the sources stand beside the analyses of another place than this repository. */
const stagedRoot = join(".cache", "source");

/**
 * The folder that Framework builds for a place: the sources with its analyses. Those of another place than this repository are
 * put beside a copy of the sources, because Framework reads one folder.
 */
export async function sourceFor({notebooks}: Pick<PlaceFolder, "notebooks">): Promise<string> {
  const own = placeFolder().notebooks;
  if (notebooks === own) return sourceRoot;
  await rm(stagedRoot, {recursive: true, force: true});
  await cp(sourceRoot, stagedRoot, {
    recursive: true,
    filter: (file) => file !== own && !relative(sourceRoot, file).startsWith(".observablehq")
  });
  await cp(notebooks, join(stagedRoot, "notebooks"), {recursive: true}).catch((error: unknown) => {
    // A place need not have analyses.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  return stagedRoot;
}
