import type {PlanVocabulary} from "../../plan/vocabulary.js";
import {buildTables, type Readers} from "../../derive/tables.js";
import {readInputs} from "../../exchange/connections/inputs.js";
import {readPlan} from "../../plan/read.js";
import {defaultData, defaultSeed} from "../../read/inputs.js";
import {InputError, type Problem} from "../../read/problem.js";
import {readPrevious} from "../../read/previous-release.js";
import {readTable} from "../../read/records.js";
import {latestRelease} from "../../../src/model/release.js";
import type {Loaded} from "../load.js";

/** The tables as the files stand now, or everything that is wrong with the files. */
export type Reading =
  | {readonly loaded: Loaded; readonly warnings: readonly Problem[]}
  | {readonly loaded: null; readonly problems: readonly Problem[]};

/** Reads the tables of the repository again and again: what did not change since the last time is not read anew. */
export class TableSource {
  readonly #readers: Readers = {readTable: rememberTables(), readPlan: rememberPlan()};

  async read(): Promise<Reading> {
    try {
      const {tables, lines, warnings} = buildTables(await readInputs(defaultSeed, defaultData), this.#readers);
      const asOf = latestRelease(tables) ?? "";
      return {loaded: {tables, lines, asOf, previous: await readPrevious(asOf)}, warnings};
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return {loaded: null, problems: error.problems};
    }
  }
}

/** Reads a file only where its bytes are others than the last time. Rows are handed out as copies: later steps complete them. */
function rememberTables(): typeof readTable {
  const known = new Map<string, {readonly bytes: Uint8Array; readonly read: ReturnType<typeof readTable>}>();
  return (table, bytes, file) => {
    const before = known.get(file);
    const read = before && Buffer.compare(before.bytes, bytes) === 0 ? before.read : readTable(table, bytes, file);
    known.set(file, {bytes, read});
    return {...read, rows: read.rows.map((located) => ({...located, row: {...located.row}}))};
  };
}

/** Reads the plan only where its text, or what `data/plan/` says of it, is another than the last time. */
function rememberPlan(): typeof readPlan {
  let last: {readonly key: string; readonly read: ReturnType<typeof readPlan>} | undefined;
  return (text: string, file: string, vocabulary: PlanVocabulary) => {
    const key = JSON.stringify([text, file, vocabulary]);
    if (last?.key !== key) last = {key, read: readPlan(text, file, vocabulary)};
    return last.read;
  };
}
