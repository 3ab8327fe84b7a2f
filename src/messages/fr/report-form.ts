import type {PlaceWords} from "../../model/place-words.js";
import type {ReportFormMessages} from "../topics/report-form.js";

/** The sentences in French. */
export const fr = (place: PlaceWords): ReportFormMessages => ({
  reports: "Rapport annuel",
  reportsLead: (first, last, dates) =>
    `Projets du rapport sur la mise en œuvre du plan, pour chaque année de ${String(first)} à ${String(last)}, comme le demande ${place.plan?.reporting ?? "le plan"}${dates === null ? "" : `\u00a0; rapports des organismes\u00a0: ${dates.agencies}\u00a0; rapport d’ensemble\u00a0: ${dates.last}`}.`,
  reportsNote:
    "Les valeurs et les statuts viennent de ce site\u00a0; ce que seul un responsable peut savoir est laissé en blanc et signalé. Chaque rapport peut être imprimé au format A4, ou téléchargé pour être modifié dans Word.",
  reportOf: (year) => `Rapport de ${String(year)}`,
  yearColumn: "Année",
  newValues: "Indicateurs ayant une valeur de l’année",
  downloadDocx: "Télécharger pour Word (.docx)",
  fileOf: (year) => `Fichier Word de ${String(year)}`,
  print: "Pour imprimer ou enregistrer en PDF, utilisez la commande d’impression du navigateur avec du papier A4.",
  blanksMarked: "Le texte grisé entre crochets est à compléter par un responsable.",
  otherYears: "Autres années",
  draft: "PROJET",
  translation: "Traduction du projet de rapport, sans sa forme officielle",
  issuer: (place.plan?.issuer ?? place.name).split("|"),
  blankIssuer: (successor) => `autorité émettrice\u00a0; le territoire fait désormais partie de\u00a0: ${successor}`,
  number: "Numéro\u00a0:",
  blankNumber: "numéro",
  symbol: "",
  blankPlace: "lieu",
  dateParts: ["jour", "mois", "année"],
  kind: "Rapport",
  subject: (area, year) => `Mise en œuvre des objectifs de développement durable, ${area}, ${String(year)}`,
  addressed: "À l’attention de\u00a0:",
  blankAddressee: "destinataire du rapport",
  opening: (year) => [
    "En application du plan ",
    "numéro, date",
    `${place.plan?.opening === undefined ? "" : ` ${place.plan.opening}`}, la situation en ${String(year)} est la suivante.`
  ],
  vintage: (year, date) =>
    `Ce projet s’appuie sur les valeurs de ${String(year)} et des années antérieures telles qu’elles figurent dans la publication du ${date}\u00a0: ce sont les valeurs publiées aujourd’hui, qui peuvent différer de celles publiées en ${String(year)}. Les statuts sont ceux jugés à la fin de ${String(year)}.`,
  release: (details) => `La publication\u00a0: ${details}.`,
  ended: (area, lastDay, successor) =>
    `${area} a existé jusqu’au ${lastDay} et fait désormais partie de ce territoire\u00a0: ${successor}. Il n’y a pas de valeurs après ce jour\u00a0; celles du nouveau territoire portent sur un autre périmètre et ne sont pas utilisées ici.`,
  recipients: "Destinataires\u00a0:",
  blankRecipients: "organismes destinataires",
  archive: "Archives\u00a0:",
  blankArchive: "service rédacteur",
  signsFor: "Pour l’autorité émettrice",
  blankSigner: "qualité du signataire",
  blankName: "nom et prénom"
});
