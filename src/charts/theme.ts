/** Colours of lines in the order in which they are given out; the values stand in styles/theme.css, light and dark. */
const lineColours = [
  "var(--series-1)",
  "var(--series-2)",
  "var(--series-3)",
  "var(--series-4)",
  "var(--series-5)",
  "var(--series-6)"
] as const;

export const lineColour = (index: number): string => lineColours[index % lineColours.length]!;

/** Symbols that go with the colours, so that lines differ in print too. */
export const lineSymbols = ["circle", "square", "triangle", "diamond", "star", "wye"] as const;

/** Sizes of words in drawings, in pixels: of a chart, where many stand side by side, and on a tile. */
export const wordSize = {chart: "12px", small: "11px", tile: 10} as const;

/** The weight of words that must be seen first. */
export const strongWeight = 600;

/** What every chart wears whatever it shows; the words are those of the page around it. */
export const plotStyle = {
  background: "none",
  color: "var(--text)",
  fontFamily: "inherit",
  fontSize: wordSize.chart,
  overflow: "visible"
} as const;

export const ink = {
  text: "var(--text)",
  muted: "var(--muted)",
  grid: "var(--grid)",
  paper: "var(--paper)",
  stale: "var(--raised)",
  milestone: "var(--milestone)",
  scenario: "var(--scenario)",
  break: "var(--break)"
} as const;

/** How the same thing is drawn in every chart. Where colours cannot be told apart, the kind of line says what it is. */
export const drawn = {
  grid: {stroke: ink.grid, strokeOpacity: 1},
  axis: {tickSize: 0, fill: ink.muted, label: null},
  /** From one observed value to the next, and across years of which nothing is known. */
  observed: {strokeWidth: 2, strokeLinecap: "round"},
  gap: {strokeWidth: 1.5, strokeDasharray: "1,4", strokeLinecap: "round"},
  /** What is not final: hollow. */
  estimate: {fill: ink.paper, strokeWidth: 1.8},
  bound: {strokeWidth: 2},
  looseBound: {strokeWidth: 2, strokeDasharray: "3,2"},
  milestone: {stroke: ink.milestone, strokeWidth: 4},
  /** An average that is asked for over years. */
  average: {stroke: ink.milestone, strokeWidth: 1.5, strokeDasharray: "6,4"},
  /** The path to a milestone; the pace until now, carried on; a reader's pace. */
  trajectory: {stroke: ink.milestone, strokeWidth: 1.2, strokeOpacity: 0.85},
  pace: {stroke: ink.text, strokeWidth: 1.8, strokeDasharray: "0.5,4.5", strokeLinecap: "round"},
  scenario: {stroke: ink.scenario, strokeWidth: 2, strokeDasharray: "7,3"},
  break: {stroke: ink.break, strokeDasharray: "2,3"},
  /** Behind words that stand on lines. */
  halo: {stroke: ink.paper, strokeWidth: 4}
} as const;
