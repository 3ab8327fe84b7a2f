import type {PlaceWords} from "../../model/place-words.js";
import type {EvidenceMessages} from "../topics/evidence.js";
import {followed} from "./followed.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): EvidenceMessages => ({
  title: "Éléments probants",
  note: "Les éléments probants ne sont pas un verdict\u00a0: ils disent dans quel sens évoluent les indicateurs qui mesurent un engagement ou en tiennent lieu, depuis quand, et avec quelle certitude.",
  result: {
    improving: "en amélioration",
    worsening: "en recul",
    mixed: "aux évolutions contraires",
    no_clear_change: "sans évolution nette",
    unjudged: "sens favorable non précisé",
    one_value: "à une seule valeur",
    none: "sans élément probant"
  },
  movement: {
    improving: "en amélioration",
    worsening: "en recul",
    no_clear_change: "sans évolution nette",
    unjudged: "sens favorable non précisé",
    one_value: "une seule valeur",
    none: "aucune valeur"
  },
  grade: {strong: "solides", moderate: "assez solides", weak: "fragiles"},
  reason: {before_plan: `tout date d’avant ${followed(place)}`, too_old: "pas récents"},
  span: (from, to) => `${String(from)}–${String(to)}`,
  oneYear: String,
  from: (before, from, after, to) => `${before} (${from}) → ${after} (${to})`,
  only: (value, year) => `${value} (${year})`,
  beside: (own, other, name) => `croissance de ${own} par an, ${name} ${other}`,
  proxy: "en tient lieu"
});
