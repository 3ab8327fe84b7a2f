import {parse} from "yaml";
import {placeFormat} from "../../src/model/place.js";
import {emptyTables} from "./empty-tables.js";

/** What an older data folder lacks to be one of the present format. */
export interface Lift {
  /** Texts of the files to be written, by their paths below the data folder: made, or with what they lacked. */
  readonly files: ReadonlyMap<string, string>;
  /** The format that the folder says it has, where this program does not know it; then nothing is written. */
  readonly unknown: string | null;
}

/**
 * Lifts a data folder to the present format, by nothing but what it lacks: `format` in `place.yaml`, and every table that each place has
 * by now, without a row. What people wrote is left as it stands.
 * @param place the text of its `place.yaml`
 * @param paths of its files, with slashes
 */
export function lift(place: string, paths: ReadonlySet<string>): Lift {
  const read: unknown = parse(place);
  const {format, languages} = (read !== null && typeof read === "object" ? read : {}) as Record<string, unknown>;
  if (format !== undefined && format !== placeFormat) return {files: new Map(), unknown: JSON.stringify(format)};
  const codes = Array.isArray(languages) ? languages.filter((code) => typeof code === "string") : [];
  // A table may be a folder with a file for each of its indicators.
  const isThere = (path: string): boolean =>
    paths.has(path) || [...paths].some((other) => other.startsWith(`${path.replace(/\.csv$/, "")}/`));
  const files = new Map([...emptyTables(codes)].filter(([path]) => !isThere(path)));
  // Before the first key, so that a comment on the whole file stays on top.
  if (format === undefined) files.set("place.yaml", place.replace(/^(?=\w+:)/m, `format: ${String(placeFormat)}\n`));
  return {files, unknown: null};
}
