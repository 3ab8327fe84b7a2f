import {tableToIPC} from "apache-arrow";
import {quoteName} from "../../engine/sql-tokens.js";
import {closest} from "../../lib/closest.js";
import {programMessages} from "../../messages/programs.js";
import type {Language} from "../../model/language.js";
import type {CellError, CellResult, CellState} from "../cell/cell-state.js";
import {viewOf} from "../cell/cell-work.js";
import {isRange} from "../input/input.js";
import {namesOf} from "../notebook/dependencies.js";
import type {Cell, ProgramCell} from "../notebook/notebook.js";
import type {Answer} from "../session/answer.js";
import type {MadeByCells} from "../session/made-by-cells.js";
import type {Outcome} from "../session/outcome.js";
import {Rejected} from "../session/rejected.js";
import type {Session} from "../session/session.js";
import {cleanDrawing, DrawingError} from "./clean-drawing.js";
import type {ReadProgram} from "./free-names.js";
import {grammarLoaded, programKey, programNames} from "./grammar.js";
import {
  atHand,
  type GivenValue,
  type LogLine,
  type ProgramFailure,
  type ProgramPlace,
  type ProgramTask,
  type ProgramValue
} from "./protocol.js";
import {tableGiven} from "./table-given.js";
import {mostSeconds, ProgramEnded, type RunApart} from "./sandbox.js";
import type {ProgramEnd} from "./told-message.js";

/** Where programs run, and what they are told of the page. */
export interface ProgramHost {
  readonly runApart: RunApart;
  readonly language: Language;
  readonly surroundings: (cell: string) => Pick<ProgramTask, "width" | "dark">;
}

/** What the work of a program needs of the notebook around it. */
interface ProgramContext {
  readonly host: ProgramHost;
  readonly session: Session;
  readonly made: MadeByCells;
  readonly cells: readonly Cell[];
  /** Those among them that the program reads. */
  readonly needed: readonly Cell[];
  readonly stateOf: (id: string) => CellState;
  readonly filter: (sql: string, cell: Cell) => string;
}

/**
 * Runs the program of a cell with the rows and values that it names.
 * @throws Rejected, StatementError, TableError
 */
export async function runProgramCell(
  cell: ProgramCell,
  context: ProgramContext,
  signal: AbortSignal
): Promise<Outcome> {
  const {host, made} = context;
  const lines: LogLine[] = [];
  const failures = new Failures(cell, lines, context);
  if (grammarLoaded() === null) throw failures.of({kind: "start"});
  const read = programNames(cell.code);
  const [load] = read.imports;
  if (load) throw failures.of({kind: "imports", ...load});
  const names = [...new Set(read.free.map(({name}) => name))];
  const values: [string, GivenValue][] = [];
  for (const name of names) {
    const value = await givenBy(name, cell, context, failures, signal);
    if (value) values.push([name, value]);
  }
  const given = Object.fromEntries(values);
  const others = names.filter((name) => !Object.hasOwn(given, name));
  const start = performance.now();
  const task: ProgramTask = {
    code: cell.code.normalize("NFC"),
    given,
    others,
    guarded: others.filter((name) => read.free.every((free) => free.name !== name || free.guarded)),
    locale: host.language.tag,
    ...host.surroundings(cell.id)
  };
  let end: ProgramEnd;
  try {
    end = await host.runApart(task, {signal, told: (line) => lines.push(line)});
  } catch (error) {
    if (error instanceof ProgramEnded) throw failures.of({kind: error.because});
    throw error;
  }
  const milliseconds = performance.now() - start;
  if (end.kind === "unreadable") throw failures.of({kind: "drawing"});
  if (end.kind === "failed") throw failures.of(end.failure);
  const result = {...resultOf(end.value, lines, failures), milliseconds, statements: 1};
  const {answer} = result;
  const view = answer === null ? null : viewOf(cell);
  return {
    result: {...result, view},
    makeView: () =>
      answer === null
        ? made.dropResult(viewOf(cell))
        : made.insertResult(viewOf(cell), tableToIPC(answer.table, "stream"))
  };
}

/** What a name of a program stands for in the notebook; null where it is none of it. */
async function givenBy(
  name: string,
  cell: ProgramCell,
  {needed, session, stateOf, filter}: ProgramContext,
  failures: Failures,
  signal: AbortSignal
): Promise<GivenValue | null> {
  const maker = needed.find((other) => other.name === name) ?? needed.find((other) => namesOf(other).makes.includes(programKey(name))); // prettier-ignore
  const state = maker && stateOf(maker.id);
  const result = state?.status === "done" ? state.result : null;
  if (maker?.kind === "input") {
    const value = result?.reading?.value ?? null;
    const kind = maker.input.control === "date" || maker.input.control === "dates" ? "days" : "value";
    if (!isRange(maker.input) || typeof value !== "object" || value === null) return {kind, value};
    const [from, to] = value;
    return {kind, value: {from, to}};
  }
  if (maker?.kind === "js" && result?.answer === null) {
    if (result.program?.given !== true) throw failures.of({kind: "notGiven", name: maker.name});
    return {kind: "value", value: result.program.value};
  }
  if (!maker && !session.tableNames().includes(name)) return null;
  await session.provide([name]);
  const answer = await session.run(filter(`SELECT * FROM ${quoteName(name)}`, cell), signal);
  if (answer.cut) throw failures.of({kind: "cut", name, rows: answer.table.numRows});
  return {kind: "table", bytes: tableToIPC(answer.table, "stream").slice()};
}

/** What the page shows of a value, of which everything has to be looked at before it is believed. */
function resultOf(
  value: ProgramValue,
  lines: readonly LogLine[],
  failures: Failures
): Pick<CellResult, "program"> & {readonly answer: Answer | null} {
  const plain = {drawing: null, text: null, value: undefined, given: false, lines};
  switch (value.kind) {
    case "drawing":
      try {
        return {answer: null, program: {...plain, drawing: cleanDrawing(value.tree)}};
      } catch (error) {
        if (error instanceof DrawingError) throw failures.of({kind: "drawing"});
        throw error;
      }
    case "table": {
      const table = tableGiven(value);
      if (table === null) throw failures.of({kind: "drawing"});
      return {answer: {table, cut: false}, program: plain};
    }
    case "value":
      return {
        answer: null,
        program: {...plain, text: value.text, value: value.value, given: value.given}
      };
    case "nothing":
      return {answer: null, program: plain};
  }
}

type Problem =
  | ProgramFailure
  | {readonly kind: "imports"; readonly from: number; readonly to: number}
  | {readonly kind: "notGiven"; readonly name: string}
  | {readonly kind: "cut"; readonly name: string; readonly rows: number}
  | {readonly kind: "drawing" | "start" | "stopped" | "time"};

/** Puts into words why a program came to nothing, and finds the place in its text. */
class Failures {
  readonly #cell: ProgramCell;
  readonly #read: ReadProgram;
  readonly #lines: readonly LogLine[];
  readonly #language: Language;
  readonly #known: readonly string[];

  constructor(cell: ProgramCell, lines: readonly LogLine[], {host, session, cells}: ProgramContext) {
    this.#cell = cell;
    this.#read = programNames(cell.code);
    this.#lines = lines;
    this.#language = host.language;
    this.#known = [...atHand, ...session.tableNames(), ...cells.flatMap(({name}) => (name === "" ? [] : [name]))];
  }

  of(problem: Problem): Rejected {
    const words = programMessages(this.#language).failures;
    const number = (count: number) => count.toLocaleString(this.#language.tag);
    const told = (message: string, more: Partial<ToldError> = {}) =>
      new Rejected({
        why: "program",
        message,
        meant: null,
        mark: null,
        lines: this.#lines,
        ...more
      });
    switch (problem.kind) {
      case "syntax":
        return told(words.syntax(problem.message), {mark: this.#at(problem.place)});
      case "thrown":
        return told(words.thrown(problem.message), {
          mark: this.#at(problem.place),
          meant: this.#asList(problem.message)
        });
      case "unknown":
        return told(words.unknown(problem.name), {meant: this.#meant(problem.name), mark: this.#named(problem.name)});
      case "network":
        return told(words.network(problem.name), {mark: this.#at(problem.place)});
      case "imports":
        return told(words.imports, {mark: {from: problem.from, to: problem.to}});
      case "unshowable":
        return told(words.unshowable(problem.name));
      case "rows":
        return told(words.rows(number(problem.rows), number(problem.most)));
      case "cut":
        return told(words.cut(problem.name, number(problem.rows)), {mark: this.#named(problem.name)});
      case "notGiven":
        return told(words.notGiven(problem.name), {mark: this.#named(problem.name)});
      case "time":
        return told(words.time(mostSeconds));
      case "drawing":
      case "start":
      case "stopped":
        return told(words[problem.kind]);
    }
  }

  #meant(name: string): string | null {
    return closest(name, this.#known, (known) => known.toLowerCase());
  }

  /** What was meant where a table was taken for a list of its rows, as it is elsewhere. */
  #asList(message: string): string | null {
    const {name, method} = /^TypeError: (?<name>[\p{L}\p{N}\p{M}_]+)\.(?<method>\w+) is not a function/u.exec(message)?.groups ?? {}; // prettier-ignore
    const ofLists = method !== undefined && method in Array.prototype;
    return ofLists && this.#known.includes(name!) ? `${name!}.objects().${method}` : null;
  }

  #named(name: string): ToldError["mark"] {
    const place = this.#read.free.find((free) => free.name === name);
    return place ? {from: place.from, to: place.to} : null;
  }

  /** The word at a place. */
  #at(place: ProgramPlace | null): ToldError["mark"] {
    if (place === null) return null;
    const {code} = this.#cell;
    const lines = code.split("\n");
    const from = lines.slice(0, place.line - 1).reduce((at, line) => at + line.length + 1, 0) + place.column - 1;
    if (!Number.isFinite(from) || from > code.length) return null;
    const word = /^[\p{L}\p{N}_$]+/u.exec(code.slice(from))?.[0] ?? "";
    return {from, to: from + Math.max(1, word.length)};
  }
}

type ToldError = Extract<CellError, {readonly why: "program"}>;
