import type {CellFault} from "../cell/cell-state.js";
import type {Cell} from "../notebook/notebook.js";
import {StatementError, TableError} from "./session.js";

/** A fault on its way to the cell. */
export class Rejected extends Error {
  readonly fault: CellFault;

  constructor(fault: CellFault) {
    super(fault.why);
    this.fault = fault;
  }
}

/** What the cell is told of an error. */
export function faultOf(error: unknown, cell: Cell): CellFault {
  if (error instanceof Rejected) return error.fault;
  if (error instanceof TableError) return {why: "table", table: error.table};
  if (error instanceof StatementError)
    return {why: "engine", fault: error.fault, from: 0, sql: cell.kind === "sql" ? cell.sql : ""};
  return {why: "start"};
}
