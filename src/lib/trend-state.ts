/** What a reader has chosen to see, as it stands in the address. */
export interface TrendState {
  readonly from: number | null;
  readonly to: number | null;
  /** Area to compare with. */
  readonly with: string | null;
  /** Series to show; null shows all. */
  readonly series: readonly string[] | null;
}

export const initialState: TrendState = {from: null, to: null, with: null, series: null};

/** Reads a state from a query string. What is not understood is left out, so that an old link still shows a page. */
export function parseState(search: string): TrendState {
  const parameters = new URLSearchParams(search);
  const from = parseYear(parameters.get("from"));
  const to = parseYear(parameters.get("to"));
  const series = parameters.get("series");
  return {
    ...(from !== null && to !== null && from > to ? {from: to, to: from} : {from, to}),
    with: parseCode(parameters.get("with")),
    series: series === null ? null : series.split(";").filter((code) => parseCode(code) !== null)
  };
}

/** Writes a state as a query string with `?`, leaving out what is at its default; empty for the initial state. */
export function writeState(state: TrendState): string {
  const parameters = new URLSearchParams();
  if (state.from !== null) parameters.set("from", String(state.from));
  if (state.to !== null) parameters.set("to", String(state.to));
  if (state.with !== null) parameters.set("with", state.with);
  if (state.series !== null) parameters.set("series", state.series.join(";"));
  // `;` is legible and allowed in a query; URLSearchParams would write %3B.
  const text = parameters.toString().replaceAll("%3B", ";");
  return text === "" ? "" : `?${text}`;
}

function parseYear(text: string | null): number | null {
  return text !== null && /^(19|20)\d\d$/.test(text) ? Number(text) : null;
}

function parseCode(text: string | null): string | null {
  return text !== null && /^[\w-]{1,80}$/.test(text) ? text : null;
}
