import type {FiguresMessages} from "../topics/figures.js";

/** The sentences in English. */
export const en: FiguresMessages = {
  data: "Figures",
  sources: "Sources and notes",
  year: "Year",
  qualifier: "Bound",
  methodology: "Methodology",
  group: "Group",
  said: "Published",
  confidence: "Confidence",
  address: "Address",
  release: (place, date) => `${place}, release of ${date}.`,
  one: "This indicator to read: of this place, those it is compared with and the nation, with names, units and sources",
  all: "All figures of this place, with names, units and sources"
};
