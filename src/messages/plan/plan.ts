import {catalogue} from "../accessor.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import type {PlanMessages} from "./messages.js";

/** {@link PlanMessages} in a language. */
export const planMessages = catalogue<PlanMessages>({vi, en});
