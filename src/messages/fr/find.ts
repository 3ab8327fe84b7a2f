import type {FindMessages} from "../topics/find.js";

/** The sentences in French. */
export const fr: FindMessages = {
  find: "Chercher dans tout le site",
  hint: "Chercher : pauvreté, forêt…",
  title: "Recherche",
  lead: "Une seule recherche pour les indicateurs, objectifs, cibles, engagements, tâches, organismes, lignes du plan, analyses et termes. Les accents sont facultatifs ; les mots de tous les jours mènent à ceux du plan.",
  byHand:
    "Le champ a besoin de JavaScript. Sans lui, cherchez dans la liste ci-dessous avec Ctrl+F ; le texte entier du plan se trouve à la page",
  everything: "Tout, par genre",
  glossary: "Glossaire",
  key: "La touche / mène à la recherche",
  kind: {
    page: "Page",
    indicator: "Indicateur",
    goal: "Objectif",
    target: "Cible",
    agency: "Organisme",
    commitment: "Engagement",
    notebook: "Analyse",
    term: "Terme",
    task: "Tâche",
    line: "Ligne du plan"
  },
  leads: "Pilote",
  cooperating: "Avec",
  andOthers: (count) => (count === 1 ? "et un autre" : `et ${String(count)} autres`),
  successor: (name) => `désormais ${name}`,
  count: (count) => (count < 2 ? `${String(count)} résultat.` : `${String(count)} résultats.`),
  none: "Rien trouvé. Essayez avec moins de mots.",
  partly: "Rien ne contient tous les mots ; voici ce qui en contient le plus.",
  via: (word, means) => `« ${word} » a aussi été cherché comme : ${means}.`,
  seeAll: (count) => `Voir les ${String(count)} résultats`,
  failed: "L’index de la recherche n’a pas pu être chargé. Appuyez sur Entrée pour ouvrir la page de recherche.",
  fillers: [
    "qui est responsable de",
    "qui est chargé de",
    "quel organisme",
    "combien de",
    "quel est",
    "quelle est",
    "où est",
    "le",
    "la",
    "les",
    "de",
    "du",
    "des"
  ]
};
