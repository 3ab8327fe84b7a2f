import type {Connection} from "../../engine/database.js";
import {neededParts} from "../../engine/needed-parts.js";
import {neededTables} from "../../engine/needed-tables.js";
import {splitStatements, type Statement} from "../../engine/sql-statements.js";
import {quoteName} from "../../engine/sql-tokens.js";
import {mostChartRows, type CellResult, type CellState} from "../cell/cell-state.js";
import {givesRows, viewOf} from "../cell/cell-work.js";
import {asksForOptions, fixedOptions, readingOf, type InputOption} from "../input/input.js";
import {sqlOf, type Dependencies} from "../notebook/dependencies.js";
import type {Cell, ChartCell, InputCell, ProgramCell, SqlCell, TextCell} from "../notebook/notebook.js";
import type {ProgramHost} from "../program/program-work.js";
import {replaced} from "../sql/input-places.js";
import {definedBy, isQuery, kindDefined, leavesNothing, pivots} from "../sql/statements.js";
import {keepVariable, setVariables, variableReplacements, variableSet, variableTable} from "../sql/variables.js";
import {answerBound} from "./bound-statement.js";
import {variablesFor} from "./cell-variables.js";
import {bindInputs, optionsIn, type BoundPlaces} from "./input-values.js";
import type {MadeByCells} from "./made-by-cells.js";
import type {Outcome} from "./outcome.js";
import {Rejected, rejectUnsafe} from "./rejected.js";
import {StatementError, type Session} from "./session.js";

/** What the work of a cell needs of the notebook around it. */
interface WorkContext {
  readonly session: Session;
  readonly published: ReadonlySet<string>;
  readonly made: MadeByCells;
  readonly programs: ProgramHost;
  readonly cells: () => readonly Cell[];
  readonly graph: () => Dependencies;
  readonly stateOf: (id: string) => CellState;
  /** A query with what the reader chose of tables carried into it. */
  readonly filter: (sql: string, cell: Cell) => string;
}

const nothing = (): Promise<void> => Promise.resolve();

/** What one cell asks of the engine, whatever other cells wait for. */
export class CellWork {
  readonly #context: WorkContext;

  constructor(context: WorkContext) {
    this.#context = context;
  }

  /**
   * Runs a cell.
   * @throws Rejected, StatementError, TableError as {@link cellErrorOf} reads them
   */
  run(cell: Exclude<Cell, TextCell>, signal: AbortSignal): Promise<Outcome> {
    switch (cell.kind) {
      case "sql":
        return this.#runSql(cell, signal);
      case "chart":
        return this.#runChart(cell, signal);
      case "input":
        return this.#runInput(cell, signal);
      case "js":
        return this.#runProgram(cell, signal);
    }
  }

  async #runSql(cell: SqlCell, signal: AbortSignal): Promise<Outcome> {
    const statements = splitStatements(cell.sql);
    rejectUnsafe(statements, this.#context.published);
    const variables = variablesFor(cell.id, statements, this.#context.cells(), this.#context.graph());
    await this.provide(statements);
    await this.#context.made.dropMade(cell.id);
    const filter = (sql: string) => this.#context.filter(sql, cell);
    const bound = new Map(statements.map((statement) => [statement, this.#bind(statement)]));
    const connection = await this.#context.session.connect();
    const start = performance.now();
    let answer: CellResult["answer"] = null;
    let shown: Outcome | null = null;
    try {
      const last = statements.at(-1);
      const view = last && isQuery(last) ? viewOf(cell) : null;
      if (variables.size > 0) await this.#context.session.execute(connection, setVariables(variables));
      // What is made is read on other connections, which know nothing of what was set on this one.
      const lasting = (statement: Statement) =>
        replaced(statement, [
          ...variableReplacements(statement, (name) => variables.get(name) ?? null),
          ...(bound.get(statement)?.literals ?? [])
        ]);
      for (const statement of statements) {
        for (const name of definedBy(statement))
          await this.#context.made.makeRoom(name, kindDefined(statement), cell.id);
        const tabled = statement === last ? view : null;
        answer = await this.#statement(async () => {
          const inputs = bound.get(statement)!;
          if (isQuery(statement) && !pivots(statement))
            return answerBound(this.#context.session, connection, statement, inputs, signal, filter);
          const made = definedBy(statement).length > 0;
          const sql = made ? lasting(statement) : filter(replaced(statement, inputs.literals));
          return pivots(statement)
            ? this.#pivot(connection, sql, tabled, signal)
            : this.#context.session.runOn(connection, sql, signal);
        }, statement);
        const name = variableSet(statement);
        if (name !== null) {
          const table = variableTable(cell.id, name);
          await this.#context.session.execute(connection, keepVariable(name, table));
          this.#context.made.note(table, "table", cell.id);
          variables.set(name, table);
        }
      }
      const milliseconds = performance.now() - start;
      const rows =
        answer !== null && answer.table.numCols > 0 && (last === undefined || givesRows(last)) ? answer : null;
      const made =
        view !== null && last && !pivots(last)
          ? () => this.#context.made.makeView(connection, view, filter(lasting(last)))
          : nothing;
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
            this.#context.session.release(connection, whole);
          }
        }
      };
      return shown;
    } finally {
      if (shown === null) this.#context.session.release(connection, false);
    }
  }

  /** What pivots is several statements to the engine, and its result is kept as a table. */
  async #pivot(
    connection: Connection,
    sql: string,
    view: string | null,
    signal: AbortSignal
  ): Promise<CellResult["answer"]> {
    if (view === null) {
      await this.#context.session.executeUntil(connection, sql, signal);
      return null;
    }
    await this.#context.made.makeTable(connection, view, sql, signal);
    return this.#context.session.runOn(connection, `FROM ${quoteName(view)}`, signal);
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
    await this.#context.session.provide([chart.from.toLowerCase()]);
    const start = performance.now();
    const sql = `SELECT * FROM ${quoteName(chart.from)} LIMIT ${mostChartRows + 1}`;
    const answer = await this.#context.session.run(this.#context.filter(sql, cell), signal);
    return {result: {answer, view: chart.from, milliseconds: performance.now() - start, statements: 1}, makeView};
  }

  async #runProgram(cell: ProgramCell, signal: AbortSignal): Promise<Outcome> {
    const {session, made, programs, cells, graph, stateOf, filter} = this.#context;
    // No notebook needs what runs programs that holds none.
    const {runProgramCell} = await import("../program/program-work.js");
    const needs = new Set(graph().needs.get(cell.id));
    const all = cells();
    const needed = all.filter(({id}) => needs.has(id));
    return runProgramCell(cell, {host: programs, session, made, cells: all, needed, stateOf, filter}, signal);
  }

  /** The options of an input, where they have to be asked for, and what holds of it. */
  async #runInput(cell: InputCell, signal: AbortSignal): Promise<Outcome> {
    const start = performance.now();
    const statements = splitStatements(sqlOf(cell));
    const options = asksForOptions(cell.input) ? await this.#options(statements, signal) : fixedOptions(cell.input);
    const reading = readingOf(cell.input, options);
    if (typeof reading === "string") throw new Rejected({why: "input", problem: reading});
    const milliseconds = performance.now() - start;
    return {
      result: {answer: null, view: null, milliseconds, statements: statements.length, reading},
      makeView: nothing
    };
  }

  async #options(statements: readonly Statement[], signal: AbortSignal): Promise<readonly InputOption[]> {
    rejectUnsafe(statements, this.#context.published);
    const [statement] = statements;
    if (!statement || statements.length > 1 || !isQuery(statement) || pivots(statement))
      throw new Rejected({why: "input", problem: "notOneQuery"});
    const bound = this.#bind(statement);
    await this.provide(statements);
    const {table} = await this.#statement(
      () =>
        this.#context.session.onConnection((connection) =>
          answerBound(this.#context.session, connection, statement, bound, signal)
        ),
      statement
    );
    return optionsIn(table);
  }

  #bind(statement: Statement): BoundPlaces {
    return bindInputs(statement, this.#context.cells(), ({id}) => {
      const state = this.#context.stateOf(id);
      return state.status === "done" ? (state.result.reading ?? null) : null;
    });
  }

  /** Brings the published and own tables that statements name into the engine; all of them, where a catalogue is read. */
  async provide(statements: readonly Statement[]): Promise<void> {
    const tables = neededTables(statements, this.#context.session.tableNames());
    await this.#context.session.provide(tables, neededParts(statements));
  }
}
