import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReportMessages} from "../topics/report.js";
import {counted, form, number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): ReportMessages => ({
  summary: "Vue d’ensemble",
  summaryText: (goals, targets, commitments, year) =>
    `Le plan compte ${counted(goals, "objectif")}, ${counted(targets, "cible")} et ${counted(commitments, "engagement")} que l’on peut mesurer ou qui ont une échéance. Le tableau 1 dit où en étaient les engagements à la fin de ${String(year)}, dans les termes mêmes du plan.`,
  tallyCaption: (year) => `Tableau 1. Engagements par statut à la fin de ${String(year)}`,
  state: "Statut",
  atEndOf: (year) => `Fin ${String(year)}`,
  difference: "Écart",
  total: "Total",
  turnsTitle: (year) => `Engagements dont le statut n’est plus celui de la fin de ${String(year - 1)}\u00a0:`,
  noTurns: (year) => `Aucun engagement n’a changé de statut depuis la fin de ${String(year - 1)}.`,
  turn: (before) => `avant\u00a0: ${before}`,
  indicatorText: (withValue, all, ofYear, year) =>
    `Sur ${counted(all, "indicateur")}, ${number(withValue)} ${form(withValue, "a", "ont")} une valeur ${of(place.home)} jusqu’en ${String(year)}, dont ${number(ofYear.all)} de ${String(year)} même${ofYear.partly === 0 ? "" : ` (${number(ofYear.partly)} pour une partie de l’année seulement)`}.`,
  changeText: (better, worse, unclear, same) =>
    `Par rapport à la valeur précédente selon la même méthode de calcul, parmi ceux qui ont une valeur de l’année\u00a0: en amélioration ${number(better)}, en recul ${number(worse)}, sans évolution nette ${number(unclear)}, inchangés ou sans sens favorable ${number(same)}.`,
  boundedText: (count) =>
    `On ne peut dire l’évolution de ${number(count)}, dont une source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0».`,
  incomparableText: (count) =>
    `${number(count)} ne se comparent pas\u00a0: première valeur, ou valeur après une rupture de série.`,
  figureCaption: (number, name, unit, year) => `Figure ${String(number)}. ${name} (${unit}), jusqu’en ${String(year)}`,
  figureDescription: (name, latest, milestone) =>
    `${name}, dernière valeur ${latest}${milestone === null ? "" : `\u00a0; prochain jalon ${milestone}`}.`,
  figureSource: (publishers) => `Source\u00a0: ${publishers}.`,
  otherSources: (count) => `${number(count)} autres (annexe 3)`,
  figuresNote:
    "Les barres rouges sont les jalons et les traits rouges fins le chemin qui y mène\u00a0; les pointillés noirs montrent où mènerait le rythme des dernières années\u00a0; chaque autre couleur est une série\u00a0; les points creux sont provisoires ou estimés\u00a0; un trait vertical pointillé est une rupture, dont les deux côtés ne se comparent pas (l’annexe 2 dit pourquoi).",
  blankContext: "contexte, direction et intégration au cours de l’année",
  byGoal: "Résultats par objectif",
  byGoalCaption: (year) => `Tableau 2. Engagements par objectif et par statut à la fin de ${String(year)}`,
  goal: "Objectif",
  commitments: "Total",
  unknown: "Sans conclusion",
  unmeasured: "Non mesurés",
  columnsNote:
    "Sans conclusion\u00a0: il y a des valeurs, mais pas assez pour conclure. Non mesurés\u00a0: pas de valeur, pas d’indicateur, ou un engagement sans nombre.",
  newOfGoal: (year) => `Indicateurs ayant une valeur de ${String(year)}\u00a0:`,
  nothingNew: (year) => `Pas encore de valeur de ${String(year)}\u00a0; les plus récentes\u00a0:`,
  moreOfGoal: (count) => `Autres indicateurs à l’annexe 1\u00a0: ${number(count)}.`,
  noValueOfGoal: (count) => `Aucune valeur (${counted(count, "indicateur")}).`,
  noIndicatorOfGoal: "Aucun indicateur ne mesure encore cet objectif.",
  goalBlanks:
    "Sous chaque objectif, les organismes pilotes nommés entre crochets ajoutent les tâches menées dans l’année, leurs résultats et insuffisances.",
  blankGoal: (agencies) => (agencies === "" ? "tâches, résultats, insuffisances" : `à compléter\u00a0: ${agencies}`),
  byAgency: "Résultats par organisme pilote",
  byAgencyText: (agencies, last) =>
    `Selon ${place.plan?.reporting ?? "le plan"}, chaque année, rapports des organismes\u00a0: ${agencies}\u00a0; rapport d’ensemble\u00a0: ${last}. Un engagement que pilotent plusieurs organismes est compté pour chacun.`,
  byAgencyCaption: (year) => `Tableau 3. Engagements et valeurs par organisme pilote, ${String(year)}`,
  agency: "Organisme",
  held: "Valeurs / nécessaires",
  heldOf: (held, due) => `${number(held)}/${number(due)}`,
  sent: (date) => `Rapport reçu le ${date}`,
  blankSent: "…",
  byState: "Engagements atteints, manqués, en bonne voie et sans conclusion",
  byStateCaption: (year) => `Tableau 4. Engagements ayant des valeurs, par statut à la fin de ${String(year)}`,
  commitment: "Engagement",
  required: "À atteindre",
  judgedBy: "Valeur jugée",
  deadline: "Échéance",
  lead: "Pilote\u00a0:",
  groupOf: (state, count) => `${capitalised(state, locales.fr)}\u00a0: ${number(count)}`,
  noneInStates: (states) => `Aucun engagement dans ces statuts\u00a0: ${states}.`,
  restText: (all, counts) =>
    `${counted(all, "engagement")} sans mesure\u00a0: ${counts}\u00a0; le tableau 5 (annexe 4) les donne un à un, par organisme.`,
  restCaption: "Tableau 5. Engagements non mesurés, par organisme nommé en premier",
  lacking: "Ce qui manque à cette collection",
  lackingText: (count, due, year) =>
    `Suivre le plan demande les chiffres de ${counted(due, "indicateur")} pour ${String(year)}\u00a0; il en manque ${number(count)} à cette collection, dont les organismes ont pu rendre compte sans que cela soit connu ici. Le tableau 6 (annexe 4) les donne selon l’organisme nommé en premier comme pilote de leur cible.`,
  partly: (count, year) =>
    `Connus pour une partie de ${String(year)} seulement (${counted(count, "indicateur")})\u00a0:`,
  nothingDue: (year) => `Aucun indicateur ${of(place.home)} n’est nécessaire pour ${String(year)}.`,
  nothingLacking: (year) => `Cette collection a une valeur de chaque indicateur nécessaire pour ${String(year)}.`,
  lackingCaption: (year) => `Tableau 6. Indicateurs sans valeur de ${String(year)} dans cette collection`,
  noAgency: "Le plan ne nomme aucun organisme",
  indicator: "Indicateur",
  count: "Nombre",
  withLastYear: "Indicateurs et dernière année ayant une valeur",
  never: "jamais",
  difficulties: "Insuffisances et causes",
  blankDifficulties: "insuffisances, limites et leurs causes",
  ahead: (year) => `Tâches pour ${String(year)}`,
  aheadText: (year, count) =>
    `La prochaine échéance du plan est la fin de ${String(year)}, pour ${counted(count, "engagement")}. Parmi eux, non conclus comme atteints\u00a0:`,
  nothingAhead: "Le plan n’a pas d’échéance après l’année du rapport.",
  blankAhead: "tâches principales, responsables, moyens",
  proposals: "Propositions",
  blankProposals: "modifications du plan\u00a0; propositions aux autorités supérieures",
  annexIndicators: "Annexe 1. Indicateurs",
  annexCaption: (year) =>
    `Dernière valeur jusqu’en ${String(year)} et valeur précédente selon la même méthode de calcul`,
  previous: "Avant",
  latest: "Dernière",
  change: "Évolution",
  milestone: "Prochain jalon",
  withoutGoal: "Contexte général",
  withoutValue: (count, names) => `Sans valeur ${of(place.home)} (${number(count)})\u00a0: ${names}.`,
  noChange: {
    first_value: "première valeur",
    other_period: "pas de valeur antérieure de la même partie",
    bounded: "seule une borne est connue"
  },
  better: "mieux",
  worse: "moins bien",
  same: "inchangé",
  unclear: "sans évolution nette",
  higher: "plus haut, ampleur inconnue",
  lower: "plus bas, ampleur inconnue",
  against: (year) => `par rapport à ${String(year)}`,
  againstPart: (year) => `par rapport à la même partie de ${String(year)}`,
  estimated: {preliminary: "prov.", estimate: "est."},
  teller: {
    press:
      "D’après la presse (l’annexe 3 nomme le journal ou la station), sans vérification dans le document d’origine.",
    aggregator: "D’un site qui rassemble les chiffres d’autrui, non de qui le publie.",
    unnamed: "D’une copie qui ne dit pas de qui est le chiffre."
  },
  officeTable: (table) => `L’office statistique publie l’indicateur dans son tableau ${table}.`,
  annexNotes: "Annexe 2. Notes",
  notes: [
    `Les statuts sont dans les termes mêmes du plan. Un jalon passé n’est jugé que par la valeur de sa propre année\u00a0; un jalon à venir, par le rythme, là où les valeurs sont récentes et suffisantes et où l’intervalle de prévision à 80\u00a0% ne contient pas le jalon. Après la fin ${of(place.home)}, les jalons ultérieurs sont dits au passé.`,
    "Non connu ne veut pas dire manqué. Des éléments probants à côté d’un engagement non tranché ne sont pas un verdict.",
    "Rien n’est interpolé et aucune différence n’est calculée par-dessus un changement de méthode de calcul ou de territoire\u00a0; une valeur d’une partie d’année dit laquelle, et n’est comparée qu’à la même partie d’une autre année.",
    "«\u00a0Sans évolution nette\u00a0»\u00a0: des chiffres arrondis ne diffèrent pas de plus d’une unité du dernier chiffre publié, ou restent dans la limite de l’erreur habituelle d’une enquête. «\u00a0Plus de\u00a0», «\u00a0près de\u00a0» et «\u00a0environ\u00a0» ne donnent aucune différence\u00a0; mieux ou moins bien n’en est dit que là où tous les nombres possibles s’accordent.",
    "«\u00a0Avant\u00a0» est la valeur qui précède la dernière, pas toujours celle de l’année d’avant\u00a0; les années sont entre parenthèses. «\u00a0prov.\u00a0» signale les valeurs provisoires, «\u00a0est.\u00a0» les estimations.",
    "Là où un engagement a plusieurs indicateurs, le moins bon décide."
  ],
  breaks: "Ruptures dans les séries des indicateurs qui mesurent des engagements, et leurs raisons\u00a0:",
  annexSources: "Annexe 3. Sources",
  annexAgencies: "Annexe 4. Engagements non mesurés et chiffres manquants, par organisme",
  annexFootnotes: "Annexe 5. Notes des chiffres"
});
