import {readFileSync} from "node:fs";
import {csvParseRows} from "d3-dsv";
import {readPlan} from "../../../loaders/plan/read.js";
import type {Placed, PlanVocabulary} from "../../../loaders/plan/vocabulary.js";
import {tableOf, type TableName, type TableRow} from "../../../src/tables/index.js";

export const seedFile = "seeds/daknong-sdg-plan.vi.txt";
export const seedText = readFileSync(seedFile, "utf8");

/** The vocabulary that is kept in `data/plan/`. */
export const vocabulary: PlanVocabulary = {
  agencies: readVocabulary("plan_agencies"),
  goals: readVocabulary("plan_goals"),
  targets: readVocabulary("plan_targets"),
  errata: readVocabulary("plan_errata"),
  commitments: readVocabulary("plan_commitments")
};

/** What the reader makes of the seed. */
export const plan = readPlan(seedText, seedFile, vocabulary);

function readVocabulary<N extends TableName>(name: N): readonly Placed<TableRow<N>>[] {
  const {columns, file} = tableOf(name);
  const path = `data/${file}`;
  const [header, ...rows] = csvParseRows(readFileSync(path, "utf8"));
  return rows.map((cells, index) => {
    const entries = header!.map((column, at) => [column, readCell(cells[at]!, columns[column]!.type)]);
    return {row: Object.fromEntries(entries) as TableRow<N>, file: path, line: index + 2};
  });
}

function readCell(cell: string, type: string): unknown {
  if (type === "codes") return cell === "" ? [] : cell.split(";");
  if (type === "years") return cell === "" ? [] : cell.split(";").map(Number);
  if (cell === "") return null;
  if (type === "bool") return cell === "true" || cell === "1";
  return type === "text" || type === "code" ? cell : Number(cell);
}
