import {catalogue} from "./accessor.js";
import {en} from "./en/downloads.js";
import {fr} from "./fr/downloads.js";
import {vi} from "./vi/downloads.js";
import type {DownloadsMessages} from "./topics/downloads.js";

export type {DownloadsMessages} from "./topics/downloads.js";

/** {@link DownloadsMessages} in a language. */
export const downloadsMessages = catalogue<DownloadsMessages>({vi, en, fr});
