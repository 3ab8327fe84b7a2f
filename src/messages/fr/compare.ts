import type {PlaceWords} from "../../model/place-words.js";
import type {CompareMessages} from "../topics/compare.js";
import {followed} from "./followed.js";
import {counted, form, number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): CompareMessages => ({
  controls: "Choisir ce qui est comparé",
  reset: "Réinitialiser",
  export: "Télécharger ce tableau (Excel)",
  loading: "Chargement des chiffres (une seule fois, 100 ko environ)…",
  failed:
    "Les chiffres ou le programme de dessin n’ont pas pu être chargés. Le tableau et les graphiques affichés restent tels que publiés.",
  retry: "Réessayer",
  estimated: {preliminary: "provisoire", estimate: "estimation"},
  unit: (label) => `unité\u00a0: ${label}`,
  ofYear: (year) => `de ${String(year)}`,
  sources: (publishers) => `Sources\u00a0: ${publishers}.`,
  wholeData: "Tous les chiffres avec la source de chacun",
  withoutGoal: "Contexte général",
  goal: (goal) => `Objectif ${String(goal)}`,
  all: "tous",
  indicator: "Indicateur",
  keys: "Les touches fléchées parcourent les points de la figure.",

  yearsTitle: "Comparaison de deux années",
  yearsLead: (from, to, comparable, all) =>
    `De ${String(from)} à ${String(to)}, ${number(comparable)} des ${counted(all, "indicateur")} ${form(comparable, "est comparable", "sont comparables")} (${place.name}).`,
  yearsNote:
    "Seuls sont comparés des chiffres d’années entières selon la même méthode de calcul. Les proportions évoluent en points de pourcentage\u00a0; les taux, scores et indices, dans leur propre unité\u00a0; les quantités, en pourcentage de la première année. Mieux ou moins bien suit le sens favorable de l’indicateur et ne dit rien d’un jalon. Une différence de chiffres arrondis d’au plus une unité du dernier chiffre publié, ou dans la limite de l’erreur habituelle d’une enquête, n’est pas une évolution nette. Ce qu’une source donne pour «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0» ne donne aucune évolution.",
  counts: "Résultats de la comparaison",
  fromYear: "Première année",
  toYear: "Seconde année",
  milestone: `Jalon ${of(followed(place))}`,
  reach: "Si une année n’a pas de chiffre",
  reaches: (years) =>
    years === 0
      ? "la laisser vide"
      : years === 1
        ? "prendre celui de l’année d’avant"
        : `prendre le dernier, jusqu’à ${String(years)} ans avant`,
  find: "Chercher un indicateur",
  goalField: "Objectif",
  stateField: "Résultat",
  comparable: "comparables",
  sharesTitle: (from, to) => `Proportions\u00a0: évolution de ${String(from)} à ${String(to)} (points de pourcentage)`,
  amountsTitle: (from, to) => `Quantités\u00a0: évolution de ${String(from)} à ${String(to)} (%)`,
  changesNote:
    "La distance à la ligne de 0 est l’évolution par rapport à la première année. Un cercle est mieux, un carré moins bien, un triangle sans évolution nette, un losange sans sens favorable.",
  uncharted: (count) =>
    `Les indicateurs comptés en taux, scores ou indices n’ont pas d’axe commun avec les autres (${String(count)})\u00a0; leur évolution est dans le tableau.`,
  boundsUncharted: (count) =>
    `Une source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0» (${String(count)}), ce qui ne donne aucune évolution à dessiner.`,
  nothingToChart: "Aucune paire de chiffres de cette sélection n’est comparable. Le tableau ci-dessous dit pourquoi.",
  changesSpoken: (count) => `${counted(count, "indicateur")}\u00a0; tous les chiffres sont dans le tableau ci-dessous.`,
  tableTitle: "Tous les indicateurs",
  tableCaption: (from, to, milestone) =>
    `${place.name}\u00a0: valeurs de ${String(from)} et de ${String(to)}, évolution, et ce qui reste à faire pour le jalon de ${String(milestone)}.`,
  column: {
    name: "Indicateur",
    goal: "Objectif",
    from: "Première année",
    to: "Seconde année",
    change: "Évolution",
    state: "Résultat",
    needed: "Reste à faire"
  },
  neededBy: (year) => `Reste à faire d’ici ${String(year)}`,
  state: {
    better: "mieux",
    worse: "moins bien",
    no_clear_change: "sans évolution nette",
    same: "inchangé",
    changed: "changé, ni mieux ni moins bien",
    bounded: "seule une borne est connue",
    broken: "non comparable",
    from_only: "seconde année manquante",
    to_only: "première année manquante",
    neither: "les deux années manquent"
  },
  lacks: (years) => `pas de chiffre de ${years}`,
  unknownAmount:
    "ampleur inconnue\u00a0: une source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0»",
  methodologies: (from, to) =>
    `deux méthodes de calcul différentes\u00a0: «\u00a0${from}\u00a0» et «\u00a0${to}\u00a0»`,
  unnamedMethodology: "sans nom",
  brokenAt: (year, reason) => `à partir de ${String(year)}\u00a0: ${reason}`,
  reached: "atteint",
  stillNeeded: (change, year) => `${change} encore à faire depuis ${String(year)}`,
  noMilestone: "pas de jalon",
  notMeasurable: "un seul chiffre ne permet pas de le dire",
  otherMethodology: "ce chiffre ne suit pas la méthode de calcul du jalon",
  onlyBound: "«\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0» ne permettent pas de le dire",
  bestPairs: "Les paires d’années qui ont le plus d’indicateurs comparables\u00a0:",
  pair: (from, to, comparable) => `${String(from)}–${String(to)} (${counted(comparable, "indicateur")})`,
  showing: (shown, all) => `${number(shown)} sur ${counted(all, "indicateur")}.`,
  noneLeft: "Aucun indicateur ne remplit toutes ces conditions. Retirez-en une.",
  sortBy: (column) => `Trier par\u00a0: ${column}`
});
