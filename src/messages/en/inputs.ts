import type {InputMessages} from "../topics/inputs.js";

/** The sentences in English. */
export const en: InputMessages = {
  stem: "input",
  controls: {
    slider: "slider",
    number: "number",
    choice: "choose one",
    choices: "choose several",
    years: "range of years",
    date: "date",
    dates: "range of dates",
    text: "text",
    checkbox: "yes or no"
  },
  settings: "Settings",
  control: "Kind",
  label: "Label",
  min: "Least",
  max: "Greatest",
  step: "Step",
  optionsFrom: "Options from",
  fixed: "a list",
  queried: "a query",
  options: "Options, one a line",
  query: "Query: its first column gives the values, a second one their names",
  use: (places) => `In SQL, notes and titles of charts, write ${places} for this value.`,
  unnamed: "Give it a name, so that cells can read its value.",
  from: "from",
  to: "to",
  all: "All",
  none: "None",
  yes: "yes",
  no: "no",
  nothingChosen: "nothing chosen",
  optionsWait: "Its options are asked for when this cell runs.",
  optionsChanged: "The query has changed; run this cell again.",
  optionsRunning: "Asking for the options…",
  tooMany: (most) => `Only the first ${most} options are offered; narrow the query.`,
  notInRange: (low, high) => `Type a number from ${low} to ${high}; the last value still holds.`,
  notNumber: "Type a number; the last value still holds.",
  notDay: "Type a date; the last value still holds.",
  wrongOrder: "A range begins before it ends; the last value still holds.",
  gone: (values, held) => `There is no ${values} any more; ${held} holds instead.`,
  problems: {
    noOptions: "There are no options yet: write them under Settings.",
    noRows: "The query gives no options; change it under Settings.",
    notOneQuery: "The options need a single SELECT.",
    span: "The least value is greater than the greatest."
  },
  uses: {
    unknown: (name) => `This notebook has no input “${name}”.`,
    quoted: (name) =>
      `\${${name}} stands within quotes, where it is only text. Put it outside; to join it to a text, write '%' || \${${name}} || '%'.`,
    part: (name) => `“${name}” is a range: write \${${name}.from} and \${${name}.to}.`,
    noPart: (name) => `“${name}” has one value: write \${${name}}.`,
    result: (name) => `“${name}” is the result of a cell: read it by FROM ${name}.`
  },
  waiting: "(not run)",
  failed: "(failed)",
  noRows: "(no rows)",
  empty: "(empty)",
  unknownValue: (place) => `No cell gives ${place}.`,
  noColumn: (place) => `That cell has no ${place}: of a result name a column, of a range .from or .to.`
};
