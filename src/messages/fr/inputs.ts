import type {InputMessages} from "../topics/inputs.js";

/** The sentences in French. */
export const fr: InputMessages = {
  stem: "parametre",
  controls: {
    slider: "curseur",
    number: "nombre",
    choice: "un choix",
    choices: "plusieurs choix",
    years: "période d’années",
    date: "date",
    dates: "période de dates",
    text: "texte",
    checkbox: "oui ou non"
  },
  settings: "Réglages",
  control: "Type",
  label: "Libellé",
  min: "Minimum",
  max: "Maximum",
  step: "Pas",
  optionsFrom: "Choix pris dans",
  fixed: "une liste",
  queried: "une requête",
  options: "Choix, un par ligne",
  query: "Requête\u00a0: sa première colonne donne les valeurs, une deuxième leurs noms",
  use: (places) => `Dans le SQL, les notes et les titres de graphiques, écrivez ${places} pour cette valeur.`,
  unnamed: "Donnez-lui un nom, pour que d’autres cellules lisent sa valeur.",
  from: "de",
  to: "à",
  all: "Tout",
  none: "Rien",
  yes: "oui",
  no: "non",
  nothingChosen: "rien de choisi",
  optionsWait: "Ses choix sont demandés quand cette cellule s’exécute.",
  optionsChanged: "La requête a changé\u00a0; exécutez de nouveau cette cellule.",
  optionsRunning: "Demande des choix…",
  tooMany: (most) => `Seuls les ${most} premiers choix sont proposés\u00a0; précisez la requête.`,
  notInRange: (low, high) => `Saisissez un nombre de ${low} à ${high}\u00a0; la dernière valeur reste.`,
  notNumber: "Saisissez un nombre\u00a0; la dernière valeur reste.",
  notDay: "Saisissez une date\u00a0; la dernière valeur reste.",
  wrongOrder: "Une période commence avant sa fin\u00a0; la dernière valeur reste.",
  gone: (values, held) => `Le choix ${values} n’existe plus\u00a0; ${held} vaut à sa place.`,
  problems: {
    noOptions: "Il n’y a pas encore de choix\u00a0: écrivez-les dans Réglages.",
    noRows: "La requête ne donne aucun choix\u00a0; modifiez-la dans Réglages.",
    notOneQuery: "Les choix demandent un seul SELECT.",
    span: "Le minimum est plus grand que le maximum."
  },
  uses: {
    unknown: (name) => `Ce carnet n’a pas de paramètre «\u00a0${name}\u00a0».`,
    quoted: (name) =>
      `\${${name}} est entre guillemets, où ce n’est que du texte. Placez-le dehors\u00a0; pour le joindre à un texte, écrivez '%' || \${${name}} || '%'.`,
    part: (name) => `«\u00a0${name}\u00a0» est une période\u00a0: écrivez \${${name}.from} et \${${name}.to}.`,
    noPart: (name) => `«\u00a0${name}\u00a0» a une seule valeur\u00a0: écrivez \${${name}}.`,
    result: (name) => `«\u00a0${name}\u00a0» est le résultat d’une cellule\u00a0: lisez-le par FROM ${name}.`
  },
  waiting: "(pas exécuté)",
  failed: "(échec)",
  noRows: "(aucune ligne)",
  empty: "(vide)",
  unknownValue: (place) => `Aucune cellule ne donne ${place}.`,
  noColumn: (place) =>
    `Cette cellule n’a pas ${place}\u00a0: d’un résultat nommez une colonne, d’une période .from ou .to.`
};
