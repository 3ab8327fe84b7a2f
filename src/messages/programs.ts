import {catalogue} from "./accessor.js";
import {en} from "./en/programs.js";
import {fr} from "./fr/programs.js";
import type {ProgramMessages} from "./topics/programs.js";
import {vi} from "./vi/programs.js";

export type {ProgramMessages} from "./topics/programs.js";

/** {@link ProgramMessages} in a language. */
export const programMessages = catalogue<ProgramMessages>({vi, en, fr});
