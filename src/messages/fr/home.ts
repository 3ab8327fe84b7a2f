import type {PlaceWords} from "../../model/place-words.js";
import type {HomeMessages} from "../topics/home.js";
import {followed} from "./followed.js";
import {counted, form, number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): HomeMessages => ({
  decided: (decided, total, verdicts) =>
    ` des ${counted(total, "engagement")} ${form(decided, "peut être jugé", "peuvent être jugés")}${decided === 0 ? "" : `\u00a0: ${verdicts}`}.`,
  shown: (shown, results, grades) =>
    shown === 0
      ? " autre n’a d’éléments probants."
      : ` ${form(shown, "autre a", "autres ont")} des éléments probants sans verdict\u00a0: ${results}. Ils sont ${grades}.`,
  graded: (grade, count) => `${grade} pour ${number(count)}`,
  beforePlan: (count) =>
    `${number(count)} ${form(count, "repose", "reposent")} seulement sur des valeurs d’avant ${followed(place)}.`,
  unknown: (unknown, reasons) =>
    unknown === 0
      ? " n’est sans verdict ni éléments probants."
      : ` ${form(unknown, "reste entièrement inconnu", "restent entièrement inconnus")}\u00a0: ${reasons}.`,
  owing: (agencies, level, count, measurable) =>
    `Des ${number(measurable)} que l’on pourrait mesurer et auxquels aucun chiffre n’est rattaché ici, le plus grand nombre relève de\u00a0: ${agencies} (${number(count)}${level > 1 ? " chacun" : ""}).`,
  silent: {
    unknown: "dont l’année est passée sans valeur pour elle",
    insufficient_data: "avec des valeurs, mais trop peu",
    no_data: "sans valeur",
    no_indicator: "sans statistique qui les mesure",
    qualitative: "en mots seulement"
  },
  indicatorsKnown: (known, all) =>
    ` des ${counted(all, "indicateur")} ${form(known, "a", "ont")} un chiffre d’une année entière.`,
  indicatorsFollowed: (count, states) =>
    ` ${form(count, "a", "ont")} un jalon à atteindre${count === 0 ? "" : `\u00a0: ${states}`}.`,
  byGoalTitle: "Par objectif",
  noIndicator: "pas encore d’indicateur",
  ofIndicators: (known, all) => `${number(known)} sur ${counted(all, "indicateur")} avec des chiffres`,
  standingNote:
    "Les états ne sont pas réunis en une note\u00a0: ce qui n’est pas connu est montré comme non connu, ce qui ne veut pas dire manqué.",
  pictureTitle: (commitments, goals) => `${counted(commitments, "engagement")} de ${counted(goals, "objectif")}`,
  pictureSum: ({decided, shown, unknown, total}) =>
    `${counted(total, "engagement")}\u00a0: ${number(decided)} ${form(decided, "peut être jugé", "peuvent être jugés")}, ${number(shown)} ${form(shown, "a", "ont")} des éléments probants, ${number(unknown)} ${form(unknown, "n’est pas connu", "ne sont pas connus")}`,
  pictureHint: `Chaque marque est un engagement, dans l’ordre ${of(followed(place))}. Pointez, touchez ou appuyez sur Tab pour la lire\u00a0; touchez de nouveau pour l’ouvrir.`,
  pictureBeside:
    "L’image met à part les engagements qui ont des éléments probants\u00a0; les tableaux les rangent sous la raison pour laquelle il n’y a pas de verdict.",
  wordBreaks: [
    "infra|structure",
    "inno|vation",
    "produc|tion",
    "abor|dable",
    "consom|mation",
    "commu|nautés",
    "Parte|nariats",
    "réali|sation",
    "insti|tutions",
    "respon|sables",
    "assainis|sement",
    "clima|tiques",
    "change|ments",
    "écono|mique"
  ],
  known: "Connus par",
  knowledge: {
    verdict: "verdict",
    evidence: "éléments probants",
    nothing: "rien ici",
    words: "mots seulement"
  },
  keyTitle: "Légende",
  headlinesTitle: "Indicateurs principaux",
  headlinesNote: `Rouge\u00a0: jalons ${of(followed(place))} et trajectoire qui y mène. Autres couleurs\u00a0: une par méthode de calcul\u00a0; un trait vertical pointillé est une rupture de série, un losange creux un chiffre d’une partie d’année.`,
  noMilestone: `aucun nombre n’y est rattaché dans ${followed(place)}`,
  noCommitment: "aucun",
  owedTitle: "À qui manquent des chiffres",
  owedNote: (agencies, lacking) =>
    `${counted(agencies, "organisme pilote", "organismes pilotes")}\u00a0: il manque à cette collection ${number(lacking)} de leurs chiffres annuels. Qui a envoyé quoi à qui n’est pas connu ici.`,
  nothingDue: (agencies) =>
    `${counted(agencies, "organisme pilote", "organismes pilotes")}\u00a0: aucun indicateur de cette collection ne suit encore ce qu’ils pilotent, et aucun chiffre annuel n’est donc attendu d’eux.`,
  noneDue: "aucun attendu",
  lackingColumn: "Chiffres manquants",
  unknownColumn: "Engagements non mesurés",
  ofAll: (count, all) => `${number(count)} sur ${number(all)}`,
  allAgencies: "Tous les organismes",
  changedTitle: "Derniers changements",
  turns: (count, year) =>
    `${counted(count, "engagement")} ${form(count, "a changé", "ont changé")} d’état en ${String(year)}\u00a0:`,
  noTurn: (year) => `Aucun engagement n’a changé d’état en ${String(year)}.`,
  reportLink: (year) => `Le rapport de ${String(year)}`,
  dueTitle: "Prochaines échéances",
  reportBefore: (day) => `Avant le ${day}`,
  reportsOf: (agencies, recipient) => `Rapport attendu\u00a0: ${agencies}\u00a0; destinataire\u00a0: ${recipient}`,
  via: (agency) => `par l’intermédiaire de\u00a0: ${agency}`,
  deadlineAt: (year, count) =>
    `Fin ${String(year)}\u00a0: ${counted(count, "engagement")} ${form(count, "arrive", "arrivent")} à échéance`,
  coverageLink: "Les chiffres que contient cette collection et ceux qui lui manquent, par année",
  whereTitle: "Où"
});
