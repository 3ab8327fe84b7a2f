import {inputMessages} from "../../messages/inputs.js";
import type {Language} from "../../model/language.js";
import {valueAt} from "../../engine/moments.js";
import type {CellState} from "../cell/cell-state.js";
import type {NamedValue, ValueOf} from "../input/fill-text.js";
import {asksForOptions, fixedOptions, readingOf} from "../input/input.js";
import {inputText} from "../input/input-text.js";
import {givesResult, type Cell, type InputCell} from "../notebook/notebook.js";
import {columnsOf, shownText} from "../result/columns.js";

/**
 * What names in notes and titles stand for: the value of an input, or a column of the first row of a result. While a cell runs
 * again, what it last held stays.
 */
export function namedValues(
  language: Language,
  cells: () => readonly Cell[],
  stateOf: (id: string) => CellState
): ValueOf {
  const words = inputMessages(language);
  const last = new Map<string, NamedValue>();
  return (name, part) => {
    const plain = name.toLowerCase();
    const cell = cells().find((other) => other.name.toLowerCase() === plain);
    if (cell?.kind === "input") return ofInput(cell, part);
    if (!cell || !givesResult(cell)) return {kind: "unknown"};
    if (part === null && cell.kind === "sql") return {kind: "noPart"};
    const state = stateOf(cell.id);
    const key = `${cell.id}.${part ?? ""}`;
    const held = last.get(key);
    if ((state.status === "running" || state.status === "waiting") && held) return held;
    const found = ofResult(state, part, language);
    last.set(key, found);
    return found;
  };

  function ofInput(cell: InputCell, part: string | null): NamedValue {
    const state = stateOf(cell.id);
    if (state.status === "failed") return {kind: "failed"};
    const held = state.status === "done" ? state.result.reading : undefined;
    const reading = held ?? (asksForOptions(cell.input) ? null : readingOf(cell.input, fixedOptions(cell.input)));
    if (reading === null) return {kind: "waiting"};
    if (typeof reading === "string") return {kind: "failed"};
    const text = inputText(cell.input, reading, part, words, language);
    if (text === null) return {kind: "noPart"};
    return text === "" ? {kind: "empty"} : {kind: "value", text};
  }
}

function ofResult(state: CellState, part: string | null, language: Language): NamedValue {
  if (state.status === "failed") return {kind: "failed"};
  if (state.status !== "done") return {kind: "waiting"};
  const {answer, program} = state.result;
  if (part === null) {
    const text = program ? scalarText(program.value, language) : null;
    return text === null ? {kind: "noPart"} : {kind: "value", text};
  }
  const table = answer?.table;
  if (!table) return program ? {kind: "noPart"} : {kind: "waiting"};
  const columns = columnsOf(table);
  const exact = columns.findIndex(({name}) => name === part);
  const at = exact >= 0 ? exact : columns.findIndex(({name}) => name.toLowerCase() === part.toLowerCase());
  const column = columns[at];
  if (!column) return {kind: "noPart"};
  if (table.numRows === 0) return {kind: "noRows"};
  const text = shownText(valueAt(table.getChildAt(at), 0), column, language);
  return text === null || text === "" ? {kind: "empty"} : {kind: "value", text};
}

/** The value of a program where it is one that a sentence can hold. */
function scalarText(value: unknown, language: Language): string | null {
  if (typeof value === "number") return shownText(value, {name: "", kind: "number", year: false}, language);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : null;
}
