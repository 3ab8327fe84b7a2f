import {catalogue} from "../accessor.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import type {CommonMessages} from "./messages.js";

/** {@link CommonMessages} in a language. */
export const commonMessages = catalogue<CommonMessages>({vi, en});
