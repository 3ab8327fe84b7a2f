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

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("daknong-explore", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("notebooks", {keyPath: "id"});
      request.result.createObjectStore("tables", {keyPath: "name"});
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
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

/** The notebooks kept in this browser, by title. What cannot be read is left out. */
export async function keptNotebooks(): Promise<Notebook[]> {
  const kept = await within("notebooks", "readonly", (store): IDBRequest<unknown[]> => store.getAll());
  return kept.flatMap((data) => readNotebook(data) ?? []).sort((a, b) => a.title.localeCompare(b.title, "vi"));
}

/** Keeps a notebook under its identifier. */
export async function keepNotebook(notebook: Notebook): Promise<void> {
  await within("notebooks", "readwrite", (store) => store.put(notebook));
}

export async function dropNotebook(id: string): Promise<void> {
  await within("notebooks", "readwrite", (store) => store.delete(id));
}

/** A table as an earlier version of the page kept it. */
interface EarlierTable extends Omit<OwnTable, "data"> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The reader's own tables. */
export async function keptTables(): Promise<OwnTable[]> {
  const kept = await within("tables", "readonly", (store) => store.getAll() as IDBRequest<(OwnTable | EarlierTable)[]>);
  return kept.map((table) => {
    if ("data" in table) return table;
    const {bytes, ...rest} = table;
    return {...rest, data: new Blob([bytes])};
  });
}

export async function keepTable(table: OwnTable): Promise<void> {
  await within("tables", "readwrite", (store) => store.put(table));
}

export async function dropTable(name: string): Promise<void> {
  await within("tables", "readwrite", (store) => store.delete(name));
}
