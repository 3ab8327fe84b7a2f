import type {Language} from "../../model/language.js";
import {parseComparisonAddress} from "../../comparison/explorer-address.js";
import {comparisonNotebook} from "../opened/comparison-notebook.js";
import type {Notebook} from "./notebook.js";
import {pageContext} from "../../views/shell/page-context.js";
import {lastKey} from "./store-keys.js";
import {parseTrendAddress} from "../../indicator/explorer-address.js";
import {trendNotebook} from "../opened/trend-notebook.js";

/** The notebook behind the chart of the site that a query string names, if it names one. */
export function figureInAddress(search: string, language: Language): Notebook | null {
  const trend = parseTrendAddress(search);
  if (trend) return trendNotebook(trend, language);
  const comparison = parseComparisonAddress(search);
  return comparison && comparisonNotebook(comparison, language, pageContext().terms);
}

/** Takes what the address says of a notebook out of it. */
export function forgetAddress(): void {
  if (location.search !== "" || location.hash !== "") history.replaceState(null, "", location.pathname);
}

/** The identifier of the notebook that was last open. */
export function readLast(): string | null {
  try {
    return localStorage.getItem(lastKey(pageContext().language.place));
  } catch {
    return null;
  }
}

/** Keeps the identifier of the notebook that is open. */
export function writeLast(id: string): void {
  try {
    localStorage.setItem(lastKey(pageContext().language.place), id);
  } catch {
    // Without storage every visit begins with the example.
  }
}
