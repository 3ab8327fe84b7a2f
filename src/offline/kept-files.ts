import {addressOf, isNamedByContent, shortDigest} from "./requests.js";
import {filesFile, type EditionFiles, type State} from "./protocol.js";

/** How many files are fetched at once. */
const together = 6;

/** The cache of an edition: its files, as far as they are kept, and the list of all of them. */
export class KeptFiles {
  readonly #cache: Cache;
  readonly #scope: string;
  /** Its list; read once. */
  readonly list: EditionFiles;

  private constructor(cache: Cache, scope: string, list: EditionFiles) {
    this.#cache = cache;
    this.#scope = scope;
    this.list = list;
  }

  /** What is kept of an edition; null where nothing is, or its list is gone. */
  static async open(name: string, scope: string): Promise<KeptFiles | null> {
    if (!(await caches.has(name))) return null;
    const cache = await caches.open(name);
    const list = await cache.match(addressOf(filesFile, scope));
    return list === undefined ? null : new KeptFiles(cache, scope, (await list.json()) as EditionFiles);
  }

  /** Begins to keep an edition by its list. */
  static async begin(name: string, scope: string, list: ArrayBuffer): Promise<KeptFiles> {
    const cache = await caches.open(name);
    const kind = {headers: {"content-type": "application/json"}};
    await cache.put(addressOf(filesFile, scope), new Response(list, kind));
    return new KeptFiles(cache, scope, JSON.parse(new TextDecoder().decode(list)) as EditionFiles);
  }

  get(path: string): Promise<Response | undefined> {
    return this.#cache.match(addressOf(path, this.#scope));
  }

  /**
   * Keeps what a host has answered, if it is the edition's file.
   * @returns the answer as it is kept; null where it is another file
   */
  async keep(path: string, response: Response): Promise<Response | null> {
    const bytes = await response.arrayBuffer();
    if ((await shortDigest(bytes)) !== this.list.files[path]?.[1]) return null;
    const headers = new Headers(response.headers);
    // The browser has unpacked it.
    headers.delete("content-encoding");
    headers.set("content-length", String(bytes.byteLength));
    const kept = new Response(bytes, {headers});
    await this.#cache.put(addressOf(path, this.#scope), kept.clone());
    return kept;
  }

  /** Fetches files that are not kept yet. Returns how many could not be had, or are those of another edition. */
  async fetchMissing(paths: readonly string[]): Promise<number> {
    let failed = 0;
    const rest = paths.values();
    const one = async (): Promise<void> => {
      for (const path of rest) {
        if (this.list.files[path] === undefined || (await this.get(path)) !== undefined) continue;
        if (!(await this.fetch(path).catch(() => false))) failed++;
      }
    };
    await Promise.all(Array.from({length: together}, one));
    return failed;
  }

  /** Fetches a file; the browser's own cache is passed by where it may have that of another edition. */
  async fetch(path: string): Promise<boolean> {
    const address = addressOf(path.replace(/(^|\/)index\.html$/, "$1"), this.#scope);
    const response = await fetch(address, {cache: isNamedByContent(path) ? "default" : "no-cache"});
    return response.ok && (await this.keep(path, response)) !== null;
  }

  /** Takes over from another edition what has not changed since. */
  async takeFrom(other: KeptFiles): Promise<void> {
    for (const path of await other.paths()) {
      if (other.list.files[path]?.[1] !== this.list.files[path]?.[1]) continue;
      const response = await other.get(path);
      if (response !== undefined) await this.#cache.put(addressOf(path, this.#scope), response);
    }
  }

  /** The files that are kept. */
  async paths(): Promise<readonly string[]> {
    const begin = new URL(this.#scope).pathname.length;
    const requests = await this.#cache.keys();
    return requests
      .map(({url}) => decodeURIComponent(new URL(url).pathname.slice(begin)))
      .filter((path) => this.list.files[path] !== undefined);
  }

  async state(): Promise<State> {
    const kept = new Set(await this.paths());
    const all = Object.entries(this.list.files);
    const sum = (files: readonly (typeof all)[number][]): number =>
      files.reduce((bytes, [, file]) => bytes + file![0], 0);
    return {
      missing: all.flatMap(([path]) => (kept.has(path) ? [] : [path])),
      kept: kept.size,
      bytes: sum(all.filter(([path]) => kept.has(path))),
      files: all.length,
      allBytes: sum(all)
    };
  }

  /** A remark about what is kept, such as the list of the edition before. */
  async note(name: string, text: string): Promise<void> {
    await this.#cache.put(noteAddress(name, this.#scope), new Response(text));
  }

  async noted(name: string): Promise<string | null> {
    return (await (await this.#cache.match(noteAddress(name, this.#scope)))?.text()) ?? null;
  }
}

/** No file of a site has such an address. */
const noteAddress = (name: string, scope: string): string => new URL(`?note=${encodeURIComponent(name)}`, scope).href;
