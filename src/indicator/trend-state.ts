import {writeSearch} from "../lib/search-parameters.js";
import {
  initialChoice,
  parseChoice,
  parseCode,
  parseYear,
  writeChoice,
  type ProgressChoice
} from "../progress/choice.js";

/** What a reader has chosen to see, as it stands in the address. */
export interface TrendState {
  readonly from: number | null;
  readonly to: number | null;
  /** Area to compare with. */
  readonly with: string | null;
  /** Series to show; null shows all. */
  readonly series: readonly string[] | null;
  /** How progress is judged. */
  readonly choice: ProgressChoice;
}

export const initialState: TrendState = {from: null, to: null, with: null, series: null, choice: initialChoice};

/** Reads a state from a query string. What is not understood is left out, so that an old link still shows a page. */
export function parseState(search: string): TrendState {
  const parameters = new URLSearchParams(search);
  const from = parseYear(parameters.get("from"));
  const to = parseYear(parameters.get("to"));
  const series = parameters.get("series");
  return {
    ...(from !== null && to !== null && from > to ? {from: to, to: from} : {from, to}),
    with: parseCode(parameters.get("with")),
    series: series === null ? null : series.split(";").filter((code) => parseCode(code) !== null),
    choice: parseChoice(parameters)
  };
}

/** Writes a state as a query string with `?`, leaving out what is at its default; empty for the initial state. */
export function writeState(state: TrendState): string {
  const parameters = new URLSearchParams();
  if (state.from !== null) parameters.set("from", String(state.from));
  if (state.to !== null) parameters.set("to", String(state.to));
  if (state.with !== null) parameters.set("with", state.with);
  if (state.series !== null) parameters.set("series", state.series.join(";"));
  writeChoice(state.choice, parameters);
  return writeSearch(parameters);
}
