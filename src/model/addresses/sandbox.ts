// Where the sandbox lies in which programs of readers run, below the site's root.

/** The document of its frame. */
export const sandboxPath = "sandbox/frame.html";

/** The program that makes cells run in it. */
export const sandboxProgramPath = "sandbox/program.js";

/** What the libraries at hand there have, for editors. */
export const libraryNamesPath = "sandbox/names.json";

/** What a document of the sandbox must be answered with where nothing around it puts it into one. */
export const sandboxedBy = "sandbox allow-scripts";
