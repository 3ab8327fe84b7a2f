import {namesOf, resolve, withNeeds} from "../notebook/dependencies.js";
import type {Cell, Notebook, SqlCell} from "../notebook/notebook.js";
import {splitStatements} from "../../engine/sql-statements.js";
import {definedBy, isQuery, pivots} from "./statements.js";
import {quoteName} from "../../engine/sql-tokens.js";

/**
 * A cell as one query that needs no other cell: what it reads of others, and the tables that its own statements make, stand
 * before it as named subqueries. Null where that cannot be, as where rows are inserted
 * or where only the rows say which columns there are.
 */
export function singleQuery(cell: SqlCell, {cells}: Pick<Notebook, "cells">): string | null {
  const graph = resolve(cells.map(namesOf));
  if (graph.circles.has(cell.id)) return null;
  const before: string[] = [];
  for (const id of withNeeds(cell.id, graph)) {
    const needed = cells.find((other) => other.id === id);
    // What a program makes, no query says.
    if (needed?.kind === "js") return null;
    if (needed?.kind !== "sql") continue;
    const parts = partsOf(needed);
    if (!parts) return null;
    for (const [name, sql] of parts.made) before.push(subquery(name, sql));
    if (id === cell.id)
      return before.length === 0 ? parts.query : `WITH ${before.join(",\n")}\nSELECT * FROM (\n${parts.query}\n)`;
    if (needed.name !== "") before.push(subquery(needed.name, parts.query));
  }
  return null;
}

const subquery = (name: string, sql: string): string => `${quoteName(name)} AS (\n${sql}\n)`;

/** The last query of a cell, and the tables and views that the statements before it make from queries. */
function partsOf(cell: Cell): {readonly query: string; readonly made: readonly (readonly [string, string])[]} | null {
  const statements = splitStatements(cell.kind === "sql" ? cell.sql : "");
  const last = statements.at(-1);
  if (!last || !isQuery(last) || statements.some(pivots) || cell.kind !== "sql") return null;
  const made: (readonly [string, string])[] = [];
  for (const statement of statements.slice(0, -1)) {
    const [name] = definedBy(statement);
    const as = statement.tokens.find(({text}) => text.toLowerCase() === "as");
    const what = /^create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:table|view)\b/i.test(statement.sql);
    if (name === undefined || !as || !what) return null;
    made.push([name, statement.sql.slice(as.to - statement.from).trim()]);
  }
  // What is said before the first statement stays with a query that stands alone.
  const query = made.length === 0 ? cell.sql.trim().replace(/;\s*$/, "") : last.sql;
  return {query, made};
}
