import type {Row} from "../../../src/model/tables/table.js";
import type {commitments} from "../../../src/model/tables/plan.js";

/** A promise found in a passage: a commitment without its identifier and place in the plan. */
export type Promised = Omit<Row<typeof commitments>, "commitment" | "target" | "task" | "line">;
