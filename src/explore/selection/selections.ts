import {givesResult, type Cell} from "../notebook/notebook.js";
import {viewOf} from "../cell/cell-work.js";
import type {Condition} from "./condition.js";
import {filteredSql, reads, type Chosen} from "./filtered-sql.js";

/** What stands at a cell: a choice that it follows, or one that it cannot follow. */
export interface CellChoice {
  readonly chosen: Chosen;
  readonly followed: boolean;
}

interface SelectionParts {
  readonly cells: () => readonly Cell[];
  /** Runs the cells that read a table, and those that read these. */
  readonly rerun: (ids: readonly string[]) => void;
  /** Shows at each cell what was chosen. */
  readonly show: (choices: ReadonlyMap<string, readonly CellChoice[]>) => void;
}

/**
 * What the reader chose in heads and charts. Each choice holds for every cell that reads the same table, stands at each of them,
 * and is kept nowhere: a notebook that is opened anew shows all.
 */
export class Selections {
  readonly #parts: SelectionParts;
  #chosen: readonly Chosen[] = [];

  constructor(parts: SelectionParts) {
    this.#parts = parts;
  }

  get all(): readonly Chosen[] {
    return this.#chosen;
  }

  /**
   * Takes a choice in the place of an earlier one over the same column; how many cells it holds for.
   * @param source the cell in which it was made
   */
  choose(table: string, condition: Condition, source: string): number {
    const others = this.#chosen.filter((one) => one.table !== table || one.condition.column !== condition.column);
    const chosen = {table, condition, source};
    this.#take([...others, chosen], [table]);
    return this.#readers(table).length;
  }

  /** Takes a choice away. */
  clear(chosen: Chosen): void {
    if (!this.#chosen.includes(chosen)) return;
    this.#take(
      this.#chosen.filter((one) => one !== chosen),
      [chosen.table]
    );
  }

  /** Forgets every choice; whether there was one. */
  clearAll(): boolean {
    if (this.#chosen.length === 0) return false;
    this.#take([], [...new Set(this.#chosen.map(({table}) => table))]);
    return true;
  }

  /** Forgets every choice where its cells are no more, without running anything. */
  forget(): void {
    this.#chosen = [];
  }

  /** The choices over columns that a result no longer has, which are dropped. */
  dropLost(table: string, columns: readonly string[]): Chosen[] {
    const lost = this.#chosen.filter(
      (one) => one.table.toLowerCase() === table.toLowerCase() && !columns.includes(one.condition.column)
    );
    if (lost.length > 0) this.#chosen = this.#chosen.filter((one) => !lost.includes(one));
    return lost;
  }

  /** A statement as a cell runs it. A chart in which something was chosen goes on showing all of that. */
  filtered(sql: string, cell: Cell | null): string {
    if (this.#chosen.length === 0) return sql;
    const held = this.#chosen.filter(
      (one) => cell === null || (one.source !== cell.id && reads(cell, one.table) === "queries")
    );
    return filteredSql(sql, held);
  }

  /** Shows what was chosen at the cells as they are now. */
  show(): void {
    const choices = new Map(
      this.#parts.cells().map((cell) => [
        cell.id,
        this.#chosen.flatMap((chosen): CellChoice[] => {
          const how = reads(cell, chosen.table);
          const own = chosen.source === cell.id || (givesResult(cell) && viewOf(cell) === chosen.table);
          return how === "not" && !own ? [] : [{chosen, followed: how !== "more"}];
        })
      ])
    );
    this.#parts.show(choices);
  }

  #readers(table: string): Cell[] {
    return this.#parts.cells().filter((cell) => reads(cell, table) === "queries");
  }

  #take(chosen: readonly Chosen[], tables: readonly string[]): void {
    this.#chosen = chosen;
    this.show();
    this.#parts.rerun([...new Set(tables.flatMap((table) => this.#readers(table).map(({id}) => id)))]);
  }
}
