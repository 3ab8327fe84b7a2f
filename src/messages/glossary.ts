import {catalogue} from "./accessor.js";
import {en} from "./en/glossary.js";
import {fr} from "./fr/glossary.js";
import {vi} from "./vi/glossary.js";
import type {GlossaryMessages} from "./topics/glossary.js";

/** {@link GlossaryMessages} in a language. */
export const glossaryMessages = catalogue<GlossaryMessages>({vi, en, fr});
