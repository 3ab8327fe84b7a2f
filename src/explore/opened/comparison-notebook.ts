import type {Language} from "../../model/language.js";
import {exploreMessages} from "../../messages/explore.js";
import {
  areasQuery,
  columnsOfPair,
  correlationQuery,
  trajectoryQuery,
  mapQuery,
  provincesQuery,
  tilesQuery,
  yearsQuery
} from "./comparison-queries.js";
import {verdictQuery} from "./verdict-query.js";
import {undecided, type Cell, type ChartChoice, type Notebook} from "../notebook/notebook.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import type {ComparisonSelection} from "../../model/comparison.js";

/** The notebook behind a chart of the comparing pages: a query that gives its numbers, and the chart. */
export function comparisonNotebook(
  selection: ComparisonSelection,
  language: Language,
  terms: Pick<PlaceTerms, "ranked">
): Notebook {
  const words = exploreMessages(language);
  const text = words.comparison[selection.view];
  const {resultNames} = words;
  const result = resultNames.figures;
  const query = (name: string, sql: string): Cell => ({id: `sql-${name}`, kind: "sql", name, sql});
  const chart = (from: string, choice: Partial<ChartChoice>): Cell => ({
    id: `chart-${from}-${choice.mark ?? ""}`,
    kind: "chart",
    name: "",
    chart: {...undecided(from), ...choice}
  });
  const note: Cell = {id: "about", kind: "text", name: "", text: text.note(result)};
  return {id: "figure", title: text.title, cells: [note, ...cells()]};

  function cells(): readonly Cell[] {
    switch (selection.view) {
      case "map": {
        const map = resultNames.map;
        return [
          query(result, mapQuery(selection, language, terms)),
          query(map, tilesQuery(result, language)),
          chart(map, {mark: "tile", x: "column", y: "row", colour: "value"}),
          chart(result, {mark: "bar", x: "value", y: "province"})
        ];
      }
      case "areas":
        return [
          query(result, areasQuery(selection, language)),
          chart(result, {mark: "line", x: "year", y: "value", colour: "area_name"})
        ];
      case "provinces":
      case "course": {
        const [x, y] = columnsOfPair(selection);
        const sql =
          selection.view === "provinces" ? provincesQuery(selection, language, terms) : trajectoryQuery(selection);
        return [
          query(result, sql),
          chart(result, {mark: "dot", x, y, colour: selection.view === "provinces" ? "place" : ""}),
          query(resultNames.correlation, correlationQuery(result, selection))
        ];
      }
      case "years": {
        const {shares, amounts, verdicts} = resultNames;
        const both = `SELECT name, from_year::VARCHAR AS year, from_value AS value FROM ${result} WHERE change_in = 'points' AND change IS NOT NULL
UNION ALL
SELECT name, to_year::VARCHAR, to_value FROM ${result} WHERE change_in = 'points' AND change IS NOT NULL
ORDER BY name, year`;
        return [
          query(result, yearsQuery(selection, language)),
          query(shares, both),
          chart(shares, {mark: "dot", x: "value", y: "name", colour: "year"}),
          query(
            amounts,
            `SELECT name, change_percent FROM ${result} WHERE change_in = 'percent' AND change IS NOT NULL ORDER BY change_percent DESC`
          ),
          chart(amounts, {mark: "bar", x: "change_percent", y: "name"}),
          query(verdicts, verdictQuery(result))
        ];
      }
    }
  }
}
