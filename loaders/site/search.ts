import {lazy} from "../../src/lib/lazy.js";
import {findIndexFile} from "../../src/model/addresses/find.js";
import {packIndex, type FindIndex} from "../../src/model/find-index.js";
import type {Language} from "../../src/model/language.js";
import type {FileGroup} from "./site-contents.js";

/** What the search of a site knows, in each language. */
interface SiteSearch {
  readonly in: (language: Language) => Promise<FindIndex>;
  /** The file of each language that a browser loads with the first question. */
  readonly files: FileGroup;
}

/** The search of a site; each index is made when it is first asked for. */
export function searchOf(languages: readonly Language[], make: (language: Language) => Promise<FindIndex>): SiteSearch {
  const made = new Map(languages.map((language) => [language.code, lazy(() => make(language))]));
  const indexIn = (language: Language) => made.get(language.code)!();
  const paths = new Map(languages.map((language) => [findIndexFile(language), language]));
  return {
    in: indexIn,
    files: {
      needsStyles: false,
      holds: (path) => paths.has(path),
      make: lazy(async () => {
        const files = [...paths].map(async ([path, language]) => [path, packIndex(await indexIn(language))] as const);
        return new Map(await Promise.all(files));
      })
    }
  };
}
