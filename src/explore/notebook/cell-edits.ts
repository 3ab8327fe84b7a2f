import {exploreMessages, type ExploreMessages} from "../../messages/explore.js";
import {inputMessages} from "../../messages/inputs.js";
import type {CellKind} from "../../model/explorer.js";
import type {Language} from "../../model/language.js";
import {withCell, withMoved, withoutCell, withRenamed} from "./edited-cells.js";
import {givesResult, nameProblem, newCell, newId, undecided, type Cell, type Notebook} from "./notebook.js";

/** What the edits of cells need of the explorer around them. */
export interface EditedNotebook {
  readonly words: ExploreMessages;
  readonly language: Language;
  /** Holds the notebook; changes under one key are one step of undoing. */
  readonly notebooks: {readonly notebook: Notebook; change(notebook: Notebook, key: string | null): void};
  readonly cells: {focus(id: string): void};
  /** The names of tables, which no result may take. */
  readonly tables: () => readonly string[];
  /** Whether a cell of the reader's own has a result. */
  readonly hasResult: (id: string) => boolean;
  readonly run: (id: string) => void;
  readonly say: (text: string) => void;
}

/** The ways in which a reader changes the cells of a notebook. */
export class CellEdits {
  readonly #edited: EditedNotebook;

  constructor(edited: EditedNotebook) {
    this.#edited = edited;
  }

  /** Takes over what a cell now says; a new name is written wherever the old one is read. */
  change(cell: Cell): void {
    const {notebooks} = this.#edited;
    const before = this.#cells.find(({id}) => id === cell.id)?.name ?? "";
    if (before !== cell.name) {
      this.#rename(cell, before);
      return;
    }
    const cells = this.#cells.map((other) => (other.id === cell.id ? cell : other));
    notebooks.change({...notebooks.notebook, cells}, cell.id);
  }

  /** Adds a new cell at the end or below another, and goes to it. */
  add(kind: CellKind, after: string | null = null): void {
    const cell = newCell(kind);
    // A value that nothing could read would be of no use.
    const name = kind === "input" ? this.#freeName(inputMessages(this.#edited.language).stem) : "";
    this.#insert({...cell, name}, after);
  }

  /** Adds a cell with a statement at the end, and goes to it. */
  addStatement(sql: string): void {
    this.#insert({id: newId(), kind: "sql", name: "", sql}, null);
  }

  move(id: string, by: -1 | 1): void {
    this.#write(withMoved(this.#cells, id, by));
  }

  /**
   * Takes a cell out, and goes to the one that stands in its place.
   * @returns whether there is one
   */
  remove(id: string): boolean {
    const {cells, next} = withoutCell(this.#cells, id);
    this.#write(cells);
    if (next) this.#edited.cells.focus(next.id);
    this.#edited.say(this.#edited.words.removed);
    return next !== undefined;
  }

  /**
   * Adds a chart below a cell, drawn from its result; a result without a name gets one, so that it can be read.
   * @returns the chart, or null below a cell that has no result
   */
  plot(id: string): string | null {
    const cell = this.#cells.find((other) => other.id === id);
    if (!cell || !givesResult(cell)) return null;
    const name = cell.name || this.#freeName(exploreMessages(this.#edited.language).resultNames.result);
    if (cell.name === "") this.change({...cell, name});
    const chart: Cell = {id: newId(), name: "", kind: "chart", chart: undecided(name)};
    this.#insert(chart, id);
    return chart.id;
  }

  /** What is wrong with a name for a cell, in words; null for a good one. */
  nameProblem(id: string, name: string): string | null {
    const others = this.#cells.flatMap((cell) => (cell.id === id || cell.name === "" ? [] : [cell.name]));
    const tables = new Set(this.#edited.tables().map((table) => table.toLowerCase()));
    const problem = nameProblem(name, others, tables);
    return problem === null ? null : this.#edited.words.nameProblems[problem];
  }

  get #cells(): readonly Cell[] {
    return this.#edited.notebooks.notebook.cells;
  }

  #write(cells: readonly Cell[]): void {
    const {notebooks} = this.#edited;
    notebooks.change({...notebooks.notebook, cells}, null);
  }

  #insert(cell: Cell, after: string | null): void {
    this.#write(withCell(this.#cells, cell, after));
    this.#edited.cells.focus(cell.id);
  }

  /** What had a result has it again under the new name. */
  #rename(cell: Cell, before: string): void {
    const {hasResult, run, say, words} = this.#edited;
    const ran = hasResult(cell.id);
    const {cells, followed} = withRenamed(this.#cells, cell, before);
    this.#write(cells);
    if (followed > 0) say(words.renamed(cell.name, followed));
    if (ran) run(cell.id);
  }

  #freeName(stem: string): string {
    for (let i = 1; ; i++) if (this.nameProblem("", `${stem}_${String(i)}`) === null) return `${stem}_${String(i)}`;
  }
}
