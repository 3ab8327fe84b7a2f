import type {ChangesMessages} from "../topics/changes.js";
import {counted} from "./grammar.js";

/** The sentences in French. */
export const fr: ChangesMessages = {
  title: "Ce qui a changé d’une publication à l’autre",
  lead: (now, before) =>
    `En quoi la publication du ${now} diffère de celle du ${before}\u00a0: valeurs, jalons, indicateurs et statuts.`,
  first: "Aucune publication antérieure à comparer",
  firstLead: (now) =>
    `Aucune publication antérieure au ${now} n’a été conservée\u00a0: il n’y a encore rien à quoi comparer.`,
  firstNotice:
    "Cette page ne devine pas ce que contenait une publication antérieure\u00a0: elle compare avec ce qui en a été conservé au moment où elle a été faite.",
  willReport: "Dès la prochaine publication, cette page dira\u00a0:",
  willTellItems: [
    "les valeurs nouvelles, révisées (l’ancienne et la nouvelle) ou retirées\u00a0;",
    "les indicateurs ajoutés, retirés, ou dont l’unité ou le sens favorable a changé\u00a0;",
    "les jalons ajoutés, retirés, ou dont le niveau a changé\u00a0;",
    "les statuts qui ont changé, et si cela tient aux données, au jalon, au temps ou à la règle."
  ],
  held: (values, indicators, milestones, verdicts, unknown) =>
    `Cette publication contient, en nombres\u00a0: valeurs affichées ${values}, indicateurs ${indicators}, jalons ${milestones}\u00a0; verdicts des méthodes ${verdicts}, cas où elles ne peuvent conclure ${unknown}.`,
  nothing: "Les deux publications ne diffèrent en rien de ce qui est comparé.",
  summary: "En bref",
  what: "Quoi",
  elsewhere: "Autres territoires",
  count: "Nombre",
  values: "Valeurs",
  valueKind: {
    new: "nouvelle",
    revised: "révisée",
    relabelled: "même valeur, autre statut ou autre source",
    withdrawn: "retirée"
  },
  kind: {new: "ajouté", revised: "modifié", withdrawn: "retiré"},
  movedTo: "tenu désormais avec",
  statuses: "Statuts",
  statusKind: {
    verdict: "autre verdict",
    decided: "désormais un verdict",
    undecided: "plus de verdict",
    unknown: "toujours sans verdict, ce que l’on en dit a changé"
  },
  statusesNote:
    "La raison se trouve en jugeant de nouveau les anciennes valeurs selon la règle d’aujourd’hui, puis à la date d’aujourd’hui, puis par rapport aux jalons d’aujourd’hui\u00a0: l’étape qui change la réponse est la raison.",
  noStatuses: "Aucun statut n’a changé.",
  indicator: "Indicateur",
  milestone: "Jalon",
  method: "Méthode",
  before: "Avant",
  now: "Maintenant",
  why: "Parce que",
  cause: {
    rule: "la règle a changé",
    time: "le temps a passé",
    milestone: "le jalon a changé",
    data: "les données ont changé",
    appeared: "nouveau dans cette publication",
    gone: "ne figure plus dans cette publication"
  },
  rules: "Règles",
  ruleChanged: (method, before, now) => `${method}\u00a0: la version ${before} est devenue la version ${now}`,
  valuesOf: (area) => `Valeurs\u00a0: ${area}`,
  noValues: (area) => `Aucune valeur n’a changé (${area}).`,
  year: "Année",
  series: "Série",
  change: "Changement",
  none: "aucune",
  others: "Valeurs d’autres territoires",
  othersNote: "Comptées par indicateur\u00a0; chaque valeur est dans le fichier à télécharger.",
  more: (shown, total) =>
    `Le tableau donne ${String(shown)} des ${counted(total, "ligne")}\u00a0; toutes sont dans le fichier à télécharger.`,
  download: (rows) => `Toutes les valeurs qui ont changé (${counted(rows, "ligne")})`,
  indicators: "Indicateurs",
  noIndicators: "Aucun indicateur n’a été ajouté, retiré ou modifié.",
  changedColumns: (columns) => `modifié\u00a0: ${columns}`,
  columns: {
    name_vi: "nom en vietnamien",
    name_en: "nom en anglais",
    name_fr: "nom",
    unit: "unité",
    decimals: "décimales",
    direction: "sens favorable",
    measure_kind: "type de mesure"
  },
  milestones: "Jalons",
  noMilestones: "Aucun jalon n’a été ajouté, retiré ou modifié.",
  releases: "Publications",
  release: "Date",
  note: "Ce qu’elle apporte",
  signed: "Signée par",
  reservations: "Réserves",
  digest: "Empreinte des données",
  releaseOf: (date) => `Publication du ${date}`,
  keptNote: "Cette page reste telle que cette publication l’a donnée, quoi que les chiffres soient devenus depuis.",
  latestChanges: "La publication la plus récente",
  keptReports: "Rapports annuels publiés avec cette publication",
  keptData: (digest) => `Les données de cette publication\u00a0; le SHA-256 du fichier commence par ${digest}`,
  reportOfRelease: (year, date) => `Rapport de ${String(year)}, publication du ${date}`,
  keptReportNote: (date, details) => `Le rapport tel qu’il a été publié avec la publication du ${date} (${details}).`,
  latestReport: (year) => `Le rapport de ${String(year)} selon la publication la plus récente`,
  permanent: "Adresse à citer, qui reste quand d’autres publications viennent\u00a0:",
  earlierReleases: "Tels que publiés auparavant"
};
