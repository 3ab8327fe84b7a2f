import type {Table} from "apache-arrow";
import type {ExplorerContext} from "../cell/cell-view.js";
import {downloadsMessages} from "../../messages/downloads.js";
import {columnsOf} from "./columns.js";
import {download, fileName} from "../../lib/download.js";
import {button, element} from "../../lib/element.js";
import {copiedText, csvParts, jsonParts, workbookRows} from "./result-files.js";
import {allRows, rowsQuery, type RowChoice} from "./result-query.js";
import type {ShownResult} from "./shown-result.js";
import {ResultTable} from "./result-table.js";
import type {Answer} from "../session/answer.js";
import {resultMessages} from "../../messages/results.js";
import {setHeads} from "./head-setting.js";
import {ResultHeads} from "./result-heads.js";

/** Rows that are copied at most: more than any clipboard is meant for. */
const mostCopied = 50_000;

/** A result of a cell: its rows to look through, and buttons to copy and keep them. */
export class ResultView {
  readonly element: HTMLElement;
  readonly #explorer: ExplorerContext;
  readonly #name: string;
  readonly #view: string | null;
  readonly #table: ResultTable;
  readonly #note: HTMLElement;
  readonly #heads: ResultHeads;
  #answer: Answer;
  /** The rows as the reader sorted and filtered them. */
  #shown: Table;
  #choice: RowChoice = allRows;
  /** Whether the rows are those of a choice made in heads or charts. */
  #followed = false;
  /** Counts what was asked for, so that an earlier answer that comes late is not shown. */
  #turn = 0;

  /** @param id of the cell */
  constructor(id: string, name: string, found: ShownResult, explorer: ExplorerContext) {
    const {answer, view} = found;
    const {words, language} = explorer;
    this.#explorer = explorer;
    this.#name = name;
    this.#view = view;
    this.#answer = answer;
    this.#shown = answer.table;
    this.#note = element("span", {class: "quiet"});
    this.#table = new ResultTable(answer.table, {
      name,
      words,
      language,
      choose: view === null ? null : (choice) => void this.#choose(choice)
    });
    this.#heads = new ResultHeads(id, this.#table, explorer);
    const toggle = button(resultMessages(language).heads, () => setHeads(!this.#heads.wanted), {
      title: resultMessages(language).headsTitle,
      "aria-pressed": String(this.#heads.wanted)
    });
    toggle.hidden = view === null;
    this.#heads.changed = (wanted) => toggle.setAttribute("aria-pressed", String(wanted));
    const title = name || language.place.prefix;
    const files = downloadsMessages(language);
    this.element = element(
      "div",
      {},
      this.#table.element,
      this.#heads.element,
      element(
        "div",
        {class: "cell-files"},
        this.#note,
        toggle,
        button(words.plot, () => explorer.plot(id)),
        button(words.copy, () => void this.#copy()),
        button(files.excel, () => void this.#saveWorkbook(title)),
        button(files.csv, () => download(fileName(title, "csv"), csvParts(this.#shown), "text/csv;charset=utf-8")),
        button("JSON", () => download(fileName(title, "json"), jsonParts(this.#shown), "application/json")),
        button("Arrow", () => void this.#saveArrow(title))
      )
    );
    this.#table.show(answer.table);
    this.#heads.show(found);
  }

  get shown(): Table {
    return this.#shown;
  }

  /** Shows another result of the same cell in this one's place, where that has the same columns; whether it could. */
  replace(name: string, found: ShownResult): boolean {
    const {answer, view} = found;
    if (name !== this.#name || view !== this.#view || !this.#table.fits(answer.table)) return false;
    this.#turn++;
    this.#answer = answer;
    this.#shown = answer.table;
    this.#note.textContent = "";
    this.#choice = allRows;
    this.#followed = false;
    this.#table.reset();
    this.#table.show(answer.table);
    this.#heads.show(found);
    return true;
  }

  /** Shows the rows that the reader chose in heads and charts, or all again. */
  follow(): void {
    if (this.#view === null) return;
    const all = rowsQuery(this.#view, columnsOf(this.#answer.table), allRows);
    const chosen = all !== null && this.#explorer.filtered(all, null) !== all;
    if (!chosen && !this.#followed) return;
    this.#followed = chosen;
    void this.#choose(this.#choice);
  }

  async #choose(choice: RowChoice): Promise<void> {
    const {words, ask, say, filtered} = this.#explorer;
    this.#choice = choice;
    const mine = ++this.#turn;
    const sql = this.#view === null ? null : rowsQuery(this.#view, columnsOf(this.#answer.table), choice);
    if (sql === null) {
      this.#note.textContent = words.filterProblem;
      say(words.filterProblem);
      return;
    }
    const chosen = await ask(filtered(sql, null)).catch(() => null);
    if (mine !== this.#turn || !chosen) return;
    this.#shown = chosen.table;
    this.#table.show(chosen.table);
    this.#note.textContent = words.shownOf(this.#countOf(chosen), this.#countOf(this.#answer));
    say(this.#note.textContent);
  }

  /** How many rows there are; of what was cut there are more than are held. */
  #countOf({table, cut}: Answer): string {
    return `${this.#numberText(table.numRows)}${cut ? "+" : ""}`;
  }

  #numberText(number: number): string {
    return number.toLocaleString(this.#explorer.language.tag);
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(copiedText(this.#shown, mostCopied));
    this.#explorer.say(this.#explorer.words.copied(this.#numberText(Math.min(mostCopied, this.#shown.numRows))));
  }

  async #saveWorkbook(title: string): Promise<void> {
    const {mostRows, tableWorkbook, workbookType} = await import("../../lib/xlsx/write/table-workbook.js");
    const {language, say} = this.#explorer;
    if (this.#shown.numRows >= mostRows) {
      this.#note.textContent = downloadsMessages(language).tooLong(this.#numberText(mostRows - 1));
      say(this.#note.textContent);
      return;
    }
    download(fileName(title, "xlsx"), [tableWorkbook(title, workbookRows(this.#shown)).slice()], workbookType);
  }

  async #saveArrow(title: string): Promise<void> {
    const {tableToIPC} = await import("apache-arrow");
    const bytes = tableToIPC(this.#shown, "stream").slice();
    download(fileName(title, "arrow"), [bytes], "application/vnd.apache.arrow.stream");
  }
}
