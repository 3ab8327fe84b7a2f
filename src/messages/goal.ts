import {catalogue} from "./accessor.js";
import {en} from "./en/goal.js";
import {fr} from "./fr/goal.js";
import {vi} from "./vi/goal.js";
import type {GoalMessages} from "./topics/goal.js";

export type {GoalMessages} from "./topics/goal.js";

/** {@link GoalMessages} in a language. */
export const goalMessages = catalogue<GoalMessages>({vi, en, fr});
