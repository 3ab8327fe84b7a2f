import {catalogue} from "./accessor.js";
import {en} from "./en/plan-lines.js";
import {fr} from "./fr/plan-lines.js";
import type {PlanLineMessages} from "./topics/plan-lines.js";
import {vi} from "./vi/plan-lines.js";

export type {PlanLineMessages} from "./topics/plan-lines.js";

/** {@link PlanLineMessages} in a language. */
export const planLineMessages = catalogue<PlanLineMessages>({vi, en, fr});
