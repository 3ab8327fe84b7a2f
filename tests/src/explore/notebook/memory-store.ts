import type {KeptNotebook, NotebookStore, OwnTable, TableStore} from "../../../../src/explore/notebook/store.js";
import type {Notebook} from "../../../../src/explore/notebook/notebook.js";

const rejected = () => Promise.reject(new Error("rejected"));

/** Notebooks in memory, in place of those of a browser; it can reject what browsers reject. */
export class MemoryNotebooks implements NotebookStore {
  readonly notebooks: Map<string, KeptNotebook>;
  rejectsDeletes = false;
  rejectsWrites = false;
  rejectsReads = false;

  constructor(notebooks: readonly Notebook[]) {
    this.notebooks = new Map(notebooks.map((notebook) => [notebook.id, {notebook, turn: 1}]));
  }

  kept(): Promise<readonly KeptNotebook[]> {
    return this.rejectsReads ? rejected() : Promise.resolve([...this.notebooks.values()]);
  }

  keep(notebook: Notebook, seen: number | null): Promise<number | null> {
    if (this.rejectsWrites) return rejected();
    const last = this.notebooks.get(notebook.id)?.turn ?? null;
    if (last !== null && seen !== null && last !== seen) return Promise.resolve(null);
    const turn = (last ?? 0) + 1;
    this.notebooks.set(notebook.id, {notebook, turn});
    return Promise.resolve(turn);
  }

  drop(id: string): Promise<void> {
    if (this.rejectsDeletes) return rejected();
    this.notebooks.delete(id);
    return Promise.resolve();
  }
}

/** Tables of a reader's own in memory, in place of those of a browser. */
export class MemoryTables implements TableStore {
  readonly tables: Map<string, OwnTable>;
  rejectsDeletes = false;
  rejectsWrites = false;
  rejectsReads = false;

  constructor(tables: readonly OwnTable[]) {
    this.tables = new Map(tables.map((table) => [table.name, table]));
  }

  kept(): Promise<readonly OwnTable[]> {
    return this.rejectsReads ? rejected() : Promise.resolve([...this.tables.values()]);
  }

  keep(table: OwnTable): Promise<void> {
    if (this.rejectsWrites) return rejected();
    this.tables.set(table.name, table);
    return Promise.resolve();
  }

  drop(name: string): Promise<void> {
    if (this.rejectsDeletes) return rejected();
    this.tables.delete(name);
    return Promise.resolve();
  }
}
