import {catalogue} from "./accessor.js";
import {en} from "./en/data.js";
import {fr} from "./fr/data.js";
import {vi} from "./vi/data.js";
import type {DataMessages} from "./topics/data.js";

export type {HeldFigures, DataMessages} from "./topics/data.js";

/** {@link DataMessages} in a language. */
export const dataMessages = catalogue<DataMessages>({vi, en, fr});
