import {catalogue} from "./accessor.js";
import {en} from "./en/offline.js";
import {fr} from "./fr/offline.js";
import {vi} from "./vi/offline.js";
import type {OfflineMessages} from "./topics/offline.js";

export type {OfflineMessages} from "./topics/offline.js";

/** {@link OfflineMessages} in a language. */
export const offlineMessages = catalogue<OfflineMessages>({vi, en, fr});
