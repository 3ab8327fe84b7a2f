import {startDatabase} from "../../engine/browser-database.js";
import type {EngineProgress} from "../../engine/database.js";
import {fetchPart, fetchPartsList, fetchTable, fileTablesOf, type PartsProgress} from "../../engine/table-files.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {Session} from "./session.js";

/** What the page is told of its engine. */
interface Told {
  /** How much a table is that has to be fetched in parts. */
  readonly parts: PartsProgress<() => void>;
  readonly progress: EngineProgress;
  /** The engine had to be ended: every result in it is gone. */
  readonly lost: () => void;
}

/** The engine of a page, with the tables that its site publishes. */
export function pageSession(terms: PlaceTerms, {parts, progress, lost}: Told): Session {
  return new Session({
    startDatabase,
    published: fileTablesOf(terms),
    fetchTable,
    parts: terms.parted ? {list: fetchPartsList, part: fetchPart, tell: parts} : null,
    progress,
    lost
  });
}
