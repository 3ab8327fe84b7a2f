import type {OwnFilesMessages} from "../topics/own-files.js";

/** The sentences in English. */
export const en: OwnFilesMessages = {
  addedSeveral: (tables) => `Added ${String(tables.length)} tables, in this browser only: ${tables.join(", ")}.`,
  addedOne: (table, rows) => `${table} (${rows} rows)`,
  without: (sheets, count) =>
    count === 1
      ? `The sheet ${sheets} was left out: it is hidden or holds no table.`
      : `Sheets left out, hidden or without a table: ${sheets}.`,
  done: {
    above: (rows, text) =>
      `Left out above the names of the columns: ${rows === 1 ? "1 line" : `${String(rows)} lines`} (“${text}”).`,
    below: (rows, text) => `Left out below the table: ${rows === 1 ? "1 line" : `${String(rows)} lines`} (“${text}”).`,
    joined: (rows) => `Names of columns are joined from ${String(rows)} rows.`,
    numbering: "The row that numbers the columns was left out.",
    noHead: "No row names the columns: they are numbered.",
    doubtfulHead: "The first row was taken for the names of the columns; it could be data too.",
    repeated: (rows) => `Names of columns that are repeated further down were left out (${String(rows)}).`,
    merged: (cells) => `Merged cells were filled downwards (${String(cells)}).`,
    mergedNumbers: (cells) => `Numbers of merged cells stand in the first row alone (${String(cells)} stay blank).`,
    named: (columns) => `Names that were blank or repeated became: ${columns}.`,
    thousands: (columns) => `Separators of thousands were left out of the numbers in: ${columns}.`,
    numbers: (columns) => `Numbers written as text were read as numbers in: ${columns}.`,
    days: (columns) => `Days were read with the day first, unless only the month can be, in: ${columns}.`,
    percent: (columns) => `Percentages are read as they are shown, 12.5 for 12.5%, in: ${columns}.`,
    nothing: (marks) => `Read as no value: ${marks}.`,
    footnotes: (marks) => `Marks of footnotes beside numbers were left out: ${marks}.`,
    words: (words) => `Words beside numbers were left out: ${words}.`,
    keptText: (columns, example) => `Stays text because of values such as “${example}”: ${columns}.`,
    keptBound: (columns, example) => `Stays text, since “${example}” is a bound and no value: ${columns}.`,
    keptOpen: (columns, example) => `Stays text, since “${example}” can be read in two ways: ${columns}.`
  },
  undo: "Undo: take it as it is written",
  redo: "Read it as a table again",
  written: (file) =>
    `${file} as it is written: its first row names the columns, nothing is left out or read as a number.`,
  years: (table) => `Make rows of the years of ${table}`,
  yearsAdded: "Added a cell that makes rows of the years; run it, and change it as you like."
};
