import type {Connection} from "../../engine/database.js";
import {insertTable} from "../../engine/insert-table.js";
import {quoteName} from "../../engine/sql-tokens.js";
import type {Session} from "./session.js";

/** What cells made in the engine: their results as views or tables, and what their statements made besides. */
export class MadeByCells {
  readonly #session: Session;
  /** What statements made, such as tables and macros, by name: of which kind it is, and the cell. */
  readonly #made = new Map<string, {readonly kind: string; readonly by: string}>();
  /** Results that are tables and no views, because no view can be made of them. */
  readonly #tables = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Forgets everything, as after the engine was lost. */
  clear(): void {
    this.#made.clear();
    this.#tables.clear();
  }

  /** Notes what a statement of a cell makes. */
  note(name: string, kind: string, by: string): void {
    this.#made.set(name, {kind, by});
  }

  /** Makes room for what a statement makes: what another cell made under this name is made anew. */
  async makeRoom(name: string, kind: string, by: string): Promise<void> {
    const before = this.#made.get(name)?.kind;
    if (before !== undefined) await this.#drop(name, before);
    this.note(name, kind, by);
  }

  /** Makes the view by which others read a result. */
  async makeView(connection: Connection, view: string, sql: string): Promise<void> {
    if (this.#tables.delete(view)) await this.#drop(view, "table");
    await this.#session.execute(connection, `CREATE OR REPLACE VIEW ${quoteName(view)} AS ${sql}`);
  }

  /** Keeps a result as a table, where its rows decide about its columns. */
  async makeTable(connection: Connection, name: string, sql: string, signal: AbortSignal): Promise<void> {
    await this.#drop(name, "view");
    await this.#session.executeUntil(connection, `CREATE OR REPLACE TABLE ${quoteName(name)} AS ${sql}`, signal);
    this.#tables.add(name);
  }

  /** Keeps rows that were made outside of the engine as the result of a cell. */
  async insertResult(name: string, rows: Uint8Array): Promise<void> {
    await this.dropResult(name);
    await insertTable(await this.#session.start(), name, rows);
    this.#tables.add(name);
  }

  /** Takes the result of a cell away. */
  async dropResult(view: string): Promise<void> {
    await this.#drop(view, this.#tables.delete(view) ? "table" : "view");
  }

  /** Takes away what the statements of a cell made, the last first, since that may need what came before it. */
  async dropMade(cell: string): Promise<void> {
    for (const [name, {kind, by}] of [...this.#made].reverse()) {
      if (by !== cell) continue;
      this.#made.delete(name);
      await this.#drop(name, kind);
    }
  }

  /** Takes something of ours away; what is no more, or is of another kind by now, is left alone. */
  async #drop(name: string, kind: string): Promise<void> {
    const all = kind === "schema" ? " CASCADE" : "";
    await this.#session.run(`DROP ${kind} IF EXISTS ${quoteName(name)}${all}`).catch(() => undefined);
  }
}
