import type {ExplorerContext} from "../cell/cell-view.js";
import {button, element} from "../../lib/element.js";
import {resultMessages} from "../../messages/results.js";
import {columnsOf} from "./columns.js";
import {onHeads, wantsHeads} from "./head-setting.js";
import type {ResultTable} from "./result-table.js";
import type {ShownResult} from "./shown-result.js";
import type {Condition} from "../selection/condition.js";
import type {columnHead as ColumnHead} from "./heads.js";
import type {ColumnSummary} from "./summary.js";

/** A query that took longer, in milliseconds, is not run twice more unless the reader asks for that. */
const quick = 1_500;

/** The heads of a result's columns: asked for once the result is seen and nothing else runs, and only while they are wanted. */
export class ResultHeads {
  /** What is said instead of heads, and the button that asks for them where they take long. */
  readonly element: HTMLElement;
  /** Called when the reader shows or hides them. */
  changed: (wanted: boolean) => void = () => undefined;
  readonly #cell: string;
  readonly #table: ResultTable;
  readonly #explorer: ExplorerContext;
  /** Held here, since the setting holds it weakly. */
  readonly #turned = () => {
    this.#write();
    this.changed(this.wanted);
  };
  #result: ShownResult | null = null;
  #seen: IntersectionObserver | null = null;
  /** Counts the results, so that what is found out of an earlier one is not shown. */
  #turn = 0;
  #asked = false;

  constructor(cell: string, table: ResultTable, explorer: ExplorerContext) {
    this.#cell = cell;
    this.#table = table;
    this.#explorer = explorer;
    this.element = element("p", {class: "quiet heads-note", hidden: true});
    onHeads(this.#turned);
  }

  get wanted(): boolean {
    return wantsHeads();
  }

  /** Takes another result with the same columns. */
  show(result: ShownResult): void {
    this.#result = result;
    this.#turn++;
    this.#asked = false;
    for (let i = 0; i < result.answer.table.numCols; i++) this.#table.summarise(i, []);
    this.#write();
  }

  #write(): void {
    const result = this.#result;
    this.#seen?.disconnect();
    this.#seen = null;
    this.element.hidden = true;
    const possible = result !== null && result.view !== null && result.answer.table.numRows > 0;
    const slow = result !== null && (result.milliseconds ?? 0) > quick;
    // What came with the page gets heads once the engine has them; room that stays empty until then would say nothing.
    this.#table.showSummaries(possible && this.wanted && (this.#asked || (!slow && result.milliseconds !== null)));
    if (!possible || !this.wanted || this.#asked) return;
    if (slow) this.#offer(result.milliseconds ?? 0);
    else if (typeof IntersectionObserver === "function") {
      this.#seen = new IntersectionObserver((entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.#ask();
      });
      this.#seen.observe(this.#table.element);
    }
  }

  #offer(milliseconds: number): void {
    const {language} = this.#explorer;
    const words = resultMessages(language);
    const seconds = (milliseconds / 1000).toLocaleString(language.tag, {maximumFractionDigits: 1});
    this.element.replaceChildren(
      `${words.headsSlow(`${seconds} s`)} `,
      button(words.headsAsk, () => void this.#ask())
    );
    this.element.hidden = false;
  }

  async #ask(): Promise<void> {
    const result = this.#result;
    if (this.#asked || result?.view == null) return;
    this.#seen?.disconnect();
    const mine = this.#turn;
    const {ask, idle} = this.#explorer;
    this.#asked = true;
    // The rows are drawn first, and what the reader has asked for runs first.
    await idle();
    if (mine !== this.#turn || !this.wanted) {
      if (mine === this.#turn) this.#asked = false;
      return;
    }
    const {table, cut} = result.answer;
    const columns = columnsOf(table);
    try {
      const [{summarise}, {columnHead}] = await Promise.all([import("./summary.js"), import("./heads.js")]);
      const rows = cut ? Number.POSITIVE_INFINITY : table.numRows;
      const summaries = await summarise(result.view, columns, rows, ask);
      if (mine === this.#turn) this.#fill(summaries, columnHead);
    } catch {
      if (mine !== this.#turn) return;
      this.element.textContent = resultMessages(this.#explorer.language).headsFailed;
      this.element.hidden = false;
      this.#table.showSummaries(false);
    }
  }

  #fill(summaries: ReadonlyMap<number, ColumnSummary>, columnHead: typeof ColumnHead): void {
    const {language, say, select} = this.#explorer;
    const columns = columnsOf(this.#result!.answer.table);
    this.element.hidden = true;
    this.#table.showSummaries(this.wanted);
    const {view} = this.#result!;
    columns.forEach((column, i) => {
      const summary = summaries.get(i);
      const options = {
        language,
        say,
        select: view === null ? null : (condition: Condition) => select(view, condition, this.#cell)
      };
      this.#table.summarise(i, summary ? columnHead(column, summary, options) : []);
    });
  }
}
