import type {Table} from "apache-arrow";
import {valueAt} from "../../engine/moments.js";
import type {Statement} from "../../engine/sql-statements.js";
import {isRange, mostOptions, type InputOption, type InputReading, type Scalar} from "../input/input.js";
import {boundValue, type BoundValue} from "../input/bound-values.js";
import {givesResult, type Cell, type InputCell} from "../notebook/notebook.js";
import {columnsOf, plainValue} from "../result/columns.js";
import {inputPlaces, quotedInputs, type InputPlace, type Replacement} from "../sql/input-places.js";
import {Rejected} from "./rejected.js";

/** What inputs a statement reads, and at which places. */
export interface BoundPlaces {
  /** The statement's places with a parameter each in their stead; one value at several places is one parameter. */
  readonly parameters: readonly Replacement[];
  /** The values of these parameters, in their order. */
  readonly values: readonly BoundValue[];
  /** The same places with the values themselves, for what the engine gives no parameters to: views, tables, macros. */
  readonly literals: readonly Replacement[];
}

/**
 * Binds the inputs that a statement reads.
 * @param readingOf what holds of an input; null where it has no value
 * @throws Rejected for a place that names no input, a part that it has not, or stands within quotes
 */
export function bindInputs(
  statement: Pick<Statement, "tokens">,
  cells: readonly Cell[],
  readingOf: (cell: InputCell) => InputReading | null
): BoundPlaces {
  const inputs = cells.flatMap((cell) => (cell.kind === "input" && cell.name !== "" ? [cell] : []));
  const [misread] = quotedInputs(statement, new Set(inputs.map(({name}) => name.toLowerCase())));
  if (misread) throw rejected("quoted", misread);
  const values: BoundValue[] = [];
  const [parameters, literals]: [Replacement[], Replacement[]] = [[], []];
  for (const place of inputPlaces(statement)) {
    const input = inputs.find(({name}) => name.toLowerCase() === place.name);
    if (!input) {
      const isResult = cells.some((cell) => givesResult(cell) && cell.name.toLowerCase() === place.name);
      throw rejected(isResult ? "result" : "unknown", place);
    }
    const reading = readingOf(input);
    const value = reading && boundValue(input.input, reading, place.part);
    if (!value) throw rejected(isRange(input.input) ? "part" : "noPart", place);
    const known = values.findIndex(({literal, type}) => literal === value.literal && type === value.type);
    const number = known < 0 ? values.push(value) : known + 1;
    const {from, to} = place;
    parameters.push({from, to, text: `CAST($${String(number)} AS ${value.type})`});
    literals.push({from, to, text: `CAST(${value.literal} AS ${value.type})`});
  }
  return {parameters, values, literals};
}

const rejected = (use: "unknown" | "quoted" | "part" | "noPart" | "result", {name, from, to}: InputPlace): Rejected =>
  new Rejected({why: "use", use, name, from, to});

/** The options that a query gives: its first column, read by its second where it has one; each value once. */
export function optionsIn(table: Table): InputOption[] {
  const [column, names] = columnsOf(table);
  if (!column) return [];
  const options = new Map<string, InputOption>();
  for (let row = 0; row < table.numRows && options.size < mostOptions; row++) {
    const value = scalarOf(plainValue(valueAt(table.getChildAt(0), row), column.kind));
    if (value === null || options.has(String(value))) continue;
    const name = names ? scalarOf(plainValue(valueAt(table.getChildAt(1), row), names.kind)) : null;
    options.set(String(value), {value, text: String(name ?? value)});
  }
  return [...options.values()];
}

const scalarOf = (value: unknown): Scalar | null => {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return JSON.stringify(value);
};
