import {catalogue} from "./accessor.js";
import {en} from "./en/plan.js";
import {fr} from "./fr/plan.js";
import {vi} from "./vi/plan.js";
import type {PlanMessages} from "./topics/plan.js";

export type {PlanMessages} from "./topics/plan.js";

/** {@link PlanMessages} in a language. */
export const planMessages = catalogue<PlanMessages>({vi, en, fr});
