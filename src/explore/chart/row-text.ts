import {colon} from "../../lib/format.js";
import {rowsOf} from "./aggregate.js";
import type {Datum} from "./datum.js";
import type {DrawOptions} from "./draw-options.js";
import {axisText} from "./drawn-chart.js";
import type {Chart, ChartColumn} from "./encodings.js";
import {shareOfSum} from "./granted.js";
import {namedBy} from "./placing.js";
import {shownText} from "../result/columns.js";
import {resultMessages} from "../../messages/results.js";

/** What is said of a mark: all that is known of its row or place, what it is about first, a line for each. */
export function rowText(
  row: Datum,
  chart: Chart,
  columns: readonly ChartColumn[],
  {language, words}: DrawOptions
): string {
  const {x, y, colour, facet} = chart;
  const line = (name: string, text: string) => `${name}${colon(language)}${text}`;
  const first = [namedBy(chart, columns), colour, facet, x, y];
  const rest = columns.map(({name}) => name);
  const share = row[shareOfSum];
  const several = rowsOf(row) > 1 || y === "";
  return [
    ...[...new Set([...first, ...rest])].flatMap((name) => {
      const column = columns.find((known) => known.name === name);
      if (!column || !(name in row)) return [];
      const text = shownText(row[name], column, language);
      // Of what is not drawn only what there is is said.
      return text === null && !first.includes(name) ? [] : [line(name, text ?? "–")];
    }),
    ...(typeof share === "number"
      ? [line(resultMessages(language).share, `${axisText(undefined, language)(Math.round(share * 10) / 10)} %`)]
      : []),
    ...(several ? [line(words.count, axisText(undefined, language)(rowsOf(row)))] : [])
  ].join("\n");
}
