import type {Language} from "../../model/language.js";
import type {CellState} from "./cell-state.js";
import type {Editor} from "../editor/code-editor.js";
import type {EditorOptions} from "../sql/editor.js";
import type {ValueOf} from "../input/fill-text.js";
import {button, element} from "../../lib/element.js";
import {givesResult, type Cell} from "../notebook/notebook.js";
import type {Paper} from "../notebook/print.js";
import type {KnownTable} from "../sql/proposals.js";
import type {Proposing} from "../sql/proposing.js";
import type {ExploreMessages} from "../../messages/explore.js";
import type {Answer} from "../session/answer.js";
import type {Condition} from "../selection/condition.js";

/** What a cell can ask of the explorer. */
export interface ExplorerContext extends Proposing {
  readonly language: Language;
  readonly words: ExploreMessages;
  /** Makes the field in which SQL is written. */
  readonly openEditor: (options: EditorOptions) => Editor;
  readonly change: (cell: Cell) => void;
  /** Why a name is rejected, in words, or null. */
  readonly nameProblem: (id: string, name: string) => string | null;
  readonly run: (id: string) => void;
  readonly stop: () => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
  /** Puts a new cell of SQL below a cell. */
  readonly addBelow: (id: string) => void;
  readonly plot: (id: string) => void;
  readonly tables: () => readonly KnownTable[];
  /** What a name in a note or a title stands for. */
  readonly valueOf: ValueOf;
  readonly ask: (sql: string) => Promise<Answer>;
  /** Brings published tables into the engine, so that they can be asked. */
  readonly provide: (tables: readonly string[]) => Promise<void>;
  /** The area that the place is about. */
  readonly home: string;
  /** Waits until no cell runs. */
  readonly idle: () => Promise<void>;
  /** Filters the cells that read a table by what was chosen in a cell. */
  readonly select: (table: string, condition: Condition, cell: string) => void;
  /** A query with what was chosen of its tables, as a cell runs it; as a result shows its own rows, without a cell. */
  readonly filtered: (sql: string, cell: Cell | null) => string;
  readonly say: (text: string) => void;
  readonly focused: (id: string) => void;
}

/** The part of a cell that depends on its kind. */
export interface CellBody {
  readonly element: HTMLElement;
  /** Stands before the title, where there is something. */
  readonly lead?: HTMLElement;
  /** Buttons of its own, put before those of every cell. */
  readonly tools: readonly HTMLElement[];
  readonly update: (cell: Cell) => void;
  readonly show: (state: CellState) => void;
  /** Called when what other cells hold has changed, where the body shows any of it. */
  readonly follow?: () => void;
  readonly insert: (text: string) => void;
  readonly focus: () => void;
  readonly close: () => void;
  /** Called when the reader chose other rows of the cell's own result, or all again. */
  readonly chosen?: () => void;
  /** What of it is worth printing. */
  readonly paper: () => readonly Node[];
}

/** After so many milliseconds a cell is seen to wait. */
const seenWaiting = 60;

/** A cell in the page: its head with name and buttons, and its body. */
export class CellView {
  readonly element: HTMLElement;
  readonly body: CellBody;
  readonly id: string;
  readonly kind: Cell["kind"];
  readonly #explorer: ExplorerContext;
  readonly #title: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #nameProblem: HTMLElement;
  readonly #chips = element("p", {class: "cell-chips", hidden: true});
  #cell: Cell;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(cell: Cell, body: CellBody, explorer: ExplorerContext) {
    const {words} = explorer;
    this.#cell = cell;
    this.id = cell.id;
    this.kind = cell.kind;
    this.#explorer = explorer;
    this.body = body;
    this.#title = element("h2", {class: "cell-kind"});
    const problemId = `problem-${cell.id}`;
    this.#nameProblem = element("p", {class: "cell-name-problem failed", id: problemId, hidden: true});
    this.#name = element("input", {
      type: "text",
      class: "cell-name",
      "aria-label": words.name,
      "aria-describedby": problemId,
      placeholder: words.namePlaceholder,
      autocomplete: "off",
      spellcheck: "false"
    });
    this.#name.addEventListener("change", () => this.#rename());
    this.element = element(
      "section",
      {class: `cell cell-${cell.kind}`, "data-cell": cell.id},
      element(
        "div",
        {class: "cell-head"},
        body.lead ?? null,
        this.#title,
        givesResult(cell) || cell.kind === "input" ? this.#name : null,
        element(
          "div",
          {class: "cell-tools"},
          button("+", () => explorer.addBelow(cell.id), {"aria-label": words.addBelow, title: words.addBelow}),
          button("↑", () => explorer.move(cell.id, -1), {"aria-label": words.up, title: words.up}),
          button("↓", () => explorer.move(cell.id, 1), {"aria-label": words.down, title: words.down}),
          button("×", () => explorer.remove(cell.id), {"aria-label": words.remove, title: words.remove}),
          // Last, so that what is always seen stands at the edge.
          ...body.tools
        )
      ),
      this.#nameProblem,
      this.#chips,
      body.element
    );
    this.element.addEventListener("focusin", () => explorer.focused(cell.id));
  }

  /** Shows a cell as it is now, at its place among the others. */
  update(cell: Cell, position: number): void {
    this.#cell = cell;
    const {words} = this.#explorer;
    this.#title.textContent = words.cell(words.kinds[cell.kind], position, "");
    this.element.setAttribute("aria-label", words.cell(words.kinds[cell.kind], position, cell.name));
    // A name that was rejected stays, so that it can be mended.
    if (document.activeElement !== this.#name && this.#nameProblem.hidden) this.#name.value = cell.name;
    this.body.update(cell);
  }

  /** Shows how the cell stands. What is answered before an eye would see it wait is not drawn as waiting, which takes time too. */
  show(state: CellState): void {
    clearTimeout(this.#late);
    const busy = state.status === "waiting" || state.status === "running";
    if (busy) {
      this.element.setAttribute("aria-busy", "true");
      this.#late = setTimeout(() => this.body.show(state), seenWaiting);
    } else {
      this.element.removeAttribute("aria-busy");
      this.body.show(state);
    }
  }

  /** Shows what was chosen of the tables that the cell reads; its own rows are looked through anew. */
  showChips(chips: readonly HTMLElement[]): void {
    // What had the focus may be the chip that is taken away.
    const focused = this.#chips.contains(document.activeElement);
    this.#chips.replaceChildren(...chips);
    this.#chips.hidden = chips.length === 0;
    if (focused) (this.#chips.querySelector("button") ?? this.element.querySelector("button"))?.focus();
    this.body.chosen?.();
  }

  /** The cell as it is printed. */
  paper(): Paper {
    const chips = [...this.#chips.children].map(({firstChild}) => element("p", {}, firstChild?.textContent ?? ""));
    return {name: this.#cell.name, parts: [...chips, ...this.body.paper()]};
  }

  #rename(): void {
    const name = this.#name.value.trim().normalize("NFC");
    const problem = name === "" ? null : this.#explorer.nameProblem(this.#cell.id, name);
    this.#nameProblem.hidden = problem === null;
    this.#nameProblem.textContent = problem ?? "";
    this.#name.setAttribute("aria-invalid", String(problem !== null));
    if (problem === null) this.#explorer.change({...this.#cell, name});
    else this.#explorer.say(problem);
  }
}
