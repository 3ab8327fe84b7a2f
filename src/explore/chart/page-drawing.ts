import type {ResultRow} from "../../engine/query.js";
import {element} from "../../lib/element.js";
import type {Language} from "../../model/language.js";
import {exploreMessages} from "../../messages/explore.js";
import {resultMessages} from "../../messages/results.js";
import {readChart} from "../notebook/notebook.js";
import type {ColumnKind} from "../result/columns.js";
import {areYears} from "../result/year-columns.js";
import {largest, smallest} from "../../lib/extremes.js";
import {rowsData} from "./chart-data.js";
import {distinctUpTo} from "./chart-columns.js";
import type {Datum} from "./datum.js";
import {drawChart} from "./draw.js";
import type {ChartColumn} from "./encodings.js";
import {inTimeOrder} from "./text-times.js";

/**
 * The drawing of a chart of the explorer in a written notebook: of the rows of a query, by the very code that draws it there.
 * @param choice what the explorer keeps of the chart: `from`, `mark`, encodings and `look`; what is no choice is left out
 */
export function pageDrawing(rows: readonly ResultRow[], choice: unknown, width: number, language: Language): Element {
  const words = exploreMessages(language);
  const {look, ...chart} = readChart(choice);
  // The figure around the drawing says the title.
  const {title: _title, ...rest} = look ?? {};
  const data = rowsData(rows, columnsOfRows(rows), {...chart, look: rest});
  const drawn = data && drawChart(data, {language, words, width, name: chart.from});
  if (!drawn) return element("p", {class: "chart-note"}, words.chartEmpty);
  if ("placeless" in drawn) return element("p", {class: "chart-note"}, words.chartPlaceless);
  if ("tooMany" in drawn) {
    const {column, values, most} = drawn.tooMany;
    return element(
      "p",
      {class: "chart-note"},
      words.chartTooMany(column, values.toLocaleString(language.tag), String(most))
    );
  }
  const {told} = resultMessages(language);
  const notes = [
    ...(drawn.merged === null ? [] : [words.chartMerged[drawn.merged]]),
    ...drawn.problems.map(({what, detail}) => told[what](detail))
  ];
  return element("div", {}, drawn.figure, ...notes.map((note) => element("p", {class: "chart-note"}, note)));
}

/** The columns of rows that are objects, as those of a result are known. */
function columnsOfRows(rows: readonly Datum[]): ChartColumn[] {
  const names = Object.keys(rows[0] ?? {});
  return names.map((name) => {
    const values = rows.flatMap((row) => (row[name] === null || row[name] === undefined ? [] : [row[name]]));
    const kind = kindOf(values[0]);
    const distinct = distinctUpTo(values);
    const numbers = kind === "number" ? values.map(Number) : [];
    const year =
      numbers.length > 0 &&
      areYears(name, names, {
        low: smallest(numbers),
        high: largest(numbers),
        whole: numbers.every(Number.isInteger),
        distinct: new Set(numbers).size
      });
    const times = kind === "text" && inTimeOrder([...new Set(values.map(String))]) !== null;
    return {name, kind, year, distinct, times};
  });
}

function kindOf(value: unknown): ColumnKind {
  if (value instanceof Date) return value.getTime() % 86_400_000 === 0 ? "date" : "time";
  const kinds: Readonly<Record<string, ColumnKind>> = {
    number: "number",
    bigint: "number",
    string: "text",
    boolean: "boolean"
  };
  return kinds[typeof value] ?? (value === undefined ? "text" : "other");
}
