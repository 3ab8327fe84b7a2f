import {RankedSearch, type Ranked} from "../../lib/ranked-search.js";
import {findMessages} from "../../messages/find.js";
import {sentenceKinds, type FindEntry, type FindIndex} from "../../model/find-index.js";
import type {Language} from "../../model/language.js";

/** The index of a language, ready to be asked. */
export interface Finder {
  readonly entries: readonly FindEntry[];
  /** What answers a question, best first, by the position of entries. */
  readonly find: (query: string) => Ranked;
}

/** Makes an index searchable. A number is known by its kind too: “mục tiêu 4.4”, “target 4.4”. */
export function finderOf({entries, everyday}: FindIndex, language: Language): Finder {
  const {kind: kinds, fillers} = findMessages(language);
  const search = new RankedSearch(
    entries.map(({kind, code, title, also}) => ({
      title,
      also,
      codes: code === "" ? [] : [code, code.replaceAll("_", " "), `${kinds[kind]} ${code}`, `${kind} ${code}`],
      // In English a target has a title, elsewhere the words of the plan.
      isSentence: sentenceKinds.has(kind) || (kind === "target" && language.code !== "en")
    })),
    everyday,
    fillers
  );
  return {entries, find: (query) => search.find(query)};
}
