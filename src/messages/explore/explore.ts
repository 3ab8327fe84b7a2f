import {catalogue} from "../accessor.js";
import {en} from "./en.js";
import {vi} from "./vi.js";
import type {ExploreMessages} from "./messages.js";

/** {@link ExploreMessages} in a language. */
export const exploreMessages = catalogue<ExploreMessages>({vi, en});
