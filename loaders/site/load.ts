import type {TableRows} from "../../src/tables/index.js";
import {readInputs} from "../inputs.js";
import {describeProblem, InputError} from "../problem.js";
import {buildTables} from "../tables.js";

/** The tables of the repository, or null after every problem has been printed on standard error. */
export async function loadTables(seed: string, data: string): Promise<TableRows | null> {
  try {
    const {tables, warnings} = buildTables(await readInputs(seed, data));
    for (const warning of warnings) process.stderr.write(`${describeProblem(warning, "en")}\n`);
    return tables;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${describeProblem(problem, "en")}\n`);
    return null;
  }
}
