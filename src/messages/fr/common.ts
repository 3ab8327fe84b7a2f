import {capitalised} from "../../lib/capitalised.js";
import {locales} from "../../model/language.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {CommonMessages} from "../topics/common.js";
import {followed, followedFirst} from "./followed.js";
import {counted, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): CommonMessages => ({
  skipToContent: "Aller au contenu",
  home: "Vue d’ensemble",
  indicators: "Indicateurs",
  methods: "Méthodes",
  noIndicators: "Il n’y a pas encore d’indicateur.",
  indicatorsLead: (count) =>
    `${counted(count, "indicateur")} selon les objectifs ${of(followed(place))}, avec la dernière valeur ${of(place.home)}.`,
  homeLead: (goals, targets, commitments, years) =>
    `${capitalised(place.plan?.name ?? "le plan", locales.fr)} compte ${counted(goals, "objectif")}, ${counted(targets, "cible")} et ${counted(commitments, "engagement")} que l’on peut mesurer ou qui ont une échéance. Ce site met les chiffres annuels en regard des jalons du plan pour ${years}.`,
  areaEnded: (area, lastDay, successor) =>
    `${area} a existé jusqu’au ${lastDay}, puis a été intégré à ce territoire\u00a0: ${successor}. Les chiffres du nouveau territoire portent sur un autre périmètre et ne sont pas raccordés à ceux-ci.`,
  chartTitle: "Évolution et jalons",
  document: "Document",
  indicator: "Indicateur",
  latestValue: "Dernière valeur",
  distance: "Écart au jalon",
  milestone: "Jalon",
  planWords: `Les termes ${of(followed(place))}`,
  planLine: (line) => `ligne ${String(line)}`,
  planRequires: `${followedFirst(place)} demande`,
  atYear: (year) => String(year),
  noValueOfYear: (year) => `Aucun chiffre n’est connu pour ${String(year)}.`,
  valueOfYear: (year, value) => `${String(year)}\u00a0: ${value}.`,
  latestIs: (year, value) => `Dernière valeur, ${String(year)}\u00a0: ${value}`,
  noValue: "pas de chiffre",
  yearNotPrinted: (horizon) =>
    `${followedFirst(place)} n’indique pas d’année\u00a0; son horizon, ${String(horizon)}, en tient lieu.`,
  implied: `Le nombre se déduit des termes employés\u00a0; ${followed(place)} ne l’écrit pas.`,
  noBaseline: `${followedFirst(place)} n’indique pas d’année de référence\u00a0: le niveau à atteindre ne peut pas être calculé.`,
  baseYear: "année de référence",
  averageOnly: `${followedFirst(place)} parle d’une moyenne sur plusieurs années\u00a0; la valeur d’une seule année n’est qu’un repère.`,
  aboutOnly: `${followedFirst(place)} écrit «\u00a0environ\u00a0» ou «\u00a0pour l’essentiel\u00a0» et ne donne pas de tolérance.`,
  short: (amount) => `il manque ${amount}`,
  beyond: (amount) => `dépassé de ${amount}`,
  exactlyThere: "exactement au jalon",
  averageSoFar: (soFar, needed) =>
    needed === null
      ? `${soFar} par an jusqu’ici`
      : `${soFar} par an jusqu’ici, ${needed} par an nécessaires pour les années restantes`,
  pointsOf: (amount) => `${amount}\u00a0${isOne(amount) ? "point" : "points"}`,
  onAverage: (level) => `${level} par an en moyenne`,
  otherMilestones: "Jalons d’autres documents",
  otherMilestonesNote: "Ils ne servent pas à juger ce plan\u00a0; ils sont consignés pour comparaison.",
  basis: {
    plan: "Ce plan",
    provincial_resolution: `Résolution ou plan ${of(place.home)}`,
    government_resolution: "Résolution du gouvernement",
    master_plan: `Schéma directeur ${of(place.home)}`,
    national_roadmap: "Feuille de route nationale",
    national_programme: "Programme national"
  },
  milestoneUnit: {
    ratio_to_baseline: "fois le niveau de l’année de référence",
    percent: "%",
    percentage_points: "points de pourcentage",
    percent_reduction_from_baseline: "% de moins que l’année de référence",
    percent_reduction_per_year: "% de moins chaque année",
    index_prev_year_100: "(année précédente = 100)"
  },
  qualifier: {">": "plus de", "<": "près de", "~": "environ"},
  period: {
    year: "année entière",
    h1: "janvier à juin",
    "9m": "janvier à septembre",
    to_12_15: "jusqu’au 15 décembre",
    to_10: "jusqu’en octobre",
    at_05: "en mai",
    at_06: "en juin",
    h2: "juillet à décembre",
    q1: "premier trimestre",
    q2: "deuxième trimestre",
    q3: "troisième trimestre",
    q4: "quatrième trimestre",
    m01: "janvier",
    m02: "février",
    m03: "mars",
    m04: "avril",
    m05: "mai",
    m06: "juin",
    m07: "juillet",
    m08: "août",
    m09: "septembre",
    m10: "octobre",
    m11: "novembre",
    m12: "décembre"
  },
  survey: {survey: "enquête par sondage", opinion_survey: "enquête d’opinion"},
  status: {official: "officiel", preliminary: "provisoire", estimate: "estimation"},
  noValueAfter: (year) => `aucune valeur après ${String(year)}`,
  axisNotFromZero: "l’axe ne commence pas à 0",
  legendTitle: "Comment lire",
  legendOfficial: "valeur officielle",
  legendEstimate: "valeur provisoire ou estimée",
  legendPartial: "partie d’une année",
  legendBound:
    "la source dit seulement «\u00a0plus de\u00a0» (flèche vers le haut), «\u00a0près de\u00a0» (vers le bas) ou «\u00a0environ\u00a0» (les deux)\u00a0; tirets\u00a0: valeur non définitive",
  legendGap: "années intermédiaires sans chiffre",
  legendBreak: (kinds) => `${kinds}\u00a0: non raccordé`,
  legendMilestone: `jalon ${of(followed(place))}`,
  legendAverage: `moyenne annuelle que demande ${followed(place)}`,
  controls: "Choisir ce qui est montré",
  fromYear: "De",
  toYear: "À",
  compareWith: "Comparer avec",
  nobody: "aucun autre",
  allYears: "toutes",
  kinds: {
    country: "Ensemble du pays",
    region: "Régions",
    province: "Provinces",
    state: "États",
    department: "Départements",
    county: "Comtés",
    district: "Districts",
    city: "Villes",
    municipality: "Municipalités",
    commune: "Communes",
    ward: "Quartiers",
    territory: "Territoires",
    other: "Autres territoires"
  },
  seriesShown: "Séries",
  choose: "Choisir et filtrer",
  unknownInLink: (asked) => `Le lien demande ce qui n’existe pas ici : ${asked}. Ce qui suit est montré à la place.`,
  reset: "Réinitialiser",
  engineStarting: "Démarrage du moteur de requêtes dans votre navigateur (chargé une seule fois, 6 à 8 Mo environ)…",
  engineReady: (rows) => `Mis à jour\u00a0: ${counted(rows, "valeur")}.`,
  engineFailed:
    "Le moteur de requêtes n’a pas pu démarrer. Les graphiques et tableaux affichés restent ceux de la publication.",
  tableFailed: (table) =>
    `Le fichier de données «\u00a0${table}\u00a0» est endommagé ou n’a pas pu être chargé. Les graphiques et tableaux affichés restent ceux de la publication.`,
  tableChanged: (table) =>
    `Le fichier de données «\u00a0${table}\u00a0» est d’une autre édition que cette page\u00a0: ses colonnes diffèrent. Les graphiques et tableaux affichés restent ceux de la publication.`,
  retry: "Réessayer",
  noFigureKnown: (area) => `Aucun chiffre de cet indicateur n’est connu pour ce territoire\u00a0: ${area}.`,
  figuresElsewhere: (areas) => `Il y a des chiffres pour ${areas}\u00a0; choisissez-en un pour comparer.`,
  otherAreas: (count) => counted(count, "autre territoire", "autres territoires"),
  emptySelection: "Rien ne correspond à cette sélection. Élargissez les années ou choisissez plus de séries.",
  valuesTitle: "Tableau des valeurs",
  valuesCaption: (indicator, unit) => `${indicator}, unité\u00a0: ${unit}`,
  year: "Année",
  value: "Valeur",
  area: "Territoire",
  series: "Série",
  valueStatus: "Statut",
  source: "Source",
  note: "Note",
  alsoReported: "aussi publié",
  beforeEnd: "annoncé avant la fin de la période",
  unnamedOrigin: "sans origine indiquée",
  releaseUnsigned: "non signée",
  releaseSigned: (name) => `signée par ${name}`,
  releaseReservations: (text) => `avec réserves\u00a0: ${text}`,
  releaseDigest: (digest) => `empreinte des données ${digest}`,
  fromCopy: "d’après une copie",
  breakKind: {
    territory: "changement de territoire",
    poverty_line: "changement de seuil de pauvreté",
    methodology: "changement de méthode de calcul",
    source: "changement de source",
    revision: "chiffres révisés par la source",
    unexplained: "rupture de série, non expliquée par la source",
    unknown: "rupture de série"
  },
  breakRow: (year, kind, reason) => `À partir de ${String(year)}, ${kind}\u00a0: ${reason}`,
  breaksTitle: "Ruptures de série",
  otherBreaks: "Autres ruptures, qui ne coupent aucune ligne du graphique",
  breaksNote: "Aucune ligne n’est tracée et aucune évolution calculée par-dessus ces années.",
  definitionTitle: "Définition",
  unit: "Unité",
  direction: "Mieux quand",
  collected: "Collecte",
  directions: {increase: "il augmente", decrease: "il diminue", none: "aucun sens n’est jugé meilleur"},
  relation: `Lien avec ${followed(place)}`,
  relations: {
    measures: "mesure l’engagement",
    proxy: "en tient lieu, avec prudence",
    context: "contexte, sans servir à juger"
  },
  target: "Cible",
  targetNumber: (target) => `Cible ${target}`,
  sourcesTitle: "Sources",
  confidence: {
    high: "confiance élevée",
    medium: "confiance moyenne",
    low: "confiance faible",
    unstated: "confiance non indiquée"
  },
  downloadsTitle: "Télécharger les données",
  downloadIndicator: (rows) => `Cet indicateur, tous territoires et toutes sources (${counted(rows, "ligne")})`,
  downloadTable: (table, rows) => `Table ${table} (${counted(rows, "ligne")})`,
  updated: (date) => `Publié le ${date}`,
  reportErrors: "Signaler une erreur\u00a0:",
  reportFigure: "Signaler une erreur dans un chiffre de cette page",
  errorMail: ({title, address, says, edition}) => ({
    subject: `Erreur dans un chiffre\u00a0: ${title}`,
    text: `Page\u00a0: ${title}\nAdresse\u00a0: ${address}\nPublication\u00a0: ${edition}\nLa page dit\u00a0: ${says}\n\nChiffre erroné\u00a0:\nChiffre juste, selon quelle source\u00a0:\n`
  }),
  licence: "Licence\u00a0:",
  footerPlan: place.plan === undefined ? null : `Les termes cités sont ceux ${of(place.plan.name)}.`,
  sourceLine: (publishers) => `Source\u00a0: ${publishers}`,
  sourceCount: (count) => `${counted(count, "producteur")}, voir la page complète`,
  notFoundTitle: "Page introuvable",
  notFoundText: "Il n’y a pas de page à cette adresse. Repartez de la vue d’ensemble."
});

/** Whether a written amount is less than two, which French counts as one: `−1,9`. */
function isOne(amount: string): boolean {
  return Math.abs(Number(amount.replace("\u2212", "-").replace(",", ".").replace(/\s/gu, ""))) < 2;
}
