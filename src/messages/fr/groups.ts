import type {GroupMessages} from "../topics/groups.js";
import {counted, number} from "./grammar.js";

/** The sentences in French. */
export const fr: GroupMessages = {
  title: "Par groupe",
  onlyGroups: (area) =>
    `La présente collection ne contient pour ce territoire (${area}) que des chiffres par groupe, aucun pour l’ensemble`,
  lead: (groups, breakdowns) => `Valeurs de ${counted(groups, "groupe")}, par ${breakdowns}.`,
  controls: "Choix des groupes montrés",
  by: "Désagréger par",
  measure: "Série",
  area: "Territoire",
  drawn: "Dessin",
  drawings: {together: "en un seul graphique", apart: "un graphique par groupe"},
  everybody: "Ensemble",
  unnamed: "L’indicateur entier",
  shown: "Groupes montrés",
  chosen: (shown, all) => `${number(shown)} sur ${number(all)}`,
  none: "Aucun groupe n’est choisi\u00a0: cochez-en un ou plusieurs pour voir leurs valeurs.",
  noneOfThese: (area) =>
    `Aucun chiffre de ces groupes pour ce territoire\u00a0: ${area}. Choisissez «\u00a0Ensemble\u00a0» ou d’autres groupes.`,
  unknown: (values) => `Le lien demande ce qui n’existe pas ici\u00a0: ${values}. Ce qui suit est montré à la place.`,
  group: "Groupe",
  caption: (name, breakdown, unit) => `${name}, par ${breakdown} (${unit})`,
  description: (name, breakdown, values) => `${name}, par ${breakdown}. ${values}`,
  latest: (group, value, year) => `${group}\u00a0: ${value} (${year})`,
  loaded: (groups, values) => `${counted(groups, "groupe montré", "groupes montrés")}, ${counted(values, "valeur")}.`,
  download: (rows) => `Valeurs par groupe (${counted(rows, "ligne")})`
};
