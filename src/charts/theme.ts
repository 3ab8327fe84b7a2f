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

/** What every chart wears whatever it shows; the words are those of the page around it. */
export const plotStyle = {
  background: "none",
  color: "var(--text)",
  fontFamily: "inherit",
  fontSize: "12px",
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
