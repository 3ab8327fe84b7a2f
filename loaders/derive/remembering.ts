import type {Readers} from "./tables.js";
import {readPlan} from "../plan/read.js";
import type {PlanVocabulary} from "../plan/vocabulary.js";
import {readTable} from "../read/records.js";

/** Readers that read a file, and the plan, only where it is another than the last time. */
export function rememberingReaders(): Readers {
  return {readTable: rememberTables(), readPlan: rememberPlan()};
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
