import {splitStatements} from "../../engine/sql-statements.js";
import {namesOf, resolve, withNeeds, dependents, type Dependencies} from "../notebook/dependencies.js";
import {idle, type CellError, type CellResult, type CellState} from "../cell/cell-state.js";
import {onlyTurned, sameWork, viewOf} from "../cell/cell-work.js";
import {readingOf} from "../input/input.js";
import {givesResult, type Cell} from "../notebook/notebook.js";
import type {ProgramHost} from "../program/program-work.js";
import {CellWork} from "./cell-work.js";
import {MadeByCells} from "./made-by-cells.js";
import {cellErrorOf} from "./rejected.js";
import type {Session} from "./session.js";

/** Runs the cells of a notebook one after the other, each after those that it reads, and those that read it after it. */
export class Runner {
  readonly #session: Session;
  readonly #show: (id: string, state: CellState) => void;
  readonly #states = new Map<string, CellState>();
  readonly #made: MadeByCells;
  readonly #work: CellWork;
  /** Cells whose results came with the page, and are not in the engine yet. */
  readonly #embedded = new Set<string>();
  #cells: readonly Cell[] = [];
  /** How these cells hang together, once somebody has asked. */
  #resolved: Dependencies | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  /** Inputs that a reader has turned, and whose readers have yet to run again. */
  readonly #turned = new Set<string>();
  #running: {readonly id: string; readonly stop: AbortController} | null = null;
  #filter: (sql: string, cell: Cell) => string = (sql) => sql;
  /** Counts the stops asked for, so that what still waits is not begun. */
  #stops = 0;

  constructor(
    session: Session,
    published: ReadonlySet<string>,
    programs: ProgramHost,
    show: (id: string, state: CellState) => void
  ) {
    this.#session = session;
    this.#made = new MadeByCells(session);
    this.#work = new CellWork({
      session,
      published,
      made: this.#made,
      programs,
      cells: () => this.#cells,
      graph: () => this.#graph(),
      stateOf: this.stateOf,
      filter: (sql, cell) => this.#filter(sql, cell)
    });
    this.#show = show;
  }

  /** Has what the reader chose of tables carried into the queries of cells. */
  filterBy(filter: (sql: string, cell: Cell) => string): void {
    this.#filter = filter;
  }

  /** Waits until nothing runs and nothing waits to be run. */
  async idle(): Promise<void> {
    for (let last: unknown = null; last !== this.#queue;) await (last = this.#queue);
  }

  /** Runs some cells again, as far as they have run, and what reads them. */
  rerun(ids: readonly string[]): Promise<void> {
    return this.#enqueue(() => {
      const ran = ids.filter((id) => ["done", "failed"].includes(this.stateOf(id).status));
      return [...new Set([...ran, ...ran.flatMap((id) => dependents(id, this.#graph()))])];
    });
  }

  /**
   * Takes the notebook as it is now. A cell that changed has to run again before others read it.
   * @returns the inputs by which something else was chosen, and which are read by cells that have to run again
   */
  update(cells: readonly Cell[]): readonly string[] {
    const turned: string[] = [];
    const before = new Map(this.#cells.map((cell) => [cell.id, cell]));
    this.#cells = cells;
    this.#resolved = null;
    for (const cell of cells) {
      const known = before.get(cell.id);
      if (known && known !== cell && !sameWork(known, cell)) {
        if (this.#turn(known, cell)) turned.push(cell.id);
        else this.#changed(cell.id);
      }
      if (known && known.name !== cell.name) void this.#dropResult(known);
    }
    for (const known of before.values()) {
      if (!cells.some(({id}) => id === known.id)) {
        this.#states.delete(known.id);
        void this.#forget(known);
      }
    }
    return turned;
  }

  /** Takes over what else was chosen by an input, whose options stay; false where it has to run for that. */
  #turn(before: Cell, cell: Cell): boolean {
    if (cell.kind !== "input" || !onlyTurned(before, cell)) return false;
    const state = this.stateOf(cell.id);
    if (state.status !== "done" || !state.result.reading) return true;
    const reading = readingOf(cell.input, state.result.reading.options);
    if (typeof reading === "string") return false;
    this.#set(cell.id, {status: "done", result: {...state.result, reading}});
    return true;
  }

  /** Says of the cells that read inputs that these have been turned, and that they have not run since. */
  outdated(turned: readonly string[]): void {
    for (const id of turned) for (const reader of dependents(id, this.#graph())) this.#changed(reader);
  }

  /** Runs the cells that read inputs which were turned; what is turned meanwhile is one run more, and not one each. */
  runReaders(turned: readonly string[]): Promise<void> {
    const waits = this.#turned.size > 0;
    for (const id of turned) this.#turned.add(id);
    if (waits || turned.length === 0) return Promise.resolve();
    return this.#enqueue(() => {
      const graph = this.#graph();
      const readers = [...this.#turned].flatMap((id) => dependents(id, graph));
      this.#turned.clear();
      const missing = (id: string) => withNeeds(id, graph).filter((other) => this.stateOf(other).status !== "done");
      return [...new Set(readers.flatMap((id) => [...missing(id), id]))];
    });
  }

  /** How a cell stands. */
  readonly stateOf = (id: string): CellState => this.#states.get(id) ?? idle;

  /** Shows a result that came with the page; the engine learns of it when something reads it. */
  embed(id: string, result: CellResult): void {
    this.#embedded.add(id);
    this.#set(id, {status: "done", result});
  }

  /** Makes the views of results that came with the page. */
  recall(): Promise<void> {
    if (this.#embedded.size === 0) return Promise.resolve();
    return this.#enqueue(() => []);
  }

  async #recallNow(): Promise<void> {
    for (const id of this.#graph().order) {
      if (!this.#embedded.delete(id) || this.stateOf(id).status !== "done") continue;
      const cell = this.#cellOf(id);
      const statements = cell?.kind === "sql" ? splitStatements(cell.sql) : [];
      const last = statements.at(-1);
      if (cell?.kind !== "sql" || !last) continue;
      try {
        await this.#work.provide(statements);
        await this.#session.onConnection((connection) => this.#made.makeView(connection, viewOf(cell), last.sql));
      } catch (error) {
        this.#set(id, {status: "failed", error: cellErrorOf(error, cell)});
      }
    }
  }

  /** Forgets every result, as after the engine was lost. */
  clear(): void {
    this.#embedded.clear();
    this.#made.clear();
    for (const {id} of this.#cells) if (this.stateOf(id).status !== "running") this.#set(id, idle);
  }

  /** Runs a cell with what it needs, and then all that read it. */
  run(id: string): Promise<void> {
    return this.#enqueue(() => {
      const graph = this.#graph();
      const needed = withNeeds(id, graph).filter((other) => other === id || this.stateOf(other).status !== "done");
      return [
        ...new Set([...needed, ...needed.flatMap((other) => dependents(other, graph)), ...dependents(id, graph)])
      ];
    });
  }

  /** Runs every cell. */
  runAll(): Promise<void> {
    return this.#enqueue(() => [...this.#graph().order]);
  }

  /** Stops what runs and what waits. */
  stop(): void {
    this.#stops++;
    this.#running?.stop.abort();
  }

  #graph(): Dependencies {
    return (this.#resolved ??= resolve(this.#cells.map(namesOf)));
  }

  #enqueue(choose: () => readonly string[]): Promise<void> {
    const stops = this.#stops;
    const work = this.#queue.then(async () => {
      await this.#recallNow();
      const graph = this.#graph();
      const wanted = new Set(choose());
      const ids = graph.order.filter((id) => wanted.has(id) && this.#cellOf(id)?.kind !== "text");
      const before = new Map(ids.map((id) => [id, this.stateOf(id)]));
      for (const id of ids) this.#set(id, {status: "waiting"});
      for (const id of ids) {
        if (stops !== this.#stops) this.#set(id, before.get(id) ?? idle);
        else await this.#runCell(id);
      }
    });
    this.#queue = work.catch(() => undefined);
    return work;
  }

  async #runCell(id: string): Promise<void> {
    const cell = this.#cellOf(id);
    if (!cell || cell.kind === "text") return;
    const hindrance = this.#hindrance(cell);
    if (hindrance) {
      this.#set(id, {status: "failed", error: hindrance});
      return;
    }
    const stop = new AbortController();
    this.#running = {id, stop};
    this.#set(id, {status: "running"});
    try {
      const {result, makeView} = await this.#work.run(cell, stop.signal);
      const same = sameWork(cell, this.#cellOf(id) ?? cell);
      try {
        this.#set(id, same ? {status: "done", result} : {status: "idle", changed: true});
      } finally {
        // The reader waits for the rows; whoever reads the view comes after it.
        await makeView();
      }
    } catch (error) {
      this.#set(id, {status: "failed", error: cellErrorOf(error, cell)});
    } finally {
      this.#running = null;
    }
  }

  #hindrance(cell: Cell): CellError | null {
    const {circles, needs} = this.#graph();
    const nameOfCell = (id: string) => this.#cellOf(id)?.name ?? "";
    const circle = circles.get(cell.id);
    if (circle) return {why: "circle", names: circle.map(nameOfCell)};
    const missing = needs.get(cell.id)?.find((id) => this.stateOf(id).status !== "done");
    return missing === undefined ? null : {why: "blocked", name: nameOfCell(missing)};
  }

  #cellOf(id: string): Cell | undefined {
    return this.#cells.find((cell) => cell.id === id);
  }

  /** A cell that was changed, and all that read it, wait to be run. */
  #changed(id: string): void {
    if (this.stateOf(id).status === "running") return;
    if (this.stateOf(id).status !== "idle") this.#set(id, {status: "idle", changed: true});
  }

  /** A cell that is no more leaves nothing behind that another notebook could come upon. */
  async #forget(cell: Cell): Promise<void> {
    await this.#dropResult(cell);
    await this.#made.dropMade(cell.id);
  }

  async #dropResult(cell: Cell): Promise<void> {
    if (givesResult(cell)) await this.#made.dropResult(viewOf(cell));
  }

  #set(id: string, state: CellState): void {
    this.#states.set(id, state);
    this.#show(id, state);
  }
}
