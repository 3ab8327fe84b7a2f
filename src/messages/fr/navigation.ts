import type {NavigationMessages} from "../topics/navigation.js";

/** The sentences in French. */
export const fr: NavigationMessages = {
  site: "Pages principales",
  within: (section) => `Dans la rubrique ${section}`,
  overview: "Vue d’ensemble",
  goals: "Objectifs",
  indicators: "Indicateurs",
  allIndicators: "Tous les indicateurs",
  methods: "Méthodes",
  methodsCompared: "Comparaison des méthodes",
  compare: "Comparer",
  compareYears: "Deux années",
  compareAreas: "Territoires",
  compareIndicators: "Deux indicateurs",
  map: "Carte",
  plan: "Plan",
  planText: "Texte intégral",
  commitments: "Engagements",
  agencies: "Organismes",
  reporting: "Rapports",
  reports: "Rapport annuel",
  explore: "Explorer",
  notebooks: "Analyses",
  data: "Données",
  downloads: "Téléchargements et dictionnaire",
  coverage: "Chiffres disponibles",
  supply: "Où trouver les chiffres",
  reportingStatus: "Suivi de la diffusion",
  sources: "Sources",
  changes: "Changements",
  explorer: "Explorateur"
};
