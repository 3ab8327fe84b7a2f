import {catalogue} from "./accessor.js";
import {en} from "./en/home.js";
import {fr} from "./fr/home.js";
import {vi} from "./vi/home.js";
import type {HomeMessages} from "./topics/home.js";

export type {HomeMessages} from "./topics/home.js";

/** {@link HomeMessages} in a language. */
export const homeMessages = catalogue<HomeMessages>({vi, en, fr});
