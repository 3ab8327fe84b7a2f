import type {Language} from "../../model/language.js";
import {formatTimeTick} from "../../lib/format.js";
import {shownText, type ResultColumn} from "../result/columns.js";
import type {Chart, ChartColumn} from "./encodings.js";
import type {Granted} from "./granted.js";
import {isEmptyPlace} from "./text-times.js";

/** The values that lie along an axis of names or bands, in their order; null where the axis is a scale. */
export interface Places {
  readonly x: readonly unknown[] | null;
  readonly y: readonly string[] | null;
}

/** What the scales of a chart are laid out for. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly columns: readonly ChartColumn[];
  /** The name under which rows have what is measured. */
  readonly valueColumn: string;
  /** What is measured, as the axis calls it. */
  readonly valueName: string;
  readonly share: boolean;
  /** Whether bars stand upon each other. */
  readonly stacked: boolean;
  /** What of the reader's wishes the drawing has. */
  readonly granted: Granted;
}

/** A value as an axis writes it. */
export const axisText =
  (column: ChartColumn | undefined, language: Language) =>
  (value: unknown): string =>
    value instanceof Date
      ? formatTimeTick(value, language)
      : typeof value === "string" && isEmptyPlace(value)
        ? ""
        : (shownText(value, column ?? counts, language) ?? "");

/** What counts rows, as far as writing it goes. */
const counts: ResultColumn = {name: "", kind: "number", year: false};
