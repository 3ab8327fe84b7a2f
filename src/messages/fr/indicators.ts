import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorListMessages} from "../topics/indicators.js";
import {followed} from "./followed.js";
import {counted, number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): IndicatorListMessages => ({
  filter: "Chercher et filtrer les indicateurs",
  search: "Chercher",
  searchHint: "avec ou sans accents",
  goal: "Objectif",
  agency: "Organisme pilote",
  state: (horizon) => `D’ici ${String(horizon)}`,
  data: `Valeurs ${of(place.home)}`,
  way: "Évolution",
  betterWhen: "Mieux quand",
  better: {increase: "en hausse", decrease: "en baisse", none: "non jugé"},
  fresh: "Fraîcheur",
  freshness: {fresh: "assez récent pour juger", old: "trop ancien pour juger"},
  old: "trop ancien",
  relation: {proxy: "en tient lieu", context: "contexte"},
  all: "tous",
  background: "contexte général",
  hasData: "oui",
  othersOnly: "d’autres territoires seulement",
  noData: "pas encore",
  reset: "Réinitialiser",
  showing: (shown, total) => `${number(shown)} sur ${counted(total, "indicateur")}.`,
  noneLeft: "Aucun indicateur ne remplit ces conditions. Retirez-en une.",
  sortBy: (column) => `Trier par\u00a0: ${column}`,
  caption: `Dans l’ordre des objectifs ${of(followed(place))}, d’abord ceux qui ont un chiffre. Une flèche dans un losange est un élément probant, pas un verdict.`,
  related: (target) => `Autres indicateurs de la cible ${target}`
});
