import {catalogue} from "./accessor.js";
import {en} from "./en/common.js";
import {fr} from "./fr/common.js";
import {vi} from "./vi/common.js";
import type {CommonMessages} from "./topics/common.js";

export type {CommonMessages} from "./topics/common.js";

/** {@link CommonMessages} in a language. */
export const commonMessages = catalogue<CommonMessages>({vi, en, fr});
