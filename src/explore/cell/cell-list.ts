import type {CellState} from "./cell-state.js";
import {CellView, type ExplorerContext, type CellBody} from "./cell-view.js";
import {chartCell} from "./chart-cell.js";
import {inputCell} from "./input-cell.js";
import {programCell} from "./program-cell.js";
import {element} from "../../lib/element.js";
import type {Cell} from "../notebook/notebook.js";
import type {Paper} from "../notebook/print.js";
import {sqlCell} from "./sql-cell.js";
import {textCell} from "./text-cell.js";

/** The cells of a notebook in the page; a cell that stays keeps its editor, its result and the focus. */
export class CellList {
  readonly element = element("div", {class: "cells"});
  readonly #explorer: ExplorerContext;
  readonly #views = new Map<string, CellView>();
  #follows = false;

  constructor(explorer: ExplorerContext) {
    this.#explorer = explorer;
  }

  /** Shows these cells in this order. */
  write(cells: readonly Cell[], stateOf: (id: string) => CellState): void {
    for (const [id, view] of this.#views) {
      if (cells.some((cell) => cell.id === id && view.kind === cell.kind)) continue;
      view.body.close();
      view.element.remove();
      this.#views.delete(id);
    }
    cells.forEach((cell, i) => {
      const view = this.#views.get(cell.id) ?? this.#make(cell, stateOf(cell.id));
      const there = this.element.children[i];
      if (there !== view.element) this.#place(view.element, there ?? null);
      view.update(cell, i + 1);
    });
    this.#follow();
  }

  /** Puts a cell at its place; what has the focus keeps it. */
  #place(cell: HTMLElement, before: Element | null): void {
    const focused = cell.contains(document.activeElement) ? document.activeElement : null;
    this.element.insertBefore(cell, before);
    if (focused instanceof HTMLElement) focused.focus();
  }

  #make(cell: Cell, state: CellState): CellView {
    const view = new CellView(cell, bodyOf(cell, this.#explorer), this.#explorer);
    this.#views.set(cell.id, view);
    view.show(state);
    return view;
  }

  show(id: string, state: CellState): void {
    this.#views.get(id)?.show(state);
    this.#follow();
  }

  /** Lets the cells that name values of others show what these are now; once for all that changes together. */
  #follow(): void {
    if (this.#follows) return;
    this.#follows = true;
    queueMicrotask(() => {
      this.#follows = false;
      for (const {body} of this.#views.values()) body.follow?.();
    });
  }

  /** Shows at a cell what was chosen of its tables. */
  showChips(id: string, chips: readonly HTMLElement[]): void {
    this.#views.get(id)?.showChips(chips);
  }

  /** The cells as they are printed, in their order. */
  paper(): Paper[] {
    const views = new Map([...this.#views.values()].map((view) => [view.element as Element, view]));
    return [...this.element.children].flatMap((cell) => views.get(cell)?.paper() ?? []);
  }

  /** How wide what comes out of a cell may be, in pixels; null where the cell is not shown. */
  widthOf(id: string): number | null {
    const width = this.#views.get(id)?.body.element.clientWidth ?? 0;
    return width === 0 ? null : width;
  }

  focus(id: string): void {
    this.#views.get(id)?.body.focus();
  }

  /** Writes into a cell, or into the last one that takes SQL. */
  insert(id: string | null, text: string): void {
    const views = [...this.#views.values()];
    const chosen =
      views.find((view) => view.id === id && view.kind !== "chart") ?? views.findLast(({kind}) => kind === "sql");
    chosen?.body.insert(text);
  }
}

function bodyOf(cell: Cell, explorer: ExplorerContext): CellBody {
  switch (cell.kind) {
    case "sql":
      return sqlCell(cell, explorer);
    case "chart":
      return chartCell(cell, explorer);
    case "text":
      return textCell(cell, explorer);
    case "input":
      return inputCell(cell, explorer);
    case "js":
      return programCell(cell, explorer);
  }
}
