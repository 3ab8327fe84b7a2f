import {observationsQuery, milestonesQuery, type TrendSelection} from "../../indicator/trend-data.js";
import {columnIn, type Language} from "../../model/language.js";
import type {Query} from "../../engine/query.js";
import {exploreMessages} from "../../messages/explore.js";
import {undecided, type Notebook} from "../notebook/notebook.js";
import {quoteValue, tokenize, plainName} from "../../engine/sql-tokens.js";

/** The notebook behind a chart of the site: its very query, the values that it marks, and its milestones. */
export function trendNotebook(selection: TrendSelection, language: Language): Notebook {
  const words = exploreMessages(language);
  const {figures: values, drawn, milestones} = words.resultNames;
  const publisher = language.code === "vi" ? "publisher" : "coalesce(publisher_en, publisher) AS publisher";
  const colour =
    selection.areas.length > 1
      ? plainName(columnIn("area", language.code))
      : plainName(columnIn("series", language.code));
  return {
    id: "figure",
    title: words.figureTitle(selection.indicator),
    cells: [
      {id: "about", kind: "text", name: "", text: words.figureText(values, drawn)},
      {
        id: "values",
        kind: "sql",
        name: values,
        sql: `-- ${words.figureQuery}\n${withValues(observationsQuery(selection, {languages: language.all}))}`
      },
      {
        id: "drawn",
        kind: "sql",
        name: drawn,
        sql: `-- ${words.figureDrawn}\nSELECT year, value, period, ${colour}, run, status, qualifier, ${publisher}\nFROM ${values}\nWHERE shown\nORDER BY ${colour}, year`
      },
      {id: "chart", kind: "chart", name: "", chart: {...undecided(drawn), x: "year", y: "value"}},
      {
        id: "milestones",
        kind: "sql",
        name: milestones,
        sql: `-- ${words.figureMilestones}\n${withValues(milestonesQuery(selection, {languages: language.all}))}`
      }
    ]
  };
}

/** A query with its parameters written out, each quoted, so that it can be read and changed. */
export function withValues({sql, parameters}: Query): string {
  let next = 0;
  let text = "";
  let at = 0;
  for (const token of tokenize(sql)) {
    text += sql.slice(at, token.from);
    text += token.kind === "symbol" && token.text === "?" ? quoteValue(parameters[next++] ?? null) : token.text;
    at = token.to;
  }
  return (text + sql.slice(at)).trim();
}
