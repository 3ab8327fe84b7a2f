import {catalogue} from "./accessor.js";
import {en} from "./en/office.js";
import {fr} from "./fr/office.js";
import type {OfficeMessages} from "./topics/office.js";
import {vi} from "./vi/office.js";

export type {OfficeMessages} from "./topics/office.js";

/** {@link OfficeMessages} in a language. */
export const officeMessages = catalogue<OfficeMessages>({vi, en, fr});
