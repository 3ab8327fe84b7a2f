import {headlineSql} from "../../model/headline.js";
import {exploreMessages} from "../../messages/explore.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {quoteValue, plainName} from "../../engine/sql-tokens.js";
import {columnIn, type Language} from "../../model/language.js";
import {undecided, type Notebook} from "./notebook.js";

/** The identifier of the example, which is the site's own and never saved. */
export const exampleId = "example";

/** The notebook that a first visit finds: one indicator by its series, beside what the plan requires. */
export function exampleNotebook(language: Language, {area, begin}: PlaceTerms): Notebook {
  if (begin === null) return goalsNotebook(language);
  const {exampleTitle, exampleText, exampleMilestones, exampleChanges, exampleColumns, resultNames} =
    exploreMessages(language);
  const {figures: values, milestones: required, bySeries: changes} = resultNames;
  const {from, to, count, first, last, change} = exampleColumns;
  const indicator = quoteValue(begin.indicator);
  return {
    id: exampleId,
    title: exampleTitle,
    cells: [
      {
        id: "intro",
        kind: "text",
        name: "",
        text: exampleText
      },
      {
        id: "values",
        kind: "sql",
        name: values,
        // The chart below says it at once; the rows are a press away.
        folded: ["result"],
        sql: `SELECT o.year, o.value, s.${plainName(columnIn("short", language.code))} AS series, o.run, o.status, o.source
FROM observations o
LEFT JOIN series s USING (indicator, series)
WHERE o.indicator = ${indicator} AND o.area = ${quoteValue(area)}
  AND ${headlineSql("o")}
ORDER BY series, year`
      },
      {
        id: "chart",
        kind: "chart",
        name: "",
        chart: undecided(values)
      },
      {
        id: "milestones",
        kind: "sql",
        name: required,
        sql: `-- ${exampleMilestones}
SELECT m.year, m.comparator, m.value, m.unit, m.basis, c.${plainName(columnIn("quote", language.all[0] ?? ""))}
FROM milestones m LEFT JOIN commitments c USING (commitment)
WHERE m.indicator LIKE ${quoteValue(`${begin.indicator}%`)} AND m.area = ${quoteValue(area)}
ORDER BY m.year, m.basis`
      },
      {
        id: "changes",
        kind: "sql",
        name: changes,
        sql: `${exampleChanges(values)
          .map((line) => `-- ${line}\n`)
          .join("")}SELECT series, min(year) AS ${from}, max(year) AS ${to},
  count(*) AS ${count},
  arg_min(value, year) AS ${first}, arg_max(value, year) AS ${last},
  round(arg_max(value, year) - arg_min(value, year), 2) AS ${change}
FROM ${values}
GROUP BY series, run
ORDER BY 2, series`
      }
    ]
  };
}

/** The same where there is no indicator yet: what the place follows. */
function goalsNotebook(language: Language): Notebook {
  const {exampleGoalsTitle, exampleGoalsText} = exploreMessages(language);
  return {
    id: exampleId,
    title: exampleGoalsTitle,
    cells: [
      {id: "intro", kind: "text", name: "", text: exampleGoalsText},
      {
        id: "goals",
        kind: "sql",
        name: "",
        sql: `SELECT goal, ${plainName(columnIn("name", language.code))} AS name
FROM goals
ORDER BY goal`
      }
    ]
  };
}
