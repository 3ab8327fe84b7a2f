import {buildTables, type Built} from "../loaders/derive/tables.js";
import {readInputs} from "../loaders/exchange/connections/inputs.js";
import {placeFolder, type Inputs} from "../loaders/read/inputs.js";
import {openTables, type OpenTables} from "../src/engine/node.js";
import type {RunQuery} from "../src/engine/query.js";
import {publishedTables, type TableRows} from "../src/model/tables/index.js";

// The repository's own data, read, built and opened once for all files of tests that run in a process.

let inputs: Promise<Inputs> | undefined;
let built: Promise<Built> | undefined;
let opened: Promise<OpenTables> | undefined;

export function repositoryInputs(): Promise<Inputs> {
  return (inputs ??= readInputs(placeFolder()));
}

/** What is built from the repository's inputs. A test that needs other rows copies them: these are frozen. */
export function repositoryBuilt(): Promise<Built> {
  return (built ??= repositoryInputs().then((given) => {
    const made = buildTables(given);
    for (const name of publishedTables) {
      for (const row of made.tables[name]) Object.freeze(row);
      Object.freeze(made.tables[name]);
    }
    return made;
  }));
}

export async function repositoryTables(): Promise<TableRows> {
  return (await repositoryBuilt()).tables;
}

/** The engine over the repository's tables; a view that a test makes in it is dropped by that test. */
export async function repositoryEngine(): Promise<OpenTables> {
  return (opened ??= repositoryTables().then(openTables));
}

export async function repositoryQueries(): Promise<RunQuery> {
  return (await repositoryEngine()).run;
}
