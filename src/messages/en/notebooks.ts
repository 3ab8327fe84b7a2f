import type {NotebookMessages} from "../topics/notebooks.js";

/** The sentences in English. */
export const en: NotebookMessages = {
  notebooks: "Notebooks",
  notebooksTitle: "Notebooks",
  notebooksLead:
    "Analyses written on this site's own tables. Each states a finding, its doubt and the very queries; press run and your computer works it all out again.",
  makeOne: "To write another, see the repository's guide: it is one Markdown file in the folder src/notebooks.",
  none: "There are none yet.",
  otherLanguageOnly: "in Vietnamese only",
  writtenOn: (date) => `Written on ${date}`,
  by: (author) => `By ${author}`,
  openInExplorer: "Open the queries of this notebook in the explorer",
  query: (name) => `Query ${name}`,
  code: "Code of this cell",
  needsScript: "This cell is computed in the browser and needs JavaScript. Its code stands right below.",
  asBuilt: "The charts and numbers below were computed for this release.",
  run: "Run it in the browser",
  starting: "Starting the query engine in your browser (loaded once, about 6–8 MB)…",
  running: "Every cell now runs in your browser.",
  lacking: (name) =>
    `This site does not have “${name}”, and fetches nothing from another host. At hand are sql, table, plot, number, Plot, aq, d3, html, svg, Inputs and FileAttachment.`,
  queryFailed: (reason) => `The query could not be run. ${reason}`,
  data: "Data of this chart",
  download: "Download CSV (decimal point)",
  noRows: "No rows.",
  missing: "no figure",
  unknown: "unknown",
  rows: (shown, all) => `${shown.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} rows; the CSV has all.`,
  yes: "yes",
  no: "no"
};
