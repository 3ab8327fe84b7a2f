import {yearValueSql} from "../../model/headline.js";
import type {Language} from "../../model/language.js";
import {undecided, type Notebook} from "./notebook.js";

/** The identifier of the example, which is the site's own and never saved. */
export const exampleId = "example";

/** The notebook that a first visit finds: poverty by its definitions, beside what the plan requires. */
export function exampleNotebook(language: Language): Notebook {
  const vi = language === "vi";
  const [values, required, changes] = vi
    ? ["ngheo", "moc_ngheo", "theo_thuoc"]
    : ["poverty", "poverty_milestones", "by_definition"];
  return {
    id: exampleId,
    title: vi
      ? "Ví dụ: nghèo đã giảm đến đâu, theo từng chuẩn?"
      : "Example: how far has poverty fallen, by each definition?",
    cells: [
      {
        id: "intro",
        kind: "text",
        name: "",
        text: vi
          ? "Chuẩn nghèo thay đổi qua các giai đoạn, nên mỗi chuỗi (`series`) là **một chuẩn nghèo riêng** và không nối với chuỗi khác. Hãy sửa câu lệnh dưới đây rồi nhấn Ctrl+Enter."
          : "The poverty line changed from period to period, so each `series` has **a definition of its own** and is not joined to the others. Change the statement below and press Ctrl+Enter."
      },
      {
        id: "values",
        kind: "sql",
        name: values,
        // The chart below says it at once; the rows are a press away.
        folded: ["result"],
        sql: `SELECT o.year, o.value, s.short_${language} AS series, o.run, o.status, o.source
FROM observations o
LEFT JOIN series s USING (indicator, series)
WHERE o.indicator = 'poverty_rate' AND o.area = 'VN-72'
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
SELECT m.year, m.comparator, m.value, m.unit, m.basis, c.quote_vi
FROM milestones m LEFT JOIN commitments c USING (commitment)
WHERE m.indicator LIKE 'poverty_rate%' AND m.area = 'VN-72'
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
