import type {DictionaryMessages} from "../../topics/dictionary.js";

type BreakdownTable =
  | "breakdowns"
  | "breakdown_values"
  | "group_observations"
  | "group_milestones"
  | "start_values"
  | "charts"
  | "metadata_fields"
  | "metadata"
  | "reporting"
  | "former_indicators"
  | "supply"
  | "supply_areas";

/** The tables of groups, of what an office says of its indicators, and of where figures are published. */
export const breakdownTables: Pick<DictionaryMessages, BreakdownTable> = {
  breakdowns: {
    title:
      "Désagrégations\u00a0: selon quoi les valeurs sont réparties, par exemple le sexe ou le niveau d’instruction",
    columns: {breakdown: "Désagrégation", name: "Nom", position: "Rang"}
  },
  breakdown_values: {
    title: "Groupes de chaque désagrégation",
    columns: {breakdown: "Désagrégation", value: "Groupe", name: "Nom", position: "Rang"}
  },
  group_observations: {
    title: "Observations de groupes\u00a0; celles de l’ensemble se trouvent dans observations",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      year: "Année",
      period:
        "Période\u00a0: année entière, semestre, neuf mois, trimestre, mois, jusqu’à un jour donné, au cours d’un mois",
      series: "Série\u00a0; vide s’il n’y en a qu’une",
      groups: "Groupes, par exemple sex=female;age=15-24, dans l’ordre de breakdowns",
      value: "Valeur",
      qualifier:
        ">\u00a0: la source dit «\u00a0plus de\u00a0»\u00a0; <\u00a0: «\u00a0près de\u00a0»\u00a0; ~\u00a0: «\u00a0environ\u00a0»",
      status: "Officiel, provisoire ou estimation",
      source: "Source",
      vintage:
        "Quand la source l’a dit (année, mois ou jour)\u00a0; une année ou un mois seuls comptent pour leur dernier jour",
      note: "Note",
      note_vi: "Note en vietnamien",
      shown: "Retenue pour l’affichage parmi les valeurs de son année",
      run: "Segment sans rupture\u00a0: d’un segment à l’autre, aucune ligne n’est tracée et rien n’est calculé",
      printed_decimals:
        "Décimales telles que la source les imprime\u00a0: le plus grand nombre parmi ses valeurs de la série, sans dépasser indicators.decimals",
      before_end:
        "Dite avant la fin de sa période, le reste étant donc prévu\u00a0; ne remplace jamais une valeur dite après"
    }
  },
  group_milestones: {
    title: "Jalons de groupes\u00a0; ceux de l’ensemble se trouvent dans milestones et sont seuls jugés",
    columns: {
      indicator: "Indicateur",
      area: "Territoire",
      year: "Année",
      series: "Série, si le jalon ne vaut que pour une seule",
      groups: "Groupes, par exemple sex=female;age=15-24, dans l’ordre de breakdowns",
      comparator: "Comparateur",
      value: "Valeur",
      unit: "Unité\u00a0; peut être un rapport à une année de référence",
      source: "Source"
    }
  },
  start_values: {
    title: "Groupes montrés en premier, s’il n’y a pas de valeurs de l’ensemble ou si l’office statistique le choisit",
    columns: {
      indicator: "Indicateur",
      series: "Série\u00a0; vide pour toutes",
      groups: "Groupe, par exemple sex=female"
    }
  },
  charts: {
    title: "Comment sont tracés les graphiques des indicateurs",
    columns: {
      indicator: "Indicateur",
      series: "Série\u00a0; vide pour toutes",
      type: "Type",
      stacked: "Désagrégation dont les groupes sont empilés",
      min: "Extrémité inférieure de l’axe",
      max: "Extrémité supérieure de l’axe",
      title: "Titre"
    }
  },
  metadata_fields: {
    title: "Ce que disent les métadonnées, champ par champ",
    columns: {
      field: "Champ, sous son code SDMX s’il en a un",
      name: "Nom",
      position: "Rang"
    }
  },
  metadata: {
    title: "Métadonnées des indicateurs",
    columns: {indicator: "Indicateur", field: "Champ", text: "Texte, en Markdown ou en HTML"}
  },
  reporting: {
    title: "Ce que l’office statistique dit de la diffusion de chaque indicateur",
    columns: {
      indicator: "Indicateur",
      status: "État de la diffusion\u00a0: complete, inprogress, notstarted, notapplicable",
      statistical: "Mesuré par la statistique",
      progress: "Progrès selon l’office statistique",
      score: "Score de ses progrès",
      automatic: "Si les progrès sont calculés à partir des données",
      address: "Adresse de sa page sur le site Open SDG",
      standalone: "Ne relève d’aucun objectif",
      archived: "Archivé\u00a0: n’est plus tenu à jour"
    }
  },
  former_indicators: {
    title: "Anciens codes d’indicateurs, dont les valeurs sont désormais un groupe ou une série d’un autre",
    columns: {
      former: "Ancien code, que plus aucun indicateur ne porte",
      indicator: "Indicateur qui contient désormais les valeurs",
      series: "Série\u00a0; vide si l’indicateur n’en a qu’une",
      groups: "Groupes, par exemple sex=female\u00a0; vide pour l’ensemble"
    }
  },
  supply: {
    title:
      "Lieux de publication\u00a0: quel tableau d’un service statistique publie un indicateur, et comment lire son fichier",
    columns: {
      indicator: "Indicateur",
      series: "Série\u00a0; vide si l’indicateur n’en a qu’une",
      groups: "Groupes sur lesquels porte ce qui est retenu, par exemple sex=female\u00a0; vide pour l’ensemble",
      table:
        "Numéro du tableau tel que le service statistique l’imprime, par exemple V06.51 (E06.51 en anglais)\u00a0; vide s’il n’est pas connu",
      title: "Titre du tableau\u00a0; vide s’il n’est pas connu",
      take: "Rubriques à retenir outre le territoire et l’année, une par dimension\u00a0; les autres graphies d’une rubrique suivent un |",
      area: "Territoire, si le tableau n’est pas réparti par territoire",
      factor:
        "Ce par quoi les nombres du tableau sont multipliés pour être dans l’unité de l’indicateur\u00a0; vide pour 1",
      unit_printed:
        "Unité que le tableau doit indiquer, ses graphies séparées par |\u00a0; vide si elle n’est pas comparée",
      source: "Source de ce qui est retenu\u00a0; la première importation l’ajoute si la table des sources ne l’a pas",
      collection: "Mode de collecte des valeurs, pour la source quand elle est ajoutée",
      publisher: "Éditeur, sous son nom propre ou en vietnamien",
      publisher_en: "Éditeur en anglais",
      address: "Adresse où chercher le tableau",
      note: "Note",
      note_vi: "Note en vietnamien"
    }
  },
  supply_areas: {
    title:
      "Noms de territoires tels qu’un service statistique les écrit, là où ils diffèrent de la table des territoires",
    columns: {
      written: "Nom tel que le service statistique l’écrit",
      area: "Territoire"
    }
  }
};
