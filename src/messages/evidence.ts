import {catalogue} from "./accessor.js";
import {en} from "./en/evidence.js";
import {fr} from "./fr/evidence.js";
import {vi} from "./vi/evidence.js";
import type {EvidenceMessages} from "./topics/evidence.js";

export type {EvidenceMessages} from "./topics/evidence.js";

/** {@link EvidenceMessages} in a language. */
export const evidenceMessages = catalogue<EvidenceMessages>({vi, en, fr});
