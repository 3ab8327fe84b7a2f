import {sentencesIn} from "../../../src/messages/accessor.js";
import {planLineMessages} from "../../../src/messages/plan-lines.js";
import {languageCodes} from "../../../src/model/language.js";
import type {Inputs} from "../../read/inputs.js";
import {readTable} from "../../read/records.js";
import {rowsOf} from "../vocabulary.js";
import {nothingRead, type PlanRead} from "../read.js";
import {listPlan, type PlainRows} from "./listing.js";
import {readTypedTables, type TypedRows} from "./tables.js";

/**
 * Reads a plan that a place keeps as tables, because it has no text of it.
 *
 * @param units the units that commitments may be in; null where they could not be read
 * @returns as `readPlan`; the lines are those that the tables would be as a text. Tables without goals are no plan.
 */
export function readTypedPlan(
  inputs: Pick<Inputs, "data" | "dataFolder"> & Partial<Pick<Inputs, "place">>,
  units: ReadonlySet<string> | null,
  read: typeof readTable = readTable
): PlanRead {
  const {rows, problems} = readTypedTables(inputs, units, read);
  if (problems.some(({severity}) => severity === "error") || rows.goals.length === 0) return {...nothingRead, problems};
  const words = sentencesIn(planLineMessages, inputs.place?.place?.languages[0] ?? languageCodes[0]);
  return {...listPlan(plainRows(rows), words), unread: [], problems};
}

function plainRows(rows: TypedRows): PlainRows {
  return {
    goals: rowsOf(rows.goals),
    targets: rowsOf(rows.targets),
    blocks: rowsOf(rows.blocks),
    tasks: rowsOf(rows.tasks),
    agencies: rowsOf(rows.agencies),
    assignments: rowsOf(rows.assignments),
    commitments: rowsOf(rows.commitments),
    duties: rowsOf(rows.duties)
  };
}
