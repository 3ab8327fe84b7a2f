import {catalogue} from "./accessor.js";
import {en} from "./en/own-files.js";
import {fr} from "./fr/own-files.js";
import {vi} from "./vi/own-files.js";
import type {OwnFilesMessages} from "./topics/own-files.js";

export type {OwnFilesMessages} from "./topics/own-files.js";

/** {@link OwnFilesMessages} in a language. */
export const ownFilesMessages = catalogue<OwnFilesMessages>({vi, en, fr});
