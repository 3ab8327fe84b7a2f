import {readFileSync} from "node:fs";
import {readInputs} from "../../../loaders/exchange/connections/inputs.js";
import {placeFolder} from "../../../loaders/read/inputs.js";
import {readPlan} from "../../../loaders/plan/read.js";
import type {PlanVocabulary} from "../../../loaders/plan/vocabulary.js";
import {readRecords} from "../../../loaders/read/folder.js";

export const seedFile = "seeds/daknong-sdg-plan.vi.txt";
export const seedText = readFileSync(seedFile, "utf8");

const {records, problems} = readRecords(await readInputs(placeFolder()));

/** What is wrong with the files of the vocabulary themselves. */
export const vocabularyProblems = problems.filter((problem) => problem.file.startsWith("data/plan/"));

/** The vocabulary that is kept in `data/plan/`. */
export const vocabulary: PlanVocabulary = {
  agencies: records.of("plan_agencies"),
  goals: records.of("plan_goals"),
  targets: records.of("plan_targets"),
  errata: records.of("plan_errata"),
  commitments: records.of("plan_commitments"),
  units: records.of("units")
};

/** What the reader makes of the seed. */
export const plan = readPlan(seedText, seedFile, vocabulary);
