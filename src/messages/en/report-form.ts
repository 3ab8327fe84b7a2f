import type {PlaceWords} from "../../model/place-words.js";
import type {ReportFormMessages} from "../topics/report-form.js";

/** The sentences in English. */
export const en = (place: PlaceWords): ReportFormMessages => ({
  reports: "Yearly report",
  reportsLead: (first, last, dates) =>
    `Drafts of the report on carrying out the plan, for each year ${String(first)}–${String(last)}, as ${place.plan?.reporting ?? "the plan"} asks for${dates === null ? "" : `: agencies report ${dates.agencies}, ${place.home} ${dates.last}`}.`,
  reportsNote:
    "Values and statuses are made by this site; what only an officer can know is left blank and marked. Each can be printed on A4, or downloaded for Word to be edited.",
  reportOf: (year) => `Report for ${String(year)}`,
  yearColumn: "Year",
  newValues: "Indicators with a value of the year",
  downloadDocx: "Download for Word (.docx)",
  fileOf: (year) => `Word file for ${String(year)}`,
  print: "To print or save as PDF, use the browser's print command with A4 paper.",
  blanksMarked: "Shaded text in square brackets is for an officer to fill in.",
  otherYears: "Other years",
  draft: "DRAFT",
  translation: "Translation of the draft report, without its official form",
  issuer: (place.plan?.issuer ?? place.name).split("|"),
  blankIssuer: (successor) => `issuing agency; the area is now part of ${successor}`,
  number: "Number:",
  blankNumber: "number",
  symbol: "",
  blankPlace: "place",
  dateParts: ["day", "month", "year"],
  kind: "Report",
  subject: (area, year) => `Carrying out the sustainable development goals in ${area} ${place.area}, ${String(year)}`,
  addressed: "To:",
  blankAddressee: "who receives the report",
  opening: (year) => [
    "Carrying out Plan ",
    "number, date",
    `${place.plan?.opening === undefined ? "" : ` ${place.plan.opening}`}, the state of ${String(year)} is as follows.`
  ],
  vintage: (year, date) =>
    `This draft rests on values of ${String(year)} and earlier as they stand in the release of ${date}: they are the values published today, which may differ from those published in ${String(year)}. Statuses are as judged at the end of ${String(year)}.`,
  release: (details) => `The release: ${details}.`,
  ended: (area, lastDay, successor) =>
    `${area} ${place.area} existed until ${lastDay} and is now part of ${successor}. There are no values of it after that day; those of the new ${place.area} are of another area and are not used here.`,
  recipients: "Recipients:",
  blankRecipients: "receiving agencies",
  archive: "Archive:",
  blankArchive: "drafting unit",
  signsFor: "On behalf of the People's Committee",
  blankSigner: "position of the signatory",
  blankName: "full name"
});
