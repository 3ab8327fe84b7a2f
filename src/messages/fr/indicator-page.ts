import type {PlaceWords} from "../../model/place-words.js";
import type {IndicatorPageMessages} from "../topics/indicator-page.js";
import {followed} from "./followed.js";
import {counted, form, number} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): IndicatorPageMessages => ({
  evidence: (grade) => `Éléments probants (${grade})`,
  background: "Contexte\u00a0: aucun engagement n’est jugé par là",
  standsIn: `Proche de ce que dit ${followed(place)}\u00a0; aucun verdict ne s’appuie dessus`,
  noFigure: (area) => `Cette collection n’a aucun chiffre pour ce territoire\u00a0: ${area}`,
  inCharge: (agencies) => `responsable\u00a0: ${agencies}`,
  howToRead: "Comment lire le graphique",
  sureTitle: "Avec quelle certitude",
  source: "Source",
  error: "Erreur",
  freshness: "Fraîcheur",
  collection: {
    register: "compté dans des registres et des fichiers administratifs",
    survey: "une enquête par sondage auprès des ménages",
    opinion_survey: "une enquête d’opinion",
    accounts: "calculé à partir de comptes et de statistiques de synthèse",
    unknown: "la source ne dit pas comment elle collecte"
  },
  counted: "Pas d’erreur d’échantillonnage\u00a0; les erreurs d’enregistrement ne sont pas connues.",
  errorUnknown:
    "Non connue\u00a0: la source ne dit pas comment elle collecte\u00a0; une petite différence n’est donc pas à coup sûr une évolution.",
  usualError: (amount) =>
    `Deux valeurs distantes de moins de ${amount} peuvent différer par hasard (estimation d’après le type de source, qui ne publie pas d’erreur).`,
  recent: (year) => `La dernière valeur est celle de ${year}, assez récente pour juger.`,
  old: (year, age) =>
    `La dernière valeur est celle de ${year}, vieille de ${counted(age, "an")}\u00a0: trop ancienne pour juger.`,
  oldBeforeEnd: (year, age) =>
    `La dernière valeur est celle de ${year}, ${counted(age, "an")} avant la fusion du territoire\u00a0: trop ancienne pour juger.`,
  mostly: (part, all) =>
    `${number(part)} des ${counted(all, "valeur")} ${form(part, "est provisoire ou estimée", "sont provisoires ou estimées")}.`,
  bounded: (count) =>
    `${counted(count, "valeur")} ${form(count, "n’est qu’une borne", "ne sont que des bornes")} (plus de, près de ou environ).`,
  successor: (name) => name,
  successorNone: "Cette collection n’a encore aucun chiffre du nouveau territoire.",
  successorKnown: (values) =>
    `${values}. C’est un autre périmètre, qui n’est pas raccordé à la série de l’ancien territoire.`,
  groupsTitle: "Par groupe",
  groupsNote: "Des indicateurs propres à chaque groupe, sur un même axe des années."
});
