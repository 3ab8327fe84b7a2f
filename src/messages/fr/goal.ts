import type {PlaceWords} from "../../model/place-words.js";
import type {GoalMessages} from "../topics/goal.js";
import {followed, followedFirst} from "./followed.js";
import {counted, form, number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): GoalMessages => ({
  inSum: (commitments, parts) =>
    `${form(commitments, "L’engagement", `Les ${number(commitments)} engagements`)} de cet objectif\u00a0: ${parts}.`,
  nothingPromised: `${followedFirst(place)} ne prend pour cet objectif aucun engagement mesurable ou assorti d’une échéance.`,
  noVerdict: "aucun n’a de verdict",
  verdict: (count, state) => `${state}\u00a0: ${number(count)}`,
  withEvidence: (count, results) => `${number(count)} sans verdict mais avec des éléments probants (${results})`,
  evidenceOf: (count, result) => `${number(count)} ${result}`,
  cannotTell: (count) => `${number(count)} dont les chiffres ne suffisent pas pour conclure`,
  notMeasured: (count) => `${number(count)} que personne ne mesure, ou sans chiffres ${of(place.home)}`,
  onlyWords: (count) => `${number(count)} en mots seulement, sans nombre à mesurer`,
  accountTitle: "Chaque engagement",
  account: {
    cannotTell: "chiffres insuffisants pour conclure",
    notMeasured: "non mesuré, ou sans chiffres",
    onlyWords: "en mots seulement"
  },
  indicatorsTitle: "Ce que montrent les chiffres",
  groups: {
    measures: {
      title: "Mesure un engagement",
      note: `Indicateurs de cela même que promet ${followed(place)}.`
    },
    proxy: {
      title: "Éléments probants qui en tiennent lieu",
      note: "Proche de la promesse sans être la promesse\u00a0: aucun verdict n’en découle."
    },
    context: {title: "Contexte", note: "Pour comprendre la situation\u00a0; rien n’est jugé par là."}
  },
  inYear: (year) => `en ${year}`,
  serves: "pour",
  rose: (before, from, after, to) => `Hausse, de ${before} (${from}) à ${after} (${to})`,
  fell: (before, from, after, to) => `Baisse, de ${before} (${from}) à ${after} (${to})`,
  unclear: (change) => `Sans évolution nette\u00a0: ${change}`,
  oneValue: "Une seule valeur\u00a0: son évolution n’est pas connue.",
  onlyBounds: "Les sources ne donnent que des bornes, qui ne se comparent pas.",
  silentSince: (year) => `Rien après ${String(year)}\u00a0: trop ancien pour juger.`,
  missingTitle: "Ce qui n’est pas mesuré, et qui en est chargé",
  missingNote: `Tirets\u00a0: un indicateur dont cette collection n’a aucune valeur ${of(place.home)}, ou un engagement qu’aucun indicateur ne mesure, selon l’organisme que ${followed(place)} en charge.`,
  noLead: `${followedFirst(place)} n’en charge aucun organisme`,
  figureMissing: "pas de chiffre",
  commitmentMissing: "pas d’indicateur",
  onlyEvidence: "pas d’indicateur, seulement des éléments probants qui en tiennent lieu",
  forCommitments: (commitments) => `pour l’engagement ${commitments}`,
  background: "contexte",
  behindTarget: (tasks, leads) => `${counted(tasks, "tâche")}, pilotage\u00a0: ${leads}`,
  readingKey: `Les dessins partagent un même axe des années. Rouge\u00a0: jalon ${of(followed(place))}\u00a0; trait vertical pointillé\u00a0: rupture de série, dont les deux côtés ne se comparent pas\u00a0; grisé\u00a0: années sans valeur\u00a0; point creux\u00a0: provisoire ou estimé\u00a0; gris\u00a0: autres méthodes de calcul. Pied en tirets\u00a0: l’axe ne commence pas à 0.`
});
