import type {Statement} from "../../engine/sql-statements.js";
import {namesOf, type Dependencies} from "../notebook/dependencies.js";
import type {Cell} from "../notebook/notebook.js";
import {variableKey, variableSet, variablesRead, variableTable} from "../sql/variables.js";
import {Rejected} from "./rejected.js";

/**
 * The tables that keep the variables which a cell reads of others, by the names of these.
 * @throws Rejected where no cell sets one: the engine would give nothing, and say nothing
 */
export function variablesFor(
  cell: string,
  statements: readonly Statement[],
  cells: readonly Cell[],
  {needs}: Pick<Dependencies, "needs">
): Map<string, string> {
  const tables = new Map<string, string>();
  const own = new Set<string>();
  const needed = cells.filter(({id}) => needs.get(cell)?.includes(id)).map(namesOf);
  for (const statement of statements) {
    for (const {name, from, to} of variablesRead(statement)) {
      if (own.has(name)) continue;
      const maker = needed.find(({makes}) => makes.includes(variableKey(name)));
      if (!maker) throw new Rejected({why: "variable", name, from, to});
      tables.set(name, variableTable(maker.id, name));
    }
    const set = variableSet(statement);
    if (set !== null) own.add(set);
  }
  return tables;
}
