import {pageContext} from "../../views/shell/page-context.js";
import {databaseName, ownKey} from "./store-keys.js";
import {readNotebook, type Notebook} from "./notebook.js";

/** A table of the reader's own, as it is kept in this browser. */
export interface OwnTable {
  readonly name: string;
  /** Arrow, as a stream; not in the page's memory, and kept by the browser whatever its size. */
  readonly data: Blob;
  readonly rows: number;
  readonly columns: readonly {readonly name: string; readonly type: string}[];
}

type StoreName = "notebooks" | "tables";

/** How long the browser may take to open its store, in milliseconds. */
const patience = 4_000;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(pageContext().language.place), 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("notebooks", {keyPath: "id"});
      request.result.createObjectStore("tables", {keyPath: "name"});
    };
    request.onsuccess = () => resolve(request.result);
    // Some browsers never answer, or only once another tab is closed: the page is not to wait for that.
    request.onblocked = () => reject(new Error("another tab keeps the store from opening"));
    setTimeout(() => reject(new Error("the browser does not answer")), patience);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
  // What failed is asked for anew when the reader tries again.
  opened.catch(() => (opened = undefined));
  return opened;
}

async function within<T>(
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
  const transaction = (await open()).transaction(store, mode);
  const request = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? new Error("the browser did not save"));
  });
}

/** A notebook as it is kept, and how often it has been. */
export interface KeptNotebook {
  readonly notebook: Notebook;
  readonly turn: number;
}

/** Where notebooks are kept. Each method rejects where the browser does. */
export interface NotebookStore {
  /** The notebooks that are kept, by title. What cannot be read is left out. */
  kept(): Promise<readonly KeptNotebook[]>;
  /**
   * Keeps a notebook under its identifier, unless another tab has kept it since.
   * @param seen the turn that this tab knows of; null where it knows of none
   * @returns the turn now; null where what another tab kept has been left as it is
   */
  keep(notebook: Notebook, seen: number | null): Promise<number | null>;
  drop(id: string): Promise<void>;
}

/** The notebooks of this browser. */
export const notebookStore: NotebookStore = {
  kept: keptNotebooks,
  keep: keepNotebook,
  drop: async (id) => {
    await within("notebooks", "readwrite", (store) => store.delete(id));
  }
};

async function keptNotebooks(): Promise<KeptNotebook[]> {
  const kept = await within("notebooks", "readonly", (store): IDBRequest<unknown[]> => store.getAll());
  return kept
    .flatMap((data): KeptNotebook[] => {
      const notebook = readNotebook(data);
      return notebook ? [{notebook, turn: turnOf(data)}] : [];
    })
    .sort((a, b) => a.notebook.title.localeCompare(b.notebook.title, "vi"));
}

const turnOf = (data: unknown): number => {
  const turn: unknown = typeof data === "object" && data !== null && "turn" in data ? data.turn : 0;
  return typeof turn === "number" ? turn : 0;
};

async function keepNotebook(notebook: Notebook, seen: number | null): Promise<number | null> {
  const transaction = (await open()).transaction("notebooks", "readwrite");
  const store = transaction.objectStore("notebooks");
  const there = store.get(notebook.id);
  let turn: number | null = null;
  there.onsuccess = () => {
    const last = there.result === undefined ? null : turnOf(there.result);
    if (last !== null && seen !== null && last !== seen) return;
    turn = (last ?? 0) + 1;
    store.put({...notebook, turn});
  };
  await new Promise<void>((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = transaction.onerror = () =>
      failed(transaction.error ?? new Error("the browser did not save"));
  });
  return turn;
}

/** A table as an earlier version of the page kept it. */
interface EarlierTable extends Omit<OwnTable, "data"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where the reader's own tables are kept. Each method rejects where the browser does. */
export interface TableStore {
  kept(): Promise<readonly OwnTable[]>;
  keep(table: OwnTable): Promise<void>;
  drop(name: string): Promise<void>;
}

/** The reader's own tables in this browser. */
export const tableStore: TableStore = {
  kept: async () => {
    const kept = await within(
      "tables",
      "readonly",
      (store) => store.getAll() as IDBRequest<(OwnTable | EarlierTable)[]>
    );
    return kept.map((table) => {
      if ("data" in table) return table;
      const {bytes, ...rest} = table;
      return {...rest, data: new Blob([bytes])};
    });
  },
  keep: async (table) => {
    await within("tables", "readwrite", (store) => store.put(table));
    await markTables();
  },
  drop: async (name) => {
    await within("tables", "readwrite", (store) => store.delete(name));
    // The table is gone, whatever is said of it elsewhere.
    await markTables().catch(() => undefined);
  }
};

/** Says where it can be read at once whether there are tables. */
async function markTables(): Promise<void> {
  const count = await within("tables", "readonly", (store) => store.count());
  const key = ownKey(pageContext().language.place);
  if (count > 0) localStorage.setItem(key, "");
  else localStorage.removeItem(key);
}
