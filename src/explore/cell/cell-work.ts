import type {Cell, ResultCell} from "../notebook/notebook.js";
import {sameControl, type ChosenValue} from "../input/input.js";
import type {Statement} from "../../engine/sql-statements.js";

/** The view that holds the result of a cell; a cell without a name has one that nobody types. */
export const viewOf = ({id, name}: ResultCell): string => (name === "" ? `_cell_${id}` : name);

/** Whether two states of a cell ask the engine for the same. */
export function sameWork(a: Cell, b: Cell): boolean {
  if (a.kind === "sql" && b.kind === "sql") return a.sql === b.sql && a.name === b.name;
  if (a.kind === "js" && b.kind === "js") return a.code === b.code && a.name === b.name;
  if (a.kind === "input" && b.kind === "input")
    return a.name === b.name && sameControl(a.input, b.input) && sameValue(a.input.value, b.input.value);
  if (a.kind === "chart" && b.kind === "chart") return a.chart.from === b.chart.from;
  return a.kind === b.kind;
}

/** Whether two states of an input differ in what is chosen alone. */
export const onlyTurned = (a: Cell, b: Cell): boolean =>
  a.kind === "input" && b.kind === "input" && a.name === b.name && sameControl(a.input, b.input);

const sameValue = (a: ChosenValue, b: ChosenValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Statements that change something answer with a count that is no result. */
export function givesRows(statement: Statement): boolean {
  return !/^(?:create|drop|alter|insert|update|delete|merge|truncate|begin|commit|rollback|set|checkpoint|analyze|vacuum|comment|prepare|deallocate)$/i.test(
    statement.tokens[0]?.text ?? ""
  );
}
