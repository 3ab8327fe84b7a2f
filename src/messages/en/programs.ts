import type {ProgramMessages} from "../topics/programs.js";

/** The sentences in English. */
export const en: ProgramMessages = {
  editor: "Program (JavaScript)",
  placeholder: 'Plot.plot({marks: [Plot.dot(result, {x: "year", y: "value"})]})',
  ran: (time) => `Ran in ${time}.`,
  noValue: (time) => `Ran in ${time} and gave nothing to show: end with an expression, or with return.`,
  lines: (count) => (count === 1 ? "One line written" : `${String(count)} lines written`),
  value: "Value",
  drawing: "Drawing",
  failures: {
    syntax: (message) => `This cannot be read as JavaScript: ${message}.`,
    thrown: (message) => `The program failed: ${message}`,
    unknown: (name) =>
      `Nothing is called ${name} here. At hand are the names of other cells and tables, Plot, d3, aq, op, html, svg, width, dark and locale.`,
    network: (name) =>
      `A cell has no network, so ${name} does nothing here. Drop a file beside the notebook, or read a table by its name.`,
    imports:
      "A cell has no network, so it can import nothing. Plot, d3 and arquero (aq) are at hand without an import.",
    unshowable: (kind) => `The value is a ${kind}, which cannot be shown.`,
    rows: (rows, most) =>
      `The program gave back ${rows} rows; a cell holds ${most}. Filter or sum up before the last line.`,
    cut: (name, rows) =>
      `${name} has more rows than the first ${rows} that fit into a page. Filter or sum up in SQL, and read that result.`,
    notGiven: (name) => `The cell ${name} gave a drawing or a value that no other cell can read.`,
    drawing: "What the program gave is too large for a page, or cannot be read.",
    stopped: "The program was stopped.",
    time: (seconds) => `The program ran longer than ${String(seconds)} seconds and was ended.`,
    start:
      "The place where programs run could not be loaded. Your notebook is untouched; check the connection and run the cell again."
  }
};
