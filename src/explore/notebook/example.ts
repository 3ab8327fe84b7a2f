import {yearValueSql} from "../../model/headline.js";
import {exploreMessages} from "../../messages/explore.js";
import type {PlaceTerms} from "../../model/place-terms.js";
import {quoteValue, plainName} from "../../engine/sql-tokens.js";
import {columnIn, type Language} from "../../model/language.js";
import {undecided, type Notebook} from "./notebook.js";

/** The identifier of the example, which is the site's own and never saved. */
export const exampleId = "example";

/** The notebook that a first visit finds: one indicator by its series, beside what the plan requires. */
export function exampleNotebook(language: Language, {area, begin}: PlaceTerms): Notebook {
  const vi = language.code === "vi";
  const [values, required, changes] = vi
    ? ["so_lieu", "cac_moc", "theo_chuoi"]
    : ["figures", "milestones_set", "by_series"];
  const {exampleTitle, exampleText} = exploreMessages(language);
  const indicator = quoteValue(begin?.indicator ?? "");
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
  AND ${yearValueSql("o")}
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
        sql: `-- ${vi ? "Các mốc của kế hoạch và của văn bản khác" : "The milestones of the plan and of other documents"}
SELECT m.year, m.comparator, m.value, m.unit, m.basis, c.${plainName(columnIn("quote", language.all[0] ?? ""))}
FROM milestones m LEFT JOIN commitments c USING (commitment)
WHERE m.indicator LIKE ${quoteValue(`${begin?.indicator ?? ""}%`)} AND m.area = ${quoteValue(area)}
ORDER BY m.year, m.basis`
      },
      {
        id: "changes",
        kind: "sql",
        name: changes,
        sql: `-- ${vi ? `Ô này đọc kết quả “${values}”: sửa ô trên, ô này chạy theo.\n-- Gộp theo cả run: không tính mức thay đổi qua chỗ đứt của chuỗi` : `This cell reads the result “${values}”: change that cell and this one follows.\n-- Grouped by run, too: no change is computed across a break in series`}
SELECT series, min(year) AS ${vi ? "tu_nam" : "from_year"}, max(year) AS ${vi ? "den_nam" : "to_year"},
  count(*) AS ${vi ? "so_gia_tri" : "figures"},
  arg_min(value, year) AS ${vi ? "dau" : "first"}, arg_max(value, year) AS ${vi ? "cuoi" : "last"},
  round(arg_max(value, year) - arg_min(value, year), 2) AS ${vi ? "thay_doi" : "change"}
FROM ${values}
GROUP BY series, run
ORDER BY 2, series`
      }
    ]
  };
}
