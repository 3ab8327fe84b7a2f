import {catalogue} from "./accessor.js";
import {en} from "./en/figures.js";
import {fr} from "./fr/figures.js";
import {vi} from "./vi/figures.js";
import type {FiguresMessages} from "./topics/figures.js";

export type {FiguresMessages} from "./topics/figures.js";

/** {@link FiguresMessages} in a language. */
export const figuresMessages = catalogue<FiguresMessages>({vi, en, fr});
