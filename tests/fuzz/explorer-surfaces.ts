import {parseComparisonAddress} from "../../src/comparison/explorer-address.js";
import {readPlace} from "../../src/comparison/place-state.js";
import {offeredYears, parseYears} from "../../src/comparison/years-state.js";
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
import {parseChoice, writeChoice} from "../../src/progress/choice.js";
import {over, withOthers, withoutOthers} from "../../src/lib/search-parameters.js";
import {indicator, made, value} from "../src/comparison/made.js";
import {mutated, mutatedJson} from "./random.js";
import {demand, ofText, surface} from "./surface.js";

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

export const notebooks = surface<string>({
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
/** What the comparing pages offer a choice of. */
const cover = {indicator: "forest_cover"};
const compared = made(
  [value(2010, 1, cover), value(2015, 2, cover), value(2020, 3, cover), value(2015, 4, {...cover, area: "B"})],
  {indicators: [indicator(cover)]}
);
const years = new Set(offeredYears(compared));

const offered = new Map([
  ["status", new Set(["kept", "missed"])],
  ["agency", new Set(["so_y_te"])]
]);

export const queries = surface<string>({
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
    const {choice, listing} = parseYears(search, compared);
    demand(choice.from <= choice.to && years.has(choice.to), `from ${String(choice.from)} to ${String(choice.to)}`);
    demand(listing.goal === null || listing.goal === 0, `a goal that is not offered: ${String(listing.goal)}`);
    const place = readPlace(compared, new URLSearchParams(search));
    demand(place === null || years.has(place.year), `a year without values: ${String(place?.year)}`);
    const judged = parseChoice(new URLSearchParams(search));
    const written = new URLSearchParams();
    writeChoice(judged, written);
    demand(
      JSON.stringify(parseChoice(written)) === JSON.stringify(judged),
      "a choice differs from what was written of it"
    );
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

export const sql = surface<string>({
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
