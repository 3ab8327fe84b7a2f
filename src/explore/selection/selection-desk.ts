import {button, element} from "../../lib/element.js";
import type {Language} from "../../model/language.js";
import {exploreMessages} from "../../messages/explore.js";
import {resultMessages} from "../../messages/results.js";
import type {CellState} from "../cell/cell-state.js";
import {viewOf} from "../cell/cell-work.js";
import {givesResult, type Cell} from "../notebook/notebook.js";
import type {Runner} from "../session/runner.js";
import {conditionText, type Condition} from "./condition.js";
import type {Chosen} from "./filtered-sql.js";
import {Selections, type CellChoice} from "./selections.js";

interface DeskParts {
  readonly language: Language;
  readonly cells: () => readonly Cell[];
  /** Runs cells again, and those that read them, with what was chosen carried into them. */
  readonly runner: Pick<Runner, "rerun" | "filterBy">;
  /** Puts what stands for choices at a cell. */
  readonly showAt: (id: string, chips: readonly HTMLElement[]) => void;
  readonly say: (text: string) => void;
}

/** Where choices over columns are made, told and taken away again. */
export class SelectionDesk {
  readonly #parts: DeskParts;
  readonly #selections: Selections;
  #running: Promise<void> = Promise.resolve();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    parts.runner.filterBy((sql, cell) => this.filtered(sql, cell));
    this.#selections = new Selections({
      cells: parts.cells,
      rerun: (ids) => {
        this.#running = ids.length === 0 ? Promise.resolve() : parts.runner.rerun(ids).catch(() => undefined);
      },
      show: (choices) => {
        for (const [id, those] of choices)
          parts.showAt(
            id,
            those.map((choice) => this.#chip(choice))
          );
      }
    });
  }

  /** Filters the cells that read a table, and says so. */
  select(table: string, condition: Condition, source: string): void {
    const cells = this.#selections.choose(table, condition, source);
    this.#parts.say(resultMessages(this.#parts.language).selected(this.#textOf(condition), this.#nameOf(table), cells));
  }

  /** A statement as a cell runs it; as a result shows its own rows, without a cell. */
  filtered(sql: string, cell: Cell | null): string {
    return this.#selections.filtered(sql, cell);
  }

  /** Shows all again, and waits until every cell does. */
  async clearAll(): Promise<void> {
    if (this.#selections.clearAll()) await this.#running;
  }

  /** Shows the choices at the cells as they are now. */
  show(): void {
    if (this.#selections.all.length > 0) this.#selections.show();
  }

  /** Forgets everything, as with another notebook. */
  forget(): void {
    this.#selections.forget();
  }

  /** Drops the choices over columns that a new result of a cell no longer has. */
  check(cell: Cell | undefined, state: CellState): void {
    const table = state.status === "done" ? state.result.answer?.table : undefined;
    if (!cell || !givesResult(cell) || !table || this.#selections.all.length === 0) return;
    const columns = table.schema.fields.map(({name}) => name);
    for (const {condition} of this.#selections.dropLost(viewOf(cell), columns)) {
      this.#selections.show();
      this.#parts.say(resultMessages(this.#parts.language).selectionLost(condition.column));
    }
  }

  #chip({chosen, followed}: CellChoice): HTMLElement {
    const {language} = this.#parts;
    const words = resultMessages(language);
    const text = this.#textOf(chosen.condition);
    const name = this.#nameOf(chosen.table);
    if (!followed) return element("span", {class: "chip unfollowed"}, words.notFiltered(name));
    const clear = () => this.#clear(chosen);
    return element(
      "span",
      {class: "chip"},
      words.only(text, name),
      button("×", clear, {"aria-label": words.clear(text), title: words.clear(text)})
    );
  }

  #clear(chosen: Chosen): void {
    this.#selections.clear(chosen);
    this.#parts.say(resultMessages(this.#parts.language).cleared(this.#textOf(chosen.condition)));
  }

  #textOf(condition: Condition): string {
    return conditionText(condition, this.#parts.language, exploreMessages(this.#parts.language).nothing);
  }

  /** What a reader calls a table; the result of a cell without a name is known by its place. */
  #nameOf(table: string): string {
    const {cells, language} = this.#parts;
    const place = cells().findIndex((cell) => givesResult(cell) && cell.name === "" && viewOf(cell) === table);
    const kind = cells()[place]?.kind;
    const words = exploreMessages(language);
    return kind === undefined ? table : words.cell(words.kinds[kind], place + 1, "");
  }
}
