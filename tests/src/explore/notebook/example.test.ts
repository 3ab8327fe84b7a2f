import {languages, terms} from "../../../place.js";
import {expect, test} from "vitest";
import {pick} from "../../../../src/model/language.js";
import {exampleNotebook} from "../../../../src/explore/notebook/example.js";
import {quoteName} from "../../../../src/engine/sql-tokens.js";
import {repositoryQueries, repositoryTables} from "../../../repository-tables.js";

const tables = await repositoryTables();

test.for(languages)("the example computes no change across a break of its methodology: $code", async (language) => {
  const run = await repositoryQueries();
  const {cells} = exampleNotebook(language, terms);
  const [values, changes] = ["values", "changes"].map((id) => cells.find((cell) => cell.id === id));
  if (values?.kind !== "sql" || changes?.kind !== "sql") throw new Error("the example has no such cells");
  const sql = `WITH ${quoteName(values.name)} AS (${values.sql}) SELECT * FROM (${changes.sql})`;
  const rows = (await run({sql, parameters: []})) as readonly Readonly<Record<string, unknown>>[];
  expect(rows.length).toBeGreaterThanOrEqual(6);
  const survey = pick(
    tables.series.find(({series}) => series === "gso_income")!,
    "short",
    language
  );
  const years = rows
    .filter((row) => row.series === survey)
    .map((row) => [
      row[language.code === "vi" ? "tu_nam" : "from_year"],
      row[language.code === "vi" ? "den_nam" : "to_year"]
    ]);
  const broken = tables.breaks.filter(({indicator, series}) => indicator === "poverty_rate" && series === "gso_income");
  expect(broken.map(({year}) => year)).toEqual([2010]);
  expect(years).toEqual([
    [2006, 2008],
    [2010, 2016]
  ]);
});

test.for(languages)("the example of a place without indicators asks for what it has: $code", async (language) => {
  const run = await repositoryQueries();
  const {cells} = exampleNotebook(language, {...terms, begin: null});
  const queries = cells.flatMap((cell) => (cell.kind === "sql" ? [cell.sql] : []));
  expect(queries).toHaveLength(1);
  expect(await run({sql: queries[0]!, parameters: []})).toHaveLength(tables.goals.length);
});
