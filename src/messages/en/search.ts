import type {SearchMessages} from "../topics/search.js";

/** The sentences in English. */
export const en: SearchMessages = {
  search: "Search the plan",
  searchHint: "With or without diacritics, for example: do che phu rung",
  next: "Next",
  previous: "Previous",
  clear: "Clear",
  hits: (hits, lines) =>
    `${hits === 1 ? "1 place" : `${String(hits)} places`} in ${lines === 1 ? "1 line" : `${String(lines)} lines`}.`,
  hitsExact: (exact, hits, lines) =>
    `${String(hits)} places in ${lines === 1 ? "1 line" : `${String(lines)} lines`}; the ${String(exact)} with these very diacritics come first.`,
  noHits: "Not found in the plan. Try fewer words, or leave out the diacritics.",
  hitNumber: (number, of) => `Place ${String(number)} of ${String(of)}`,
  planLine: (line) => `line ${String(line)}`
};
