import {mapTogether} from "../lib/map-together.js";
import {together, type PartsList, type PartsProgress} from "./table-files.js";

/** Where the parts of a table come from. */
export interface PartsSource {
  readonly list: () => Promise<PartsList>;
  readonly part: (name: string) => Promise<ArrayBuffer>;
  /** Told how much is fetched where the whole table is asked for, before it is; what it gives is called once that is over. */
  readonly tell?: PartsProgress<() => void>;
}

/** Puts a part into the engine: the first one makes the table, the others are added to it. */
export type InsertPart = (bytes: Uint8Array, more: boolean) => Promise<void>;

/** The parts of a table that are in an engine, or on their way to it, behind the one name of the table. */
export class PartedTable {
  readonly #source: PartsSource;
  readonly #parts = new Map<string, Promise<void>>();
  #list: Promise<PartsList> | null = null;
  /** The last of the insertions: they go one by one. */
  #last: Promise<unknown> = Promise.resolve();
  #isMade = false;

  constructor(source: PartsSource) {
    this.#source = source;
  }

  /** Whether the table is in the engine, with some part of it. */
  get isMade(): boolean {
    return this.#isMade;
  }

  /** Brings parts in that are there; each once, and what failed is forgotten. */
  async add(names: readonly string[], insert: InsertPart): Promise<void> {
    await Promise.all(names.map((name) => this.#add(name, insert)));
  }

  /**
   * Brings in the parts of some names, of which there need not be any, or all of them; in any case the table is there afterwards.
   * @param names null for the whole table
   */
  async provide(names: readonly string[] | null, insert: InsertPart): Promise<void> {
    const {parts} = await this.#listed();
    const there = Object.keys(parts);
    const wanted = names === null ? there : names.filter((name) => parts[name] !== undefined);
    // Without rows it is a table, too.
    const missing = (wanted.length === 0 ? there.slice(0, 1) : wanted).filter((name) => !this.#parts.has(name));
    const bytes = missing.reduce((sum, name) => sum + parts[name]![1], 0);
    const done = names === null && missing.length > 0 ? this.#source.tell?.(missing.length, bytes) : undefined;
    try {
      await mapTogether(missing, (name) => this.#add(name, insert), together);
      // Others may have asked for the rest.
      await this.add(wanted, insert);
    } finally {
      done?.();
    }
  }

  /** Forgets what was brought in, as where the table is gone. */
  forget(): void {
    this.#parts.clear();
    this.#list = null;
    this.#isMade = false;
  }

  #listed(): Promise<PartsList> {
    this.#list ??= this.#source.list().catch((error: unknown) => {
      this.#list = null;
      throw error;
    });
    return this.#list;
  }

  #add(name: string, insert: InsertPart): Promise<void> {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const adding = this.#insert(name, insert).catch((error: unknown) => {
      this.#parts.delete(name);
      throw error;
    });
    this.#parts.set(name, adding);
    return adding;
  }

  async #insert(name: string, insert: InsertPart): Promise<void> {
    const bytes = new Uint8Array(await this.#source.part(name));
    const turn = this.#last.then(async () => {
      await insert(bytes, this.#isMade);
      this.#isMade = true;
    });
    this.#last = turn.catch(() => undefined);
    await turn;
  }
}
