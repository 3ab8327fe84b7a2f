import type {PlaceWords} from "../../model/place-words.js";
import type {StatusMessages} from "../topics/status.js";
import {followed} from "./followed.js";
import {of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): StatusMessages => ({
  method: {
    plan: `Selon l’engagement ${of(followed(place))}`,
    open_sdg: "Open SDG",
    eurostat: "Eurostat",
    un_progress_chart: "Tableau des progrès de l’ONU",
    escap_current: "CESAP (ONU), situation actuelle",
    escap_anticipated: "À la manière de la CESAP, progrès attendus",
    sdsn_like: "À la manière du SDSN, flèches de tendance",
    dns_weather: "Symboles météo allemands"
  },
  status: {
    plan: {
      kept: "atteint",
      had_been_reached: `déjà atteint à la fin ${of(place.home)}`,
      on_the_way: "en bonne voie",
      was_on_the_way: `en bonne voie à la fin ${of(place.home)}`,
      behind: "trop lent",
      was_too_slow: `trop lent à la fin ${of(place.home)}`,
      missed: "manqué",
      unknown: "non connu"
    },
    open_sdg: {
      target_achieved: "cible atteinte",
      substantial_progress: "en bonne voie",
      moderate_progress: "progrès, mais une accélération est nécessaire",
      limited_progress: "progrès limités",
      deterioration: "recul"
    },
    eurostat: {
      significant_progress: "progrès importants",
      moderate_progress: "progrès modérés",
      insufficient_progress: "progrès insuffisants",
      no_progress: "aucun progrès",
      moderate_deterioration: "recul modéré",
      significant_deterioration: "recul important"
    },
    un_progress_chart: {
      on_track: "en bonne voie ou cible atteinte",
      fair_progress: "progrès corrects, accélération nécessaire",
      stagnation_or_regression: "stagnation ou régression"
    },
    escap_current: {on_track: "en bonne voie", slow_progress: "progrès lents", regression: "régression"},
    escap_anticipated: {maintain: "maintenir", accelerate: "accélérer", reverse: "inverser"},
    sdsn_like: {
      on_track: "en bonne voie",
      moderately_improving: "en légère amélioration",
      stagnating: "en stagnation",
      decreasing: "en recul"
    },
    dns_weather: {
      sun: "soleil",
      slightly_cloudy: "légèrement nuageux",
      cloud: "nuage",
      thunderstorm: "orage",
      ended: "terminé",
      suspended: "suspendu"
    }
  },
  always: {insufficient_data: "ne peut être évalué", not_set: "pas de jalon"},
  ended: "le territoire n’existe plus",
  reason: {
    no_data: "il n’y a pas de chiffre",
    one_point: "il n’y a qu’une valeur selon cette méthode de calcul, si bien qu’aucun rythme ne peut être calculé",
    too_few_points: "il y a trop peu de valeurs dans les années dont la méthode a besoin",
    no_value_in_year: "il n’y a pas de chiffre de l’année même du jalon",
    missing_years: "des années de la période sont sans chiffre",
    ambiguous_values: "une année a plusieurs valeurs et aucune n’a été retenue",
    no_baseline: "il n’y a pas d’année de référence, ou pas de chiffre pour elle",
    break_since_baseline: "la série est rompue après l’année de référence\u00a0: les deux ne sont pas comparables",
    no_target: "la cible n’a pas de nombre",
    target_equals_base: "la valeur à atteindre est égale à celle de l’année de référence",
    milestone_before_baseline: "l’année du jalon n’est pas postérieure à l’année de référence",
    milestone_on_other_ruler:
      "le jalon a été fixé selon une autre méthode de calcul que celle des chiffres disponibles",
    milestone_past: "l’année du jalon est passée et la méthode ne regarde que vers l’avenir",
    growth_undefined: "il n’existe pas de taux de croissance à partir de zéro ou en passant par zéro",
    growth_rate_series: "les valeurs sont déjà des taux de croissance\u00a0; leur propre croissance n’a pas de sens",
    no_comparator_area: "il n’y a pas de chiffre du territoire de comparaison",
    not_measurable: "l’engagement ne se mesure pas par un nombre",
    too_old: "la dernière valeur a plus de trois ans de retard sur l’année jugée",
    too_far: "le jalon est plus loin dans l’avenir que les valeurs ne remontent dans le passé",
    uncertain: "l’intervalle de prévision à 80\u00a0% contient le niveau à atteindre\u00a0: on ne peut pas le dire",
    bounded_value:
      "la source dit seulement «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0», ce qui ne tranche rien ici"
  },
  undecided: {
    too_old: "trop ancien pour juger",
    too_far: "trop lointain pour juger",
    uncertain: "on ne peut pas le dire",
    bounded_value: "seules des bornes sont connues, on ne peut juger",
    one_point: "une seule valeur",
    too_few_points: "trop peu de valeurs pour juger",
    missing_years: "années manquantes",
    no_value_in_year: "pas de chiffre de cette année-là",
    no_baseline: "année de référence non indiquée"
  },
  mark: {
    estimated: "une des valeurs est une estimation",
    approximate: "la source dit «\u00a0plus de\u00a0», «\u00a0près de\u00a0» ou «\u00a0environ\u00a0»",
    short_series: "le rythme repose sur deux ou trois valeurs",
    cut_at_break: "les années antérieures à une rupture sont laissées de côté",
    base_replaced: "une valeur de référence de 0 a été remplacée par 0,001",
    target_replaced: "une cible de 0 a été remplacée par 0,001",
    base_year_moved: "une année voisine qui a un chiffre tient lieu d’année de référence",
    limit_ignored: "la limite naturelle est ignorée parce qu’il y a une cible",
    met_within_tolerance: "compté comme atteint, à moins d’un point de 0\u00a0% ou de 100\u00a0%",
    gaps_in_period: "des années de la période sont sans chiffre",
    reached_later: "le niveau a été atteint une année plus tardive",
    area_ended: "le territoire a disparu avant l’année du jalon\u00a0: jugé sur les derniers éléments d’avant sa fin",
    every_base_year: `${followed(place)} ne nomme pas d’année de référence\u00a0; la réponse est la même pour toutes celles qui sont possibles`,
    part_year: "certaines années comparent la même partie de deux années, parce que l’année entière n’est pas connue"
  }
});
