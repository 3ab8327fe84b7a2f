import {namesOf, resolve, withNeeds, dependents, type Dependencies} from "../notebook/dependencies.js";
import {idle, mostChartRows, type CellError, type CellResult, type CellState} from "../cell/cell-state.js";
import {givesRows, sameWork, viewOf} from "../cell/cell-work.js";
import type {Cell, ChartCell, SqlCell} from "../notebook/notebook.js";
import {cellErrorOf, Rejected, rejectUnsafe} from "./rejected.js";
import {variablesFor} from "./cell-variables.js";
import {StatementError, type Session} from "./session.js";
import {neededTables} from "../../engine/needed-tables.js";
import {definedBy, isQuery, kindDefined, leavesNothing, pivots} from "../sql/statements.js";
import type {Connection} from "../../engine/database.js";
import {splitStatements, type Statement} from "../../engine/sql-statements.js";
import {quoteName} from "../../engine/sql-tokens.js";
import type {Outcome} from "./outcome.js";
import {keepVariable, setVariables, variableSet, variableTable, withVariables} from "../sql/variables.js";

/** Runs the cells of a notebook one after the other, each after those that it reads, and those that read it after it. */
export class Runner {
  readonly #session: Session;
  readonly #published: ReadonlySet<string>;
  readonly #show: (id: string, state: CellState) => void;
  readonly #states = new Map<string, CellState>();
  /** What statements of cells made, such as tables and macros, by name: of which kind it is, and the cell. */
  readonly #made = new Map<string, {readonly kind: string; readonly by: string}>();
  /** Results that are tables and no views, because no view can be made of them. */
  readonly #tables = new Set<string>();
  /** Cells whose results came with the page, and are not in the engine yet. */
  readonly #embedded = new Set<string>();
  #cells: readonly Cell[] = [];
  /** How these cells hang together, once somebody has asked. */
  #resolved: Dependencies | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #running: {readonly id: string; readonly stop: AbortController} | null = null;
  #filter: (sql: string, cell: Cell) => string = (sql) => sql;
  /** Counts the stops asked for, so that what still waits is not begun. */
  #stops = 0;

  constructor(session: Session, published: ReadonlySet<string>, show: (id: string, state: CellState) => void) {
    this.#session = session;
    this.#published = published;
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

  /** Takes the notebook as it is now. A cell that changed has to run again before others read it. */
  update(cells: readonly Cell[]): void {
    const before = new Map(this.#cells.map((cell) => [cell.id, cell]));
    this.#cells = cells;
    this.#resolved = null;
    for (const cell of cells) {
      const known = before.get(cell.id);
      if (known && known !== cell && !sameWork(known, cell)) this.#changed(cell.id);
      if (known && known.name !== cell.name) void this.#dropResult(known);
    }
    for (const known of before.values()) {
      if (!cells.some(({id}) => id === known.id)) {
        this.#states.delete(known.id);
        void this.#forget(known);
      }
    }
  }

  stateOf(id: string): CellState {
    return this.#states.get(id) ?? idle;
  }

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
        await this.#provide(statements);
        await this.#session.onConnection((connection) => this.#makeView(connection, viewOf(cell), last.sql));
      } catch (error) {
        this.#set(id, {status: "failed", error: cellErrorOf(error, cell)});
      }
    }
  }

  /** Forgets every result, as after the engine was lost. */
  clear(): void {
    this.#embedded.clear();
    this.#made.clear();
    this.#tables.clear();
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
      const {result, makeView} =
        cell.kind === "sql" ? await this.#runSql(cell, stop.signal) : await this.#runChart(cell, stop.signal);
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

  async #runSql(cell: SqlCell, signal: AbortSignal): Promise<Outcome> {
    const statements = splitStatements(cell.sql);
    rejectUnsafe(statements, this.#published);
    const variables = variablesFor(cell.id, statements, this.#cells, this.#graph());
    await this.#provide(statements);
    await this.#dropMade(cell.id);
    const connection = await this.#session.connect();
    const start = performance.now();
    let answer: CellResult["answer"] = null;
    let shown: Outcome | null = null;
    try {
      const last = statements.at(-1);
      const view = last && isQuery(last) ? viewOf(cell) : null;
      if (variables.size > 0) await this.#session.execute(connection, setVariables(variables));
      const lasting = (statement: Statement) => withVariables(statement, (name) => variables.get(name) ?? null);
      for (const statement of statements) {
        for (const name of definedBy(statement)) {
          // What another cell made under this name is made anew.
          await this.#drop(name, this.#made.get(name)?.kind);
          this.#made.set(name, {kind: kindDefined(statement), by: cell.id});
        }
        const tabled = statement === last ? view : null;
        // What is made is read on other connections, which know nothing of what was set on this one.
        const made = definedBy(statement).length > 0;
        const asked = {...statement, sql: made ? lasting(statement) : this.#filter(statement.sql, cell)};
        answer = await this.#statement(() => this.#answer(connection, asked, tabled, signal), statement);
        const name = variableSet(statement);
        if (name !== null) {
          const table = variableTable(cell.id, name);
          await this.#session.execute(connection, keepVariable(name, table));
          this.#made.set(table, {kind: "table", by: cell.id});
          variables.set(name, table);
        }
      }
      const milliseconds = performance.now() - start;
      const rows =
        answer !== null && answer.table.numCols > 0 && (last === undefined || givesRows(last)) ? answer : null;
      const lasts = view !== null && last && !pivots(last) ? this.#filter(lasting(last), cell) : null;
      const made = view === null || lasts === null ? nothing : () => this.#makeView(connection, view, lasts);
      const clean = variables.size === 0 && statements.every(leavesNothing);
      shown = {
        result: {answer: rows, view, milliseconds, statements: statements.length},
        // On the same connection, since only that one knows what its statements left behind.
        makeView: async () => {
          let whole = false;
          try {
            await made();
            whole = clean;
          } finally {
            this.#session.release(connection, whole);
          }
        }
      };
      return shown;
    } finally {
      if (shown === null) this.#session.release(connection, false);
    }
  }

  /** The rows of a statement. What pivots is several statements to the engine, and its result is kept as a table. */
  async #answer(
    connection: Connection,
    statement: Statement,
    view: string | null,
    signal: AbortSignal
  ): Promise<CellResult["answer"]> {
    if (!pivots(statement)) return this.#session.runOn(connection, statement.sql, signal);
    if (view === null) {
      await this.#session.executeUntil(connection, statement.sql, signal);
      return null;
    }
    const name = quoteName(view);
    await this.#drop(view, "view");
    await this.#session.executeUntil(connection, `CREATE OR REPLACE TABLE ${name} AS ${statement.sql}`, signal);
    this.#tables.add(view);
    return this.#session.runOn(connection, `FROM ${name}`, signal);
  }

  async #makeView(connection: Connection, view: string, sql: string): Promise<void> {
    if (this.#tables.delete(view)) await this.#drop(view, "table");
    await this.#session.execute(connection, `CREATE OR REPLACE VIEW ${quoteName(view)} AS ${sql}`);
  }

  async #statement<T>(run: () => Promise<T>, statement: Statement): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof StatementError)) throw error;
      throw new Rejected({why: "engine", details: error.details, from: statement.from, sql: statement.sql});
    }
  }

  async #runChart(cell: ChartCell, signal: AbortSignal): Promise<Outcome> {
    const {chart} = cell;
    const makeView = nothing;
    if (chart.from === "") return {result: {answer: null, view: null, milliseconds: 0, statements: 0}, makeView};
    await this.#session.provide([chart.from.toLowerCase()]);
    const start = performance.now();
    const sql = `SELECT * FROM ${quoteName(chart.from)} LIMIT ${mostChartRows + 1}`;
    const answer = await this.#session.run(this.#filter(sql, cell), signal);
    return {result: {answer, view: chart.from, milliseconds: performance.now() - start, statements: 1}, makeView};
  }

  /** Brings the published and own tables that statements name into the engine; all of them, where a catalogue is read. */
  async #provide(statements: readonly Statement[]): Promise<void> {
    await this.#session.provide(neededTables(statements, this.#session.tableNames()));
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
    await this.#dropMade(cell.id);
  }

  async #dropResult(cell: Cell): Promise<void> {
    if (cell.kind === "sql") await this.#drop(viewOf(cell), this.#tables.delete(viewOf(cell)) ? "table" : "view");
  }

  /** Takes away what the statements of a cell made, the last first, since that may need what came before it. */
  async #dropMade(id: string): Promise<void> {
    for (const [name, {kind, by}] of [...this.#made].reverse()) {
      if (by !== id) continue;
      this.#made.delete(name);
      await this.#drop(name, kind);
    }
  }

  /** Takes something of ours away; what is no more, or is of another kind by now, is left alone. */
  async #drop(name: string, kind: string | undefined): Promise<void> {
    if (kind === undefined) return;
    const all = kind === "schema" ? " CASCADE" : "";
    await this.#session.run(`DROP ${kind} IF EXISTS ${quoteName(name)}${all}`).catch(() => undefined);
  }

  #set(id: string, state: CellState): void {
    this.#states.set(id, state);
    this.#show(id, state);
  }
}

const nothing = (): Promise<void> => Promise.resolve();
