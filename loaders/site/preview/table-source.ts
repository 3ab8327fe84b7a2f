import {withEdition} from "../edition.js";
import {join} from "node:path";
import {rememberingReaders} from "../../derive/remembering.js";
import {buildTables} from "../../derive/tables.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import type {PlaceFolder} from "../../read/inputs.js";
import {InputError, type Problem} from "../../read/problem.js";
import {readKept} from "../../read/kept-releases.js";
import {releasesFolder} from "../../read/previous-release.js";
import {latestRelease} from "../../../src/model/release.js";
import type {Loaded} from "../load.js";

/** The tables as the files stand now, or everything that is wrong with the files. */
export type Reading =
  | {readonly loaded: Loaded; readonly warnings: readonly Problem[]}
  | {readonly loaded: null; readonly problems: readonly Problem[]};

/** Reads the tables of a place again and again: what did not change since the last time is not read anew. */
export class TableSource {
  readonly #readers = rememberingReaders();
  readonly #folder: PlaceFolder;

  constructor(folder: PlaceFolder) {
    this.#folder = folder;
  }

  async read(): Promise<Reading> {
    try {
      const {tables, map, lines, warnings} = buildTables(await readInputs(this.#folder), this.#readers);
      const asOf = latestRelease(tables) ?? "";
      const kept = await readKept(asOf, join(this.#folder.data, releasesFolder));
      return {
        loaded: {
          tables: withEdition(tables, asOf, kept),
          map,
          lines,
          asOf,
          previous: kept.at(-1)?.snapshot() ?? null,
          kept
        },
        warnings
      };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return {loaded: null, problems: error.problems};
    }
  }
}
