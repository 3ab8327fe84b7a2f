import type {SearchMessages} from "../topics/search.js";
import {counted, form, number} from "./grammar.js";

/** The sentences in French. */
export const fr: SearchMessages = {
  search: "Chercher dans le plan",
  searchHint: "Avec ou sans accents, par exemple\u00a0: do che phu rung",
  next: "Suivant",
  previous: "Précédent",
  clear: "Effacer",
  hits: (hits, lines) => `${counted(hits, "passage")} dans ${counted(lines, "ligne")}.`,
  hitsExact: (exact, hits, lines) =>
    `${counted(hits, "passage")} dans ${counted(lines, "ligne")}\u00a0; ${form(exact, "celui qui a exactement ces accents vient", `les ${number(exact)} qui ont exactement ces accents viennent`)} en tête.`,
  noHits: "Introuvable dans le plan. Essayez avec moins de mots, ou sans accents.",
  hitNumber: (position, all) => `Passage ${number(position)} sur ${number(all)}`,
  planLine: (line) => `ligne ${String(line)}`
};
