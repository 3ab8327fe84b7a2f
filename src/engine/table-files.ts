import {mapTogether} from "../lib/map-together.js";
import {fetchSiteFile} from "../lib/site-file.js";
import {partedTable} from "../model/published-forms.js";
import type {PlaceTerms} from "../model/place-terms.js";
import type {TableName} from "../model/tables/index.js";
import type {OptionalTable} from "../model/tables/optional.js";

/** The tables that every site publishes. Named here as well as in the model, whose descriptions no reader's browser needs. */
export const fileTables = [
  "agencies",
  "anomalies",
  "archipelagos",
  "areas",
  "assessments",
  "assignments",
  "blocks",
  "breaks",
  "commitments",
  "coverage",
  "derived",
  "derived_observations",
  "duties",
  "goals",
  "indicators",
  "milestones",
  "observations",
  "plan_milestones",
  "progress",
  "provisions",
  "releases",
  "series",
  "sources",
  "targets",
  "tasks",
  "tiles",
  "units"
] as const satisfies readonly TableName[];

/** The tables that the site of a place publishes. */
export function fileTablesOf({keeps}: Pick<PlaceTerms, "keeps">): readonly FileTable[] {
  return [...fileTables, ...keeps];
}

export type FileTable = (typeof fileTables)[number] | OptionalTable;

/** The Arrow file of what is observed of one indicator, below the site's root: a part of the table `observations`. */
export function partFile(indicator: string): string {
  return `data/indicators/${indicator}.arrow`;
}

/** The list of all parts of `observations`. */
export const partsFile = "data/observations.parts.json";

/** What the list of parts says: the parts in their order, which together are the table. */
export interface PartsList {
  /** How many rows the table has. */
  readonly rows: number;
  /** Of each indicator how many rows its part has, and how many bytes its file. */
  readonly parts: Readonly<Record<string, readonly [rows: number, bytes: number]>>;
}

/** Told how much a table is that comes in parts, before they are fetched. */
export type PartsProgress<Then = void> = (files: number, bytes: number) => Then;

/** What is wanted of a table. */
export interface WantedFiles {
  /** Whether `observations` is there in parts alone. */
  readonly parted: boolean;
  /** The indicators whose parts of it are wanted; null for all. */
  readonly parts: readonly string[] | null;
}

/**
 * The Arrow files of a published table, as they are served: one, or the wanted parts of a table that is not published whole.
 * @throws Error when one of them cannot be had
 */
export async function fetchTableFiles(name: FileTable, {parted, parts}: WantedFiles): Promise<readonly ArrayBuffer[]> {
  if (name !== partedTable || !parted) return [await fetchTable(name)];
  const there = Object.keys((await fetchPartsList()).parts);
  const files = parts === null ? there : there.filter((indicator) => parts.includes(indicator));
  return mapTogether(files, (indicator) => fetchPart(indicator), together);
}

/** The list of the parts of `observations`. */
export async function fetchPartsList(cache: RequestCache = "default"): Promise<PartsList> {
  return (await fetchSiteFile(partsFile, cache)).json() as Promise<PartsList>;
}

/** How many parts are fetched at once. */
export const together = 6;

/** The part of `observations` that is of one indicator. */
export async function fetchPart(indicator: string, cache: RequestCache = "default"): Promise<ArrayBuffer> {
  return (await fetchSiteFile(partFile(indicator), cache)).arrayBuffer();
}

/**
 * The Arrow file of a published table, as it is served.
 * @param cache "reload" where what the browser has kept of it is of no use
 * @throws Error when it cannot be had
 */
export async function fetchTable(name: FileTable, cache: RequestCache = "default"): Promise<ArrayBuffer> {
  return (await fetchSiteFile(`data/${name}.arrow`, cache)).arrayBuffer();
}
