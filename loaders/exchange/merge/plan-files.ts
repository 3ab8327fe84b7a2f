import {tableOf, type TableName, type TableRow} from "../../../src/model/tables/index.js";
import type {Inputs} from "../../read/inputs.js";
import {filesOf} from "../../read/folder.js";
import type {Problem} from "../../read/problem.js";
import type {AnyRow} from "../../read/records.js";
import {buildTables} from "../../derive/tables.js";
import type {Change} from "../compare.js";
import {insertRows} from "./insert-rows.js";

/** Files of the data folder as they are to be, by their path below it. */
export type PlannedFiles = ReadonlyMap<string, Uint8Array>;

export interface Planned {
  readonly files: PlannedFiles;
  /** What the checks will warn of once the files are written. */
  readonly warnings: readonly Problem[];
}

/**
 * The data files with the changes in them as a new vintage. The result is built into tables before it is given out, so
 * that nothing can be written which the next build would reject.
 * @throws InputError where the merged files would not pass the checks
 */
export function planFiles(
  inputs: Inputs,
  changes: readonly Change[],
  newSources: readonly TableRow<"sources">[],
  vintage: string
): Planned {
  const additions = new Map<string, {table: TableName; rows: AnyRow[]}>();
  const add = (path: string, table: TableName, row: AnyRow) => {
    const addition = additions.get(path) ?? {table, rows: []};
    addition.rows.push(row);
    additions.set(path, addition);
  };
  for (const {kind, candidate} of changes) {
    if (kind === "unchanged") continue;
    const {observation} = candidate;
    const table = observation.groups === undefined ? "observations" : "group_observations";
    add(pathOf(table, observation.indicator, inputs), table, {
      ...observation,
      groups: observation.groups ?? null,
      vintage
    });
  }
  const used = new Set(
    changes.flatMap((change) => (change.kind === "unchanged" ? [] : [change.candidate.observation.source]))
  );
  for (const source of newSources) if (used.has(source.source)) add("sources.csv", "sources", source);

  const planned = new Map<string, Uint8Array>();
  for (const [path, {table, rows}] of additions) {
    planned.set(
      path,
      insertRows(tableOf(table, inputs.place?.place?.languages), inputs.data.get(path)?.bytes ?? null, rows)
    );
  }
  const {warnings} = buildTables(withFiles(inputs, planned));
  return {files: planned, warnings};
}

/** Where the observations of an indicator are kept: a file of its own, unless the folder has a single one. */
function pathOf(table: "observations" | "group_observations", indicator: string, inputs: Inputs): string {
  const [only = ""] = filesOf(table, inputs);
  return only === `${table}.csv` && inputs.data.has(only) ? only : `${table}/${indicator}.csv`;
}

function withFiles(inputs: Inputs, planned: PlannedFiles): Inputs {
  const data = new Map(inputs.data);
  for (const [path, bytes] of planned) data.set(path, {file: `${inputs.dataFolder}/${path}`, bytes});
  return {...inputs, data};
}
