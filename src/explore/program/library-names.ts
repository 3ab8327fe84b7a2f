import {fetchSiteFile} from "../../lib/site-file.js";
import {libraryNamesPath} from "../../model/addresses/sandbox.js";

/** What libraries have, by the names under which programs have them at hand; `table` is what a table can be asked. */
export type LibraryNames = Readonly<Record<string, readonly string[]>>;

let names: Promise<LibraryNames> | null = null;

/** What the libraries of programs have, loaded when an editor is about to propose some of it; nothing where it cannot be had. */
export function libraryNames(): Promise<LibraryNames> {
  names ??= fetchSiteFile(libraryNamesPath)
    .then((response) => response.json() as Promise<LibraryNames>)
    .catch(() => {
      names = null;
      return {};
    });
  return names;
}
