import type {WorkingMessages} from "../topics/working.js";
import {counted} from "./grammar.js";

/** The sentences in French. */
export const fr: WorkingMessages = {
  open: "Calcul",
  copy: "Copier",
  copied: "Copié",
  inputs: "Données",
  computation: "Formule avec les nombres",
  thresholds: "Seuils",
  result: "Résultat",
  because: "parce que",
  from: (source) => `source\u00a0: ${source}`,
  symbol: {
    b: "valeur de l’année de référence",
    c: "dernière valeur",
    v: "valeur au début du rythme",
    T: "valeur à atteindre",
    w: "valeurs de la période",
    d: "sens favorable"
  },
  up: "+1 (plus est mieux)",
  down: "−1 (moins est mieux)",
  met: "le jalon est atteint",
  metAndRising: "atteint et sans recul",
  metAndFalling: "atteint mais en recul",
  notTowards: "ne va pas vers le jalon",
  otherwise: "sinon",
  past: "un jalon passé\u00a0: seule compte la valeur de cette année-là",
  ahead: "un jalon à venir\u00a0: tout l’intervalle de prévision à 80\u00a0% y parvient",
  short: "un jalon à venir\u00a0: aucune partie de l’intervalle de prévision à 80\u00a0% n’y parvient",
  undecided: "valeurs trop anciennes ou trop peu nombreuses, ou intervalle qui contient le jalon",
  everyYear: "toutes les années jugées ont tenu l’engagement",
  regression: (values) =>
    `une droite pondérée à travers ${counted(values, "valeur")}, les années récentes comptant davantage`,
  lineThrough: (values, from, until) =>
    `la droite à travers ${counted(values, "valeur")}, ${String(from)}–${String(until)}`,
  intervalOf: "loi de Student à n − 2 degrés de liberté",
  planLine: (line) => `plan, ligne ${String(line)}`,
  notComputed: "Rien ne peut être calculé à partir d’ici.",
  step: {
    level: "Valeur à atteindre",
    required: "Rythme nécessaire par an",
    pace: "Rythme réel par an",
    projected: "Valeur l’année du jalon si le rythme se maintient",
    line: "Valeur l’année du jalon sur la droite des moindres carrés",
    carried: "Valeur l’année du jalon si le rythme se maintient",
    interval: "Intervalle de prévision à 80\u00a0%",
    measure: "Écart signé (positif au-delà du jalon)",
    actualRate: "Taux réel par an",
    requiredRate: "Taux nécessaire par an",
    share: "Part du changement nécessaire qui sera faite",
    index: "Indice (0 est l’année de référence, 10 le jalon)",
    gap: "Manque",
    average: "Croissance moyenne par an",
    needed: "Moyenne nécessaire pour les années restantes",
    kept: "Part des années qui ont tenu l’engagement"
  }
};
