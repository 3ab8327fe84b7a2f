import {join} from "node:path";
import type {PlanLine} from "../../src/plan/lines.js";
import type {Snapshot} from "../../src/releases/snapshot.js";
import type {LanguageCode} from "../../src/model/language.js";
import type {TableRows} from "../../src/model/tables/index.js";
import {readInputs} from "../exchange/connections/inputs.js";
import type {OwnMap} from "../read/own-map.js";
import type {PlaceFolder} from "../read/inputs.js";
import {describeBriefly, InputError, type Problem} from "../read/problem.js";
import {latestRelease} from "../../src/model/release.js";
import {readKept, type KeptRelease} from "../read/kept-releases.js";
import {readSnapshot, releasesFolder} from "../read/previous-release.js";
import {buildTables} from "../derive/tables.js";

/** What the site is made from. */
export interface Loaded {
  readonly tables: TableRows;
  /** The shapes that the place keeps itself; null where its map draws none of them. */
  readonly map: OwnMap | null;
  /** The lines of the plan's text; none where it could not be read. */
  readonly lines: readonly PlanLine[];
  /** Date of the latest release (ISO); empty before the first. */
  readonly asOf: string;
  /** The release that this one is compared with; null where none is kept. */
  readonly previous: Snapshot | null;
  /** The releases that were published before, the earliest first. */
  readonly kept: readonly KeptRelease[];
}

interface LoadOptions {
  /** The file of the release to compare with; by default the latest that is kept from before this one. */
  readonly previous?: string | undefined;
  readonly language: LanguageCode;
  /** Takes the problems, line by line. */
  readonly report: (line: string) => void;
}

/**
 * The tables of the repository with the release before them, or null after every error has been reported.
 */
export async function loadTables(
  folder: PlaceFolder,
  {previous, language, report}: LoadOptions
): Promise<Loaded | null> {
  const describe = (problems: readonly Problem[]): void => {
    for (const line of describeBriefly(problems, language)) report(line);
  };
  try {
    const {tables, map, lines, warnings} = buildTables(await readInputs(folder));
    describe(warnings);
    const asOf = latestRelease(tables) ?? "";
    const kept = await readKept(asOf, join(folder.data, releasesFolder));
    const before = previous === undefined ? (kept.at(-1)?.snapshot() ?? null) : await readSnapshot(previous);
    return {tables, map, lines, asOf, previous: before, kept};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    describe(error.problems);
    return null;
  }
}
