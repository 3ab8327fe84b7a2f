import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";

/** A commitment found in a passage, without its identifier and place in the plan. */
export type FoundCommitment = Omit<Row<typeof commitments>, "commitment" | "target" | "task" | "line">;
