import {catalogue} from "./accessor.js";
import {en} from "./en/navigation.js";
import {fr} from "./fr/navigation.js";
import {vi} from "./vi/navigation.js";
import type {NavigationMessages} from "./topics/navigation.js";

export type {NavigationMessages} from "./topics/navigation.js";

/** {@link NavigationMessages} in a language. */
export const navigationMessages = catalogue<NavigationMessages>({vi, en, fr});
