import type {SupplyMessages} from "../topics/supply.js";
import {counted} from "./grammar.js";

/** The sentences in French. */
export const fr: SupplyMessages = {
  title: "Où trouver les chiffres qui manquent",
  lead: (wanted, withTable) =>
    `${counted(wanted, "indicateur")} sans chiffre pour certaines années\u00a0; pour ${String(withTable)} on connaît le numéro du tableau du service statistique, que chacun peut télécharger avec un navigateur.`,
  steps: [
    "Ouvrir le site du service statistique et chercher le tableau par son numéro ou son titre.",
    "Choisir tous les territoires, toutes les années et toutes les rubriques, et enregistrer au format PX (ou JSON-stat, CSV, Excel).",
    "Lancer la commande de la ligne avec le nom du fichier\u00a0; sans --write elle montre seulement ce qui serait ajouté et révisé. Unité, date, source et notes viennent du fichier."
  ],
  numbered: "Numéro du tableau connu",
  titled: "Titre connu, numéro inconnu",
  titledNote:
    "Personne ici n’a vu le numéro du tableau, et aucun n’est deviné\u00a0; le fichier est reconnu à son titre.",
  nowhere: "Aucun tableau publié connu",
  nowhereNote:
    "Ces chiffres doivent venir de l’organisme pilote\u00a0; la commande prépare un formulaire pour la dernière année manquante.",
  indicator: "Indicateur",
  latest: "Dernier chiffre",
  none: "aucun",
  lacking: "Manquent",
  table: "Tableau",
  numberUnknown: "numéro inconnu",
  titleUnknown: "titre inconnu",
  take: (category) => `rubrique\u00a0: ${category}`,
  where: "Publié par",
  command: "Commande",
  agency: "Organisme pilote",
  form: "Formulaire",
  noAgency: "aucun"
};
