import {headlineSql} from "../../src/model/headline.js";
import {kitAddress} from "../../src/model/addresses/notebooks.js";
import {quoteValue} from "../../src/engine/sql-tokens.js";
import {pick, type Language} from "../../src/model/language.js";
import type {TableRow} from "../../src/model/tables/index.js";

interface NewNotebook {
  readonly name: string;
  /** The indicator that its first query is about. */
  readonly indicator: Pick<
    TableRow<"indicators">,
    "indicator" | "name_vi" | "name_en" | "unit_label_vi" | "unit_label_en"
  >;
  readonly area: string;
  /** The date to write into it, as YYYY-MM-DD. */
  readonly today: string;
}

/** What a new notebook begins with: a page that runs, with a place for the finding, its doubt and its queries. */
export function notebookTemplate({name, indicator, area, today}: NewNotebook, language: Language): string {
  const words = templateMessages[language.code === "vi" ? "vi" : "en"];
  const title = pick(indicator, "name", language);
  const unit = pick(indicator, "unit_label", language);
  return `---
title: ${words.title} ${name}
finding: ${words.finding}
date: ${today}
author: ""
---

# ${words.title} ${name}

\`\`\`js
import {Plot, aq, number, plot, sql, table} from "${kitAddress}";
\`\`\`

<p class="finding">${words.finding}</p>

${words.numbers} \${number(last.value)} ${unit} (\${last.year}).

\`\`\`sql id=values
SELECT o.year, o.value, o.status, o.run, ${words.publisherColumn}
FROM observations o
JOIN sources s USING (source)
WHERE o.indicator = ${quoteValue(indicator.indicator)} AND o.area = ${quoteValue(area)} AND ${headlineSql("o")}
ORDER BY o.year
\`\`\`

\`\`\`js
const last = values.at(-1);
\`\`\`

\`\`\`js
plot({
  title: ${JSON.stringify(`${title}, ${language.place.name}`)},
  data: values,
  source: values,
  columns: {year: "${words.year}", value: "${words.value}", publisher: "${words.publisher}"},
  x: {label: null},
  y: {label: ${JSON.stringify(unit)}, zero: true, grid: true},
  marks: [
    // ${words.run}
    Plot.line(values, {x: "year", y: "value", z: "run", stroke: "var(--series-1)"}),
    Plot.dot(values, {x: "year", y: "value", fill: "var(--series-1)"})
  ]
})
\`\`\`

## ${words.doubtTitle}

<p class="doubt">${words.doubt}</p>
`;
}

const templateMessages = {
  vi: {
    title: "Bài phân tích",
    finding: "Một câu nói điều tìm thấy.",
    numbers: "Con số trong lời văn được tính ngay trong trang: giá trị gần nhất là",
    year: "Năm",
    value: "Giá trị",
    publisher: "Nguồn",
    publisherColumn: "s.publisher",
    run: "Cột run đổi ở mỗi chỗ đứt: đường không nối qua chỗ đổi phương pháp tính.",
    doubtTitle: "Điều còn chưa chắc",
    doubt: "Điều gì có thể làm điều tìm thấy sai đi: phương pháp tính đổi, năm thiếu số, số ước tính."
  },
  en: {
    title: "Analysis",
    finding: "One sentence that says what was found.",
    numbers: "Numbers in the text are computed in the page: the latest value is",
    year: "Year",
    value: "Value",
    publisher: "Source",
    publisherColumn: "coalesce(s.publisher_en, s.publisher) AS publisher",
    run: "The column run changes at each break: no line crosses a change of methodology.",
    doubtTitle: "Doubt",
    doubt: "What could make the finding wrong: a changed methodology, missing years, estimates."
  }
};
