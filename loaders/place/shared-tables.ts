import {readFileSync} from "node:fs";
import {everydayFile} from "./everyday-words.js";

/** The tables that a new place takes as the default one has them: what does not depend on the place. */
const shared = ["units.csv", "breakdowns.csv", "breakdown_values.csv", everydayFile] as const;

/** Their texts, by their paths below `data/`, as this program keeps them, whatever place it works on. */
export function readSharedTables(): ReadonlyMap<string, string> {
  return new Map(shared.map((name) => [name, readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")]));
}
