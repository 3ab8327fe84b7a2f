import type {OwnFilesMessages} from "../topics/own-files.js";

/** The sentences in French. */
export const fr: OwnFilesMessages = {
  addedSeveral: (tables) =>
    `${String(tables.length)} tables ajoutées, dans ce navigateur seulement\u00a0: ${tables.join(", ")}.`,
  addedOne: (table, rows) => `${table} (${rows} lignes)`,
  without: (sheets) => `Feuilles laissées de côté, masquées ou sans table\u00a0: ${sheets}.`,
  done: {
    above: (rows, text) =>
      `Lignes laissées de côté au-dessus des noms de colonnes\u00a0: ${String(rows)} («\u00a0${text}\u00a0»).`,
    below: (rows, text) => `Lignes laissées de côté sous la table\u00a0: ${String(rows)} («\u00a0${text}\u00a0»).`,
    joined: (rows) => `Les noms de colonnes sont réunis de ${String(rows)} lignes.`,
    numbering: "La ligne qui numérote les colonnes a été laissée de côté.",
    noHead: "Aucune ligne ne nomme les colonnes\u00a0: elles sont numérotées.",
    doubtfulHead: "La première ligne a été prise pour les noms de colonnes\u00a0; ce pourrait être des données.",
    repeated: (rows) => `Noms de colonnes répétés plus bas, laissés de côté\u00a0: ${String(rows)}.`,
    merged: (cells) => `Cellules fusionnées remplies vers le bas\u00a0: ${String(cells)}.`,
    mergedNumbers: (cells) =>
      `Les nombres de cellules fusionnées ne sont qu’en première ligne (${String(cells)} restent vides).`,
    named: (columns) => `Noms vides ou répétés, devenus\u00a0: ${columns}.`,
    thousands: (columns) => `Séparateurs de milliers retirés dans\u00a0: ${columns}.`,
    numbers: (columns) => `Nombres écrits comme du texte, lus comme nombres dans\u00a0: ${columns}.`,
    days: (columns) => `Dates lues le jour d’abord, sauf si seul le mois peut l’être, dans\u00a0: ${columns}.`,
    percent: (columns) => `Pourcentages lus comme affichés, 12,5 pour 12,5\u00a0%, dans\u00a0: ${columns}.`,
    nothing: (marks) => `Lu comme absence de valeur\u00a0: ${marks}.`,
    footnotes: (marks) => `Appels de note à côté de nombres, retirés\u00a0: ${marks}.`,
    words: (words) => `Mots à côté de nombres, retirés\u00a0: ${words}.`,
    keptText: (columns, example) =>
      `Reste du texte à cause de valeurs comme «\u00a0${example}\u00a0»\u00a0: ${columns}.`,
    keptBound: (columns, example) =>
      `Reste du texte, car «\u00a0${example}\u00a0» est une borne et non une valeur\u00a0: ${columns}.`,
    keptOpen: (columns, example) =>
      `Reste du texte, car «\u00a0${example}\u00a0» se lit de deux façons\u00a0: ${columns}.`
  },
  undo: "Annuler\u00a0: le prendre tel qu’il est écrit",
  redo: "Le relire comme une table",
  written: (file) =>
    `${file} tel qu’il est écrit\u00a0: sa première ligne nomme les colonnes, rien n’est laissé de côté ni lu comme nombre.`,
  years: (table) => `Faire des lignes des années de ${table}`,
  yearsAdded: "Une cellule qui fait des lignes des années est ajoutée\u00a0; exécutez-la et modifiez-la à votre gré."
};
