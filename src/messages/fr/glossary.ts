import type {GlossaryMessages} from "../topics/glossary.js";

/** The terms in French. */
export const fr: GlossaryMessages = {
  indicator: {name: "Indicateur", also: "indice", meaning: "Ce qui est mesuré, comme le taux de pauvreté."},
  goal: {name: "Objectif", also: "ODD", meaning: "L’un des grands buts ; chacun a plusieurs cibles."},
  target: {name: "Cible", also: "", meaning: "Un but numéroté sous un objectif ; elle contient des engagements."},
  commitment: {name: "Engagement", also: "promesse", meaning: "Ce que le texte dit vouloir atteindre, tel qu’imprimé."},
  milestone: {name: "Jalon", also: "échéance", meaning: "Le niveau à atteindre une année donnée, comme 2025."},
  verdict: {
    name: "Verdict",
    also: "tenu, manqué, trop lent, en voie",
    meaning: "Ce que les mots de l’engagement permettent de dire : tenu, en voie, trop lent ou manqué."
  },
  evidence: {
    name: "Indices",
    also: "preuves",
    meaning: "Ce que l’on sait malgré tout d’un engagement sans verdict ; cela n’en devient jamais un."
  },
  grade: {
    name: "Degré de certitude",
    also: "confiance",
    meaning: "À quel point un verdict ou un indice est sûr : fort, moyen, faible."
  },
  series: {name: "Série", also: "série chronologique", meaning: "Les valeurs d’un indicateur selon une même méthode."},
  break: {
    name: "Rupture de série",
    also: "changement de méthode, changement de territoire",
    meaning: "L’année à partir de laquelle les valeurs ne se comparent plus à celles d’avant."
  },
  vintage: {
    name: "Date de publication",
    also: "millésime",
    meaning: "Quand une source l’a dit ; de plusieurs, la dernière est montrée."
  },
  bound: {
    name: "Borne",
    also: "plus de, près de, environ",
    meaning: "Une valeur que la source donne comme plus de, près de ou environ ; ce n’est pas un point."
  },
  proxy: {
    name: "Approximation",
    also: "substitut",
    meaning: "Un indicateur qui ne mesure pas un engagement mais en est proche ; seulement avec un avertissement."
  },
  pace: {
    name: "Rythme",
    also: "tendance, vitesse",
    meaning: "Le changement en un an ; le rythme nécessaire est celui qu’il faut pour arriver à temps."
  },
  baseline: {
    name: "Année de base",
    also: "référence",
    meaning: "L’année à partir de laquelle un changement est compté."
  },
  lead: {
    name: "Organisme pilote",
    also: "responsable",
    meaning: "Qui dirige une tâche ; les organismes associés y participent."
  },
  due: {
    name: "Attendu",
    also: "nécessaire",
    meaning: "D’une année : il faut un chiffre pour suivre le plan ; qui a envoyé quoi à qui n’est pas connu ici."
  },
  release: {
    name: "Édition",
    also: "jour de l’évaluation",
    meaning: "Une publication ; le jour de la dernière est celui où les jalons sont jugés."
  }
};
