import type {Snapshot} from "../../src/releases/snapshot.js";
import type {TableRows} from "../../src/tables/index.js";
import {readInputs} from "../inputs.js";
import {describeBriefly, InputError, type Problem} from "../problem.js";
import {latestRelease} from "../publish/publication.js";
import {readPrevious, readSnapshot} from "../releases/previous.js";
import {buildTables} from "../tables.js";

/** What the site is made from. */
export interface Loaded {
  readonly tables: TableRows;
  /** The release that this one is compared with; null where none is kept. */
  readonly previous: Snapshot | null;
}

/**
 * The tables of the repository with the release before them, or null after every error has been printed on standard error.
 * @param previous file of the release to compare with; by default the latest that is kept from before this one
 */
export async function loadTables(seed: string, data: string, previous: string | null = null): Promise<Loaded | null> {
  try {
    const {tables, warnings} = buildTables(await readInputs(seed, data));
    print(warnings);
    const before = previous === null ? await readPrevious(latestRelease(tables) ?? "") : await readSnapshot(previous);
    return {tables, previous: before};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    print(error.problems);
    return null;
  }
}

function print(problems: readonly Problem[]): void {
  for (const line of describeBriefly(problems)) process.stderr.write(`${line}\n`);
}
