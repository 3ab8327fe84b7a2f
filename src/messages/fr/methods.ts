import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {MethodsMessages} from "../topics/methods.js";
import {followed, followedFirst} from "./followed.js";
import {counted, number, of, to} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): MethodsMessages => ({
  title: "Comment les progrès sont évalués",
  lead: `À partir d’une même série, les organisations concluent de différentes façons. Cette page dit comment procède chacune, avec des exemples calculés sur les chiffres ${of(place.home)}\u00a0; par défaut, ce site suit l’engagement ${of(followed(place))}.`,
  common: "Règles communes à toutes les méthodes",
  commonRules: [
    "Une seule méthode de calcul\u00a0: les années antérieures à une rupture sont laissées de côté\u00a0; rien n’est raccordé ni calculé par-dessus.",
    "Une valeur par an, pour l’année entière\u00a0; les valeurs d’une partie d’année et les prévisions ne comptent pas. Les estimations comptent, et sont toujours signalées.",
    "La date d’évaluation est celle de la publication des données, non celle de la fabrication du site. Un jalon passé est jugé avec les chiffres allant jusqu’à son année.",
    "Être égal au jalon, c’est l’atteindre. Les classes se décident sur des nombres non arrondis.",
    "Sans assez de chiffres, il n’y a pas de jugement, et toujours une raison."
  ],
  evidence: "Quand il y a de quoi rendre un verdict",
  evidenceLead: `Ces règles commandent la méthode propre ${to(followed(place))}, la vue d’ensemble et les dessins. Les méthodes publiées gardent leurs propres règles.`,
  evidenceRules: ({freshYears, paceWindow, paceMinimum, movementYears}) => [
    [
      "Récent",
      `La dernière valeur a au plus ${counted(freshYears, "an")} de retard sur l’année jugée (celle du jour de l’évaluation, ou celle où le territoire a pris fin, si elle est antérieure). Une valeur plus ancienne est «\u00a0trop ancienne pour juger\u00a0», et donnée tout de même.`
    ],
    [
      "Suffisant",
      `Le rythme part de la valeur située ${counted(paceWindow, "an")} avant la dernière\u00a0; si cette année n’en a pas, de la plus proche entre quatre et sept ans avant, sur le nombre réel d’années. Il faut au moins ${counted(paceMinimum, "valeur")} selon une même méthode de calcul.`
    ],
    [
      "Pas trop loin",
      "Rien n’est prolongé dans l’avenir plus loin que les valeurs ne remontent dans le passé, et aucun nombre n’est donné au-delà du bout d’une échelle."
    ],
    [
      "Intervalle",
      "À travers ces valeurs passe la droite des moindres carrés, avec son intervalle de prévision à 80\u00a0% (loi de Student, n − 2 degrés de liberté). Là où l’intervalle contient le niveau à atteindre, «\u00a0on ne peut pas le dire\u00a0»\u00a0; le rythme mène toujours à l’intérieur de l’intervalle."
    ],
    [
      "Complet",
      "Une moyenne sur plusieurs années demande toutes les années de sa période jusqu’ici. Là où des niveaux sont tenus, la croissance est jugée d’après eux, avec la moyenne des taux à côté."
    ],
    [
      "Des bornes ne sont pas des points",
      "«\u00a0Plus de\u00a0», «\u00a0près de\u00a0» et «\u00a0environ\u00a0» sont des bornes\u00a0: aucune différence, croissance ni rang n’en vient, et elles ne tranchent que là où toutes les valeurs qu’elles permettent donnent la même réponse."
    ],
    [
      "Le semblable avec le semblable",
      "Un engagement pris pour chaque année compare une année avec la précédente\u00a0; là où des années entières manquent, la même partie des deux, si elle couvre neuf mois ou plus."
    ],
    [
      "Pas d’année de référence",
      `Là où ${followed(place)} ne nomme pas d’année de référence, toutes celles qui sont possibles sont essayées, selon toutes les méthodes de calcul de la même notion\u00a0; il n’y a de verdict que si toutes donnent la même réponse.`
    ],
    [
      "Un territoire qui a pris fin",
      `Les jalons postérieurs à sa fin sont jugés sur les derniers éléments antérieurs et dits au passé\u00a0: déjà atteint, en bonne voie ou trop lent à la fin ${of(place.home)}\u00a0; jamais atteints ni manqués.`
    ],
    [
      "Des éléments probants ne sont pas un verdict",
      `D’un engagement qui ne peut être jugé, on dit dans quel sens évoluent les indicateurs qui le mesurent ou en tiennent lieu, sur ${counted(movementYears, "an")} jusqu’à la dernière valeur. Une évolution dans la limite de l’erreur habituelle d’une enquête, ou pour des chiffres arrondis d’une unité du dernier chiffre publié, est «\u00a0sans évolution nette\u00a0».`
    ],
    [
      "Erreur habituelle",
      "Là où une source ne donne pas d’erreur, d’après sa façon de collecter. Registres\u00a0: pas d’erreur d’échantillonnage. Enquêtes auprès des ménages\u00a0: pour une proportion p, 1,645·√(2·2·p(100 − p)/750)\u00a0; pour une moyenne 5\u00a0%, pour un taux d’événements rares 10\u00a0% d’erreur type. Enquêtes d’opinion\u00a0: 1,645·√2·0,3/√200, soit 4,9\u00a0% de l’échelle."
    ]
  ],
  plain: {
    plan: `${capitalised(place.home, locales.fr)}\u00a0: la parole est-elle tenue, dans les termes mêmes ${of(followed(place))}\u00a0? Jalon passé\u00a0: la valeur de cette année-là décide, atteint ou manqué\u00a0; sans elle, ce n’est pas connu. Jalon à venir\u00a0: avec des valeurs récentes et assez nombreuses, il est en bonne voie si tout l’intervalle de prévision à 80\u00a0% y parvient, trop lent si aucune partie n’y parvient, et on ne peut pas le dire si l’intervalle contient le jalon. Aucun seuil n’est emprunté.`,
    open_sdg:
      "Le taux de croissance annuel réel depuis 2015, rapporté au taux nécessaire pour atteindre le jalon. À partir de 95\u00a0% du taux nécessaire, c’est en bonne voie. Comme la méthode compare des taux, un jalon proche de zéro demande beaucoup.",
    eurostat:
      "Le même rapport qu’Open SDG avec d’autres bornes et une classe propre aux progrès insuffisants. Si 2015 manque, l’année la plus proche en tient lieu, la plus tardive d’abord.",
    un_progress_chart:
      "Le taux de croissance depuis l’année de référence est prolongé jusqu’à l’année du jalon\u00a0; quelle part du changement nécessaire donnerait-il\u00a0? À partir de 95\u00a0%, c’est en bonne voie.",
    escap_current:
      "Quelle part du chemin est faite depuis 2015\u00a0: 0 est l’année de référence, 10 le jalon. La méthode regarde seulement le chemin fait, non le rythme.",
    escap_anticipated:
      "Une droite à travers les valeurs, où les années récentes pèsent davantage, est prolongée jusqu’à l’année du jalon\u00a0; le manque est rapporté au changement nécessaire.",
    sdsn_like: `Le rythme des cinq dernières années environ, rapporté au rythme nécessaire de 2015 au jalon. Le jalon ${of(followed(place))} remplace le seuil vert du rapport d’origine.`,
    dns_weather:
      "Le rythme moyen des cinq dernières années est prolongé jusqu’à l’année du jalon\u00a0; le manque, rapporté au chemin qui reste, donne un symbole météo. Il faut au moins quatre valeurs."
  },
  asks: {
    plan: "L’engagement est-il tenu\u00a0?",
    open_sdg: "Le taux d’évolution suffit-il\u00a0?",
    eurostat: "Le taux d’évolution suffit-il\u00a0?",
    un_progress_chart: "Où mène le taux actuel\u00a0?",
    escap_current: "Où en sommes-nous\u00a0?",
    escap_anticipated: "Où mène la tendance\u00a0?",
    sdsn_like: "Le rythme récent suffit-il\u00a0?",
    dns_weather: "Que manquera-t-il au rythme récent\u00a0?"
  },
  verification: {
    own: "La règle propre de ce site\u00a0; aucune autre organisation n’en répond.",
    reproduced: "Recalculé à partir de données publiées, et égal aux résultats publiés.",
    formula_only: "La formule est publiée\u00a0; il n’y a pas de résultats publiés à comparer.",
    not_verified: "Des seuils ou des détails essentiels n’ont pas pu être vérifiés sur l’original."
  },
  publisher: "Établie par",
  publishers: {
    plan: "ce site",
    open_sdg: "Statistique Canada",
    eurostat: "Eurostat, telle que l’applique Eustat",
    un_progress_chart: "Division de statistique de l’ONU, telle que l’applique Eustat",
    escap_current: "CESAP (ONU), telle que la code l’UNICEF",
    escap_anticipated: "CESAP (ONU), telle que la code l’UNICEF",
    sdsn_like: "SDSN (Réseau des solutions pour le développement durable), d’après son édition africaine",
    dns_weather: "Office fédéral de statistique d’Allemagne (Stratégie allemande de développement durable)"
  },
  ownSource: `les termes ${of(place.plan?.name ?? followed(place))}`,
  version: "Version de la règle",
  sources: "Sources de la règle",
  thresholds: "Seuils",
  example: `Exemple tiré des chiffres ${of(place.home)}`,
  exampleOf: (indicator, milestone, year) => `${indicator}, jalon ${String(year)}\u00a0: ${milestone}.`,
  noExample: `À présent, aucun jalon ${of(followed(place))} ne peut être jugé par cette méthode avec les chiffres ${of(place.home)}.`,
  compareTitle: "Comparaison des méthodes",
  compareLead: (assessed, milestones) =>
    `${followedFirst(place)} fixe ${counted(milestones, "jalon")} pour les indicateurs suivis ici\u00a0; une méthode au moins peut en juger ${number(assessed)}. Là où les méthodes divergent, c’est une information\u00a0: la ligne sous chaque jalon dit pourquoi.`,
  compareCaption: (date) => `Le jugement de chaque méthode à la date de publication, le ${date}.`,
  milestone: `Jalon ${of(followed(place))}`,
  why: "Comparaison",
  agree: "même direction",
  single: "une seule méthode peut juger",
  onlyPlan: `ne peut être jugé que dans les termes ${of(followed(place))}`,
  nobody: "aucune méthode ne peut encore juger",
  notApplicable: "ne s’applique pas",
  counts: "Jugements par méthode",
  countsCaption: `Jalons ${of(followed(place))} selon le statut que donne chaque méthode.`,
  statusesGiven: "Statuts",
  unassessedTitle: (count) => `${counted(count, "jalon")} qu’aucune méthode ne peut encore juger`,
  table: "Toutes les évaluations sont des données ouvertes, dans la table progress"
});
