import {readFileSync} from "node:fs";
import {readPx} from "../../loaders/exchange/px-web/read-px.js";
import {readJsonStat} from "../../loaders/exchange/px-web/read-json-stat.js";
import {formats} from "../../loaders/exchange/importers/detect.js";
import {readMapping} from "../../loaders/exchange/importers/rule.js";
import {readTextFile} from "../../loaders/exchange/importers/read-text.js";
import {readPlan} from "../../loaders/plan/read.js";
import {encodeRows} from "../../loaders/read/encode-csv.js";
import {splitCsv} from "../../loaders/read/csv.js";
import {parseComparisonAddress} from "../../src/comparison/explorer-address.js";
import {splitStatements} from "../../src/engine/sql-statements.js";
import {tokenize} from "../../src/engine/sql-tokens.js";
import {readLink, writeLink} from "../../src/explore/notebook/link.js";
import {fromPage} from "../../src/explore/notebook/markdown-file.js";
import {readNotebook, type Notebook} from "../../src/explore/notebook/notebook.js";
import {propose} from "../../src/explore/sql/completions.js";
import {rejection} from "../../src/explore/sql/statements.js";
import {parseTrendAddress} from "../../src/indicator/explorer-address.js";
import {parseState, writeState} from "../../src/indicator/trend-state.js";
import {matches, parseFilter, writeFilter} from "../../src/lib/filter-state.js";
import {over, withOthers, withoutOthers} from "../../src/lib/search-parameters.js";
import {readWorkbook} from "../../src/lib/xlsx/workbook.js";
import {XlsxError} from "../../src/lib/xlsx/xlsx-error.js";
import {known} from "../loaders/exchange/importers/reading.js";
import {jsonStat, longCsv, px, wideCsv} from "../loaders/exchange/px-web/made-tables.js";
import {editParts, template} from "../loaders/exchange/template-file.js";
import {madeVocabulary} from "../loaders/plan/made.js";
import {seedText} from "../loaders/plan/seed.js";
import {mutated, mutatedBytes, type Random} from "./random.js";
import {demand, ofBytes, ofText, surface, type Surface} from "./surface.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The head of the plan, and a goal of it: as much as a reading of a millisecond takes. */
function planParts(): readonly string[] {
  const lines = seedText.split("\n");
  const appendix = lines.findIndex((line) => line.trim() === "PHỤ LỤC");
  const goals = lines.flatMap((line, i) => (i > appendix && /^\s*Mục tiêu \d+ ?[.:]/u.test(line) ? [i] : []));
  return goals.map((from, i) =>
    [
      ...lines.slice(appendix, appendix + 3),
      ...lines.slice(from, Math.min(goals[i + 1] ?? lines.length, from + 40))
    ].join("\n")
  );
}
const parts = planParts();

const plan = surface<string>({
  name: "plan",
  limit: 5,
  make: (random) => mutated(random.of(parts), random),
  hold: (text) => {
    const {tables, lines, problems} = readPlan(text, "plan.txt", madeVocabulary);
    const unique = (name: string, ids: readonly unknown[]) =>
      demand(new Set(ids).size === ids.length, `${name} has an identifier twice: ${ids.join(" ")}`);
    const goals = new Set(tables.goals.map(({goal}) => goal));
    const targets = new Set(tables.targets.map(({target}) => target));
    const blocks = new Set(tables.blocks.map(({block}) => block));
    const tasks = new Set(tables.tasks.map(({task}) => task));
    unique(
      "goals",
      tables.goals.map(({goal}) => goal)
    );
    unique(
      "targets",
      tables.targets.map(({target}) => target)
    );
    unique(
      "blocks",
      tables.blocks.map(({block}) => block)
    );
    unique(
      "tasks",
      tables.tasks.map(({task}) => task)
    );
    unique(
      "commitments",
      tables.commitments.map(({commitment}) => commitment)
    );
    for (const {goal, target} of tables.targets) demand(goals.has(goal), `target ${target} of a goal that is none`);
    for (const {block, target} of tables.blocks) demand(targets.has(target), `block ${block} of a target that is none`);
    for (const {block, task} of tables.tasks) demand(blocks.has(block), `task ${task} of a block that is none`);
    for (const {block} of tables.assignments) demand(blocks.has(block), `an assignment to ${block}, which is none`);
    for (const {commitment, target, task, quote_vi, line, value} of tables.commitments) {
      demand(targets.has(target), `${commitment} of a target that is none`);
      demand(task === null || tasks.has(task), `${commitment} of a task that is none`);
      const said = lines[line - 1]?.text ?? "";
      demand(said.includes(quote_vi), `${commitment} quotes what its line does not say: ${quote_vi}`);
      demand(value === null || Number.isFinite(value), `${commitment} has no number`);
      // An independent reader of the same words: the figures of the value stand in the quotation.
      // That everybody is meant is said in words: a hundred per cent.
      if (value !== null && value >= 10 && value !== 100)
        demand(
          quote_vi.replaceAll(/\D/g, "").includes(String(value).replaceAll(/\D/g, "").replace(/0+$/, "")),
          `${commitment} has ${String(value)} of “${quote_vi}”`
        );
    }
    for (const {line} of problems)
      demand(
        line === null || (line >= 1 && line <= text.split(/\r\n|\r|\n/).length + 1),
        `a problem on line ${String(line)}`
      );
  },
  ...ofText
});

/** An independent reader of CSV (RFC 4180): one letter after the other. Null where a quote is broken. */
function lettersOfCsv(text: string): string[][] | null {
  const rows: string[][] = [];
  let [row, cell, quoted, closed, begun]: [string[], string, boolean, boolean, boolean] = [[], "", false, false, false];
  const endCell = () => {
    row.push(cell);
    [cell, closed, begun] = ["", false, false];
  };
  const endRow = () => {
    endCell();
    if (row.some((part) => part !== "")) rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else [quoted, closed] = [false, true];
    } else if (letter === ",") endCell();
    else if (letter === "\n") endRow();
    else if (letter === '"') {
      if (begun || closed) return null;
      quoted = true;
      begun = true;
    } else {
      if (closed) return null;
      begun = true;
      cell += letter;
    }
  }
  if (quoted) return null;
  endRow();
  return rows;
}

const csvSeeds = ["data/observations/forest_cover.csv", "data/indicators.csv", "data/breaks.csv"].map((file) =>
  readFileSync(file, "utf8").split("\n").slice(0, 12).join("\n")
);

const csv = surface<string>({
  name: "csv",
  limit: 2,
  // A file that was read holds no half of a letter.
  make: (random) => new TextDecoder().decode(bytesOf(mutated(random.of(csvSeeds), random).replaceAll("\r", ""))),
  hold: (text) => {
    const {records, problems} = splitCsv(text, "x.csv");
    const read = [...records].map(({cells}) => [...cells]);
    const expected = lettersOfCsv(text);
    demand(
      problems.length > 0 === (expected === null),
      `${expected === null ? "a broken quote" : "no broken quote"}, and ${String(problems.length)} problems`
    );
    if (expected === null) return;
    demand(
      JSON.stringify(read) === JSON.stringify(expected),
      `read ${JSON.stringify(read)}, there is ${JSON.stringify(expected)}`
    );
    // Written and read again it is the same, but for what a spreadsheet would run.
    const plain = expected.filter((row) => row.every((cell) => !/^\s*[=+\-@\t]|^'/.test(cell) && cell === cell.trim()));
    const again = [
      ...splitCsv(
        encodeRows(plain)
          .replace(/^\ufeff/, "")
          .replaceAll("\r\n", "\n"),
        "y.csv"
      ).records
    ].map(({cells}) => [...cells]);
    demand(
      JSON.stringify(again) === JSON.stringify(plain),
      `written ${JSON.stringify(plain)}, read ${JSON.stringify(again)}`
    );
  },
  ...ofText
});

const xlsxBytes = surface<Uint8Array>({
  name: "xlsx-bytes",
  limit: 5,
  make: (random) => mutatedBytes(template, random),
  hold: readOrReject,
  ...ofBytes
});

function readOrReject(bytes: Uint8Array): void {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

const xlsxXml = surface<Uint8Array>({
  name: "xlsx-xml",
  limit: 5,
  make: (random) => {
    const part = random.of(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]);
    return editParts(template, (xml, name) => (name === part ? mutated(xml, random) : xml));
  },
  hold: readOrReject,
  ...ofBytes
});

const mapping = readMapping(
  bytesOf("column,code,field,value,optional\n*,*,value,=,1\n,,area,VN,\n"),
  "m.csv",
  known
).rules;
const sdmxSeeds = [
  "DATAFLOW,FREQ,REF_AREA,SERIES,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS\nX:Y(1.0),A,VN,S1,2020,1.5,PT,A\nX:Y(1.0),A,VN,S1,2021,2.5,PT,A\n",
  "STRUCTURE[;],STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X:Y(1.0),I,VN,2020-01-01,1.5\ndataflow,X:Y(1.0),D,VN,2021,2\n",
  "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value\ndataflow,X:Y(1.0),name,I,VN,Viet Nam,2020,,1,1\n"
];

const imports = (name: string, seeds: readonly string[]): Surface =>
  surface<string>({
    name,
    limit: 3,
    make: (random) => mutated(random.of(seeds), random),
    hold: (text) => {
      for (const format of [null, ...formats]) {
        const {candidates} = readTextFile(bytesOf(text), "x.csv", format, mapping, known);
        // An independent look at the same cells: each value that is taken has its digits in the file.
        const digits = text.replaceAll(/[^\d]/g, "");
        for (const {
          observation: {value}
        } of candidates) {
          demand(Number.isFinite(value), "a value that is no number");
          demand(
            digits.includes(
              String(Math.abs(value))
                .replaceAll(/\D/g, "")
                .replace(/^0+|0+$/g, "")
            ),
            `${String(value)} is nowhere in the file`
          );
        }
      }
    },
    ...ofText
  });

const pxFiles = surface<string>({
  name: "px",
  limit: 3,
  make: (random) => mutated(px, random),
  hold: (text) => void readPx(bytesOf(text), "x.px"),
  ...ofText
});

const jsonStats = surface<string>({
  name: "json-stat",
  limit: 3,
  make: (random) =>
    random.once(2) ? mutated(jsonStat, random) : JSON.stringify(mutatedJson(JSON.parse(jsonStat), random)),
  hold: (text) => void readJsonStat(bytesOf(text), "x.json"),
  ...ofText
});

/** A value of JSON of which some part is another one. */
function mutatedJson(value: unknown, random: Random): unknown {
  if (random.once(12)) return random.of([null, 0, -1, 1e9, "", "x", [], {}, [[]], true, [null, null], {"0": 1}]);
  if (Array.isArray(value)) return value.map((part) => mutatedJson(part, random));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        random.once(30) ? [] : [[random.once(30) ? "__proto__" : key, mutatedJson(part, random)]]
      )
    );
  return value;
}

const notebook: Notebook = {
  id: "a",
  title: "Rừng & nghèo",
  cells: [
    {
      id: "1",
      kind: "sql",
      name: "rows",
      sql: "SELECT year, value FROM observations -- ``` \nWHERE indicator = 'forest_cover'"
    },
    {
      id: "2",
      kind: "chart",
      name: "",
      chart: {from: "rows", mark: "line", x: "year", y: "value", colour: "", facet: ""}
    },
    {id: "3", kind: "text", name: "", text: "# Một\n\n```js\nx\n```\n${y}"}
  ]
};
const page = `---\ntitle: ${notebook.title}\n---\n\n# x\n\n\`\`\`sql id=rows\nSELECT 1\n\`\`\`\n\nWords.\n`;

const notebooks = surface<string>({
  name: "notebook",
  limit: 3,
  make: (random) =>
    random.of([
      () => mutated(writeLink(notebook), random),
      () => JSON.stringify(mutatedJson(notebook, random)),
      () => mutated(page, random)
    ])(),
  hold: (text) => {
    readLink(text);
    fromPage(text);
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return;
    }
    const read = readNotebook(data);
    if (read === null) return;
    const again = readLink(writeLink(read));
    demand(again !== null, "a notebook that was read cannot be linked to");
    demand(JSON.stringify(again.cells) === JSON.stringify(read.cells), "a link holds other cells than it was made of");
    demand(new Set(read.cells.map(({id}) => id)).size === read.cells.length, "two cells have one identifier");
  },
  ...ofText
});

const searches = [
  "?from=2010&to=2020&with=VN&series=a;b&ruler=plan&view=course",
  "?areas=VN-72,VN&indicator=forest_cover&year=2020&classes=4",
  "?a=2015&b=2020&goal=3&sort=-2&q=rừng&status=kept&agency=so_y_te",
  "?x=poverty_rate&y=forest_cover&year=2019&log=1"
];
const offered = new Map([
  ["status", new Set(["kept", "missed"])],
  ["agency", new Set(["so_y_te"])]
]);

const queries = surface<string>({
  name: "query-string",
  limit: 2,
  make: (random) => mutated(random.of(searches), random),
  hold: (search) => {
    const state = parseState(search);
    demand(
      JSON.stringify(parseState(writeState(state))) === JSON.stringify(state),
      "a state differs from what was written of it"
    );
    const filter = parseFilter(search, offered);
    demand(
      JSON.stringify(parseFilter(writeFilter(filter), offered)) === JSON.stringify(filter),
      "a filter differs from what was written of it"
    );
    matches({status: "kept"}, filter);
    parseTrendAddress(search);
    parseComparisonAddress(search);
    const own = (name: string) => name === "q";
    withOthers(withoutOthers(search, own), search, own);
    over(search, "?q=x");
  },
  ...ofText
});

const sqlSeeds = [
  "WITH t AS (SELECT year, avg(value) AS v FROM observations WHERE indicator = 'poverty_rate' GROUP BY ALL) SELECT * FROM t ORDER BY 1; -- end",
  'SELECT "a""b", $tag$ x $tag$, E\'\\\'\' FROM "my table" t JOIN areas USING (area) /* a /* b */ c */ PIVOT x ON y',
  "SET VARIABLE a = 1; SELECT getvariable('a'), 1e-5, .5, 1_000 FROM range(10) AS r(i)"
];
const tables = [
  {
    name: "observations",
    kind: "published" as const,
    description: "",
    columns: [{name: "year", description: "", type: "INTEGER"}]
  }
];

const sql = surface<string>({
  name: "sql",
  limit: 2,
  make: (random) => mutated(random.of(sqlSeeds), random),
  hold: (text) => {
    let at = 0;
    for (const {from, to, text: piece} of tokenize(text)) {
      demand(from >= at && to > from, `pieces out of order at ${String(from)}`);
      demand(text.slice(from, to) === piece, `a piece that is not what stands at ${String(from)}`);
      demand(text.slice(at, from).trim() === "", `words between pieces at ${String(at)}`);
      at = to;
    }
    demand(text.slice(at).trim() === "", "words after the last piece");
    for (const statement of splitStatements(text)) {
      demand(
        text.slice(statement.from, statement.from + statement.sql.length) === statement.sql,
        "a statement that is not in the text"
      );
      rejection(statement, new Set(["observations"]));
    }
    for (const place of [0, text.length >> 1, text.length]) propose(text, place, tables, []);
  },
  ...ofText
});

/** The surfaces of which an input takes a millisecond or less. */
export const quickSurfaces: readonly Surface[] = [
  plan,
  csv,
  xlsxBytes,
  xlsxXml,
  imports("sdmx", sdmxSeeds),
  imports("office-csv", [wideCsv, longCsv].map(String)),
  pxFiles,
  jsonStats,
  notebooks,
  queries,
  sql
];
