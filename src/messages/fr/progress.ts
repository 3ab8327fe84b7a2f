import type {PlaceWords} from "../../model/place-words.js";
import type {ProgressMessages} from "../topics/progress.js";
import {followed} from "./followed.js";
import {number, of} from "./grammar.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): ProgressMessages => ({
  title: "Progrès",
  byDefault: `Jugé selon l’engagement propre ${of(followed(place))}.`,
  otherMethods: "D’autres méthodes se choisissent dans les commandes ci-dessus.",
  byChoice: (method) =>
    `Montré au choix du lecteur\u00a0: ${method}. Par défaut, c’est l’engagement propre ${of(followed(place))}.`,
  fallback: (method) =>
    `Cette méthode (${method}) ne juge pas ce type d’engagement\u00a0; c’est donc le jugement propre ${of(followed(place))} qui est montré.`,
  noMilestone: `Aucun nombre n’est rattaché à cet indicateur dans ${followed(place)}\u00a0: il n’y a donc ni trajectoire ni jugement.`,
  milestoneOf: (year, terms) => `Jalon ${String(year)}\u00a0: ${terms}`,
  methodology: (name) => `Jugé sur la série\u00a0: ${name}.`,
  noPace: "ne peut être calculé",
  latest: "Dernière valeur",
  toReach: "Valeur à atteindre",
  paceSinceStart: (from, until) => `Rythme depuis le début (${String(from)}–${String(until)})`,
  recentPace: (from, until) => `Rythme récent (${String(from)}–${String(until)})`,
  paceNeeded: "Rythme nécessaire désormais",
  noneNeeded: "déjà au niveau, qu’il faut maintenir",
  averageSoFar: "Moyenne annuelle jusqu’ici",
  averageNeeded: "Moyenne nécessaire pour les années restantes",
  aYear: (amount) => `${amount} par an`,
  outlookIn: (year) => `Au rythme actuel, en ${String(year)}`,
  band: (low, high) => `de ${low} à ${high}`,
  noBandByMethod: "cette méthode n’a pas de bande",
  bandNote:
    "La ligne pointillée est la droite des moindres carrés à travers les valeurs du rythme\u00a0; la bande est son intervalle de prévision à 80\u00a0%, qui contient la valeur quatre fois sur cinq si la tendance se poursuit. Elle n’est pas tracée plus loin dans l’avenir que les valeurs ne remontent dans le passé\u00a0; c’est une aide à la lecture, non une prévision.",
  scenario: (pace, year, value) => `Si l’on suppose ${pace} désormais\u00a0: ${value} en ${String(year)}`,
  scenarioReaches: "atteint le jalon",
  scenarioFalls: "n’atteint pas le jalon",
  scenarioWithoutLevel: "la valeur à atteindre n’est pas connue",
  noScenario: "Cet engagement porte sur une croissance moyenne\u00a0: on ne peut lui supposer une quantité par an.",
  pathTitle: "La trajectoire",
  pathNote: (base) => `De la valeur de ${String(base)} au jalon, de la même quantité chaque année.`,
  pathRateNote: (base) => `De la valeur de ${String(base)} au jalon, au même taux chaque année.`,
  pathNeededNote: (value, from, until) =>
    `Pour que la moyenne de toute la période soit tenue, il faut ${value} chaque année de ${String(from)} à ${String(until)}.`,
  pathTable: "Année par année\u00a0: nécessaire et réel",
  pathRequired: "Nécessaire",
  pathActual: "Réel",
  pathDifference: "Écart",
  noPath: (year, reason) => `Aucune trajectoire n’est tracée vers le jalon de ${String(year)}\u00a0: ${reason}.`,
  pathReason: {
    growth_commitment: "l’engagement porte sur une croissance, non sur un niveau à atteindre",
    yearly_commitment: "l’engagement vaut pour chaque année, sans niveau intermédiaire",
    relative_commitment: "la valeur à atteindre dépend de celle d’un autre territoire la même année"
  },
  pathLabel: "trajectoire nécessaire",
  neededLabel: (value) => `nécessaire\u00a0: ${value}`,
  outlookLabel: (value) => `rythme actuel\u00a0: ${value}`,
  scenarioLabel: (value) => `scénario\u00a0: ${value}`,
  legendPath: "trajectoire nécessaire, un point par an",
  legendOutlook: "si le rythme actuel se maintient",
  legendBand: "intervalle de prévision à 80\u00a0%",
  legendScenario: "scénario du lecteur",
  historyTitle: "Le jugement au fil des ans",
  historyNote: (method, year) =>
    `${method}, jalon ${String(year)}. Chaque case est le jugement qu’aurait donné la fin de l’année, avec les valeurs des années jusqu’à elle et rien de plus tardif\u00a0; les valeurs sont celles publiées aujourd’hui, non celles publiées alors.`,
  history: {
    newValue: (year, value) => `chiffre de ${String(year)} ajouté\u00a0: ${value}`,
    newMethodology: "changement de méthode de calcul ou rupture de série",
    pastMilestone: "l’année du jalon est passée",
    areaEnded: "le territoire a pris fin",
    unchanged: "pas de nouveau chiffre",
    nothing: "pas encore de chiffre"
  },
  methodsTitle: "Les méthodes côte à côte",
  methodsNote:
    "Chaque méthode garde ses propres mots. Ouvrez «\u00a0Calcul\u00a0» pour les données, la formule, les seuils et le résultat.",
  methodsCaption: (unit) => `Valeurs en ${unit}, années entre parenthèses.`,
  methodsOnlyPlan:
    "Les autres méthodes ne jugent qu’un niveau à atteindre une année donnée\u00a0; cet engagement n’est pas de ce type.",
  differ: (why) => `Les méthodes n’indiquent pas la même direction\u00a0; ce qui les distingue\u00a0: ${why}.`,
  difference: {
    base_year: "l’année de référence",
    growth: "une évolution comptée en quantité ou en taux",
    period: "un rythme des cinq dernières années ou de toutes les années depuis la référence",
    measure: "un regard sur le chemin fait ou sur l’endroit où il mène",
    boundary: "les bornes, la mesure étant près de l’une d’elles"
  },
  noneJudges: "Aucune méthode ne peut encore juger\u00a0; chaque ligne dit pourquoi.",
  agree: (concluding, all) =>
    concluding <= 1
      ? `Méthodes qui peuvent conclure\u00a0: ${number(concluding)} sur ${number(all)}.`
      : `Méthodes qui peuvent conclure\u00a0: ${number(concluding)} sur ${number(all)}, toutes dans la même direction.`,
  column: {
    method: "Méthode",
    status: "Statut",
    measure: "Mesure",
    base: "Année de référence",
    latest: "Dernière",
    remarks: "Raison, remarques"
  },
  notVerified: "seuils non vérifiés sur l’original",
  aboutMethods: "Comment fonctionnent les méthodes",
  compareMethods: "Comparaison des méthodes sur tous les indicateurs",
  controls: {
    legend: "Comment les progrès sont jugés",
    method: "Méthode",
    base: "Année de référence",
    milestone: "Jalon",
    methodology: "Juger sur la série",
    pace: "Si désormais il change chaque année de",
    asPlan: `comme dans ${followed(place)}`,
    latestMethodology: "dernière série",
    last: "dernier jalon"
  },
  paceUnit: (unit) => (unit === "%" ? "points de pourcentage" : unit)
});
