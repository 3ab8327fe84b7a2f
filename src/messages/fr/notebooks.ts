import type {NotebookMessages} from "../topics/notebooks.js";
import {counted, number} from "./grammar.js";

/** The sentences in French. */
export const fr: NotebookMessages = {
  notebooks: "Analyses",
  notebooksTitle: "Analyses",
  notebooksLead:
    "Des analyses écrites sur les tables de ce site. Chacune énonce un résultat, ses incertitudes et les requêtes mêmes\u00a0; lancez-la et votre ordinateur recalcule tout.",
  makeOne:
    "Pour en écrire une autre, voir le guide du dépôt\u00a0: c’est un fichier Markdown dans le dossier src/notebooks.",
  none: "Il n’y en a pas encore.",
  otherLanguageOnly: "dans une autre langue seulement",
  writtenOn: (date) => `Écrit le ${date}`,
  by: (author) => `Par ${author}`,
  openInExplorer: "Ouvrir les requêtes de cette analyse dans l’explorateur",
  query: (name) => `Requête ${name}`,
  code: "Code de cette cellule",
  needsScript:
    "Cette cellule est calculée dans le navigateur et demande JavaScript. Son code se trouve juste en dessous.",
  asBuilt: "Les graphiques et les nombres ci-dessous ont été calculés pour cette publication.",
  run: "Exécuter dans le navigateur",
  starting: "Démarrage du moteur de requêtes dans votre navigateur (chargé une seule fois, 6 à 8 Mo environ)…",
  running: "Chaque cellule s’exécute maintenant dans votre navigateur.",
  lacking: (name) =>
    `Ce site n’a pas «\u00a0${name}\u00a0» et ne charge rien d’un autre hôte. À disposition\u00a0: sql, table, plot, number, Plot, aq, d3, html, svg, Inputs et FileAttachment.`,
  queryFailed: (reason) => `La requête n’a pas pu être exécutée. ${reason}`,
  data: "Données de ce graphique",
  download: "Télécharger en CSV (point décimal)",
  noRows: "Aucune ligne.",
  missing: "pas de chiffre",
  unknown: "inconnu",
  rows: (shown, all) => `${number(shown)} sur ${counted(all, "ligne")}\u00a0; le CSV les contient toutes.`,
  yes: "oui",
  no: "non"
};
