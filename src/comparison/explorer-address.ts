import {parseCode, parseYear} from "../progress/choice.js";
import {type Measure, type ComparisonSelection} from "../model/comparison.js";

/** The series of a measure, by the name that links have carried since the first release. */
const seriesParameter = (measure: string): string => `${measure}_ruler`;

/** The query string under which the explorer opens a chart of the comparing pages. */
export function comparisonAddress(selection: ComparisonSelection): string {
  const parameters = new URLSearchParams({view: selection.view});
  const put = (name: string, value: string | number | null) => {
    if (value !== null) parameters.set(name, String(value));
  };
  const putMeasure = (name: string, {indicator, series, run}: Measure) => {
    put(name, indicator);
    put(seriesParameter(name), series);
    put(`${name}_run`, run ?? null);
  };
  switch (selection.view) {
    case "map":
      putMeasure("indicator", selection.measure);
      put("year", selection.year);
      break;
    case "areas":
      putMeasure("indicator", selection.measure);
      put("areas", selection.areas.join(";"));
      put("base", selection.base);
      break;
    case "provinces":
    case "course":
      putMeasure("x", selection.x);
      putMeasure("y", selection.y);
      if (selection.view === "provinces") {
        put("year", selection.year);
        put("home", selection.home);
      } else put("area", selection.area);
      break;
    case "years":
      put("area", selection.area);
      put("from", selection.from);
      put("to", selection.to);
      put("reach", selection.reach);
      put("only", selection.only?.join(";") ?? null);
  }
  return `?${parameters.toString().replaceAll("%3B", ";")}`;
}

/** Reads such a query string; null where it names no chart. Nothing in it becomes SQL but codes, years and small numbers. */
export function parseComparisonAddress(search: string): ComparisonSelection | null {
  const parameters = new URLSearchParams(search);
  const code = (name: string) => parseCode(parameters.get(name));
  const codes = (name: string) => (parameters.get(name) ?? "").split(";").filter((text) => parseCode(text) !== null);
  const year = (name: string) => parseYear(parameters.get(name));
  const count = (name: string) => {
    const text = parameters.get(name);
    return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
  };
  const measure = (name: string): Measure | null => {
    const indicator = code(name);
    return indicator === null ? null : {indicator, series: code(seriesParameter(name)), run: count(`${name}_run`)};
  };
  const own = measure("indicator");
  const [x, y] = [measure("x"), measure("y")];
  const view = parameters.get("view") ?? "";
  switch (view) {
    case "map": {
      const of = year("year");
      return own && of !== null ? {view: "map", measure: own, year: of} : null;
    }
    case "areas":
      return own && codes("areas").length > 0
        ? {view: "areas", measure: own, areas: codes("areas"), base: year("base")}
        : null;
    case "provinces": {
      const [of, home] = [year("year"), code("home")];
      return x && y && of !== null && home !== null ? {view: "provinces", x, y, year: of, home} : null;
    }
    case "course": {
      const area = code("area");
      return x && y && area !== null ? {view: "course", x, y, area} : null;
    }
    case "years": {
      const [area, from, to] = [code("area"), year("from"), year("to")];
      if (area === null || from === null || to === null) return null;
      const only = codes("only").length > 0 ? codes("only") : null;
      return {view: "years", area, from, to, reach: count("reach") ?? 0, only};
    }
    default:
      return null;
  }
}
