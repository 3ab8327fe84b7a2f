import * as Plot from "@observablehq/plot";
import {ink, strongWeight} from "../../charts/theme.js";
import {textOf} from "./rows.js";
import {inTimeOrder} from "./text-times.js";
import type {Datum} from "./datum.js";

/** Room that a panel needs at least, and how high it is, in pixels. */
const narrowest = 150;
const panelHeight = 170;
/** Room above a panel for its name. */
const head = 26;

/** The panels of a chart, as many beside each other as there is room for. */
export interface Facets {
  readonly across: number;
  readonly height: number;
  /** Where a row belongs. */
  readonly channels: {readonly fx: (row: Datum) => number; readonly fy: (row: Datum) => number};
  readonly options: Plot.PlotOptions;
  /** The names of the panels. */
  readonly names: Plot.Markish;
}

/** Lays out a panel for each value of a column, in rows, so that each has room for its name. */
export function facetsOf(rows: readonly Datum[], column: string, room: number, tall: number): Facets {
  const texts = [...new Set(rows.map((row) => textOf(row[column])))];
  const values = inTimeOrder(texts)?.filter((text) => texts.includes(text)) ?? texts;
  const places = new Map(values.map((value, i) => [value, i]));
  const down = Math.max(1, Math.ceil(values.length / Math.max(1, Math.floor(room / narrowest))));
  // Rows of equal length: five panels and a single one below them would look like an accident.
  const across = Math.max(1, Math.ceil(values.length / down));
  const [fx, fy] = [(i: number) => i % across, (i: number) => Math.floor(i / across)];
  const placeOf = (row: Datum) => places.get(textOf(row[column])) ?? 0;
  const height = down === 1 ? tall + head : down * (Math.max(panelHeight, tall / 2) + head);
  return {
    across,
    height,
    channels: {fx: (row) => fx(placeOf(row)), fy: (row) => fy(placeOf(row))},
    options: {
      marginTop: 20 + head,
      // The last year of a panel and the first of the next one must not read as one.
      fx: {axis: null, padding: 0.16},
      fy: {axis: null, padding: down === 1 ? 0 : head / (height / down)}
    },
    names: Plot.text(values, {
      fx: (_, i: number) => fx(i),
      fy: (_, i: number) => fy(i),
      text: (value: string) => value,
      title: (value: string) => value,
      frameAnchor: "top-left",
      lineAnchor: "bottom",
      dy: -6,
      fontWeight: strongWeight,
      fill: ink.text,
      // In ems of the font.
      lineWidth: ((room / across) * 0.84) / 12,
      textOverflow: "ellipsis"
    })
  };
}
