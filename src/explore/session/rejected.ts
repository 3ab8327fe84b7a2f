import type {CellError} from "../cell/cell-state.js";
import {sqlOf} from "../notebook/dependencies.js";
import type {Cell} from "../notebook/notebook.js";
import type {Statement} from "../../engine/sql-statements.js";
import {rejection} from "../sql/statements.js";
import {StatementError, TableError} from "./session.js";

/** An error on its way to the cell. */
export class Rejected extends Error {
  readonly reason: CellError;

  constructor(reason: CellError) {
    super(reason.why);
    this.reason = reason;
  }
}

/**
 * Lets through what may run here.
 * @throws Rejected for the first statement that may not
 */
export function rejectUnsafe(statements: readonly Statement[], published: ReadonlySet<string>): void {
  for (const statement of statements) {
    const rejected = rejection(statement, published);
    if (!rejected) continue;
    const {from, sql} = statement;
    throw new Rejected({why: "rejected", rejection: rejected, from, to: from + sql.length});
  }
}

/** The error as the cell shows it. */
export function cellErrorOf(error: unknown, cell: Cell): CellError {
  if (error instanceof Rejected) return error.reason;
  if (error instanceof TableError) return {why: "table", table: error.table};
  if (error instanceof StatementError) return {why: "engine", details: error.details, from: 0, sql: sqlOf(cell)};
  return {why: "start"};
}
