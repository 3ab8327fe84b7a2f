import type {TrendSelection} from "./trend-data.js";
import {parseCode, parseYear} from "../progress/choice.js";

/** The query string under which the explorer opens a chart of the site. */
export function trendAddress({indicator, areas, series, from, to}: TrendSelection): string {
  const parameters = new URLSearchParams({indicator, areas: areas.join(";")});
  if (series !== null) parameters.set("series", series.join(";"));
  if (from !== null) parameters.set("from", String(from));
  if (to !== null) parameters.set("to", String(to));
  return `?${parameters.toString().replaceAll("%3B", ";")}`;
}

/** Reads such a query string; null where it names no chart. Nothing in it becomes SQL but codes and years. */
export function parseTrendAddress(search: string): TrendSelection | null {
  const parameters = new URLSearchParams(search);
  const codes = (name: string) => (parameters.get(name) ?? "").split(";").filter((code) => parseCode(code) !== null);
  const indicator = parseCode(parameters.get("indicator"));
  const areas = codes("areas");
  if (indicator === null || areas.length === 0 || parameters.has("view")) return null;
  return {
    indicator,
    areas,
    series: parameters.has("series") ? codes("series") : null,
    from: parseYear(parameters.get("from")),
    to: parseYear(parameters.get("to"))
  };
}
