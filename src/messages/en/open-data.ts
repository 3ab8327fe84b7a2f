import type {OpenDataMessages} from "../topics/open-data.js";

/** The sentences in English. */
export const en: OpenDataMessages = {
  written: `How it is written: UTF-8, commas, decimal points, an empty cell has no value, lists are joined by semicolons, 1 and 0 are yes
and no. What each column means: datapackage.json. A text that begins with a sign which spreadsheets run as a formula (= + - @)
has an apostrophe (') put before it.`,
  reading: `Reading observations: one line = one indicator, one area, one series, period year, and shown 1; never join two runs. Rows
with shown 0 are what other sources or other editions say of the same year.`,
  list: "A list, its members joined by ; (an array in JSON and Arrow)",
  rights: "The figures belong to their publishers, named in sources.csv; please cite them.",
  licence: "Licence",
  publisher: "Publisher",
  contact: "Contact",
  address: "Address"
};
