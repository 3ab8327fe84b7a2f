import {counted} from "../../lib/counted.js";
import type {SupplyMessages} from "../topics/supply.js";

/** The sentences in English. */
export const en: SupplyMessages = {
  title: "Where to fetch the figures that are missing",
  lead: (wanted, withTable) =>
    `${counted(wanted, "indicator")} lack figures of some year; of ${String(withTable)} of them the number of the statistical office's table is known, which anybody with a browser can fetch.`,
  steps: [
    "Open the office's site and look for the table by its number or title.",
    "Choose all areas, all years and all categories, and save as PX (or JSON-stat, CSV, Excel).",
    "Run the command of the line with the name of the file: without --write it only shows what would be added and revised. Unit, day, source and footnotes come from the file."
  ],
  numbered: "Number of the table known",
  titled: "Title known, number not",
  titledNote: "Nobody here has seen the number of the table, and none is guessed; the file is recognised by its title.",
  nowhere: "No published table known",
  nowhereNote:
    "These figures must come from the lead agency; the command makes a form for the latest year that is missing.",
  indicator: "Indicator",
  latest: "Latest figure",
  none: "none",
  lacking: "Missing",
  table: "Table",
  numberUnknown: "number not known",
  titleUnknown: "title not known",
  take: (category) => `category: ${category}`,
  where: "Published by",
  command: "Command",
  agency: "Lead agency",
  form: "Form",
  noAgency: "none"
};
