import type {DictionaryMessages} from "../../topics/dictionary.js";

type FigureTable =
  | "areas"
  | "indicators"
  | "series"
  | "observations"
  | "breaks"
  | "sources"
  | "releases"
  | "units"
  | "tiles"
  | "archipelagos";

/** The tables of values and of what they mean. */
export const figureTables: Pick<DictionaryMessages, FigureTable> = {
  areas: {
    title: "Territoires et leur période d’existence",
    columns: {
      area: "Code du territoire (ISO 3166-2 s’il en existe un)",
      name: "Nom",
      kind: "Niveau\u00a0: country, region, province, district, commune, city…\u00a0; `place.yaml` en nomme d’autres",
      parent: "Fait partie de",
      valid_from: "Existe depuis le (date ISO), si la date est sûre",
      valid_to: "A existé jusqu’au (date ISO)",
      successor: "Territoire qui lui succède",
      code_basis: "Origine du code",
      note: "Note"
    }
  },
  indicators: {
    title: "Indicateurs",
    columns: {
      indicator: "Indicateur",
      name: "Nom",
      unit: "Code de l’unité",
      unit_label: "Unité affichée",
      decimals: "Nombre maximal de décimales affichées",
      direction: "Sens favorable",
      measure_kind:
        "level (ou vide)\u00a0: un niveau\u00a0; growth_rate\u00a0: la valeur est déjà la croissance d’une année",
      levels: "Indicateur qui contient les niveaux dont il est la croissance",
      every:
        "Nombre d’années d’une collecte à la suivante, par exemple 2 pour l’enquête sur les conditions de vie des ménages\u00a0; vide pour 1, un chiffre par an",
      plan_target: "Cible du plan qu’il mesure",
      goal: "Objectif du plan",
      relation: "measures\u00a0: mesure la cible\u00a0; proxy\u00a0: en tient lieu\u00a0; context\u00a0: contexte",
      context_for: "Cible à laquelle il donne un contexte",
      headline: "Rang dans la vue d’ensemble\u00a0; vide s’il n’y figure pas",
      un_indicator: "Indicateur de l’ONU le plus proche, seulement s’il est sûr",
      definition: "Définition",
      source_default: "Source habituelle"
    }
  },
  series: {
    title: "Séries\u00a0: les chiffres d’un indicateur selon chaque méthode de calcul",
    columns: {
      indicator: "Indicateur",
      series: "Série",
      name: "Nom",
      short: "Nom court inscrit sur les graphiques",
      un_indicator: "Indicateur de l’ONU",
      concept:
        "Ce qui est mesuré\u00a0: les séries d’un même concept se suivent, et une année de référence que le plan laisse ouverte peut se trouver sur chacune d’elles",
      note: "Note"
    }
  },
  observations: {
    title: "Observations\u00a0: une valeur d’une source",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      year: "Année",
      period:
        "Période\u00a0: année entière, semestre, neuf mois, trimestre, mois, jusqu’à un jour donné, au cours d’un mois",
      series: "Série\u00a0; vide s’il n’y en a qu’une",
      value: "Valeur",
      qualifier:
        ">\u00a0: la source dit «\u00a0plus de\u00a0»\u00a0; <\u00a0: «\u00a0près de\u00a0»\u00a0; ~\u00a0: «\u00a0environ\u00a0»",
      status: "Officiel, provisoire ou estimation",
      source: "Source",
      vintage:
        "Quand la source l’a dit (année, mois ou jour)\u00a0; une année ou un mois seuls comptent pour leur dernier jour",
      note: "Note",
      note_vi: "Note en vietnamien",
      sex: "Sexe\u00a0; vide pour l’ensemble",
      age: "Groupe d’âge\u00a0; vide pour l’ensemble",
      location: "Milieu urbain ou rural\u00a0; vide pour l’ensemble",
      ethnicity: "Groupe ethnique\u00a0; vide pour l’ensemble",
      shown: "Retenue pour l’affichage parmi les valeurs de son année",
      run: "Segment sans rupture\u00a0: d’un segment à l’autre, aucune ligne n’est tracée et rien n’est calculé",
      printed_decimals:
        "Décimales telles que la source les imprime\u00a0: le plus grand nombre parmi ses valeurs de la série, sans dépasser indicators.decimals",
      before_end:
        "Dite avant la fin de sa période, le reste étant donc prévu\u00a0; ne remplace jamais une valeur dite après"
    }
  },
  breaks: {
    title: "Ruptures\u00a0: à partir d’où les valeurs d’une série ne se comparent plus à celles d’avant",
    columns: {
      indicator: "Indicateur (*\u00a0: tous)",
      area: "Territoire (*\u00a0: tous)",
      series: "Série\u00a0; vide pour toutes",
      year: "Première année après la rupture",
      kind: "Type\u00a0: territory, territoire\u00a0; poverty_line, seuil de pauvreté\u00a0; methodology, méthode de calcul\u00a0; source, valeurs d’une autre source\u00a0; revision, nouveau calcul\u00a0; unexplained, que la source n’explique pas",
      reason: "Motif",
      source: "Source"
    }
  },
  sources: {
    title: "Sources",
    columns: {
      source: "Source",
      title: "Titre",
      title_vi: "Titre en vietnamien, si l’autre ne l’est pas",
      publisher: "Éditeur, sous son nom propre ou en vietnamien",
      publisher_en: "Éditeur en anglais, si ce nom diffère",
      copy: "Où se trouve la copie qui a été lue, sous son nom propre ou en vietnamien\u00a0; vide si l’éditeur lui-même a été lu",
      copy_en: "Où se trouve la copie, en anglais, si ce nom diffère",
      year: "Année",
      address: "Adresse",
      kind: "Type\u00a0; vide s’il n’est pas indiqué\u00a0; aggregator rassemble ce que d’autres publient, comme les sites de voyage",
      confidence:
        "Fiabilité\u00a0; vide si elle n’est pas indiquée, la source venant alors en dernier dans le choix entre plusieurs",
      collection:
        "Mode de collecte\u00a0: register, tout est dénombré\u00a0; survey, enquête auprès des ménages\u00a0; opinion_survey, enquête d’opinion\u00a0; accounts, comptes établis",
      origin: "unnamed\u00a0: reprend des chiffres sans dire de qui\u00a0; ne remplace jamais une source qui le dit",
      note: "Note"
    }
  },
  releases: {
    title: "Publications\u00a0; la date de la dernière est la date d’évaluation",
    columns: {
      release: "Date de la publication (ISO)",
      note: "Ce qu’elle apporte",
      signed_by: "Qui signe la publication, et à quel titre\u00a0; vide si personne ne l’a fait",
      reservations: "Réserves émises",
      digest:
        "Empreinte des données\u00a0: les 12 premiers chiffres du SHA-256 de la publication telle qu’elle est conservée\u00a0; pour la dernière"
    }
  },
  units: {
    title: "Unités et intervalle des valeurs possibles",
    columns: {
      unit: "Unité",
      name: "Nom",
      min: "Plus petite valeur possible\u00a0; vide s’il n’y a pas de limite",
      max: "Plus grande valeur possible\u00a0; vide s’il n’y a pas de limite",
      whole: "Dénombrement\u00a0: nombres entiers seulement",
      change_in:
        "En quoi se compte une évolution\u00a0: points, points de pourcentage\u00a0; unit, l’unité elle-même\u00a0; percent, pour cent de la première valeur"
    }
  },
  tiles: {
    title: "Place des provinces sur la carte en carrés égaux",
    columns: {
      area: "Territoire",
      column: "Colonne, d’ouest en est, à partir de 0",
      row: "Ligne, du nord au sud, à partir de 0",
      label: "Nom inscrit sur le carré\u00a0; | marque un retour à la ligne"
    }
  },
  archipelagos: {
    title: "Archipels de la mer de l’Est\u00a0: la province de chacun et sa place sur la carte en carrés",
    columns: {
      archipelago: "Code de l’archipel",
      area: "Sa province",
      column: "Colonne, d’ouest en est, à partir de 0",
      row: "Ligne, du nord au sud, à partir de 0",
      name: "Nom",
      label: "Nom inscrit sur la carte\u00a0; | marque un retour à la ligne"
    }
  }
};
