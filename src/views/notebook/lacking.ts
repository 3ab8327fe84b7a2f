import type {Language} from "../../model/language.js";
import {notebookMessages} from "../../messages/notebooks.js";

/** What Framework would fetch from another host when a notebook names it, and this site does not have. */
export const lackingNames = [
  "_",
  "Arrow",
  "DuckDBClient",
  "L",
  "React",
  "ReactDOM",
  "SQLite",
  "SQLiteDatabaseClient",
  "dot",
  "duckdb",
  "echarts",
  "htl",
  "mapboxgl",
  "mermaid",
  "tex",
  "topojson",
  "vg",
  "vl"
] as const;

/** A library that a notebook asks for and the site does not have. */
export class LackingError extends Error {
  constructor(name: string, language: Language) {
    super(notebookMessages(language).lacking(name));
    this.name = "LackingError";
  }
}

/**
 * Stands in the place of a library that is not there, and says so once anything is asked of it; a name that is never used
 * harms nothing.
 */
export function lackingLibrary(name: string, language: Language): unknown {
  const fail = (): never => {
    throw new LackingError(name, language);
  };
  return new Proxy(fail, {
    // The module that gives it asks by itself whether it is a promise.
    get: (_target, key) => (key === "then" || typeof key === "symbol" ? undefined : fail()),
    apply: fail,
    construct: fail
  });
}
