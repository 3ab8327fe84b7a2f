import type {DictionaryMessages} from "../../topics/dictionary.js";

type ProgressTable =
  | "milestones"
  | "plan_milestones"
  | "plan_evidence"
  | "assessments"
  | "progress"
  | "coverage"
  | "derived"
  | "derived_observations";

/** The tables of what is to be reached by when, how far it is, and what is computed from the values. */
export const progressTables: Pick<DictionaryMessages, ProgressTable> = {
  milestones: {
    title: "Jalons\u00a0: valeurs à atteindre",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      year: "Année",
      series: "Série, si le jalon ne vaut que pour une seule",
      comparator: "Comparateur",
      value: "Valeur",
      value_max: "Borne supérieure d’une fourchette",
      unit: "Unité\u00a0; peut être un rapport à une année de référence",
      basis: "Type de document qui fixe le jalon",
      period_from:
        "Première année, si la valeur est une moyenne annuelle jusqu’à `year`\u00a0; cette année même pour une croissance ou une évolution de cette seule année",
      baseline_year: "Année de référence",
      implied: "Le nombre se déduit des termes",
      year_printed: "L’année est imprimée\u00a0; sinon l’horizon du plan en tient lieu",
      source: "Source",
      plan_line: "Ligne du plan",
      commitment: "Engagement du plan dont le nombre est tiré",
      note: "Note",
      note_vi: "Note en vietnamien"
    }
  },
  plan_milestones: {
    title: "Quel engagement du plan fixe un jalon à quel indicateur",
    columns: {
      commitment: "Engagement",
      indicator: "Indicateur",
      area: "Territoire",
      series: "Série, si le jalon ne vaut que pour une seule",
      year: "Année du jalon\u00a0: une année imprimée, ou l’horizon du plan si l’engagement n’en imprime aucune",
      note: "Note",
      note_vi: "Note en vietnamien"
    }
  },
  plan_evidence: {
    title: "Quel indicateur est un élément probant de quel engagement, sans pour autant en décider",
    columns: {
      commitment: "Engagement",
      indicator: "Indicateur",
      series: "Série\u00a0; vide pour la méthode de calcul la plus récente",
      relation: "measures\u00a0: mesure ce qui est promis\u00a0; proxy\u00a0: en tient lieu",
      against_indicator: "Indicateur auquel sa croissance est comparée, si l’engagement est une comparaison",
      against_area: "Territoire de l’indicateur de comparaison",
      note: "Note",
      note_vi: "Note en vietnamien"
    }
  },
  assessments: {
    title:
      "Chaque engagement\u00a0: le verdict selon les termes du plan et, à défaut de verdict, ce que montrent les éléments probants",
    columns: {
      commitment: "Engagement",
      account:
        "commitment\u00a0: l’engagement du plan\u00a0; evidence\u00a0: ce que l’on sait malgré tout, jamais un verdict",
      result: "Résultat",
      grade: "Degré de certitude",
      reason: "Pourquoi rien n’est décidé, ou ce qu’il faut savoir des éléments probants",
      indicators: "Indicateurs utilisés",
      years: "Première et dernière années des valeurs utilisées",
      as_of: "Date de l’évaluation (ISO)"
    }
  },
  progress: {
    title: "Évaluations des progrès selon chaque méthode",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      series: "Série évaluée",
      milestone_year: "Année du jalon",
      basis: "Type de document qui fixe le jalon\u00a0; vide si seul le sens de l’évolution est jugé",
      commitment: "Engagement du plan qui est évalué",
      source: "Source du jalon",
      method: "Méthode",
      status: "Statut selon les termes de la méthode\u00a0; insufficient_data si elle ne peut pas juger",
      measure: "Grandeur qui a été classée, non arrondie",
      score: "Score de la méthode, si elle en a un",
      baseline_year: "Année de référence utilisée",
      baseline: "Valeur de l’année de référence",
      latest_year: "Dernière année utilisée",
      latest: "Dernière valeur",
      milestone: "Valeur à atteindre, dans l’unité de l’indicateur si elle peut s’y exprimer",
      required_pace: "Rythme annuel nécessaire (une quantité, ou un taux pour les méthodes fondées sur la croissance)",
      actual_pace: "Rythme annuel réel",
      projected: "Valeur de l’année du jalon si le rythme actuel se maintient",
      n: "Nombre de valeurs utilisées",
      reason: "Pourquoi il n’y a pas de jugement",
      marks: "Ce que le lecteur doit savoir en plus du statut"
    }
  },
  coverage: {
    title: "Ce que contient cette collection, par indicateur et par année",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      year: "Année",
      target: "Cible que sert l’indicateur",
      leads: "Organismes qui pilotent cette cible",
      due: "Si un chiffre est nécessaire pour suivre le plan\u00a0: dès l’année du plan, pour les indicateurs qui mesurent une cible ou en tiennent lieu, jusqu’à la dernière année entière, une fois écoulées depuis le dernier chiffre les années de indicators.every",
      state:
        "Ce que contient cette collection. reported\u00a0: un chiffre officiel\u00a0; estimated\u00a0: provisoire ou estimé\u00a0; part_year\u00a0: une partie de l’année seulement\u00a0; missing\u00a0: rien\u00a0; not_due\u00a0: pas encore dû\u00a0; area_ended\u00a0: le territoire n’existe plus"
    }
  },
  derived: {
    title: "Indicateurs dérivés\u00a0: la formule est déclarée, les nombres ne sont jamais saisis",
    columns: {
      derived: "Indicateur dérivé",
      name: "Nom",
      formula:
        "growth\u00a0: évolution en\u00a0% par rapport à l’année précédente\u00a0; reduction\u00a0: année précédente moins année en cours\u00a0; index\u00a0: année de base = 100\u00a0; share\u00a0: rapporté au second indicateur\u00a0; ratio_to_area, difference_to_area\u00a0: par rapport à un autre territoire la même année",
      input: "Indicateur dont il est tiré",
      input_groups: "Groupes des données d’entrée, par exemple location=urban\u00a0; vide pour l’ensemble",
      divisor: "Indicateur servant de dénominateur (share)",
      divisor_series: "Série du dénominateur, s’il en a plusieurs",
      factor: "Multiplie le résultat (share)\u00a0; vide pour 1",
      base_year: "Année de base (index)",
      base_area: "Territoire de comparaison (ratio_to_area, difference_to_area)",
      unit: "Unité",
      decimals: "Décimales affichées"
    }
  },
  derived_observations: {
    title: "Valeurs dérivées, chacune avec les valeurs dont elle est tirée",
    columns: {
      derived: "Indicateur dérivé",
      area: "Territoire",
      year: "Année",
      series: "Série des données d’entrée",
      value: "Valeur",
      qualifier:
        ">\u00a0: plus de\u00a0; <\u00a0: moins de\u00a0; ~\u00a0: environ\u00a0: hérité des données d’entrée\u00a0; une borne ne donne ni croissance, ni réduction, ni indice, ni différence",
      status: "Le statut le moins ferme des données d’entrée",
      run: "Segment sans rupture des données d’entrée",
      inputs:
        "Valeurs utilisées\u00a0: indicateur/territoire/année/série/source/date de publication, et /groupes s’il s’agit de celle d’un groupe"
    }
  }
};
