import {tableFromIPC} from "apache-arrow";
import {fetchTable} from "../../engine/table-files.js";
import type {Language} from "../../model/language.js";
import {termKinds} from "../../model/explorer.js";
import {readTerms, termTables, type KnownTerm} from "./terms.js";

/** Reads what the tables give codes to from the tables' files; a file that does not come gives none. */
export async function loadTerms(language: Language): Promise<readonly KnownTerm[]> {
  const read = await Promise.all(
    termKinds.map(async (kind) => {
      try {
        return readTerms(kind, tableFromIPC(await fetchTable(termTables[kind])), language);
      } catch {
        return [];
      }
    })
  );
  return read.flat();
}
