import type {DictionaryMessages} from "../../topics/dictionary.js";

type PlanTable =
  | "goals"
  | "targets"
  | "blocks"
  | "tasks"
  | "agencies"
  | "assignments"
  | "commitments"
  | "anomalies"
  | "provisions"
  | "duties";

/** The tables that are read from the plan's text. */
export const planTables: Pick<DictionaryMessages, PlanTable> = {
  goals: {
    title: "Objectifs du plan",
    columns: {
      goal: "Numéro de l’objectif dans le plan",
      un_goal: "Numéro de l’objectif correspondant de l’ONU (il peut différer de celui du plan)",
      name: "Intitulé tel qu’imprimé dans l’annexe",
      line: "Ligne du texte"
    }
  },
  targets: {
    title: "Cibles",
    columns: {
      target: "Numéro de la cible\u00a0; un objectif sans cibles numérotées en a une qui porte son propre numéro",
      goal: "Objectif",
      text: "Termes du plan",
      title_en: "Titre court en anglais, rédigé pour ce site",
      un_targets: "Cibles correspondantes de l’ONU, d’après leur contenu",
      years: "Années d’échéance imprimées",
      line: "Ligne du texte"
    }
  },
  blocks: {
    title: "Blocs de tâches et leur attribution",
    columns: {
      block: "Bloc, par exemple 2.1.a",
      target: "Cible",
      letter: "Lettre de la subdivision",
      title: "Titre de la subdivision",
      lead: "Organisme pilote",
      line: "Ligne de son titre\u00a0: celui de la subdivision, ou celui de la cible",
      lead_line: "Ligne qui nomme l’organisme pilote",
      cooperation_line: "Ligne qui nomme les organismes participants"
    }
  },
  tasks: {
    title: "Tâches",
    columns: {
      task: "Tâche, par exemple 2.1.a.3",
      block: "Bloc",
      ordinal: "Rang dans le bloc",
      text: "Termes du plan",
      line: "Ligne du texte"
    }
  },
  agencies: {
    title: "Organismes qui pilotent, participent, ou doivent ou reçoivent ce qui est dû",
    columns: {
      agency: "Organisme",
      name: "Nom normalisé",
      kind: "named\u00a0: un seul organisme\u00a0; group\u00a0: un groupe d’organismes",
      variants: "Formes imprimées relevées dans le texte",
      successor: "Organisme qui a repris les attributions",
      successor_from: "À partir du (date ISO)"
    }
  },
  assignments: {
    title: "Attribution des blocs aux organismes",
    columns: {
      block: "Bloc",
      agency: "Organisme",
      role: "Rôle",
      ordinal: "Rang dans la liste imprimée",
      as_printed: "Nom tel qu’imprimé"
    }
  },
  commitments: {
    title: "Engagements\u00a0: ce qui peut se mesurer ou a une échéance",
    columns: {
      commitment: "Identifiant\u00a0: cible ou tâche, puis # et un numéro",
      target: "Cible",
      task: "Tâche",
      line: "Ligne du texte",
      quote: "Termes exacts",
      class: "Type d’engagement",
      comparator: "Comparateur (~\u00a0: environ)",
      value: "Valeur\u00a0; pour un multiple, le facteur (la moitié = 0,5)",
      value_max: "Borne supérieure d’une fourchette",
      unit: "Unité au sens du texte",
      unit_as_printed: "Unité telle qu’imprimée",
      years: "Années d’échéance telles qu’imprimées",
      baseline_year: "Année de référence telle qu’imprimée",
      implied: "Le nombre n’est pas imprimé mais se déduit des termes (tous, mettre fin à)",
      direction: "Sens favorable",
      note: "Note"
    }
  },
  anomalies: {
    title: "Erreurs apparentes du document",
    columns: {
      anomaly: "Identifiant",
      line: "Ligne du texte",
      kind: "Type",
      found: "Termes imprimés",
      suggested: "Ce qu’il faudrait sans doute lire",
      reason: "Pourquoi cela paraît faux, en vietnamien",
      reason_en: "Pourquoi cela paraît faux, en anglais",
      effect: "Ce qui en a été fait à la lecture, en vietnamien",
      effect_en: "Ce qui en a été fait à la lecture, en anglais"
    }
  },
  provisions: {
    title: "Points numérotés du corps du plan",
    columns: {
      provision: "Identifiant, par exemple III.1.2",
      section: "Partie (chiffre romain)",
      kind: "Type",
      ordinal: "Rang sous son titre",
      heading: "Titre sous lequel il se trouve",
      text: "Termes du plan",
      period_from: "Première année de sa phase",
      period_to: "Dernière année de sa phase",
      line: "Ligne du texte"
    }
  },
  duties: {
    title: "Ce qui est dû chaque année",
    columns: {
      duty: "Identifiant",
      from_agency: "Qui le doit",
      to_agency: "À qui",
      via_agency: "Par l’intermédiaire de",
      what: "Termes du plan",
      frequency: "Périodicité",
      due_month: "Mois de l’échéance",
      due_day: "Jour de l’échéance (avant le)",
      line: "Ligne du texte"
    }
  }
};
