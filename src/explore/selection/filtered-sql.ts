import {splitStatements, type Statement} from "../../engine/sql-statements.js";
import {quoteName} from "../../engine/sql-tokens.js";
import type {Cell} from "../notebook/notebook.js";
import {programNames} from "../program/grammar.js";
import {tablesIn} from "../sql/names.js";
import {isQuery} from "../sql/statements.js";
import {conditionSql, type Condition} from "./condition.js";

/** What a reader chose of a table or result. */
export interface Chosen {
  readonly table: string;
  readonly condition: Condition;
  /** The cell in which it was chosen. */
  readonly source: string;
}

/** A query in which tables hold what was chosen of them alone; what is no query, or reads none of them, as it is. */
export function filteredSql(sql: string, chosen: readonly Chosen[]): string {
  const [statement, ...others] = splitStatements(sql);
  if (chosen.length === 0 || !statement || others.length > 0 || !isQuery(statement)) return sql;
  const read = tablesIn(statement);
  const conditions = new Map<string, string[]>();
  for (const {table, condition} of chosen) {
    if (read.has(table.toLowerCase()))
      conditions.set(table, [...(conditions.get(table) ?? []), conditionSql(condition)]);
  }
  if (conditions.size === 0) return sql;
  // Within the query the name stands for the rows that were chosen; with the schema before it, for the table itself.
  const named = [...conditions].map(
    ([table, those]) => `${quoteName(table)} AS (SELECT * FROM main.${quoteName(table)} WHERE ${those.join(" AND ")})`
  );
  const [first, second] = statement.tokens;
  if (first?.text.toLowerCase() !== "with") return `WITH ${named.join(", ")}\n${statement.sql}`;
  const last = second?.text.toLowerCase() === "recursive" ? second : first;
  const at = last.to - statement.from;
  return `${statement.sql.slice(0, at)} ${named.join(", ")},${statement.sql.slice(at)}`;
}

/** The tables that a cell reads, in lower case, and whether a choice of one can be carried into it. */
export function reads(cell: Cell, table: string): "not" | "queries" | "more" {
  const name = table.toLowerCase();
  if (cell.kind === "chart") return cell.chart.from.toLowerCase() === name ? "queries" : "not";
  if (cell.kind === "js") return programNames(cell.code).free.some((free) => free.name === table) ? "queries" : "not";
  if (cell.kind !== "sql") return "not";
  const those = splitStatements(cell.sql).filter((statement: Statement) => tablesIn(statement).has(name));
  return those.length === 0 ? "not" : those.every(isQuery) ? "queries" : "more";
}
