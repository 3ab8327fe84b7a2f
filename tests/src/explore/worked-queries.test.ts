import {expect, test} from "vitest";
import {workedQueries} from "../../../src/explore/opened/worked-queries.js";
import {rejection} from "../../../src/explore/sql/statements.js";
import {splitStatements} from "../../../src/engine/sql-statements.js";
import {languages, terms} from "../../place.js";
import {repositoryQueries} from "../../repository-tables.js";

const run = await repositoryQueries();

test.for(languages)("every question to start from has an answer in the tables: $code", async (language) => {
  const queries = workedQueries(language, terms);
  expect(queries).toHaveLength(12);
  expect(new Set(queries.map(({question}) => question)).size).toBe(12);
  for (const {question, sql} of queries) {
    const statements = splitStatements(sql);
    expect(statements.map((statement) => rejection(statement, new Set()))).toEqual([null]);
    const rows = await run({sql, parameters: []});
    expect(rows.length, question).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!).length, question).toBeGreaterThan(1);
  }
});

test("a place without an indicator to begin with has none of them", () => {
  expect(workedQueries(languages[0]!, {...terms, begin: null})).toEqual([]);
});
