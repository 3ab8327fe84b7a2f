import type {ResultColumn} from "../result/columns.js";
import {cutters, type Chart, type ChartColumn} from "./encodings.js";
import {isNumber, isText, qualifierColumn} from "./rows.js";

/** How the rows that fall on one place of a drawing become one: counted, added up, or averaged. */
export type Measure = "count" | "sum" | "mean";

/** How a chart makes places of rows. */
export interface Placing {
  /** The columns whose values are a place. */
  readonly by: readonly string[];
  readonly measure: Measure;
  /** The column that is added up or averaged; empty where rows are counted. */
  readonly value: string;
  /** The column whose values are sorted into ranges; empty where none is. */
  readonly binned: string;
  /** The column that says which values are bounds, or null. */
  readonly qualifier: string | null;
  /** Columns that a place has a value of where all of its rows have the same. */
  readonly beside: readonly string[];
}

/** Columns that say more of a value: what it is measured in, of which part of a year it is, how sure it is. */
const besides = ["unit", "period", "status"];

/**
 * How a chart makes places of rows, or null where it shows each row by itself.
 * @param share whether its values are shares or rates, which are averaged where amounts are added up
 */
export function placingOf(chart: Chart, columns: readonly ChartColumn[], share: boolean): Placing | null {
  const {mark, x, y, colour, facet} = chart;
  const has = (name: string) => columns.some((column) => column.name === name);
  const counted = {measure: "count", value: ""} as const;
  const placing = (by: readonly string[], what: {readonly measure: Measure; readonly value: string}, binned = "") => {
    const own = [...new Set(by)].filter((name) => name !== "" && name !== what.value && name !== binned);
    const qualifier = what.value === "" ? null : qualifierColumn(what.value, columns);
    const beside = [...besides, namedBy(chart, columns), qualifier ?? ""].filter(
      (name) => has(name) && !own.includes(name) && name !== what.value
    );
    return {by: own, ...what, binned, qualifier, beside};
  };
  const measured = (value: string) => ({measure: share ? "mean" : "sum", value}) as const;
  switch (mark) {
    case "dot":
    case "tile":
    case "swarm":
      return null;
    case "histogram": {
      const along = x === "" ? y : x;
      const ranged = columns.some(({name, kind}) => name === along && ["number", "date", "time"].includes(kind));
      return placing([ranged ? "" : along, colour, facet], counted, ranged ? along : "");
    }
    case "bar":
      if (isSideways(chart, columns)) return placing([y, colour, facet], measured(x));
      return placing([x, colour, facet], isNumber(columns, y) ? measured(y) : counted);
    case "heat":
      return isNumber(columns, colour)
        ? placing([x, y, facet], {measure: "mean", value: colour})
        : placing([x, y, facet, colour], counted);
    case "line":
    case "area": {
      const cut = cutters.filter((name) => has(name) && name !== x && name !== y);
      const parts = has("period") ? ["period"] : [];
      if (!isNumber(columns, y)) return placing([x, colour, facet, ...cut], counted);
      return placing([x, colour, facet, ...cut, ...parts], mark === "line" ? {measure: "mean", value: y} : measured(y));
    }
  }
}

/** Whether bars lie beside names, and their values along the foot. */
export const isSideways = ({mark, x, y}: Chart, columns: readonly ResultColumn[]): boolean =>
  mark === "bar" && isText(columns, y) && isNumber(columns, x);

/** What a row is about, where that is not drawn: the last text among its first columns, else its year. */
export function namedBy({x, y, colour, facet}: Chart, columns: readonly ResultColumn[]): string {
  const free = columns.slice(0, 4).filter(({name}) => ![x, y, colour, facet].includes(name));
  return (free.findLast(({kind}) => kind === "text") ?? free.find(({year}) => year))?.name ?? "";
}
