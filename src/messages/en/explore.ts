import type {PlaceWords} from "../../model/place-words.js";
import type {ExploreMessages} from "../topics/explore.js";

/** The sentences in English. */
export const en = (place: PlaceWords): ExploreMessages => ({
  title: "Data explorer",
  exampleTitle: place.example?.title ?? "Example: an indicator over the years, beside its milestones",
  exampleText:
    place.example?.text ??
    "Each `series` has **a methodology of its own** and is not joined to the others. Change the statement below and press Ctrl+Enter.",
  exampleGoalsTitle: "Example: the goals that are followed",
  exampleGoalsText:
    "There are no indicators yet. The tables stand beside this notebook; a query asks them in SQL. Change the statement below and press Ctrl+Enter.",
  exampleMilestones: "The milestones of the plan and of other documents",
  exampleChanges: (values) => [
    `This cell reads the result “${values}”: change that cell and this one follows.`,
    "Grouped by run, too: no change is computed across a break in series"
  ],
  exampleColumns: {from: "from_year", to: "to_year", count: "figures", first: "first", last: "last", change: "change"},
  resultNames: {
    result: "result",
    figures: "figures",
    drawn: "on_the_chart",
    milestones: "milestones_set",
    bySeries: "by_series",
    map: "tile_map",
    correlation: "correlation",
    shares: "shares",
    amounts: "amounts",
    verdicts: "verdicts"
  },
  lead: "Ask this site's tables in SQL, draw the results as charts and write down what follows. All of it runs in your browser.",
  privacy:
    "Your statements, notes and files stay in this browser and are sent nowhere. No statement and no program can open a file or another host.",
  keys: "Ctrl+Enter (on a Mac ⌘+Enter) runs a cell. Tab leaves the editor; while suggestions are open, press Esc first, then Tab.",
  needsScript: "The explorer needs JavaScript. The tables can still be downloaded from the Data page.",
  loadFailed: "The explorer could not be loaded.",
  opening: "Opening the notebook…",
  engineWaits: "The query engine starts when you begin to work with the notebook.",
  beforehand: "computed with the page",
  starting: (megabytes, percent) =>
    `Loading the query engine: ${megabytes} MB${percent === null ? "" : ` (${percent})`}. You can write already.`,
  partsLoading: (files, megabytes) =>
    `The statement reads the whole table observations: loading ${files} parts, ${megabytes} MB unpacked. A statement that says indicator = 'CODE' loads the part of that indicator alone.`,
  ready: (seconds) => `The query engine is ready after ${seconds} s.`,
  startFailed: "The query engine could not start. Your notebook is untouched.",
  retry: "Try again",
  engineLost: "The engine had to start anew and its results are gone. Your notebook is untouched; run the cells again.",
  reset: "Restart the engine",
  resetDone: "The engine was restarted. The cells wait to be run again.",
  notebook: "Notebook",
  notebookTitle: "Name of the notebook",
  untitled: "Untitled notebook",
  newNotebook: "New",
  notebookMenu: "More",
  how: "How it works",
  copyNotebook: "Duplicate",
  deleteNotebook: "Delete",
  deleted: (title) => `“${title}” was deleted from this browser.`,
  readFailed: "The browser does not let this page read the notebooks saved in it; what is saved there is untouched.",
  deleteFailed: (title) =>
    `“${title}” could not be deleted: the browser refused. It is still in the list; reload the page and try again.`,
  putBack: "Put it back",
  undo: "Undo",
  redo: "Redo",
  saved: "Saved in this browser.",
  otherTab: (title) => `${title} (from this tab)`,
  keptApart: (title) =>
    `Another tab has changed this notebook. What is here is kept apart as “${title}”; neither is lost.`,
  saveFailed: "The browser does not let this page save; export the notebook to a file before you leave.",
  runAll: "Run all",
  share: "Copy link",
  linkCopied: (length) =>
    `Copied a link that carries the notebook (${length} characters). It does not carry your own data.`,
  linkLong: "It is long, and many mail and chat programs cut such links; an .md or .zip file travels better.",
  linkShown: "The link that carries the notebook",
  exportMarkdown: "Export .md",
  exportZip: "Export .zip (data and SQL)",
  importNotebook: "Import…",
  importFailed: "This file holds no notebook.",
  imported: (title) => `Imported “${title}”.`,
  fromLink: "This notebook came with a link or a file. None of its statements has run: read it first.",
  programsFromLink:
    "This notebook came with a link or a file and holds programs (JavaScript). Nothing in it has run: read it first. A program is given the tables and inputs that it names; it reaches neither the network nor this page.",
  runLink: "Run this notebook",
  kept: "It is saved in this browser once you change or run it.",
  kinds: {sql: "SQL", chart: "Chart", text: "Note", input: "Input", js: "Program"},
  add: {sql: "Add SQL", chart: "Add chart", text: "Add note", input: "Add input", js: "Add program"},
  cell: (kind, position, name) => `Cell ${String(position)}: ${kind}${name === "" ? "" : ` ${name}`}`,
  name: "Name of the result",
  namePlaceholder: "name it for other cells",
  nameProblems: {
    form: "A name has letters, digits and underscores, and begins with a letter.",
    reserved: "SQL keeps this word for itself.",
    published: "There is a table of this name already.",
    taken: "Another cell has this name."
  },
  run: "Run",
  stop: "Stop",
  up: "Move up",
  down: "Move down",
  remove: "Delete cell",
  removed: "The cell was deleted; Undo brings it back.",
  edit: "Edit",
  done: "Done",
  plot: "Draw a chart",
  editor: "SQL statements",
  values: "Values that can be named",
  proposed: (count) => `${String(count)} values can be named; choose by arrow keys and Enter.`,
  textField: "Note (Markdown)",
  fold: (part) => `Fold: ${part}`,
  unfold: (part) => `Unfold: ${part}`,
  foldCode: "Statement",
  foldResult: "Result",
  lines: (count) => `${String(count)} lines`,
  addBelow: "New SQL cell below",
  renamed: (name, cells) =>
    `${cells === 1 ? "One cell that reads" : `${String(cells)} cells that read`} the result now ${cells === 1 ? "names" : "name"} it ${name}.`,
  notRun: "Not run yet.",
  changed: "Changed since it ran.",
  waiting: "Waiting…",
  running: "Running…",
  stopping: "Stopping…",
  rows: (rows, columns, time) =>
    `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}, ${String(columns)} ${columns === 1 ? "column" : "columns"}, ${time}.`,
  noRows: (time) => `No rows (${time}).`,
  finished: (statements, time) =>
    `${String(statements)} ${statements === 1 ? "statement" : "statements"} run, ${time}.`,
  cut: (rows, most, megabytes) =>
    `Only the first ${rows} rows are held: a page holds up to ${most} rows or ${megabytes} MB of a result. Downloads and copies have no more than these. To see all of it, group (GROUP BY), filter (WHERE) or take it in parts (LIMIT … OFFSET …); cells that read this result, and the filters of this table, go through every row.`,
  empty: "The cell is empty.",
  circle: (names) => `These cells read each other in a circle: ${names}. Take one link out.`,
  blocked: (name) => `This cell needs “${name}”, which has no result.`,
  noVariable: (name) =>
    `No cell sets the variable “${name}”: it would give nothing. Write SET VARIABLE ${name} = … in a cell above.`,
  errors: {
    syntax: (name) => (name === null ? "Syntax error: the statement is incomplete." : `Syntax error at “${name}”.`),
    no_table: (name) => `There is no table or result called “${name ?? "?"}”.`,
    no_column: (name) => `There is no column “${name ?? "?"}” in the tables that are read.`,
    no_function: (name) => `There is no function “${name ?? "?"}”.`,
    extension: (name) =>
      `The function “${name ?? "?"}” belongs to an extension of the engine, and none can be loaded here. For the day of today write a DATE.`,
    arguments: (name) => `The function “${name ?? "?"}” does not take arguments of these types.`,
    conversion: () => "A value cannot be converted to the type asked for; TRY_CAST gives NULL instead of an error.",
    ambiguous: () => "Several tables have a column of this name; write the table before it.",
    grouping: () => "This column must be in GROUP BY or inside an aggregate.",
    outside: () =>
      "The statement would open a file or another host, which nothing here can. To use a file of yours, drop it under Your own data.",
    memory: () =>
      "The engine ran out of memory and was replaced by a fresh one. Your notebook is untouched; make the statement smaller and run again.",
    cancelled: () => "Stopped as you asked.",
    other: () => "The engine could not carry out the statement."
  },
  singleQuotes: (text) => `If it is a text, write it in single quotes: '${text}'.`,
  meant: (name) => `Did you mean “${name}”?`,
  engineSays: "The engine's own words",
  place: (line, column) => `Line ${String(line)}, column ${String(column)}`,
  tableFailed: (table) => `The table “${table}” could not be loaded. Run the cell again.`,
  rejections: {
    outside:
      "This would open a file, another host or an extension, which nothing here can. To use a file of yours, drop it under Your own data; to take a result away, use the download buttons.",
    setting: "The engine's settings are locked, so that no statement can reach outside.",
    published: "Published tables cannot be changed. Make one of your own: CREATE TABLE new_name AS SELECT …"
  },
  resultTable: (name) => `Result ${name}`.trim(),
  sortBy: (column) => `Sort by ${column}`,
  filterBy: (column) => `Filter ${column}`,
  filterHint: "Text: contains; numbers: >5, 3..7, =2; NULL",
  filters: "Filter",
  filterProblem: "The filter is not understood. For numbers: 5, >5, <=5, 3..7.",
  shownOf: (shown, all) => `${shown} of ${all} rows`,
  paperPrinted: (day, address) => `Printed on ${day} from ${address}`,
  paperTables: (tables) => `Figures from this site's tables: ${tables}`,
  paperOwn: (tables) => `and from the reader's own: ${tables}`,
  paperRows: (shown, all) => `The first ${shown} of ${all} rows.`,
  copy: "Copy",
  copied: (rows) => `Copied ${rows} rows.`,
  nothing: "null",
  chartFrom: "Drawn from",
  choose: "choose…",
  mark: "Mark",
  automatic: "automatic",
  marks: {
    line: "line",
    area: "area",
    bar: "bar",
    dot: "dot",
    histogram: "histogram",
    heat: "heat map",
    tile: "map of tiles",
    swarm: "swarm of dots"
  },
  encoding: {x: "Across (x)", y: "Up (y)", colour: "Colour", facet: "Facet"},
  chartNeeds: "Choose a result or a table to draw.",
  chartEmpty: "There is nothing to draw: the columns that are chosen hold no values.",
  chartTooMany: (column, values, most) =>
    `The column “${column}” has ${values} different values; up to ${most} can be told apart. Filter, group, or choose another.`,
  chartPlaceless:
    "A map of tiles needs the place of each tile: join the table tiles by area, then choose its column across (x) and its row up (y), and the value as colour.",
  chartMerged: {
    sum: "Rows that stand at one place are added up. That suits amounts; for shares and rates, group in the statement (avg).",
    mean: "Where several rows stand at one place, their mean is drawn: choose a colour that tells them apart, or group in the statement.",
    covered: "Several rows fall on one tile and cover each other: choose one year or group in the statement."
  },
  chartSampled: (shown, all) =>
    `Sample: ${shown.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} rows, taken by chance.`,
  chartOthers: (count, names) => `The largest groups are told apart; ${count} others are drawn as one kind: ${names}.`,
  chartUnnamed: (count) =>
    `${count} lines have no name of their own: choose as colour what tells them apart, or filter in the statement.`,
  chartText: (mark, y, x, rows) => `Chart (${mark}): ${y} by ${x}, ${rows.toLocaleString("en-GB")} rows.`,
  count: "rows",
  share100: "%",
  schema: "Tables and columns",
  schemaSearch: "Find a table, column, indicator, area or agency",
  terms: "In the data",
  termKinds: {indicator: "indicator", area: "area", agency: "agency", series: "series"},
  termQuery: "Query",
  termQueryOf: (name) => `Query: ${name}`,
  moreTerms: (count) => `${String(count)} more; type on to narrow them.`,
  questions: "Questions to start from",
  workedQueries: {
    trend: "How has an indicator gone over the years?",
    rank: "Where does the home area stand among the others?",
    behind: "Which milestones are behind or missed?",
    pair: "How do two indicators go together?",
    missing: "Which figures are missing?",
    due: "Which commitments are due next, and how do they stand?",
    disagree: "Where do sources disagree?",
    change: "What changed most in ten years?",
    agencies: "Which agency leads how many tasks?",
    breaks: "Where was a methodology changed?",
    sources: "Who published how many figures?",
    bounds: "Which figures are only bounds?"
  },
  insert: (name) => `Insert ${name}`,
  samples: "For example",
  publishedTables: "Published tables",
  results: "Results in this notebook",
  ownTables: "Your own data",
  own: "Your own data",
  ownNote:
    "Drop a CSV, TSV, XLSX, Parquet, JSON, GeoJSON or Arrow file here. It stays in this browser and is uploaded nowhere.",
  ownChoose: "Choose a file…",
  ownReading: (file, megabytes) => `Reading ${file} (${megabytes} MB).`,
  ownStages: {letters: "looking at its letters", rows: "reading its rows", table: "making a table"},
  ownStage: (stage, step, steps) => `Step ${String(step)} of ${String(steps)}: ${stage}…`,
  ownSeconds: (seconds) => `${String(seconds)} s so far.`,
  ownStop: "Stop reading",
  ownStopped: (file) => `Stopped reading ${file}; no table was added.`,
  ownAdded: (table, rows) => `Added the table ${table}: ${rows} rows, in this browser only.`,
  ownNotRead: "The browser does not let this page read your own tables kept in it; what is kept there is untouched.",
  ownNotKept: "This browser does not let the table be kept; drop the file again after leaving the page.",
  ownNotes: {
    encoding: (name) => `The file was read as ${name}; check the letters of names.`,
    skipped: (lines) => `Lines left out above the names of the columns: ${String(lines)}.`,
    padded: "Some lines have fewer or more cells than the names of the columns; missing cells are empty.",
    comma: (columns) => `A comma was taken for the decimal mark in: ${columns}.`,
    text: (columns) => `Some values are of another kind, so these stay text: ${columns}.`
  },
  ownFailed: (file, why) => `${file} could not be read: ${why}`,
  ownKind: "only CSV, TSV, XLSX, Parquet, JSON, NDJSON, GeoJSON and Arrow are read.",
  ownTooLarge: "the file is larger than 500 MB.",
  ownEmpty: "the file has no rows.",
  ownDamaged: "the file is damaged or not what its name says.",
  ownRemove: (table) => `Remove the table ${table}`,
  ownRemoved: (table) => `Removed the table ${table}.`,
  ownNotRemoved: (table) =>
    `The table ${table} could not be deleted: the browser refused. It is still here; reload the page and try again.`,
  range: "Choose a range over all rows",
  rangeFrom: (column) => `${column} from`,
  rangeTo: (column) => `${column} to`,
  rangeText: (low, high, rows, all) => `From ${low} to ${high}: ${rows} of ${all} rows.`,
  otherGroups: "other groups",
  otherGroupsOf: (count) => `${String(count)} other groups`,
  comparison: {
    map: {
      title: "The map's numbers",
      note: (name) =>
        `\`${name}\` holds the ${place.areas} of the map with value, rank and place on the map of tiles; a ${place.area} without a value has none here either.${place.map?.beside === undefined ? "" : ` ${place.map.beside}`}`
    },
    areas: {
      title: "Areas over the years",
      note: (name) =>
        `\`${name}\` holds the very values of the small charts: one methodology, and lines cut where \`run\` changes.`
    },
    provinces: {
      title: `Two indicators over ${place.areas}`,
      note: (name) =>
        `\`${name}\` holds the pairs of the chart; the last cell computes both coefficients from those of which both are numbers. What goes together need not cause each other.`
    },
    course: {
      title: "Two indicators over the years",
      note: (name) =>
        `\`${name}\` holds the pairs of the chart, all in one unbroken run; the last cell computes both coefficients from those of which both are numbers. What goes together need not cause each other.`
    },
    years: {
      title: "Two years compared",
      note: (name) =>
        `\`${name}\` holds every indicator that can be compared, by one methodology without a break: shares are drawn at their values, amounts by their change in percent. The last cell says how each change is judged, by the usual error of how its source collects; what a source gives as “more than”, “nearly” or “about” has no change.`
    }
  },
  exploreThis: "Explore this chart",
  figureTitle: (indicator) => `Chart of ${indicator}`,
  figureText: (values, drawn) =>
    `\`${values}\` is the very query behind the site's chart, with values that were also reported; \`${drawn}\` are those that it draws. Change them as you like: the cells below follow.`,
  figureQuery: "The very query of the chart",
  figureDrawn: "The values that are drawn",
  figureMilestones: "The milestones of the indicator"
});
