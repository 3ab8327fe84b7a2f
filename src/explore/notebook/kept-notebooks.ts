import {newId, type Notebook} from "./notebook.js";
import type {KeptNotebook, NotebookStore} from "./store.js";
import type {WriteAhead} from "./write-ahead.js";

/** The notebooks that are kept in this browser, as far as this tab knows. */
export class KeptNotebooks {
  readonly #store: NotebookStore;
  readonly #ahead: WriteAhead | null;
  /** The title of a version that is kept beside that of another tab. */
  readonly #titleApart: (title: string) => string;
  /** How often each notebook has been kept. */
  readonly #turns = new Map<string, number>();
  #all: readonly Notebook[] = [];
  /** What is asked of the store is done in this order. */
  #queue: Promise<unknown> = Promise.resolve();

  /** @param ahead keeps each change until the store has it; without it a change is lost that nobody waited for */
  constructor(store: NotebookStore, titleApart: (title: string) => string, ahead: WriteAhead | null = null) {
    this.#store = store;
    this.#ahead = ahead;
    this.#titleApart = titleApart;
  }

  /** All of them, the one that was changed last first. */
  get all(): readonly Notebook[] {
    return this.#all;
  }

  find(id: string | null): Notebook | undefined {
    return this.#all.find((notebook) => notebook.id === id);
  }

  /**
   * Reads what there is.
   * @throws Error when the browser does not give it; what this tab knows stays as it is
   */
  async read(): Promise<void> {
    await this.#recover(await this.#readTurns());
  }

  /** Reads what there is, and how often what this tab has not seen yet has been kept. */
  async #readTurns(): Promise<readonly KeptNotebook[]> {
    const kept = await this.#list();
    for (const {notebook, turn} of kept) {
      if (!this.#turns.has(notebook.id)) this.#turns.set(notebook.id, turn);
    }
    return kept;
  }

  /** Keeps what waited to be kept when a tab was closed, loaded again or ended. */
  async #recover(kept: readonly KeptNotebook[]): Promise<void> {
    for (const left of this.#ahead?.left() ?? []) {
      const {notebook, seen} = left;
      const there = kept.find((one) => one.notebook.id === notebook.id);
      // The store had taken it, and only nobody was left to hear that.
      if (there === undefined || JSON.stringify(there.notebook) !== JSON.stringify(notebook)) {
        this.#all = [notebook, ...this.#without(notebook.id)];
        const turn = await this.#store.keep(notebook, seen);
        if (turn === null) await this.#keepApart(notebook);
        else this.#turns.set(notebook.id, turn);
      }
      this.#ahead?.taken(left);
    }
  }

  /** Notes a change at once; it is kept by and by. */
  note(notebook: Notebook): void {
    this.#ahead?.write({notebook, seen: this.#turns.get(notebook.id) ?? null});
  }

  /**
   * Reads what there is anew; gives a notebook as another tab has kept it since, to be agreed to by `follow`.
   * @throws Error when the browser does not give it; what this tab knows stays as it is
   */
  async changedElsewhere(id: string): Promise<KeptNotebook | null> {
    await this.#queue;
    const there = (await this.#list()).find(({notebook}) => notebook.id === id);
    const known = this.#turns.get(id);
    return there && known !== undefined && there.turn !== known ? there : null;
  }

  /** From now on this tab goes on from what another one has kept. */
  follow({notebook, turn}: KeptNotebook): void {
    this.#turns.set(notebook.id, turn);
  }

  async #list(): Promise<readonly KeptNotebook[]> {
    const kept = await this.#store.kept();
    this.#all = kept.map(({notebook}) => notebook);
    return kept;
  }

  /**
   * Keeps a notebook. Where another tab has kept it since, both versions stay, this one under an identifier and a title of
   * its own.
   * @returns the version of its own; null where there was no need of one
   * @throws Error when the browser rejects it
   */
  keep(notebook: Notebook): Promise<Notebook | null> {
    this.#all = [notebook, ...this.#without(notebook.id)];
    return this.#enqueue(async () => {
      const turn = await this.#store.keep(notebook, this.#turns.get(notebook.id) ?? null);
      this.#ahead?.stored(notebook);
      if (turn === null) return this.#keepApart(notebook);
      this.#turns.set(notebook.id, turn);
      return null;
    });
  }

  async #keepApart(notebook: Notebook): Promise<Notebook> {
    const apart = {...notebook, id: newId(), title: this.#titleApart(notebook.title)};
    this.#turns.set(apart.id, (await this.#store.keep(apart, null)) ?? 0);
    this.#turns.delete(notebook.id);
    this.#all = [apart, ...this.#all];
    // It is kept, even where the browser does not say what else is.
    await this.#readTurns().catch(() => undefined);
    return apart;
  }

  /**
   * Deletes a notebook. One that the browser never kept is only taken from the list.
   * @throws Error when the browser rejects it; the notebook stays in the list then
   */
  drop(id: string): Promise<void> {
    return this.#enqueue(async () => {
      try {
        await this.#store.drop(id);
      } catch (error) {
        if (this.#turns.has(id)) throw error;
      }
      this.#ahead?.forget(id);
      this.#turns.delete(id);
      this.#all = this.#without(id);
    });
  }

  #without(id: string): Notebook[] {
    return this.#all.filter((notebook) => notebook.id !== id);
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
