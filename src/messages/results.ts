import {catalogue} from "./accessor.js";
import {en} from "./en/results.js";
import {fr} from "./fr/results.js";
import {vi} from "./vi/results.js";
import type {ResultMessages} from "./topics/results.js";

export type {ResultMessages} from "./topics/results.js";

/** {@link ResultMessages} in a language. */
export const resultMessages = catalogue<ResultMessages>({vi, en, fr});
