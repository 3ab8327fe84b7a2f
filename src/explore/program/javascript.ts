import {javascript, localCompletionSource} from "@codemirror/lang-javascript";

// What reads and shows programs; loads with the first notebook that holds one.

export {readProgram} from "./free-names.js";

/** The language, for an editor. */
export const language = javascript();

/** Completion of what a program declares itself. */
export const localNames = localCompletionSource;
