import {yearValueSql} from "../../src/model/headline.js";
import {kitAddress} from "../../src/model/addresses/notebooks.js";
import {catalogue} from "../../src/messages/accessor.js";
import type {Language} from "../../src/model/language.js";

/** What a new notebook begins with: a page that runs, with a place for the finding, its doubt and its queries. */
export function notebookTemplate(name: string, language: Language, today: string): string {
  const words = templateMessages(language);
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

${words.numbers} \${number(last.value)}% (\${last.year}).

\`\`\`sql id=cover
SELECT o.year, o.value, o.status, o.run, ${words.publisherColumn}
FROM observations o
JOIN sources s USING (source)
WHERE o.indicator = 'forest_cover' AND o.area = 'VN-72' AND ${yearValueSql("o")}
ORDER BY o.year
\`\`\`

\`\`\`js
const last = cover.at(-1);
\`\`\`

\`\`\`js
plot({
  title: "${words.chart}",
  data: cover,
  source: cover,
  columns: {year: "${words.year}", value: "${words.value}", publisher: "${words.publisher}"},
  x: {label: null},
  y: {label: "%", zero: true, grid: true},
  marks: [
    // ${words.run}
    Plot.line(cover, {x: "year", y: "value", z: "run", stroke: "var(--series-1)"}),
    Plot.dot(cover, {x: "year", y: "value", fill: "var(--series-1)"})
  ]
})
\`\`\`

## ${words.doubtTitle}

<p class="doubt">${words.doubt}</p>
`;
}

const templateMessages = catalogue({
  vi: {
    title: "Bài phân tích",
    finding: "Một câu nói điều tìm thấy.",
    numbers: "Con số trong lời văn được tính ngay trong trang: độ che phủ rừng gần nhất của Đắk Nông là",
    chart: "Độ che phủ rừng của Đắk Nông",
    year: "Năm",
    value: "Giá trị (%)",
    publisher: "Nguồn",
    publisherColumn: "s.publisher",
    run: "Cột run đổi ở mỗi chỗ đứt: đường không nối qua chỗ đổi phương pháp tính.",
    doubtTitle: "Điều còn chưa chắc",
    doubt: "Điều gì có thể làm điều tìm thấy sai đi: phương pháp tính đổi, năm thiếu số, số ước tính."
  },
  en: {
    title: "Analysis",
    finding: "One sentence that says what was found.",
    numbers: "Numbers in the text are computed in the page: Dak Nong's latest forest cover is",
    chart: "Forest cover of Dak Nong",
    year: "Year",
    value: "Value (%)",
    publisher: "Source",
    publisherColumn: "coalesce(s.publisher_en, s.publisher) AS publisher",
    run: "The column run changes at each break: no line crosses a change of methodology.",
    doubtTitle: "Doubt",
    doubt: "What could make the finding wrong: a changed methodology, missing years, estimates."
  }
});
