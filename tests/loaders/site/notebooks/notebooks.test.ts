import {en, vi, languages} from "../../../place.js";
import {mkdtemp, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, it, test} from "vitest";
import {openEngine} from "../../../../src/engine/node.js";
import {runNotebook} from "../../../../loaders/cli/notebook-command.js";
import {computeCells, fillCells, type ComputedCells} from "../../../../loaders/site/notebooks/notebook-cells.js";
import {readNotebook, readNotebooks, type NotebookFile} from "../../../../loaders/site/notebooks/notebooks.js";
import {repositoryQueries, repositoryTables} from "../../../repository-tables.js";

const tables = await repositoryTables();
const run = await repositoryQueries();
const notebooks = await readNotebooks("src/notebooks", languages);
const computed = new Map<NotebookFile, ComputedCells>();
for (const notebook of notebooks) computed.set(notebook, await computeCells(notebook, run));

/** A notebook as a reader sees it, without the code of its cells. */
function shown(notebook: NotebookFile): Document {
  const cells = computed.get(notebook)!;
  const {document} = new JSDOM(fillCells(cells.body, cells)).window;
  for (const element of document.querySelectorAll(".cell-code, svg, style, script")) element.remove();
  return document;
}

const textOf = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

describe("the notebooks of the repository", () => {
  it("exist in both languages", () => {
    const named = (language: string) =>
      notebooks
        .filter((notebook) => notebook.language.code === language)
        .map(({name}) => name)
        .sort();
    expect(named("vi").length).toBeGreaterThanOrEqual(4);
    expect(named("en")).toEqual(named("vi"));
  });

  test.for(notebooks)("$file says what it is", ({title, finding, date, text}) => {
    expect(title).not.toBe("");
    expect(finding).not.toBe("");
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(text).toContain(`\n# ${title}\n`);
  });

  test.for(notebooks)("every cell of $file can be computed from the tables", (notebook) => {
    const {problems, faults} = computed.get(notebook)!;
    expect(problems).toEqual([]);
    expect(faults).toEqual([]);
    const document = shown(notebook);
    expect(document.querySelectorAll("figure.notebook-chart, table.result").length).toBeGreaterThanOrEqual(2);
    expect(textOf(document.body)).not.toMatch(/NaN|undefined|Infinity|\[object/);
    // What a number that is missing is called.
    const {cells} = computed.get(notebook)!;
    expect([...cells.values()].filter((content) => ["chưa biết", "unknown"].includes(content))).toEqual([]);
  });

  test.for(notebooks)("the finding of $file that is listed is the one that its page computes", (notebook) => {
    expect(textOf(shown(notebook).querySelector(".finding"))).toBe(notebook.finding);
  });

  test.for(notebooks)("no number in the prose of $file is typed", ({text}) => {
    const prose = text
      .replace(/```.*?```/gs, "")
      .replace(/\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\}/g, "")
      .replace(/<[^>]*>/g, "");
    // Years, names of periods, dates, and the ends of a coefficient's scale are not figures of the data.
    const typed = prose
      .replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "")
      .replace(/1\/7\/|1 July |31 tháng 12|31 December/g, "")
      .match(/(?<![−\d])\d+(?:[.,]\d+)?/g);
    expect((typed ?? []).filter((number) => !allowed.has(number))).toEqual([]);
  });

  test.for(notebooks)("no number in the words of the charts and tables of $file is typed", ({text}) => {
    const words = [
      ...text.matchAll(/\b(?:title|description|note|caption): (?:"([^"]*)"|`((?:[^`$]|\$\{(?:[^{}`]|`[^`]*`)*\})*)`)/g)
    ]
      .map(([, plain = "", live = ""]) => plain + live.replace(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, ""))
      .map((word) => word.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ""));
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => (word.match(/\d+/g) ?? []).some((number) => !allowed.has(number)))).toEqual([]);
  });

  it("would have a hole without the figures of exports, which a build names by file and line", async () => {
    const observations = tables.observations.filter(
      ({indicator, area}) => indicator !== "export_turnover" || area !== "VN-72"
    );
    const without = await openEngine({...tables, observations});
    for (const notebook of notebooks.filter(({name}) => name === "growth-and-exports")) {
      const {faults} = await computeCells(notebook, without);
      const finding = notebook.text.split("\n").findIndex((line) => line.includes('class="finding"')) + notebook.line;
      expect(faults.some(({file, line}) => file === notebook.file && line === finding)).toBe(true);
    }
  });

  it("has a different answer when the data differ", async () => {
    const notebook = notebooks.find(({name, language}) => name === "forest-cover" && language.code === "vi")!;
    const observations = tables.observations.map((row) =>
      row.indicator === "forest_cover" && row.area === "VN-72" && row.year === 2015 ? {...row, value: 38.7} : row
    );
    const cells = await computeCells(notebook, await openEngine({...tables, observations}));
    const {document} = new JSDOM(fillCells(cells.body, cells)).window;
    expect(textOf(document.querySelector(".finding"))).toContain("38,7% năm 2015");
  });
});

/** Of the count of provinces, which stands in a title, and of what ρ can be, which is no figure of the data. */
const allowed = new Set(["63", "0", "1"]);

describe("a number that a notebook states", () => {
  const value = (indicator: string, year: number, series: string | null = null) =>
    tables.observations.find(
      (row) =>
        row.indicator === indicator &&
        row.area === "VN-72" &&
        row.year === year &&
        row.series === series &&
        row.period === "year" &&
        row.shown
    )!.value;
  const pageOf = (name: string) =>
    textOf(shown(notebooks.find((one) => one.name === name && one.language.code === "vi")!).body);

  it("is that of the observations: poverty", () => {
    const page = pageOf("poverty-rulers");
    const pace = (from: number, to: number, series: string) =>
      ((value("poverty_rate", from, series) - value("poverty_rate", to, series)) / (to - from))
        .toFixed(2)
        .replace(".", ",");
    expect(page).toContain(`${pace(2015, 2020, "mdp_2016_2020")} rồi ${pace(2022, 2024, "mdp_2021_2025")} điểm %`);
  });

  it("is that of the observations: forest", () => {
    const lost = Math.round((value("forest_area_natural", 2010) - value("forest_area_natural", 2012)) * 1000);
    expect(pageOf("forest-cover")).toContain(`rừng tự nhiên giảm ${lost.toLocaleString("vi-VN")} ha`);
  });

  it("is that of the observations: growth and exports", () => {
    const rates = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
      value("grdp_growth", year, "constant_2010")
    );
    const mean = (rates.reduce((product, rate) => product * (1 + rate / 100), 1) ** (1 / rates.length) - 1) * 100;
    const pace = ((value("export_turnover", 2017) / value("export_turnover", 2004)) ** (1 / 13) - 1) * 100;
    const written = (number: number) => number.toFixed(1).replace(".", ",");
    expect(pageOf("growth-and-exports")).toContain(`tăng bình quân ${written(mean)}% một năm`);
    expect(pageOf("growth-and-exports")).toContain(`bình quân ${written(pace)}% hay`);
    // Levels that are printed as "more than" give no growth, and "about 1,000" no pace.
    expect(pageOf("growth-and-exports")).toContain("từ một giới hạn thì không tính ra tốc độ tăng");
    expect(pageOf("growth-and-exports")).toContain("2021 chỉ có “khoảng 1.000”, không tính ra tốc độ được");
  });

  it("is warned of where it leaps from year to year: migration", () => {
    for (const language of ["vi", "en"] as const) {
      const page = textOf(
        shown(notebooks.find((one) => one.name === "among-provinces" && one.language.code === language)!).querySelector(
          ".notice"
        )
      );
      const written = (year: number) =>
        `${value("in_migration_rate", year).toLocaleString(language === "vi" ? "vi-VN" : "en", {minimumFractionDigits: 1})}‰`;
      for (const year of [2013, 2014, 2015]) expect(page).toContain(written(year));
      expect(page).toContain(language === "vi" ? "không nên tin" : "must not be believed");
    }
  });

  it("is that of the observations: the place among the provinces", () => {
    const provinces = new Set(tables.areas.filter(({kind}) => kind === "province").map(({area}) => area));
    const rates = tables.observations.filter(
      (row) =>
        row.indicator === "poverty_rate" &&
        row.series === "gso_income" &&
        row.year === 2014 &&
        row.shown &&
        provinces.has(row.area)
    );
    const own = value("poverty_rate", 2014, "gso_income");
    const below = (rate: number) => rates.filter((row) => row.value < rate).length;
    const page = pageOf("among-provinces");
    expect(page).toContain(`đứng thứ ${String(below(own) + 1)} trong ${String(rates.length)} tỉnh`);
    const upTo = rates.filter((row) => row.value <= own + 2).length;
    expect(page).toContain(`nằm đâu đó từ ${String(below(own - 2) + 1)} đến ${String(upTo)}`);
  });

  it("is what 45 pairs of unrelated columns do by chance", () => {
    const page = pageOf("among-provinces");
    const [, pairs, half, rare, beyond] =
      /(\d+) cặp là nhiều lần thử.* vượt (0,\d+), và .* vượt (0,\d+)\. Trong bảng thật có (\d+) cặp/.exec(page)!;
    const read = (text: string) => Number(text.replace(",", "."));
    expect(pairs).toBe("45");
    // Of 45 independent pairs of 63 places, ρ is near to normal with a deviation of 1 / √62; the largest |ρ| exceeds z / √62
    // half of the time for z = 2.42 and one time in twenty for z = 3.25.
    expect(read(half!)).toBeCloseTo(2.42 / Math.sqrt(62), 1);
    expect(read(rare!)).toBeCloseTo(3.25 / Math.sqrt(62), 1);
    expect(Number(beyond)).toBeGreaterThan(10);
    expect(Number(beyond)).toBeLessThan(30);
  });

  it("is of the latest year in which every indicator of the provinces has figures", () => {
    const provinces = new Set(tables.areas.filter(({kind}) => kind === "province").map(({area}) => area));
    const text = notebooks.find(({name}) => name === "among-provinces")!.text;
    const indicators = /list_contains\(\[([^\]]*)\]/.exec(text)![1]!.match(/\w+/g)!;
    const complete = (year: number) =>
      indicators.every(
        (indicator) =>
          tables.observations.filter(
            (row) => row.indicator === indicator && row.year === year && row.shown && provinces.has(row.area)
          ).length >= 60
      );
    expect([2014, 2015, 2016, 2017, 2018, 2019, 2020].filter(complete)).toEqual([2014]);
  });
});

describe("readNotebook(markdown, name, language)", () => {
  it("reads title, finding, date and author", () => {
    const markdown =
      '---\ntitle: "Một: hai"\nfinding: >\n  Dài\n  hai dòng\ndate: 2026-11-23\nauthor: Lan\n---\n\n# A\n';
    expect(readNotebook(markdown, "a", vi)).toEqual({
      name: "a",
      language: vi,
      title: "Một: hai",
      finding: "Dài hai dòng",
      date: "2026-11-23",
      author: "Lan",
      text: "\n# A\n",
      line: 9
    });
  });

  it.for([
    ["# Only a heading\n", "Only a heading"],
    ["---\ntitle: [broken\n---\n# B\n", "B"],
    ["---\nsummary: s\ndate: tomorrow\n---\nwords\n", "a-name"],
    ["", "a-name"]
  ])("makes do with what there is in %j", ([markdown, title]) => {
    const notebook = readNotebook(markdown!, "a-name", en);
    expect(notebook.title).toBe(title);
    expect(notebook.date).toBe("");
  });
});

describe("computeCells(notebook, run)", () => {
  const compute = (text: string) => computeCells({text, name: "a", language: en, file: "a.md", line: 4}, run);
  const kit = '```js\nimport {sql, table, number} from "/components/notebook.js";\n```\n';

  it("runs cells in the order of their names, not of the page", async () => {
    const {cells, problems} = await compute(
      `${kit}\n\n\${number(two)}\n\n\`\`\`js\nconst two = one + 1;\n\`\`\`\n\n\`\`\`js\nconst one = 1;\n\`\`\`\n`
    );
    expect(problems).toEqual([]);
    expect([...cells.values()]).toEqual(["2.0"]);
  });

  it("shows what data contain as text", async () => {
    const {cells} = await compute(`${kit}\n\n\`\`\`sql\nSELECT '<img src=x onerror=alert(1)>' AS word\n\`\`\`\n`);
    expect([...cells.values()].join("")).toContain("&lt;img src=x");
  });

  it("takes what stands in a query as a parameter", async () => {
    const {cells} = await compute(`${kit}\n\n\`\`\`sql\nSELECT \${"'; DROP TABLE goals; --"} AS word\n\`\`\`\n`);
    expect([...cells.values()].join("")).toContain("DROP TABLE goals");
    expect(await run({sql: "SELECT count(*) AS n FROM goals", parameters: []})).toEqual([{n: 16}]);
  });

  it("reports a name that two cells define, of which a browser would have neither", async () => {
    const {problems} = await compute("```js\nconst twice = 1;\n```\n\n```js\nconst twice = 2;\n```\n");
    expect(problems).toEqual([expect.stringContaining("twice is defined in more than one cell")]);
  });

  it("names the line of a query with an error, and computes the others", async () => {
    const {cells, faults} = await compute(`${kit}\n\n\`\`\`sql\nSELECT nothing FROM nowhere\n\`\`\`\n\n\${1 + 1}\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({code: "failed_cell", file: "a.md", line: 9});
    expect(faults[0]!.expected.en).toContain("nowhere");
    expect([...cells.values()]).toEqual(["2"]);
  });

  it.for([
    ["An average of ${number(rows[0].value)}%.", "failed_cell"],
    ["An average of ${number(rows[0]?.value)}%.", "empty_cell"],
    ['The years ${rows.map((d) => d.year).join(", ")}.', "empty_cell"],
    ["In ${rows[0]?.year} it was so.", "empty_cell"],
    ["It fell by ${(1 - rows.length / 0).toFixed(1)}%.", "empty_cell"],
    ["It grew by ${`${rows[0]?.value}`}%.", "empty_cell"],
    ['<p class="finding">Half of it, ${rows.at(-1).value}.</p>', "failed_cell"]
  ])("a sentence without its value is an error of its line: %s", async ([sentence, code]) => {
    const query =
      "```sql id=rows\nSELECT year, value FROM observations WHERE indicator = 'poverty_rate' AND year = 1900\n```\n";
    const {faults, problems} = await compute(`# A\n\n${sentence!}\n\n${query}`);
    expect(problems).toEqual([]);
    expect(faults.map((one) => [one.code, one.file, one.line])).toEqual([[code, "a.md", 6]]);
  });

  it("lets a sentence be worded for when there is nothing", async () => {
    const {faults} = await compute('So it is${1 > 2 ? ", and more" : ""}.\n');
    expect(faults).toEqual([]);
  });

  it("names every indicator that the tables do not hold, and its line", async () => {
    const sql = (where: string) => `\`\`\`sql\nSELECT 1 AS x FROM observations WHERE ${where} LIMIT 1\n\`\`\`\n`;
    const {faults} = await compute(
      [
        sql("indicator = 'poverty_rat'"),
        sql("indicator IN ('forest_cover', 'no_such')\n  -- indicator = 'a_comment'"),
        sql("list_contains(['forest_cover', 'nor_this'], indicator)"),
        "```js\ndisplay([{indicator: 'x'}].filter((d) => d.indicator === \"nobody\").length);\n```\n",
        "```sql run=false\nSELECT 1 WHERE indicator = 'not_run'\n```\n"
      ].join("\n")
    );
    expect(faults.map(({code, value, line}) => [code, value, line])).toEqual([
      ["unknown_indicator", "poverty_rat", 5],
      ["unknown_indicator", "no_such", 9],
      ["unknown_indicator", "nor_this", 14],
      ["unknown_indicator", "nobody", 18]
    ]);
    expect(faults[0]!.mend.en).toContain("poverty_rate");
  });

  it("leaves what only a browser has to the browser", async () => {
    const {problems, faults} = await compute("```js\ndisplay(document.title);\n```\n");
    expect(faults).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.for(["process.exit(1)", "require('node:fs')", "await import('node:fs')", "fetch('/')"])(
    "gives cells nothing of Node: %s",
    async (program) => {
      const {cells, problems, faults} = await compute(`\`\`\`js\ndisplay(${program});\n\`\`\`\n`);
      expect([...problems, ...faults]).toHaveLength(1);
      expect(cells.size).toBe(0);
    }
  );

  it("has the kit at hand without an import, and keeps to a page's own names", async () => {
    const {cells, problems} = await compute(
      "```js\nconst table = 3;\n```\n\n${number(table)}\n\n```sql\nSELECT 7 AS seven\n```\n"
    );
    expect(problems).toEqual([]);
    expect([...cells.values()].join("")).toMatch(/^3\.0.*seven/s);
  });
});

describe("the libraries of a notebook", () => {
  const compute = (text: string) => computeCells({text, name: "a", language: en, file: "a.md", line: 4}, run);

  it("are at hand without an import", async () => {
    const {cells, problems, faults} = await compute(
      "```js\ndisplay(html`<b>${\"<i>\"}</b>`);\ndisplay(svg`<circle r=${d3.max([1, 4])}>`);\n```\n\n${d3.format('.1f')(2)}\n"
    );
    expect([...problems, ...faults]).toEqual([]);
    expect([...cells.values()].join("")).toMatch(/<b>&lt;i&gt;<\/b><circle r="4"><\/circle>2\.0/);
  });

  it("have their controls in the browser alone, and what reads these with them", async () => {
    const {problems, faults, cells} = await compute(
      "```js\nconst year = view(Inputs.range([2010, 2020]));\n```\n\n```js\ndisplay(year + 1)\n```\n"
    );
    expect(faults).toEqual([]);
    expect(problems.join()).toContain("Inputs.range");
    expect(cells.size).toBe(0);
  });

  it.for([
    ['```js\nimport * as _ from "npm:lodash-es";\n_.add(1, 2)\n```\n', "foreign_import", 5, "npm:lodash-es"],
    [
      'text\n\n```js\nimport {a, b as c} from "https://cdn.example/x.js"\ndisplay(a + c)\n```\n',
      "foreign_import",
      7,
      "https:"
    ],
    ['```js\nconst x = await import("npm:x");\ndisplay(x.y)\n```\n', "foreign_import", 5, "npm:x"],
    ["```js\ntex`x^2`\n```\n", "failed_cell", 4, "tex"],
    ["```js\nlet a = 1;\nconst b = ;\n```\n", "unread_cell", 6, null],
    ["```js\ndisplay(plott({}))\n```\n", "failed_cell", 4, "plott"]
  ] as const)(
    "that are not there, and typing errors, are told with file and line: %s",
    async ([text, code, line, value]) => {
      const {faults, body} = await compute(text);
      expect(faults).toMatchObject([{severity: "error", code, file: "a.md", line}]);
      if (value !== null) expect(JSON.stringify(faults)).toContain(value);
      // Nothing is left in the page that would be fetched.
      expect(body.replaceAll(/<details[^]*?<\/details>/g, "")).not.toMatch(/from "(?:npm|https):/);
    }
  );

  it("do not stand in the way of a name of the page's own, nor of a word in a text", async () => {
    const {problems, faults} = await compute(
      "```js\nconst dot = (x) => x + 1;\ndisplay(dot(1), \"import from 'npm:x'\");\n```\n"
    );
    expect([...problems, ...faults]).toEqual([]);
  });
});

describe("npm run notebook", () => {
  let root: string;
  let folder: string;
  let printed: string[];
  let errors: string[];
  const notebook = (...args: string[]) =>
    runNotebook(
      ["--place", root, ...args],
      {print: (text) => printed.push(text), report: (text) => errors.push(text)},
      {today: "2026-11-23"}
    );

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "notebooks-"));
    folder = join(root, "notebooks");
    for (const part of ["data", "seeds"]) await symlink(resolve(part), join(root, part));
    [printed, errors] = [[], []];
  });

  afterEach(() => rm(root, {recursive: true, force: true}));

  it("makes a page in each language that runs as it is", async () => {
    expect(await notebook("rural-water")).toBe(0);
    expect(errors).toEqual([]);
    const made = await readNotebooks(folder, languages);
    expect(made.map(({language, name, date}) => [language.code, name, date])).toEqual([
      ["vi", "rural-water", "2026-11-23"],
      ["en", "rural-water", "2026-11-23"]
    ]);
    for (const one of made) {
      const {problems, faults, cells} = await computeCells(one, run);
      expect([...problems, ...faults]).toEqual([]);
      expect([...cells.values()].join("")).toContain("<svg");
    }
  });

  it("overwrites nothing", async () => {
    await notebook("mine");
    const file = join(folder, "mine.md");
    await writeFile(file, "my work");
    expect(await notebook("mine")).toBe(1);
    expect(errors.join("\n")).toContain("đã có và được giữ nguyên");
    expect(await readFile(file, "utf8")).toBe("my work");
  });

  it.for(["Rừng", "a b", "../x", "a--b", "-", "index", "en", "A", "a.md", ""])("rejects the name %j", async (name) => {
    expect(await notebook(name)).toBeGreaterThan(0);
    expect(errors.join("\n")).toContain("rural-water");
    expect(await readNotebooks(folder, languages)).toEqual([]);
  });

  it("is not read where its brackets nest so deep that the process which reads it would end", async () => {
    expect(await notebook("mine")).toBe(0);
    const nested = `# x\n\n\${${"`${".repeat(2000)}1${"}`".repeat(2000)}}\n`;
    await writeFile(join(folder, "mine.md"), nested);
    const read = readNotebooks(folder, languages);
    await expect(read).rejects.toMatchObject({
      problems: [{code: "too_nested", file: join(folder, "mine.md"), line: 3}]
    });
  });

  it("explains itself without a name", async () => {
    expect(await notebook()).toBe(2);
    expect(errors[0]).toContain("npm run notebook -- TÊN");
  });
});
