import {catalogue} from "./accessor.js";
import {en} from "./en/groups.js";
import {fr} from "./fr/groups.js";
import type {GroupMessages} from "./topics/groups.js";
import {vi} from "./vi/groups.js";

export type {GroupMessages} from "./topics/groups.js";

/** {@link GroupMessages} in a language. */
export const groupMessages = catalogue<GroupMessages>({vi, en, fr});
