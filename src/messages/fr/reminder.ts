import {followed} from "./followed.js";
import {counted} from "./grammar.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReminderMessages} from "../topics/reminder.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): ReminderMessages => ({
  kind: "Lettre",
  subject: (year) => `Demande de chiffres du développement durable jusqu’en ${String(year)}`,
  remark: "Projet, non envoyé",
  addressed: "À l’attention de\u00a0:",
  successor: (name, since) => ` (aujourd’hui ${name}${since === null ? "" : `, depuis le ${since}`})`,
  ask: (figures, indicators, until) =>
    `Pour suivre ${followed(place)}, il manque à cette collection ${counted(figures, "chiffre")} de ${counted(indicators, "indicateur")} des cibles que vous pilotez, jusqu’en ${String(until)}. Merci de transmettre les chiffres ci-dessous avec le titre du document qui les publie.`,
  due: (before) => `Selon le plan, les organismes rendent compte chaque année ${before}.`,
  caption: "Chiffres demandés",
  indicator: "Indicateur (unité)",
  target: "Cible",
  latest: "Dernier chiffre détenu",
  lacking: "Années manquantes",
  published: "Publication connue",
  table: (number) => `tableau ${number}`,
  titled: (title) => `tableau «\u00a0${title}\u00a0» (numéro inconnu)`,
  none: "inconnue",
  publishedNote:
    "Pour les chiffres d’un tableau du service statistique, il suffit de dire s’ils peuvent être utilisés\u00a0; le tableau sera téléchargé ici.",
  form: (files) =>
    `Formulaires Excel joints, un par année\u00a0: ${files.join(", ")}. Merci de remplir les cases jaune pâle et de les renvoyer, sauf pour les années sans chiffre.`,
  unknownHere:
    "Seuls les chiffres saisis sont connus ici\u00a0; ce que vous avez transmis ailleurs peut ne pas être arrivé.",
  notes: "Notes des chiffres",
  asOf: (date) => `D’après la publication du ${date}.`
});
