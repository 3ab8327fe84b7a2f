import type {OpenDataMessages} from "../topics/open-data.js";

/** The sentences in French. */
export const fr: OpenDataMessages = {
  written: `Format\u00a0: UTF-8, virgule entre les colonnes, point décimal\u00a0; une cellule vide n’a pas de valeur, les éléments d’une liste sont
séparés par des points-virgules, 1 et 0 signifient oui et non. Signification de chaque colonne\u00a0: datapackage.json. Un texte qui
commence par un signe que les tableurs exécutent comme une formule (= + - @) est précédé d’une apostrophe (').`,
  reading: `Lire observations\u00a0: une courbe = un indicateur, un territoire, une série (series), la période (period) year, et shown égal à 1\u00a0;
ne jamais raccorder deux segments (run). Les lignes où shown vaut 0 sont ce que d’autres sources ou d’autres éditions disent de
la même année.`,
  list: "Liste, éléments séparés par des points-virgules (un tableau en JSON et en Arrow)",
  rights: "Les chiffres appartiennent à leurs éditeurs, nommés dans sources.csv\u00a0; merci de les citer.",
  licence: "Licence",
  publisher: "Éditeur",
  contact: "Contact",
  address: "Adresse"
};
