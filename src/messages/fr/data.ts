import type {PlaceWords} from "../../model/place-words.js";
import type {DataMessages, HeldFigures} from "../topics/data.js";
import {followed} from "./followed.js";
import {counted, form, number} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): DataMessages => ({
  data: "Données ouvertes",
  coverage: "Chiffres disponibles",
  sources: "Sources",
  note: "Note",
  dataTitle: "Données ouvertes",
  dataLead: (tables, observations) =>
    `Tous les chiffres et ${followed(place)} en ${counted(tables, "table")}, dont ${counted(observations, "observation")}\u00a0; les adresses des fichiers ne changent pas.`,
  everything: "Tout télécharger",
  archive: "Toutes les tables en CSV dans une archive, avec une notice",
  descriptions: "Descriptions pour machines\u00a0: Data Package, catalogue DCAT\u00a0; chaque table a un fichier CSVW",
  otherFormats: "Les observations en SDMX-CSV (QUALIFIER\u00a0: GT plus de, LT près de, ABOUT environ)",
  openSdg: "Chaque indicateur dans la disposition d’Open SDG, à partir de",
  tables: "Tables",
  table: "Table",
  contents: "Contenu",
  rows: "Lignes",
  files: "Fichiers",
  excel: "CSV pour Excel",
  inParts: ({whole, workbook}) =>
    `La table compte plus de ${whole} lignes\u00a0: elle n’existe ni en Arrow ni en JSON d’un seul tenant${workbook === null ? "" : `\u00a0; une feuille Excel ne contient pas plus de ${workbook} lignes`}. La page de chaque indicateur offre ses propres lignes en Excel, CSV et Arrow\u00a0; du fichier Parquet, un programme peut ne demander que les lignes d’un indicateur.`,
  byIndicator:
    "Un classeur de chaque indicateur se trouve sur sa page. Dans un classeur, les nombres sont des nombres, que l’ordinateur écrive une virgule ou un point décimal.",
  dictionary: "Dictionnaire",
  dictionaryNote:
    "Ce que signifie chaque colonne. Une cellule vide n’a pas de valeur\u00a0; elle ne signifie jamais zéro.",
  column: "Colonne",
  meaning: "Signification",
  type: "Type",
  mayBeBlank: "peut être vide",
  types: {
    text: "texte",
    code: "code",
    int16: "nombre entier",
    int32: "nombre entier",
    float64: "nombre",
    bool: "1 ou 0",
    codes: "liste de codes",
    years: "liste d’années"
  },
  computed: "calculée",
  oneOf: (values) => `l’une de ces valeurs\u00a0: ${values}`,
  from: (reference) => `code de ${reference}`,
  key: (columns) => `Une ligne est identifiée par\u00a0: ${columns}`,
  howToRead: "Bien lire les chiffres",
  reading: [
    "Une ligne d’un graphique, c’est un indicateur, un territoire, une série, des années entières. Les séries ne sont jamais raccordées, ni une série par-dessus une rupture (colonne run).",
    "Quand plusieurs sources ou éditions parlent de la même année, c’est l’édition la plus récente qui est montrée\u00a0; à date égale, la source la plus fiable, puis le chiffre le plus ferme. Les autres restent à côté.",
    "Rien n’est calculé avec des chiffres d’une partie d’année\u00a0; les chiffres provisoires et les estimations sont signalés, et un chiffre dérivé n’est pas plus ferme que le plus faible de ceux dont il est tiré.",
    "Un chiffre qui porte un signe dans la colonne qualifier est une borne, pas un point\u00a0: on n’en tire ni différence, ni croissance, ni rang.",
    "Les chiffres dérivés (table derived_observations) nomment ceux dont ils sont tirés\u00a0; aucun n’est calculé par-dessus une rupture ou une année manquante, ni à partir d’une partie d’année, et un rapport tiré d’une borne est lui-même une borne.",
    "Dans les fichiers CSV, un texte qui commence par un signe que les tableurs exécutent comme une formule (= + - @) est précédé d’une apostrophe."
  ],
  changes: "Publications",
  sinceLast:
    "Ce qui a changé depuis la publication précédente\u00a0: toutes les valeurs, indicateurs, jalons et statuts",
  coverageTitle: "Ce que contient cette collection",
  coverageLead: (due, held, from, to) =>
    `Suivre ${followed(place)} de ${String(from)} à ${String(to)} demande ${counted(due, "chiffre")}, chacun d’un indicateur et d’une année\u00a0; ${heldInWords(held)}.`,
  coverageWithoutPlan: (held, all) =>
    `La présente collection contient des chiffres de ${number(held)} indicateurs sur ${number(all)}, pour des années entières ou des parties d’année.`,
  coverageNote: `Cette page dit quels chiffres contient cette collection, non quel organisme a rendu compte\u00a0: personne ne sait ici ce que les organismes se sont transmis. Elle ne dit pas non plus les résultats\u00a0: un indicateur qui a tous ses chiffres peut manquer son jalon. Un chiffre est nécessaire dès l’année où commence ${followed(place)}, pour les indicateurs qui mesurent une cible ou en tiennent lieu\u00a0; une enquête menée tous les quelques ans n’est nécessaire qu’à ce rythme, indiqué à côté de l’indicateur.`,
  indicator: "Indicateur",
  before: (year) => `Avant ${String(year)}`,
  yearsWithFigure: (count) => (count === 0 ? "–" : counted(count, "année")),
  states: {
    reported: "officiel",
    estimated: "provisoire ou estimé",
    part_year: "partie de l’année seulement",
    missing: "absent",
    not_due: "pas encore dû",
    area_ended: "le territoire n’existe plus"
  },
  legend: "Comment lire",
  dueMark: `cadre épais\u00a0: un chiffre est nécessaire pour suivre ${followed(place)} et il est absent`,
  every: (years) => (years === 1 ? "chaque année" : `tous les ${String(years)} ans`),
  byAgency: "Par organisme pilote",
  byAgencyNote:
    "Chiffres nécessaires des indicateurs dont un organisme pilote la cible, et ce que cette collection en contient\u00a0; un indicateur peut avoir plusieurs organismes. La page de chaque organisme montre tous les indicateurs et toutes les années.",
  agency: "Organisme",
  due: "nécessaires",
  byGoal: "Tous les indicateurs, par objectif",
  goalNumber: (goal) => `Objectif ${String(goal)}`,
  withoutGoal: "Contexte général",
  goal: "Objectif",
  figures: "Chiffres nécessaires",
  figureStates: {open: "des années sans chiffre", complete: "complet", none: "aucun n’est nécessaire"},
  filter: "Filtrer les indicateurs",
  all: "tous",
  reset: "Effacer le filtre",
  showing: (shown, total) => `${number(shown)} sur ${counted(total, "indicateur")}.`,
  noneLeft: "Aucun indicateur ne remplit ces conditions. Retirez-en une.",
  sortBy: (column) => `Trier par\u00a0: ${column}`,
  ownReporting: "Chiffres pour le suivi",
  ownReportingGrid: "Chiffres pour le suivi, par indicateur et par année",
  ownReportingText: (due, held) =>
    `Suivre les indicateurs des cibles que l’organisme pilote demande ${counted(due, "chiffre")}, chacun d’un indicateur et d’une année\u00a0; ${heldInWords(held)}. Ce dont l’organisme a rendu compte ailleurs peut ne pas être connu ici.`,
  sourcesTitle: "Sources",
  sourcesLead: (sources) =>
    `${counted(sources, "source")} par type\u00a0; tout chiffre de ce site renvoie à l’une des sources ci-dessous.`,
  kinds: {
    statistical_table: "Tableaux statistiques",
    yearbook: "Annuaires",
    press: "Presse",
    portal: "Portails des autorités",
    decision: "Décisions et résolutions",
    survey: "Enquêtes",
    aggregator: "Sites qui rassemblent ce que d’autres publient",
    unstated: "Type non indiqué"
  },
  usedFor: (values) => counted(values, "chiffre"),
  unused: "ne sert qu’à des jalons, à des ruptures ou à des noms",
  conflicts: "Là où les sources divergent",
  conflictsNote: `Chiffres pour lesquels plusieurs sources ou éditions disent autre chose de la même année et de la même série (${place.name}). Aucun n’est omis. Est montré celui d’une source qui nomme son origine, puis celui qui a été publié après la fin de la période, puis le plus récent (une année seule compte pour sa fin).`,
  year: "Année",
  shownValue: "Montré",
  alsoReported: "Aussi publié"
});

function heldInWords({all, partYear}: HeldFigures): string {
  const held = `cette collection en contient ${number(all)}`;
  return partYear === 0
    ? held
    : `${held}, dont ${number(partYear)} ${form(partYear, "ne porte", "ne portent")} que sur une partie de l’année`;
}
