import type {DerivedMessages} from "../topics/derived.js";

/** The sentences in French. */
export const fr: DerivedMessages = {
  title: "Chiffres calculés à partir de cet indicateur",
  note: "Aucun chiffre n’est saisi ici\u00a0: chacun est calculé à partir des chiffres d’années entières placés à côté de lui, et n’est pas plus ferme que le plus faible d’entre eux. Rien n’est calculé par-dessus une rupture ou une année sans chiffre, ni à partir d’une partie d’année. Là où une source dit «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0», il n’y a ni croissance, ni indice, ni différence, et un rapport est seulement supérieur, inférieur ou à peu près égal à ce qui est écrit.",
  formula: {
    growth: () => "L’évolution en pour cent par rapport à l’année précédente.",
    reduction: () => "L’année précédente moins l’année elle-même.",
    index: ({baseYear}) => `Par rapport à ${baseYear}, qui vaut 100.`,
    share: ({divisor, factor}) => `Rapporté à\u00a0: ${divisor}${factor === "1" ? "" : `, multiplié par ${factor}`}.`,
    ratio_to_area: ({baseArea}) => `Rapporté au chiffre de la même année (${baseArea}).`,
    difference_to_area: ({baseArea}) => `Moins le chiffre de la même année (${baseArea}).`
  },
  bound: {">": "plus de", "<": "moins de", "~": "environ"},
  madeFrom: "Tiré de",
  inputOf: (value, year) => `${value} (${String(year)})`,
  inputFrom: (value, year, source) => `${value} (${source}, ${String(year)})`,
  missing: (years) =>
    `Non calculé pour ${years}\u00a0: une donnée manque ou est «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0», ou une rupture s’interpose.`,
  download: "Tous les chiffres calculés avec leurs données"
};
