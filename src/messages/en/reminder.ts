import {counted} from "../../lib/counted.js";
import {followed} from "./followed.js";
import type {PlaceWords} from "../../model/place-words.js";
import type {ReminderMessages} from "../topics/reminder.js";

/** The sentences in English. */
export const en = (place: PlaceWords): ReminderMessages => ({
  kind: "Letter",
  subject: (year) => `Request for figures of sustainable development up to ${String(year)}`,
  remark: "Draft, not sent",
  addressed: "To:",
  successor: (name, since) => ` (now ${name}${since === null ? "" : `, since ${since}`})`,
  ask: (figures, indicators, until) =>
    `To follow ${followed(place)} this collection lacks ${counted(figures, "figure")} of ${counted(indicators, "indicator")} of the targets that you lead, up to ${String(until)}. Please send the figures below with the title of the document that publishes them.`,
  due: (before) => `By the plan agencies report ${before} of every year.`,
  caption: "Figures that are asked for",
  indicator: "Indicator (unit)",
  target: "Target",
  latest: "Latest figure held",
  lacking: "Years missing",
  published: "Known to be published",
  table: (number) => `table ${number}`,
  titled: (title) => `table "${title}" (number not known)`,
  none: "not known",
  publishedNote:
    "Of figures that stand in a table of the statistical office it is enough to say whether they may be used; the keeper of this collection fetches the table.",
  form: (files) =>
    `The Excel forms beside this letter, one for each year: ${files.join(", ")}. Please fill in the pale yellow cells and send them back; leave out the years of which you have no figure.`,
  unknownHere: "Only figures that were entered are known here; what you sent elsewhere may not have arrived.",
  notes: "Notes of the figures",
  asOf: (date) => `By the release of ${date}.`
});
