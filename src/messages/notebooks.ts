import {catalogue} from "./accessor.js";
import {en} from "./en/notebooks.js";
import {fr} from "./fr/notebooks.js";
import {vi} from "./vi/notebooks.js";
import type {NotebookMessages} from "./topics/notebooks.js";

export type {NotebookMessages} from "./topics/notebooks.js";

/** {@link NotebookMessages} in a language. */
export const notebookMessages = catalogue<NotebookMessages>({vi, en, fr});
