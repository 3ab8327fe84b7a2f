import {renamed, tablesIn} from "../sql/names.js";
import {splitStatements} from "../../engine/sql-statements.js";
import {definedBy} from "../sql/statements.js";
import {inputKey, inputPlaces, withInputNamed} from "../sql/input-places.js";
import {textWithName} from "../input/fill-text.js";
import {isVariableKey, variableKey, variableSet, variablesRead} from "../sql/variables.js";
import {asksForOptions} from "../input/input.js";
import {programKey, programNames, programWithName} from "../program/grammar.js";
import type {Cell} from "./notebook.js";

/** What one cell makes and what it reads, by names in lower case. */
export interface CellNames {
  readonly id: string;
  readonly makes: readonly string[];
  readonly reads: readonly string[];
}

/** How the cells of a notebook hang together. */
export interface Dependencies {
  /** Every cell after those that it reads; cells in a circle come last, in the order of the notebook. */
  readonly order: readonly string[];
  /** The cells that a cell reads directly. */
  readonly needs: ReadonlyMap<string, readonly string[]>;
  /** For a cell in a circle, the cells of that circle, beginning and ending with itself. */
  readonly circles: ReadonlyMap<string, readonly string[]>;
}

/** The names that a cell makes and reads. */
export function namesOf(cell: Cell): CellNames {
  if (cell.kind === "text") return {id: cell.id, makes: [], reads: []};
  if (cell.kind === "chart")
    return {id: cell.id, makes: [], reads: cell.chart.from === "" ? [] : [cell.chart.from.toLowerCase()]};
  if (cell.kind === "js")
    return {
      id: cell.id,
      makes: cell.name === "" ? [] : [cell.name.toLowerCase(), programKey(cell.name)],
      reads: [...new Set(programNames(cell.code).free.map(({name}) => programKey(name)))]
    };
  const statements = splitStatements(sqlOf(cell));
  const made = statements.flatMap((statement) => definedBy(statement));
  const reads = new Set(statements.flatMap((statement) => [...tablesIn(statement)]));
  // What a cell makes for itself, it does not need from another.
  for (const name of made) reads.delete(name);
  const set: string[] = [];
  for (const statement of statements) {
    for (const {name} of variablesRead(statement)) if (!set.includes(variableKey(name))) reads.add(variableKey(name));
    const name = variableSet(statement);
    if (name !== null) set.push(variableKey(name));
    for (const {name: input} of inputPlaces(statement)) reads.add(inputKey(input));
  }
  if (cell.kind === "input")
    return {
      id: cell.id,
      makes: cell.name === "" ? [] : [inputKey(cell.name), programKey(cell.name)],
      reads: [...reads]
    };
  return {
    id: cell.id,
    makes: [
      ...(cell.name === "" ? [] : [cell.name.toLowerCase(), programKey(cell.name)]),
      ...made.flatMap((name) => [name, programKey(name)]),
      ...set
    ],
    reads: [...reads]
  };
}

/** The names of tables and results that a cell may read, as it writes them or in lower case. */
export function tablesReadBy(cell: Cell): ReadonlySet<string> {
  if (cell.kind === "js") return new Set(programNames(cell.code).free.map(({name}) => name));
  return new Set(namesOf(cell).reads);
}

/** The SQL of a cell: its statements, or those that ask for the options of an input. */
export function sqlOf(cell: Cell): string {
  if (cell.kind === "sql") return cell.sql;
  return cell.kind === "input" && asksForOptions(cell.input) ? (cell.input.query ?? "") : "";
}

/** A cell that reads a result or an input under its new name; any other as it is. */
export function withName(cell: Cell, before: string, name: string): Cell {
  if (cell.kind === "sql" || cell.kind === "input") {
    const sql = cell.kind === "sql" ? cell.sql : (cell.input.query ?? "");
    const written = renamed(withInputNamed(sql, before, name), before, name);
    if (written === sql) return cell;
    return cell.kind === "sql" ? {...cell, sql: written} : {...cell, input: {...cell.input, query: written}};
  }
  if (cell.kind === "text") {
    const text = textWithName(cell.text, before, name);
    return text === cell.text ? cell : {...cell, text};
  }
  if (cell.kind === "js") {
    const code = programWithName(cell.code, before, name);
    return code === cell.code ? cell : {...cell, code};
  }
  const {from, look} = cell.chart;
  const reads = from.toLowerCase() === before.toLowerCase();
  const title = look?.title === undefined ? undefined : textWithName(look.title, before, name);
  if (!reads && title === look?.title) return cell;
  const titled = title === undefined ? {} : {look: {...look, title}};
  return {...cell, chart: {...cell.chart, from: reads ? name : from, ...titled}};
}

/** Orders cells so that each comes after what it reads, and finds the circles that make that impossible. */
export function resolve(cells: readonly CellNames[]): Dependencies {
  const makers = new Map<string, number[]>();
  cells.forEach(({makes}, i) => {
    for (const name of makes) makers.set(name, [...(makers.get(name) ?? []), i]);
  });
  /**
   * The first cell of a name has it; a second of the same name is rejected elsewhere. A variable may be set more than once:
   * then what was set last above holds.
   */
  const makerOf = (name: string, reader: number): readonly string[] => {
    const places = makers.get(name) ?? [];
    const above = isVariableKey(name) ? places.findLast((place) => place < reader) : undefined;
    const maker = cells[above ?? places[0] ?? -1];
    return maker ? [maker.id] : [];
  };
  const needs = new Map(cells.map(({id, reads}, i) => [id, [...new Set(reads.flatMap((name) => makerOf(name, i)))]]));
  const circles = new Map<string, readonly string[]>();
  for (const {id} of cells) {
    const circle = circleFrom(id, needs);
    if (circle) circles.set(id, circle);
  }
  const order: string[] = [];
  const placed = new Set<string>();
  const place = (id: string): void => {
    if (placed.has(id) || circles.has(id)) return;
    placed.add(id);
    for (const needed of needs.get(id) ?? []) place(needed);
    order.push(id);
  };
  for (const {id} of cells) place(id);
  for (const {id} of cells) if (circles.has(id)) order.push(id);
  return {order, needs, circles};
}

/** The shortest way from a cell back to itself, or null. */
function circleFrom(start: string, needs: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>();
  let ways: readonly (readonly string[])[] = [[start]];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const next of needs.get(way.at(-1)!) ?? []) {
        if (next === start) return [...way, start];
        if (seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}

/** A cell and all that it needs, directly or not, in the order in which they have to run. */
export function withNeeds(id: string, {order, needs}: Dependencies): string[] {
  return inOrder(
    order,
    reach(id, (at) => needs.get(at) ?? [])
  );
}

/** All cells that read a cell, directly or not, in the order in which they have to run; without the cell itself. */
export function dependents(id: string, {order, needs}: Dependencies): string[] {
  const readers = (at: string) => order.filter((other) => needs.get(other)?.includes(at) === true);
  const found = reach(id, readers);
  found.delete(id);
  return inOrder(order, found);
}

const inOrder = (order: readonly string[], wanted: ReadonlySet<string>): string[] =>
  order.filter((id) => wanted.has(id));

function reach(start: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
}
