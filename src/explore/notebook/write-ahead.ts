import {readNotebook, type Notebook} from "./notebook.js";

/** A version of a notebook that the browser's store may not have yet. */
export interface Ahead {
  readonly notebook: Notebook;
  /** The turn of the store that it follows; null where the store had none. */
  readonly seen: number | null;
}

/** A version that was left behind, and where. */
export interface Left extends Ahead {
  readonly key: string;
}

/** The part of `localStorage` and `sessionStorage` that is needed. */
export type TextStore = Pick<Storage, "getItem" | "key" | "length" | "removeItem" | "setItem">;

/** How old what another tab has written must be before it is taken for left behind, in milliseconds: a tab saves after a rest. */
const leftBehind = 3_000;

/**
 * Keeps each change at once, in the same step as it is made, until the store has it: the store answers later, and a page that is
 * loaded again, a crash or a lid that is closed does not wait for it. Where the browser keeps no text, or not so much, nothing is lost
 * that would not have been lost without it.
 */
export class WriteAhead {
  readonly #texts: TextStore | null;
  readonly #prefix: string;
  readonly #tab: string;
  readonly #now: () => number;
  /** The version of each notebook that was written last. */
  readonly #last = new Map<string, Notebook>();

  /**
   * @param prefix what the names of its entries begin with
   * @param tab what tells this tab from others, the same when it is loaded again
   */
  constructor(
    texts: TextStore | null,
    {prefix, tab, now = Date.now}: {prefix: string; tab: string; now?: () => number}
  ) {
    this.#texts = texts;
    this.#prefix = prefix;
    this.#tab = tab;
    this.#now = now;
  }

  write({notebook, seen}: Ahead): void {
    const text = JSON.stringify({notebook, seen, tab: this.#tab, at: this.#now()});
    this.#last.set(notebook.id, notebook);
    try {
      this.#texts?.setItem(this.#keyOf(notebook.id), text);
    } catch {
      // An older version would take the place of a newer one that did not fit.
      this.forget(notebook.id);
    }
  }

  /** Forgets a version that the store has now, unless a later one waits. */
  stored(notebook: Notebook): void {
    if ((this.#last.get(notebook.id) ?? notebook) === notebook) this.forget(notebook.id);
  }

  /** Forgets whatever waits of a notebook. */
  forget(id: string): void {
    this.#last.delete(id);
    this.#remove(this.#keyOf(id));
  }

  /** Forgets a version that was left and has been taken over. */
  taken({key}: Left): void {
    this.#remove(key);
  }

  /** Each tab keeps its own: what one has stored says nothing of what another one still has to store. */
  #keyOf(id: string): string {
    return `${this.#prefix}${this.#tab}-${id}`;
  }

  #remove(key: string): void {
    try {
      this.#texts?.removeItem(key);
    } catch {
      // Where texts cannot be removed there are none.
    }
  }

  /** The versions that no tab is saving any more: those of this one, and old ones of others. */
  left(): readonly Left[] {
    return this.#entries().flatMap(({key, text}): Left[] => {
      const entry = readEntry(text);
      if (entry === null) return [];
      const {notebook, seen, tab, at} = entry;
      return tab === this.#tab || this.#now() - at > leftBehind ? [{key, notebook, seen}] : [];
    });
  }

  #entries(): {readonly key: string; readonly text: string}[] {
    const texts = this.#texts;
    try {
      const keys = Array.from({length: texts?.length ?? 0}, (_, i) => texts!.key(i) ?? "");
      return keys.filter((key) => key.startsWith(this.#prefix)).map((key) => ({key, text: texts!.getItem(key) ?? ""}));
    } catch {
      return [];
    }
  }
}

interface Entry extends Ahead {
  readonly tab: string;
  readonly at: number;
}

function readEntry(text: string): Entry | null {
  try {
    const given = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const notebook = readNotebook(given?.notebook);
    if (!notebook) return null;
    const {seen, tab, at} = given!;
    return {
      notebook,
      seen: typeof seen === "number" ? seen : null,
      tab: typeof tab === "string" ? tab : "",
      at: typeof at === "number" ? at : 0
    };
  } catch {
    return null;
  }
}
